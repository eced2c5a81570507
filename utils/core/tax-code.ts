/**
 * Tax codes: ten digits with a check digit, a dependant unit's `NNNNNNNNNN-NNN`, or a person's twelve-digit number (TT 105/2020/TT-BTC
 * Điều 5; TT 86/2024/TT-BTC). Weights of the check digit as in python-stdnum `vn.mst`; published codes agree.
 */
import { compactNumber, readPersonalId } from './personal-id';
import { asciiDigits, cleanInvisible } from './text';

/** `unit` ten digits · `dependant` thirteen · `personal` the twelve of a person. `code` is as it has to be written. */
export interface TaxCode {
  kind: 'unit' | 'dependant' | 'personal';
  code: string;
}

/**
 * `range` begins with 00 or counts from zero · `check` the tenth digit does not follow from the others · `suffix` not 001…999 after
 * the hyphen · `personal` twelve digits that are no personal number.
 */
export type TaxCodeProblem = 'characters' | 'length' | 'range' | 'check' | 'suffix' | 'personal';
export type ReadTaxCode = { ok: true; tax: TaxCode } | { ok: false; problem: TaxCodeProblem };

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** The tenth digit of nine; 10 where no such code is issued. */
export function checkDigit(nine: string): number {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  return 10 - (sum % 11);
}

function problemOfTen(ten: string): 'range' | 'check' | null {
  if (ten.startsWith('00') || ten.slice(2, 9) === '0000000') return 'range';
  return checkDigit(ten.slice(0, 9)) === Number(ten[9]) ? null : 'check';
}

function dependant(ten: string, suffix: string): ReadTaxCode {
  const problem = problemOfTen(ten);
  if (problem) return { ok: false, problem };
  if (suffix.length !== 3 || suffix === '000') return { ok: false, problem: 'suffix' };
  return { ok: true, tax: { kind: 'dependant', code: `${ten}-${suffix}` } };
}

/** Reads a tax code in any grouping. '' is `characters`: ask only about what is filled in. */
export function readTaxCode(text: string): ReadTaxCode {
  const parted = /^(\d{10}) ?[-–—_/.] ?(\d{1,4})$/.exec(asciiDigits(cleanInvisible(text)));
  if (parted) return dependant(parted[1]!, parted[2]!);
  const digits = compactNumber(text);
  if (!/^\d+$/.test(digits)) return { ok: false, problem: 'characters' };
  if (digits.length === 13) return dependant(digits.slice(0, 10), digits.slice(10));
  if (digits.length === 12) {
    const personal = readPersonalId(digits).ok;
    return personal
      ? { ok: true, tax: { kind: 'personal', code: digits } }
      : { ok: false, problem: 'personal' };
  }
  if (digits.length !== 10) return { ok: false, problem: 'length' };
  const problem = problemOfTen(digits);
  return problem ? { ok: false, problem } : { ok: true, tax: { kind: 'unit', code: digits } };
}
