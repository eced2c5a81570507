/**
 * Every rule, by the folder it lives in: what it is about. `tests/rules/registry.test.ts` checks that none is left out; the
 * cases stay out of the bundle.
 */
import type { Rule } from '../core/rule';
import { birth } from './birth';
import { business } from './business';
import { care } from './care';
import { certification } from './certification';
import { contact } from './contact';
import { death } from './death';
import { form } from './form';
import { identity } from './identity';
import { marriage } from './marriage';
import { numbers } from './numbers';
import { person } from './person';
import { places } from './places';
import { records } from './records';
import { residence } from './residence';
import { welfare } from './welfare';

export const FAMILIES = {
  form,
  identity,
  person,
  contact,
  numbers,
  places,
  birth,
  death,
  marriage,
  records,
  care,
  residence,
  welfare,
  business,
  certification,
} as const satisfies Record<string, readonly Rule[]>;
export type RuleFamily = keyof typeof FAMILIES;

export const RULES: readonly Rule[] = Object.values<readonly Rule[]>(FAMILIES).flat();
