/** How the people of the fixed cast are written down. Values read as on a paper: dates `dd/mm/yyyy`, or `yyyy` where only the year is known. */

export interface Address {
  province: string;
  ward: string;
  /** House number, street or hamlet. */
  detail: string;
}

export interface IdPaper {
  kind: 'Thẻ căn cước công dân' | 'Thẻ căn cước' | 'Hộ chiếu';
  number: string;
  issued: string;
  issuer: string;
}

export interface CastMember {
  fullName: string;
  birthDate: string;
  gender: 'Nam' | 'Nữ';
  ethnicity: string;
  /** Only with ethnicity "Khác". */
  ethnicityOther?: string;
  nationality: string;
  /** '' for newborn children and foreigners. */
  personalId: string;
  paper: IdPaper | null;
  residence: Address | null;
  /** Free text for somebody who lives abroad. */
  abroad?: string;
}

const POLICE = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';
const MINISTRY = 'Bộ Công an';

/** A citizen's card: before 2024-07-01 "căn cước công dân" by the police department, since then "căn cước" by the ministry. */
export function card(number: string, issued: string): IdPaper {
  const [day, month, year] = issued.split('/') as [string, string, string];
  const isNew = `${year}${month}${day}` >= '20240701';
  return {
    kind: isNew ? 'Thẻ căn cước' : 'Thẻ căn cước công dân',
    number,
    issued,
    issuer: isNew ? MINISTRY : POLICE,
  };
}

export function citizen(
  fullName: string,
  gender: 'Nam' | 'Nữ',
  birthDate: string,
  personalId: string,
  issued: string,
  residence: Address,
  ethnicity = 'Kinh',
  ethnicityOther?: string,
): CastMember {
  return {
    fullName,
    birthDate,
    gender,
    ethnicity,
    ...(ethnicityOther ? { ethnicityOther } : {}),
    nationality: 'Việt Nam',
    personalId,
    paper: card(personalId, issued),
    residence,
  };
}

export function newborn(
  fullName: string,
  gender: 'Nam' | 'Nữ',
  birthDate: string,
  ethnicity = 'Kinh',
  ethnicityOther?: string,
): CastMember {
  return {
    fullName,
    birthDate,
    gender,
    ethnicity,
    ...(ethnicityOther ? { ethnicityOther } : {}),
    nationality: 'Việt Nam',
    personalId: '',
    paper: null,
    residence: null,
  };
}

/**
 * A personal number as the law forms it (Nghị định 137/2015/NĐ-CP, Điều 13): province, century and gender, year, and a tail below 100,
 * which belongs to nobody.
 */
export function numberOf(
  province: string,
  gender: CastMember['gender'],
  birthDate: string,
  tail: number,
): string {
  const year = Number(birthDate.slice(-4));
  const century = (Math.floor(year / 100) - 19) * 2 + (gender === 'Nữ' ? 1 : 0);
  return `${province}${century}${String(year % 100).padStart(2, '0')}${String(tail).padStart(6, '0')}`;
}

/** Somebody who lives abroad and shows a passport. */
export const foreigner = (
  fullName: string,
  gender: CastMember['gender'],
  birthDate: string,
  nationality: string,
  paper: Omit<IdPaper, 'kind'>,
  abroad: string,
): CastMember => ({
  fullName,
  birthDate,
  gender,
  ethnicity: 'Khác',
  ethnicityOther: nationality,
  nationality,
  personalId: '',
  paper: { kind: 'Hộ chiếu', ...paper },
  residence: null,
  abroad,
});
