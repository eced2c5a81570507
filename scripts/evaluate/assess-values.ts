/** The product's own judgement of values without a page: its rules, its packs, its communes. */
import { readFileSync } from 'node:fs';
import { assess, type AssessedIssue } from '../../utils/core/assess';
import { snapshotOfValues } from '../../utils/core/facts';
import type { Pack } from '../../utils/core/pack';
import type { Role } from '../../utils/core/roles';
import { unitsOf } from '../../utils/core/units-file';
import { checkPack } from '../../utils/procedures/check';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));

const units = unitsOf(read('reference/units-2025.json'));
const packs = new Map<string, Pack | null>();

function packOf(code: string): Pack | null {
  if (!packs.has(code)) {
    let pack: Pack | null = null;
    try {
      const checked = checkPack(read(`procedures/${code}.json`), code);
      pack = checked.ok ? checked.value : null;
    } catch {
      // a procedure without a pack: its fields are judged all the same
    }
    packs.set(code, pack);
  }
  return packs.get(code) ?? null;
}

/** @param day ISO day of receipt. */
export function judgeValues(
  values: Readonly<Partial<Record<Role, string>>>,
  code: string | null,
  day: string,
): AssessedIssue[] {
  return assess({
    page: snapshotOfValues(values),
    pack: code === null ? null : packOf(code),
    cases: [],
    marks: new Map(),
    ignored: [],
    today: day,
    units,
  }).issues;
}

/** One line about an issue, for lists of misses. */
export const lineOf = ({ severity, rule, subtype, role, others }: AssessedIssue): string =>
  `${severity} ${rule}:${subtype} ${[role, ...others].join('+')}`;
