/** Whatever stands in the fields: no exception, no double ids, the same answer twice, and no long thinking. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessInput } from '../../utils/core/assess';
import { snapshotOfValues } from '../../utils/core/facts';
import type { Role } from '../../utils/core/roles';
import { units } from '../reference/tables';
import { dossierOf, FORM_NAMES } from './generate';
import type { Values } from './generate/blocks';

const SEED = 20261120;
/** Every role that a form of the generator has. */
const ROLES = [
  ...new Set(
    FORM_NAMES.flatMap((form) =>
      [0, 1, 2, 3].flatMap((number) => Object.keys(dossierOf(SEED, form, number).values)),
    ),
  ),
] as Role[];

const inputOf = (values: Values): AssessInput => ({
  page: snapshotOfValues(values),
  pack: null,
  cases: [],
  marks: new Map(),
  ignored: [],
  today: '2026-11-20',
  units,
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '',
    '\u202E',
    '<script>',
    '0'.repeat(10_000),
    'null',
    'NaN',
  ),
);

describe('hostile values', { timeout: 60_000 }, () => {
  it('never throw, keep ids unique and give the same answer twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ROLES), text), { maxLength: 25 }), (pairs) => {
        const input = inputOf(Object.fromEntries(pairs));
        const first = assess(input);
        expect(new Set(first.issues.map((issue) => issue.id)).size).toBe(first.issues.length);
        expect(assess(input)).toEqual(first);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('put into an honest dossier, they never throw either', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FORM_NAMES),
        fc.nat(500),
        fc.nat(200),
        text,
        (form, number, at, value) => {
          const { values } = dossierOf(SEED, form, number);
          const roles = Object.keys(values) as Role[];
          assess(inputOf({ ...values, [roles[at % roles.length]!]: value }));
        },
      ),
      { seed: SEED, numRuns: 400 },
    );
  });

  it.each([
    ' ',
    'a',
    '0',
    '<',
    'à',
    "'",
    '\u0301',
    '(',
    '.',
    '-',
    ',',
    'x@',
    '01/',
    'số ',
    'Ÿ',
    '?',
    'xã ',
    'từ “',
    '1,',
  ])('a megabyte of %j in every field is not chewed', (unit) => {
    const roles = ROLES.slice(0, 40);
    const values = Object.fromEntries(roles.map((role) => [role, unit.repeat(1_000_000 / unit.length)]));
    const input = inputOf(values);
    const times = Array.from({ length: 5 }, () => {
      const from = performance.now();
      assess(input);
      return performance.now() - from;
    });
    // The quickest of five: our own work, not what else runs on the machine.
    expect(Math.min(...times)).toBeLessThan(100);
    const { issues } = assess(input);
    expect(issues.filter((issue) => issue.subtype === 'too-long')).toHaveLength(roles.length);
  });
});
