/** Entries of the lists that fields of the kit name, with the codes the portals store. */
import { ETHNIC_GROUPS, GENDERS, NATIONALITIES, PAPER_KINDS } from '../data/lists';
import units from '../data/units.json' with { type: 'json' };
import type { KitField, ListId } from './spec';

export interface Entry {
  /** What the portal stores. */
  code: string;
  text: string;
}

const numbered = (texts: readonly string[], codes?: readonly string[]): Entry[] =>
  texts.map((text, at) => ({ code: codes?.[at] ?? String(at + 1), text }));

export const provinces = (): Entry[] => units.provinces.map(({ code, name }) => ({ code, text: name }));

/** The wards of a province, named by its text or its code. */
export function wards(province: string): Entry[] {
  const found = units.provinces.find(({ code, name }) => code === province || name === province);
  return (found?.wards ?? []).map((text, at) => ({
    code: `${found?.code}${String(at + 1).padStart(3, '0')}`,
    text,
  }));
}

const LISTS: Record<Exclude<ListId, 'province' | 'ward'>, readonly string[]> = {
  gender: GENDERS,
  nationality: NATIONALITIES,
  paper: PAPER_KINDS,
  ethnicity: ETHNIC_GROUPS,
  'residence-kind': ['Thường trú', 'Tạm trú', 'Nơi ở hiện tại'],
  scope: ['Trong nước', 'Khác'],
};

/** The entries of a field; `parent` is the text or code chosen in the field it depends on. */
export function entriesOf(field: KitField, parent = ''): Entry[] {
  const { options = [], codes } = field;
  if (options === 'province') return provinces();
  if (options === 'ward') return parent === '' ? [] : wards(parent);
  return numbered(typeof options === 'string' ? LISTS[options] : options, codes);
}
