// @vitest-environment happy-dom
/** Scenarios nobody has written yet: any fields of any people, in any order. A field may stay without a role, none has a wrong one. */
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { SKINS } from '../../entrypoints/practice-form/skins';
import { belongs } from '../../utils/adapters/words/fits';
import { ATTRIBUTES, PERSONS, roleOf, type Role } from '../../utils/core/roles';
import { formOf } from '../../utils/practice/form';
import { fieldsOf, PROVINCES, readForm, type OwnFamily } from './stage-reading';

const ROLES: readonly Role[] = PERSONS.flatMap((person) =>
  ATTRIBUTES.filter((attribute) => belongs(person, attribute)).map((attribute) => roleOf(person, attribute)),
);
/** The same in every run; `SEED=…` for others. */
const SEED = Number(process.env['SEED'] ?? 20261122);
const NAMES = ['Đăng ký khai sinh', 'Đăng ký khai tử', 'Hưởng trợ cấp xã hội', 'Đăng ký hộ kinh doanh'];

afterEach(() => document.body.replaceChildren());

describe.each(Object.keys(SKINS) as OwnFamily[])('%s', (family) => {
  it('has no wrong role in any form', async () => {
    let [asked, found] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 6, maxLength: 40 }),
        fc.constantFrom(...NAMES),
        async (fields, name) => {
          const spec = formOf({ fields, folder: [] }, { code: '1.000001', name, papers: [] }, PROVINCES);
          const meant = new Set(fieldsOf(spec).map(({ role }) => role));
          const { read } = await readForm(family, spec);
          const wrong = read.filter(({ role }) => role !== null && !meant.has(role));
          expect(wrong.map(({ label, role }) => `${label} → ${role}`)).toEqual([]);
          asked += read.length;
          found += read.filter(({ role }) => role !== null).length;
        },
      ),
      { numRuns: 40, seed: SEED },
    );
    expect(found / asked).toBeGreaterThan(0.8);
  }, 120_000);
});
