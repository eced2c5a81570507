/** Small words for writing forms. */
import type { Attribute, Person, Role } from '../../../utils/core/roles';
import { roleOf } from '../../../utils/core/roles';
import type { DateSpec, ListId, RadioSpec, SelectSpec, Spec, TextSpec } from '../spec';

export const text = (
  name: string,
  label: string,
  role: Role | null,
  more: Partial<TextSpec> = {},
): TextSpec => ({
  kind: 'text',
  name,
  label,
  role,
  ...more,
});

export const raw = (name: string, label: string, role: Role | null, placeholder?: string): TextSpec => ({
  kind: 'raw',
  name,
  label,
  role,
  ...(placeholder ? { placeholder } : {}),
});

export const date = (name: string, label: string, role: Role): DateSpec => ({
  kind: 'date',
  name,
  label,
  role,
});

export const dateText = (name: string, label: string, role: Role): DateSpec => ({
  kind: 'date-text',
  name,
  label,
  role,
});

export const select = (
  name: string,
  label: string,
  list: ListId,
  role: Role,
  more: Partial<SelectSpec> = {},
): SelectSpec => ({ kind: 'select', name, label, list, role, ...more });

/** Ethnic group with its "Khác" box. */
export const ethnicity = (name: string, person: Person, more: Partial<SelectSpec> = {}): SelectSpec =>
  select(name, 'Dân tộc', 'ethnicity', roleOf(person, 'ethnicity'), {
    other: { name: `Nhap${name}Khac`, role: roleOf(person, 'ethnicityOther') },
    ...more,
  });

/** Scope of a place: the address block, or free text for the second option. */
export const place = (
  name: string,
  label: string,
  person: Person,
  kind: 'residence' | 'birthPlace' | 'hometown' | 'deathPlace',
): RadioSpec => ({
  kind: 'radio',
  look: 'label',
  name,
  label,
  role: roleOf(person, `${kind}Scope` as Attribute),
  options: [
    ['1', 'Trong nước'],
    ['Khac', 'Khác'],
  ],
  place: { person, place: kind },
});

/** Personal number and identity paper; the names follow the form's own habits. */
export const papers = (
  person: Person,
  names: { id: string; kind: string; number: string; issued: string; issuer: string },
): Spec[] => [
  text(names.id, 'Số định danh cá nhân', roleOf(person, 'personalId')),
  select(names.kind, 'Giấy tờ tùy thân', 'paper', roleOf(person, 'idPaperType')),
  text(names.number, 'Số giấy tờ tùy thân', roleOf(person, 'idPaperNumber'), { mirrorOf: names.id }),
  date(names.issued, 'Ngày, tháng, năm cấp', roleOf(person, 'idPaperIssueDate')),
  text(names.issuer, 'Cơ quan cấp', roleOf(person, 'idPaperIssuer')),
];

/** "Đề nghị cấp bản sao" and the number of copies. */
export const copies: Spec = {
  kind: 'radio',
  look: 'paragraph',
  name: 'CapBanSao',
  label: 'Đề nghị cấp bản sao',
  role: 'dossier.wantsCopies',
  options: [
    ['Co', 'Có'],
    ['Khong', 'Không'],
  ],
  reveals: { Có: [raw('SoLuong', 'Số lượng bản sao', 'dossier.copies', 'điền 0 nếu không cần')] },
};
