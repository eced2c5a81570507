/** A form of the kit as a family's scan would hand it on, and how well its roles are told: no browser needed. */
import { entriesOf } from '../../replicas/kit/lists';
import type { KitField, KitForm } from '../../replicas/kit/spec';
import { valuesFor } from '../../replicas/kit/values';
import { assignRoles, type Clue } from '../../utils/adapters/words/assign';
import { cleanLabel } from '../../utils/dom/label';

/** How a page prints a form: what portals do with labels, headings and names. */
export interface Skin {
  label(text: string, at: number): string;
  heading(text: string, at: number): string;
  name(field: KitField, at: number): string;
  /** Is the form's title a heading around all blocks? */
  titled: boolean;
  /** Are the options of lists in the page? */
  options: boolean;
}

const same = (text: string): string => text;
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
export const SKINS: Readonly<Record<string, Skin>> = {
  plain: { label: same, heading: same, name: ({ name }) => name, titled: true, options: true },
  starred: {
    label: (text) => `${text}: *`,
    heading: same,
    name: (_, at) => `field${at}`,
    titled: false,
    options: true,
  },
  numbered: {
    label: (text, at) => (/^\d/.test(text) ? text : `(${(at % 20) + 1}) ${text}`),
    heading: (text, at) => (/^[IVX\d]/.test(text) ? text : `${ROMAN[at] ?? 'X'}. ${text}`),
    name: (_, at) => `q${at}`,
    titled: true,
    options: false,
  },
  loud: {
    label: (text) => `${text} (*)`,
    heading: (text) => text.toUpperCase(),
    name: () => '',
    titled: false,
    options: true,
  },
};

export interface Score {
  known: number;
  found: number;
  wrong: string[];
  missed: string[];
}

/** Fields that can be seen with the values of seed 1 count, as in the browser. */
export function scoreForm(form: KitForm, skin: Skin, shownOnly = true): Score {
  const values = valuesFor(form, 1);
  const rows = form.blocks.flatMap(({ title, fields }, block) =>
    fields.map((field) => ({ field, title: title === '' ? '' : skin.heading(title, block) })),
  );
  const shown = ({ when }: KitField): boolean => !when || when.is.includes(values[when.name] ?? '');
  const clues = rows.map(({ field, title }, at): Clue => ({
    base: skin.name(field, at),
    kind: field.kind === 'textarea' ? 'text' : field.kind,
    label: cleanLabel(skin.label(field.label, at)).label,
    headings: [...(skin.titled ? [form.title] : []), ...(title === '' ? [] : [title])],
    ...(skin.options && field.options
      ? { options: entriesOf(field, values[field.within ?? '']).map(({ text }) => text) }
      : {}),
    visible: shown(field),
  }));
  const score: Score = { known: 0, found: 0, wrong: [], missed: [] };
  for (const [at, { role }] of assignRoles(clues).entries()) {
    const { field, title } = rows[at]!;
    if (shownOnly && !clues[at]!.visible) continue;
    if (field.role) score.known += 1;
    const where = `${form.id} [${title}] ${field.label}`;
    if (role === field.role) score.found += role ? 1 : 0;
    else if (role) score.wrong.push(`${where}: ${role} instead of ${field.role}`);
    else score.missed.push(`${where}: ${field.role}`);
  }
  return score;
}
