/** The two blocks of people that iGate forms begin with: applicant ("người nộp") and owner of the dossier ("chủ hồ sơ"). */
import type { Person, Role } from '../../../utils/core/roles';
import { roleOf, type Attribute } from '../../../utils/core/roles';
import type { KitBlock, KitField } from '../../kit/spec';

/** Documented keys; the labels beside them are likely ones, no document gives them. */
function person(who: Person, name: (key: string) => string, of: string): KitField[] {
  const role = (attribute: Attribute): Role => roleOf(who, attribute);
  const label = (text: string) => (of === '' ? text : `${text} ${of}`);
  return [
    {
      name: name('fullname'),
      label: label('Họ và tên'),
      role: role('fullName'),
      kind: 'text',
      required: true,
    },
    { name: name('birthday'), label: 'Ngày sinh', role: role('birthDate'), kind: 'date' },
    { name: name('gender'), label: 'Giới tính', role: role('gender'), kind: 'select', options: 'gender' },
    {
      name: name('identityNumber'),
      label: 'Số CCCD/Số định danh cá nhân',
      role: role('personalId'),
      kind: 'text',
      required: true,
    },
    { name: name('identityDate'), label: 'Ngày cấp', role: role('idPaperIssueDate'), kind: 'date' },
    { name: name('idIssuePlace'), label: 'Nơi cấp', role: role('idPaperIssuer'), kind: 'text' },
    { name: name('phoneNumber'), label: 'Số điện thoại', role: role('phone'), kind: 'text' },
    {
      name: name('province'),
      label: 'Tỉnh/Thành phố',
      role: role('residenceProvince'),
      kind: 'select',
      options: 'province',
      group: name('address'),
    },
    {
      name: name('district'),
      label: 'Phường/Xã',
      role: role('residenceWard'),
      kind: 'select',
      options: 'ward',
      within: name('province'),
      group: name('address'),
    },
    {
      name: name('address'),
      label: 'Địa chỉ chi tiết',
      role: role('residenceDetail'),
      kind: 'text',
      group: name('address'),
    },
  ];
}

const owned = (key: string): string => `owner${key[0]?.toUpperCase()}${key.slice(1)}`;

export const IS_OWNER: KitField = {
  name: 'isOwnerDossierCheck',
  label: 'Người nộp hồ sơ là chủ hồ sơ',
  role: null,
  kind: 'checkbox',
};

export const applicant = (more: readonly KitField[] = []): KitBlock => ({
  title: 'Thông tin người nộp hồ sơ',
  fields: [IS_OWNER, ...person('submitter', (key) => key, ''), ...more],
});

export const owner = (more: readonly KitField[] = []): KitBlock => ({
  title: 'Thông tin chủ hồ sơ',
  fields: [...person('owner', owned, 'chủ hồ sơ'), ...more],
});

/** A declarant under the applicant's own keys: the same names for another person (gotcha of the platform). */
export const declarant = (title: string, who: Person): KitBlock => ({
  title,
  fields: person(who, (key) => key, '')
    .filter(({ name }) => ['fullname', 'birthday', 'identityNumber', 'identityDate'].includes(name))
    .map((field) => ({ ...field, twin: true })),
});
