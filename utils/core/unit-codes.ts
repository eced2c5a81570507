/**
 * Units by their codes (QĐ 19/2025/QĐ-TTg, and the list before it), always on a day: more than half of today's codes of
 * communes were another name's until 2025-06-30, and seven codes of provinces are another province's now.
 */
import { dayOf, isoOf } from './dates';
import { REFORM, nameOn, type Named } from './unit-names';
import type { Units } from './units-file';

/** What bears a code on a day. Days are ISO, both ends included; null: not known since when, or still so. */
export interface Coded {
  name: string;
  from: string | null;
  to: string | null;
}
export interface CodedCommune extends Coded {
  /** Of that day; before 2025-07-01 without its kind. */
  province: string;
  /** Only before 2025-07-01. */
  district?: string;
}

const dayBefore = (day: string): string => isoOf(dayOf(day) - 1);
/** Our tables begin in June 2025: since when the names of before were in force is not in them. */
const UNTIL_REFORM = { from: null, to: dayBefore(REFORM) };

/** Throws where the day is none: without a day a code says nothing. */
const isReformed = (day: string): boolean => dayOf(day) >= dayOf(REFORM);

function onDay(unit: Named, day: string): Coded {
  const next = unit.kinds.find(({ from }) => from > day);
  const from = unit.kinds.findLast((one) => one.from <= day)?.from ?? null;
  return { name: nameOn(unit, day), from, to: next ? dayBefore(next.from) : null };
}

/** The province of a two-digit code (text, `'01'`) on an ISO day; null where the code was nobody's, or is none. */
export function provinceOfCode(units: Units, code: string, day: string): Coded | null {
  if (isReformed(day)) {
    const found = units.provinces.find((one) => one.code === code);
    return found ? onDay(found, day) : null;
  }
  const was = units.old.find((one) => one.code === code);
  return was ? { name: was.name, ...UNTIL_REFORM } : null;
}

/** The commune of a five-digit code (text, `'00004'`) on an ISO day; null where the code was nobody's, or is none. */
export function communeOfCode(units: Units, code: string, day: string): CodedCommune | null {
  if (code === '') return null;
  if (isReformed(day)) {
    const now = Object.hasOwn(units.otherCodes, code) ? units.otherCodes[code] : code;
    const found = units.communes.find((one) => one.code === now);
    const province = found && units.provinces[found.province];
    return found && province ? { ...onDay(found, day), province: nameOn(province, day) } : null;
  }
  for (const { name: province, communes } of units.old) {
    const found = communes().find((one) => one.code === code);
    if (found)
      return { name: nameOn(found, REFORM), ...UNTIL_REFORM, province, district: found.district.name };
  }
  return null;
}
