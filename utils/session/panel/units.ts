/**
 * Old names of communes and provinces in a job, in today's. The table is large and is read only when a job writes into an
 * address; this file comes with it.
 */
import {
  PLACES,
  attributeOf,
  isRole,
  personOf,
  roleOf,
  type Attribute,
  type PlacePart,
  type Role,
} from '../../core/roles';
import { sameName } from '../../core/text';
import { isOldPlace, provinceNow, wardNow, type Unit, type Units } from '../../core/units';
import type { Renamed, Target, Wanted } from './jobs';
import type { PageModel } from './page';

/** Is this the role of a commune or a province? */
export const isUnitRole = (role: string | null | undefined): role is Role =>
  typeof role === 'string' && /\.[a-zA-Z]+(?:Ward|Province)$/.test(role) && isRole(role);

/**
 * What is to be written instead, by id. Before a write: in lists, where the words themselves are of before 2025 and the form
 * is not (it asks for no district). Any other name goes to the portal's list first; once that has `refused` it, it is
 * looked up too.
 */
export function todaysNames(
  units: Units,
  wanted: readonly (Wanted & { target: Target })[],
  all: readonly Wanted[],
  page: PageModel,
  refused: boolean,
): Map<string, Renamed> {
  const names = new Map<string, Renamed>();
  for (const { id, value, target, asIs } of wanted) {
    const field = page.at(target);
    const role = field?.role;
    if (!field || !isUnitRole(role) || asIs || value === '') continue;
    if (!refused && (field.kind !== 'select' || has('District'))) continue;
    const isProvince = attributeOf(role).endsWith('Province');
    const place = { ward: value, district: beside('District'), province: beside('Province') };
    if (!refused && !isProvince && !isOldPlace(units, place)) continue;
    const unit = isProvince ? provinceNow(units, value) : wardNow(units, place);
    const found = renamedOf(unit, value);
    if (found && !(!refused && listed(field.options ?? [], value, found))) names.set(id, found);

    function part(name: PlacePart): Role | null {
      if (!isUnitRole(role)) return null;
      const place = PLACES.find((one) => attributeOf(role).startsWith(one));
      return place ? roleOf(personOf(role), `${place}${name}` as Attribute) : null;
    }
    /** Does the form itself ask for this part of the same address? */
    function has(name: PlacePart): boolean {
      const other = part(name);
      return other !== null && (page.byRole.value.get(other) ?? []).some((one) => one.field.visible);
    }
    /** This part of the same address: as the job has it, else as it stands on the page. */
    function beside(name: PlacePart): string {
      const other = part(name);
      const here = other === null ? [] : (page.byRole.value.get(other) ?? []);
      return (
        all.find((one) => one.role === other && one.value !== '')?.value ??
        here.find((one) => one.field.visible && one.field.value !== '')?.field.value ??
        ''
      );
    }
  }
  return names;
}

/** Null: the text may stand as it is. */
function renamedOf(unit: Unit, text: string): Renamed | null {
  if (unit.kind === 'several') return { names: unit.names };
  if (unit.kind === 'changed') return { value: unit.name };
  // "Xã A, huyện B, tỉnh C" of a commune that kept its name: only the commune goes into the list
  return unit.kind === 'now' && /[,;]/.test(text) ? { value: unit.name } : null;
}

/** The portal's own list, where it is on the page already, still has the old name and not the new one. */
function listed(options: readonly string[], old: string, found: Renamed): boolean {
  const one = (name: string): boolean => options.some((option) => sameName(option, name));
  return one(old) && !('value' in found ? one(found.value) : found.names.some(one));
}
