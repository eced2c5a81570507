/** The 12-digit personal number: `PPP G YY NNNNNN` (Luật Căn cước 2023 Điều 12; NĐ 137/2015 Điều 13; TT 59/2021). No check digit. */
import { provinceOfId } from '../reference/provinces';
import { asciiDigits, cleanInvisible } from './text';

export interface PersonalId {
  /** Twelve ASCII digits. */
  number: string;
  /** Place of birth registration: `001`…`096` a province of before 2025-07, `100`… abroad. */
  place: string;
  gender: 'male' | 'female';
  /** Year of birth by century digit and two digits. */
  year: number;
}

export type IdProblem = 'characters' | 'length' | 'old-number' | 'filler' | 'century';
export type ReadId = { ok: true; id: PersonalId } | { ok: false; problem: IdProblem | 'empty' };

/** Digits and letters only: spaces, dots and hyphens between the groups come from papers and copying. */
export const compactNumber = (text: string): string =>
  asciiDigits(cleanInvisible(text)).replace(/[ .\-–_]/g, '');

/** Reads a number in any grouping. Only the shape is judged here; province and age need tables and a day. */
export function readPersonalId(text: string): ReadId {
  if (text === '') return { ok: false, problem: 'empty' };
  const number = compactNumber(text);
  if (!/^\d+$/.test(number)) return { ok: false, problem: 'characters' };
  if (number.length === 9) return { ok: false, problem: 'old-number' };
  if (number.length !== 12) return { ok: false, problem: 'length' };
  if (/^(\d)\1{11}$/.test(number) || number === '123456789012' || number === '012345678901') {
    return { ok: false, problem: 'filler' };
  }
  const century = Number(number[3]);
  if (century > 3) return { ok: false, problem: 'century' };
  return {
    ok: true,
    id: {
      number,
      place: number.slice(0, 3),
      gender: century % 2 === 0 ? 'male' : 'female',
      year: (century < 2 ? 1900 : 2000) + Number(number.slice(4, 6)),
    },
  };
}

/** Nobody this old is expected at a counter; a number of 1900 is a typing mistake. */
const OLDEST = 120;

export type IdDoubt = 'future' | 'too-old' | 'province';

/**
 * Why a number of the right shape is nobody's on this ISO day: born in a year to come, more than 120 years ago, or registered
 * under a code below 100 that no province had. Null when nothing speaks against it; codes from 100 on have no public table.
 */
export function doubtOf({ place, year }: PersonalId, today: string): IdDoubt | null {
  const thisYear = Number(today.slice(0, 4));
  if (year > thisYear) return 'future';
  if (thisYear - year > OLDEST) return 'too-old';
  return Number(place) < 100 && provinceOfId(place) === null ? 'province' : null;
}
