/** Any form of the kit as an e-form: the family's components, address areas and blocks that a choice opens. */
import { attributeOf, personOf, type Place, type Role } from '../../../utils/core/roles';
import type { KitBlock, KitField, KitForm } from '../../kit/spec';
import type { BlockSpec, FormSpec, ListId, RadioSpec, SelectSpec, Spec } from '../spec';

/** The e-form's own key of a field → its id in the kit. Fields that are not listed bear the same name. */
export type Ids = Map<string, string>;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const PARTS = { country: 'Country', province: 'Province', ward: 'Ward', detail: 'Detail' } as const;

const placeOf = (role: Role): { person: ReturnType<typeof personOf>; place: Place } => ({
  person: personOf(role),
  place: attributeOf(role).replace(/Scope$/, '') as Place,
});

function listOf({ options, within }: KitField): Pick<SelectSpec, 'list' | 'options' | 'within'> {
  const source = within ? { within } : {};
  if (options === 'scope') return { list: 'inline', options: ['Trong nước', 'Khác'] };
  if (typeof options === 'string') return { list: options as ListId, ...source };
  return { list: 'inline', options: options ?? [], ...source };
}

/** One field and what it opens. Parts of an address under a scope are drawn by the address area and only noted. */
function specOf(field: KitField, all: readonly KitField[], ids: Ids): Spec {
  const { name, label, role, placeholder } = field;
  const common = { name, label, role };
  const opened = all.filter(({ when }) => when?.name === name);
  switch (field.kind) {
    case 'date':
    case 'date-text':
      return { ...common, kind: field.kind };
    case 'number':
      return { ...common, kind: 'number', ...(placeholder ? { placeholder } : {}) };
    case 'select': {
      const texts = [...new Set(opened.flatMap(({ when }) => when?.is ?? []))];
      const areas = Object.fromEntries(
        texts.map((text, at) => {
          const inside = opened.filter(({ when }) => when?.is.includes(text));
          for (const each of inside) ids.set(`${name}=${at + 2}/${each.name}`, each.name);
          return [text, inside.map((each) => specOf(each, all, ids))];
        }),
      );
      return { ...common, kind: 'select', ...listOf(field), ...(texts.length > 0 ? { areas } : {}) };
    }
    case 'choice':
    case 'checkbox': {
      const texts = field.kind === 'checkbox' ? ['Có', 'Không'] : (listOf(field).options ?? ['Nam', 'Nữ']);
      const options = texts.map((text, at): [string, string] => [String(at + 1), text]);
      const look: RadioSpec['look'] = name.length % 2 === 0 ? 'label' : 'paragraph';
      if (role?.endsWith('Scope')) {
        for (const [part, suffix] of Object.entries(PARTS)) {
          const found = opened.find((each) => each.role?.endsWith(suffix));
          if (found) ids.set(`${name}_TrongNuoc/${part}`, found.name);
        }
        const abroad = opened.find((each) => each.role?.endsWith('Abroad'));
        if (abroad) ids.set(`${name}_NuocNgoai/abroad`, abroad.name);
        return { ...common, kind: 'radio', look, options, place: placeOf(role) };
      }
      const reveals = Object.fromEntries(
        texts.map((text) => [
          text,
          opened.filter(({ when }) => when?.is.includes(text)).map((each) => specOf(each, all, ids)),
        ]),
      );
      return { ...common, kind: 'radio', look, options, ...(opened.length > 0 ? { reveals } : {}) };
    }
    default:
      return { ...common, kind: 'text', ...(placeholder ? { placeholder } : {}) };
  }
}

function blockOf(block: KitBlock, at: number, all: readonly KitField[], ids: Ids): BlockSpec {
  const fields = block.fields.filter(({ when }) => !when).map((field) => specOf(field, all, ids));
  const title = /^[IVX]+\. /.test(block.title) ? block.title : `${ROMAN[at] ?? at + 1}. ${block.title}`;
  return { id: `block-${at}`, title, fields, ...(block.account ? { account: true } : {}) };
}

/** The form and the names its keys have in the kit. */
export function anyForm(form: KitForm): { spec: FormSpec; ids: Ids } {
  const ids: Ids = new Map();
  const all = form.blocks.flatMap(({ fields }) => fields);
  const blocks = form.blocks.map((block, at) => blockOf(block, at, all, ids));
  return { spec: { id: form.id, title: form.title, aliases: {}, blocks }, ids };
}

/** Address of an undescribed form: `/e-form/<uuid>`, by its place in the list. */
export const uuidOf = (index: number): string =>
  `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
