/** Ids of the form families; of two equally sure tests the first in this list wins, whose markup is the most particular. */
export const FAMILIES = [
  'x-eform',
  'liferay',
  'liz',
  'lien-thong',
  'surveyjs',
  'formio',
  'webforms',
  'national',
  'igate-staff',
  'named-inputs',
  'justice-wizard',
] as const;
export type FamilyId = (typeof FAMILIES)[number];

export const isFamily = (id: string): id is FamilyId => (FAMILIES as readonly string[]).includes(id);
