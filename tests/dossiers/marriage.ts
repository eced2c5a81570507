/** Complete, consistent marriage dossiers (1.000894): a rule that complains about one of them is wrong. */
import { cast, type CastMember } from '../cast';
import { identity, origin, TODAY, type Dossier, type Values } from './dossier';

/** Texts of the list "Tình trạng hôn nhân". */
export const MARITAL = {
  never: 'Chưa đăng ký kết hôn với ai',
  divorced: 'Đã đăng ký kết hôn, nhưng đã ly hôn',
  widowed: 'Đã đăng ký kết hôn, nhưng vợ/chồng đã chết',
} as const;

const party = (
  person: 'groom' | 'bride',
  who: CastMember,
  count = '1',
  status: string = MARITAL.never,
): Values => ({
  ...identity(person, who),
  ...origin(person, who),
  [`${person}.marriageCount`]: count,
  [`${person}.maritalStatus`]: status,
});

const noCopies: Values = { 'dossier.wantsCopies': 'Không' };
const copies = (count: string): Values => ({ 'dossier.wantsCopies': 'Có', 'dossier.copies': count });

const dossier = (id: string, about: string, values: Values): Dossier => ({
  id,
  procedure: '1.000894',
  today: TODAY,
  about,
  values,
});

export const firstMarriage = dossier('marriage-first', 'both for the first time', {
  ...party('groom', cast.dung),
  ...party('bride', cast.tram),
  ...copies('2'),
});

export const minorityCouple = dossier('marriage-minority', 'names with an apostrophe and a single letter', {
  ...party('groom', cast.yThuin),
  ...party('bride', cast.hNgam),
  ...noCopies,
});

export const otherEthnicity = dossier(
  'marriage-other-ethnicity',
  'bride\'s ethnic group "Khác" with its text',
  {
    ...party('groom', cast.kBrop),
    ...party('bride', cast.thu),
    ...copies('1'),
  },
);

export const divorcedGroom = dossier('marriage-divorced-groom', 'groom divorced by a court decision', {
  ...party('groom', cast.thang, '2', MARITAL.divorced),
  'groom.courtDecisionNumber': '45/2023/QĐST-HNGĐ',
  'groom.courtDecisionDate': '12/04/2023',
  'groom.courtDecisionIssuer': 'Tòa án nhân dân thành phố Nam Định',
  ...party('bride', cast.tram),
  ...copies('3'),
});

export const widowBride = dossier('marriage-widow-bride', 'bride is a widow; old tone place in her name', {
  ...party('groom', cast.thang, '2', MARITAL.divorced),
  'groom.courtDecisionNumber': '45/2023/QĐST-HNGĐ',
  'groom.courtDecisionDate': '12/04/2023',
  'groom.courtDecisionIssuer': 'Tòa án nhân dân thành phố Nam Định',
  ...party('bride', cast.hoa, '2', MARITAL.widowed),
  ...noCopies,
});

export const foreignGroom = dossier('marriage-foreign-groom', 'groom with a passport, living abroad', {
  ...party('groom', cast.lucas),
  ...party('bride', cast.hNgam),
  ...copies('2'),
});

export const marriageDossiers: readonly Dossier[] = [
  firstMarriage,
  minorityCouple,
  otherEthnicity,
  divorcedGroom,
  widowBride,
  foreignGroom,
];
