/** Fields that come again on the forms of the liên thông portal, with their documented names. */
import { roleOf, type Attribute, type Person, type Place } from '../../../utils/core/roles';
import type { KitField } from '../../kit/spec';

export const PARENT_KINDS = ['Thường trú', 'Tạm trú', 'Nơi ở hiện tại'];

/** One control for a whole address: province, ward and detail in one value. `label` names the control. */
export function diaChi(person: Person, at: Place, name: string, label: string): KitField[] {
  const role = (part: string) => roleOf(person, `${at}${part}` as Attribute);
  return [
    {
      name: `${name}/province`,
      label: 'Tỉnh/Thành phố',
      role: role('Province'),
      kind: 'select',
      options: 'province',
      group: name,
      placeholder: label,
    },
    {
      name: `${name}/ward`,
      label: 'Xã/Phường',
      role: role('Ward'),
      kind: 'select',
      options: 'ward',
      within: `${name}/province`,
      group: name,
      placeholder: label,
    },
    {
      name: `${name}/detail`,
      label: 'Địa chỉ chi tiết',
      role: role('Detail'),
      kind: 'text',
      group: name,
      placeholder: label,
    },
  ];
}

/** `MaDanToc` and the box that "Khác" opens, with the person's prefix. */
export function danToc(
  person: Person,
  prefix: string,
  label: string,
  other = `${prefix}MaDanTocKhac`,
): KitField[] {
  return [
    {
      name: `${prefix}MaDanToc`,
      label,
      role: `${person}.ethnicity`,
      kind: 'select',
      options: 'ethnicity',
      required: prefix === '',
    },
    {
      name: other,
      label: 'Dân tộc khác',
      role: `${person}.ethnicityOther`,
      kind: 'text',
      when: { name: `${prefix}MaDanToc`, is: ['Khác'] },
    },
  ];
}
