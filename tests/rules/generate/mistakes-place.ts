/** Mistakes in an address of today. */
import { dayOf } from '../../../utils/core/dates';
import { attributeOf, personOf, roleOf, type Attribute, type Role } from '../../../utils/core/roles';
import { fold } from '../../../utils/core/text';
import { nameOn } from '../../../utils/core/unit-names';
import { units } from '../../reference/tables';
import { anyOf, dayIn, get, type Mistake } from './slip';

const HOME: readonly Attribute[] = ['residenceWard', 'seatWard', 'contactWard'];
const part = (role: Role, name: 'Province' | 'Detail'): Role =>
  roleOf(personOf(role), attributeOf(role).replace(/Ward$/, name) as Attribute);
/** Index of today's province that an address names. */
const provinceAt = (text: string): number =>
  units.provinces.findIndex((one) => fold(text).endsWith(fold(one.name)));

/** Every copy of one home: the requester's is the mother's too. */
function home(
  d: Parameters<Mistake['make']>[0],
  role: Role,
  change: { ward?: string; province?: string; detail?: string },
) {
  const [ward, province] = [get(d.values, role), get(d.values, part(role, 'Province'))];
  const values = { ...d.values };
  const fields: Role[] = [];
  for (const each of Object.keys(d.values) as Role[]) {
    if (
      !HOME.includes(attributeOf(each)) ||
      values[each] !== ward ||
      get(values, part(each, 'Province')) !== province
    )
      continue;
    const detail = part(each, 'Detail');
    if (change.ward !== undefined) values[each] = change.ward;
    if (change.province !== undefined) values[part(each, 'Province')] = change.province;
    if (change.detail !== undefined && values[detail] !== undefined)
      values[detail] = `${values[detail]}${change.detail}`;
    fields.push(each, part(each, 'Province'), detail);
  }
  return { values, fields };
}

const place = (
  kind: string,
  severity: 'error' | 'warn',
  change: (
    ward: string,
    province: number,
    pick: <T>(list: readonly T[]) => T,
  ) => Parameters<typeof home>[2] | null,
): Mistake => ({
  kind,
  by: ['places'],
  severity,
  make(d, r) {
    // whoever died before 2025-07-01 lived in a commune of that time
    const died = dayIn(d, 'subject.deathDate');
    const old = died !== null && died < dayOf('2025-07-01');
    const role = anyOf(d, r, HOME, (_each, person) => !(old && person === 'subject'));
    if (!role) return null;
    const changed = change(get(d.values, role), provinceAt(get(d.values, part(role, 'Province'))), r.pick);
    return changed && home(d, role, changed);
  },
});
export const PLACE_MISTAKES: readonly Mistake[] = [
  place('ward-of-another-province', 'error', (_ward, province, pick) => {
    // a name that the province had before 2025 would be a commune that was renamed
    const before = units.old.filter((one) => one.now === province).flatMap((one) => one.communes());
    const here = new Set(
      [...units.communes.filter((one) => one.province === province), ...before].map((one) => one.keys.plain),
    );
    const other = pick(
      units.communes.filter((one) => one.province !== province && !here.has(one.keys.plain)),
    );
    return { ward: nameOn(other, '2026-11-20') };
  }),
  place('district-left', 'warn', (_ward, _province, pick) => ({
    detail: pick([', quận Ba Đình', ', huyện Kiến Xương', ', thị xã Phổ Yên']),
  })),
  place('province-gone', 'warn', (_ward, province) => {
    const was = units.old.find(
      (one) => one.now === province && one.keys.plain !== units.provinces[province]?.keys.plain,
    );
    return was ? { province: `Tỉnh ${was.name}` } : null;
  }),
  place('town-left', 'warn', (_ward, _province, pick) => ({
    ward: pick(['Thị trấn Vương', 'Thị trấn Diêm Điền', 'Thị trấn Kiến Giang']),
  })),
  place('ward-unknown', 'warn', (_ward, _province, pick) => ({
    ward: pick(['Phường Hoàng Sơn Lâm Hạ', 'Xã Abc Xyz', 'Phường Mặt Trời Mọc']),
  })),
];
