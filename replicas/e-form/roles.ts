/** Which key stands for which role on this version of the form: what a correct reader should say. */
import { roleOf, type Attribute, type Role } from '../../utils/core/roles';
import { cast } from '../../tests/cast';
import { identity } from '../../tests/dossiers/dossier';
import type { Portal } from './portal';
import type { Spec } from './spec';

const PARTS = { country: 'Country', province: 'Province', ward: 'Ward', detail: 'Detail' } as const;

function* rolesOf(portal: Portal, spec: Spec, area = ''): Generator<[string, Role | null]> {
  const name = area ? spec.name : portal.nameOf(spec.name);
  if (name === null) return;
  const key = area ? `${area}/${name}` : name;
  yield [key, spec.role];
  if (spec.kind === 'select' && spec.other) yield [`${key}/other`, spec.other.role];
  if (spec.kind === 'select' || spec.kind === 'select-default')
    for (const [at, fields] of Object.values(spec.areas ?? {}).entries())
      for (const field of fields) yield* rolesOf(portal, field, `${name}=${at + 2}`);
  if (spec.kind !== 'radio') return;
  if (spec.other) yield [`${key}/other`, spec.other];
  for (const fields of Object.values(spec.reveals ?? {}))
    for (const field of fields) yield* rolesOf(portal, field);
  if (!spec.place) return;
  const { person, place } = spec.place;
  for (const [part, name_] of Object.entries(PARTS))
    yield [`${key}_TrongNuoc/${part}`, roleOf(person, `${place}${name_}` as Attribute)];
  yield [`${key}_NuocNgoai/abroad`, roleOf(person, `${place}Abroad` as Attribute)];
}

/** Every key the form can ever show, with its role. */
export function rolesByKey(portal: Portal): Map<string, Role | null> {
  const specs = portal.form.blocks.flatMap((block) => block.fields);
  return new Map(specs.flatMap((spec) => Array.from(rolesOf(portal, spec))));
}

/** What the portal fills in for the logged-in person, by key. */
export function accountValues(portal: Portal): Record<string, string> {
  const account = portal.has('other-account') ? cast.account : cast.hung;
  const values = identity('requester', account);
  const prefill: Record<string, string> = {};
  for (const block of portal.form.blocks) {
    if (!block.account) continue;
    for (const [key, role] of block.fields.flatMap((spec) => Array.from(rolesOf(portal, spec)))) {
      const value = role ? values[role] : undefined;
      if (value) prefill[key] = value;
    }
  }
  return prefill;
}
