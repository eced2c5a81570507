/**
 * A form as data, to be built by any family with its own library. Names, labels and behaviour are facts or, for forms that
 * no document describes, invented in the style of such forms; roles say what a correct reader finds.
 */
import { roleOf, type Attribute, type Person, type Place, type Role } from '../../utils/core/roles';

export type ListId =
  'province' | 'ward' | 'gender' | 'nationality' | 'paper' | 'ethnicity' | 'residence-kind' | 'scope';

export interface KitField {
  /** Technical name without version suffix and prefix of the family; unique within its form unless `twin`. */
  name: string;
  label: string;
  /** What a correct reader finds; null: the vocabulary has no role for it, or nobody can be sure. */
  role: Role | null;
  kind: 'text' | 'number' | 'date' | 'date-text' | 'select' | 'choice' | 'checkbox' | 'textarea';
  required?: boolean;
  readonly?: boolean;
  /** Entries, or a list of `data/`. */
  options?: readonly string[] | ListId;
  /** Values as the portal stores them, in the order of `options`; absent: 1, 2, 3 … */
  codes?: readonly string[];
  /** The list depends on what is chosen there (ward ← province), or the field is empty and closed until then. */
  within?: string;
  /** Shown only while that field holds one of these texts. */
  when?: { name: string; is: readonly string[] };
  placeholder?: string;
  /** Fields with the same group make one address; families with a widget for addresses draw it as one. */
  group?: string;
  /** Every change of this field makes the portal wipe these (by name), one beat later. */
  wipes?: readonly string[];
  /** The same technical name stands elsewhere on the page for another person. */
  twin?: boolean;
}

export interface KitBlock {
  /** Heading; '' for none. */
  title: string;
  /** Filled from the account and locked. */
  account?: boolean;
  /** Closed when the page opens, where the family has such panels. */
  collapsed?: boolean;
  fields: readonly KitField[];
  /** Rows that can be added (data grids), each with these columns. */
  grid?: { name: string; title: string; columns: readonly KitField[] };
}

export interface KitPaper {
  name: string;
  required?: boolean;
  /** Stands there from an earlier dossier of the same account. */
  remembered?: boolean;
}

export interface KitForm {
  /** Lower-case words joined with hyphens; part of the address. */
  id: string;
  code: string | null;
  /** Heading of the page. */
  title: string;
  /** The names are documented: recall 0.98 and precision 1 are asked; else 0.85 and 0.99. */
  described: boolean;
  blocks: readonly KitBlock[];
  papers: readonly KitPaper[];
}

/** The fields of one place: scope, country, province, ward, detail, and the free text of the other case. */
export function place(
  person: Person,
  at: Place,
  names: {
    scope?: string;
    country?: string;
    province: string;
    ward: string;
    detail: string;
    abroad?: string;
  },
  label: string,
  labels: Partial<Record<'country' | 'province' | 'ward' | 'detail' | 'abroad', string>> = {},
): KitField[] {
  const role = (part: string): Role => roleOf(person, `${at}${part}` as Attribute);
  const inland = names.scope ? { when: { name: names.scope, is: ['Trong nước'] } } : {};
  const outside = names.scope ? { when: { name: names.scope, is: ['Khác'] } } : {};
  const group = names.province;
  const fields: (KitField | null)[] = [
    names.scope
      ? { name: names.scope, label, role: role('Scope'), kind: 'choice', options: ['Trong nước', 'Khác'] }
      : null,
    names.country
      ? {
          name: names.country,
          label: labels.country ?? 'Quốc gia',
          role: role('Country'),
          kind: 'select',
          options: 'nationality',
          group,
          ...inland,
        }
      : null,
    {
      name: names.province,
      label: labels.province ?? 'Tỉnh/Thành phố',
      role: role('Province'),
      kind: 'select',
      options: 'province',
      group,
      ...inland,
    },
    {
      name: names.ward,
      label: labels.ward ?? 'Xã/Phường',
      role: role('Ward'),
      kind: 'select',
      options: 'ward',
      within: names.province,
      group,
      ...inland,
    },
    {
      name: names.detail,
      label: labels.detail ?? 'Địa chỉ chi tiết',
      role: role('Detail'),
      kind: 'text',
      group,
      ...inland,
    },
    names.abroad
      ? {
          name: names.abroad,
          label: labels.abroad ?? 'Địa chỉ',
          role: role('Abroad'),
          kind: 'text',
          ...outside,
        }
      : null,
  ];
  return fields.filter((field) => field !== null);
}
