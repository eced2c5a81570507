/** Short words to write a form that no document describes: its technical names follow from its labels. */
import { roleOf, type Attribute, type Person, type Place, type Role } from '../../utils/core/roles';
import { fold } from '../../utils/core/text';
import { place, type KitBlock, type KitField, type KitForm, type KitPaper } from '../kit/spec';

type Kind = KitField['kind'];
type More = Partial<Omit<KitField, 'name' | 'label' | 'role' | 'kind'>> & { name?: string };
/** A field before it has its name. */
type Draft = Omit<KitField, 'name'> & { name?: string };

/** `Họ và tên` → `hoVaTen`. */
const slug = (label: string): string =>
  fold(label)
    .replace(/\(.*?\)/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, 5)
    .map((word, at) => (at === 0 ? word : word[0]?.toUpperCase() + word.slice(1)))
    .join('');

const make =
  (kind: Kind, base: More = {}) =>
  (label: string, role: Role | null, more: More = {}): Draft => ({ label, role, kind, ...base, ...more });

export const text = make('text');
export const number = make('number');
export const date = make('date');
export const dateText = make('date-text');
export const area = make('textarea');
export const tick = make('checkbox');
export const select = (label: string, role: Role | null, options: KitField['options'], more: More = {}) =>
  make('select', options ? { options } : {})(label, role, more);
export const choice = (label: string, role: Role | null, options: KitField['options'], more: More = {}) =>
  make('choice', options ? { options } : {})(label, role, more);

export const gender = (who: Person, label = 'Giới tính') => select(label, `${who}.gender`, 'gender');
export const ethnicity = (who: Person, label = 'Dân tộc') => select(label, `${who}.ethnicity`, 'ethnicity');
export const nationality = (who: Person, label = 'Quốc tịch') =>
  select(label, `${who}.nationality`, 'nationality');
export const paperKind = (who: Person, label = 'Loại giấy tờ tùy thân') =>
  select(label, `${who}.idPaperType`, 'paper');

export interface AddressLabels {
  scope?: string;
  country?: string;
  province?: string;
  ward?: string;
  detail?: string;
  abroad?: string;
}

/** One address as separate fields; `key` starts their names. Without `scope` there is no "Trong nước / Khác" before it. */
export function address(key: string, who: Person, at: Place, labels: AddressLabels = {}): KitField[] {
  const { scope, country, abroad, ...rest } = labels;
  return place(
    who,
    at,
    {
      ...(scope === undefined ? {} : { scope: `${key}Noi` }),
      ...(country === undefined ? {} : { country: `${key}QuocGia` }),
      province: `${key}Tinh`,
      ward: `${key}Xa`,
      detail: `${key}DiaChi`,
      ...(abroad === undefined ? {} : { abroad: `${key}NuocNgoai` }),
    },
    scope ?? '',
    {
      ...rest,
      ...(country === undefined ? {} : { country }),
      ...(abroad === undefined ? {} : { abroad }),
    },
  );
}

/** The same person's same attribute, for rows that differ by label only. */
export const of = (who: Person, attribute: Attribute): Role => roleOf(who, attribute);

export const block = (
  title: string,
  fields: readonly Draft[],
  more: Omit<Partial<KitBlock>, 'fields'> = {},
): KitBlock => ({
  title,
  fields: fields.map((field) => ({ ...field, name: field.name ?? slug(field.label) })),
  ...more,
});

export const paper = (name: string, required = false): KitPaper => (required ? { name, required } : { name });

/** Gives twins a number, so that names are unique within the form. */
export function form(
  id: string,
  code: string | null,
  title: string,
  blocks: readonly KitBlock[],
  papers: readonly KitPaper[],
): KitForm {
  const taken = new Map<string, number>();
  const unique = (field: KitField): KitField => {
    const count = (taken.get(field.name) ?? 0) + 1;
    taken.set(field.name, count);
    return count === 1 ? field : { ...field, name: `${field.name}${count}` };
  };
  return {
    id,
    code,
    title,
    described: false,
    blocks: blocks.map((each) => ({ ...each, fields: each.fields.map(unique) })),
    papers,
  };
}
