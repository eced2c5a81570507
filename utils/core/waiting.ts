/** Lists that the portal is still filling: wards come some seconds after their province. */
import { isRole, type Role } from './roles';
import type { Facts } from './rule';

/** What has to be chosen first: the province of a ward or a district, the province of an office. */
function above(role: Role): Role | null {
  const other = /(?:Ward|District)$/.test(role)
    ? role.replace(/(?:Ward|District)$/, 'Province')
    : `${role}Province`;
  return isRole(other) ? other : null;
}

/**
 * Roles whose only fields are empty lists without an entry, though what they depend on is chosen: nobody can fill them yet.
 * A list that is not in the page before it is opened (`options` absent) is not known to wait.
 */
export function waitingIn(facts: Facts): ReadonlySet<Role> {
  const found = facts.roles.filter((role) => {
    const fields = facts.fields(role);
    const empty = fields.every(
      ({ kind, value, options }) => kind === 'select' && value === '' && options?.length === 0,
    );
    if (!empty) return false;
    const upper = above(role);
    return upper === null || !facts.has(upper) || facts.get(upper) !== '';
  });
  return new Set(found);
}
