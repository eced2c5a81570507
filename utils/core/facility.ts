/** Where people are born and die, as the line "Nơi sinh", "Nơi chết" tells: a health facility, with or without its name, or a home. */
import { fold } from './text';

const FACILITY =
  /^(?:tai |o )?(?:benh vien|benh xa|bv|tram y te|tram xa|tyt|nha ho sinh|nha bao sanh|phong kham|pkdk|trung tam y te|ttyt|co so y te|khoa|vien(?! (?:kiem sat|duong lao|phuc loi|bao tang)))(?= |$|,|\.|:)/;
/** A facility by its kind alone. "Bệnh viện Sản Nhi" and "Trạm y tế xã" point to one: the units are chosen beside it. */
const UNNAMED =
  /^(?:tai |o )?(?:benh vien|benh xa|bv|nha ho sinh|nha bao sanh|phong kham|co so y te|khoa san|vien)[.,;: ]*$/;

/** "Bệnh viện trả về, chết tại nhà". */
const LEFT = /(?:tai|o|ve) nha(?= |$|,|\.)|(?:tra|xin) ve/;

/** Does the line begin with a facility? "Viện 108", "Tại Bệnh viện Bạch Mai", "Trạm y tế xã". */
export function isFacility(place: string): boolean {
  const folded = fold(place.slice(0, 200));
  return FACILITY.test(folded) && !LEFT.test(folded);
}

/** Does it name a facility only by its kind: "Bệnh viện", "Tại cơ sở y tế"? */
export const isUnnamedFacility = (place: string): boolean => UNNAMED.test(fold(place.slice(0, 200)));

const HOME = /^(?:chet |mat |sinh )?(?:(?:tai|o) (?:nha|gia dinh)(?= |$|,|\.|;)|nha rieng)/;
/** "Nhà hộ sinh", "nhà thương", "nhà xác", "nhà tù", "nhà dưỡng lão", "nhà nghỉ", "nhà ga", "nhà trọ" are no homes. */
const NO_HOME = /nha (?:ho sinh|bao sanh|thuong|tang|xac|tu|duong|tro|nghi|ga|may|tho|van)/;

/** "Tại nhà", "Nhà riêng", "Chết tại nhà ở thôn Đông". */
export function isHome(place: string): boolean {
  const folded = fold(place.slice(0, 200));
  return HOME.test(folded) && !NO_HOME.test(folded);
}
