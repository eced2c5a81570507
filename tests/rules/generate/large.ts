/** Pages with very many fields, all of them known and filled: what the assessment costs at most. */
import { snapshotOfValues } from '../../../utils/core/facts';
import {
  ATTRIBUTES,
  attributeOf,
  PERSONS,
  roleOf,
  type Attribute,
  type Role,
} from '../../../utils/core/roles';
import type { PageSnapshot } from '../../../utils/core/snapshot';
import type { Values } from './blocks';
import { dossierOf, FORM_NAMES } from './index';

/** Everybody of every form on one page, then the same facts about everybody else. */
function everything(seed: number): Values {
  const values: Values = {};
  const samples = new Map<Attribute, string[]>();
  for (let number = 0; number < 6; number += 1)
    for (const form of FORM_NAMES)
      for (const [role, value] of Object.entries(dossierOf(seed, form, number).values) as [Role, string][]) {
        values[role] ??= value;
        const attribute = attributeOf(role);
        samples.set(attribute, [...(samples.get(attribute) ?? []), value]);
      }
  for (const [at, person] of PERSONS.entries())
    for (const attribute of ATTRIBUTES) {
      const known = samples.get(attribute);
      if (known) values[roleOf(person, attribute)] ??= known[at % known.length]!;
    }
  return values;
}

/** @param count number of fields, each of another role: at most about a thousand. */
export function pageOf(seed: number, count: number): PageSnapshot {
  const entries = Object.entries(everything(seed)).slice(0, count);
  if (entries.length < count) throw new Error(`only ${entries.length} fields can be made`);
  return snapshotOfValues(Object.fromEntries(entries));
}
