/** The civil-status e-form made of `x-*` components (`tokhaidientu.moj.gov.vn`, framed by several portals). */
import type { Drift, ProcedureHint } from '../../core/snapshot';
import { visible } from '../../dom/visible';
import type { Adapter } from '../adapter';
import { detect } from './detect';
import { driftOf } from './drift';
import { anchorOf, fieldOf, indexForm, keysAt, locate, openSlots } from './fields';
import { procedureOf } from './forms';
import { driver, rank } from './order';
import { hostsNamed } from './scan';
import type { Tools } from './tools';
import { sameValue } from '../same';

/** Words of a title that may name the procedure; longer texts are paragraphs. */
const TITLE = { min: 6, max: 250 };

function hintsIn(root: Document, names: ReadonlySet<string>): ProcedureHint[] {
  const procedure = procedureOf(names);
  const titles = [...root.querySelectorAll('h1,h2,h3,h4,strong,b')]
    .map((el) => ({ el, text: (el.textContent ?? '').replace(/\s+/g, ' ').trim().normalize('NFC') }))
    .filter(({ text }) => text.length >= TITLE.min && text.length <= TITLE.max)
    // builds without headings print the form's name in bold, as on paper
    .filter(({ el, text }) => /^H[1-3]$/.test(el.tagName) || /^tờ khai\s/i.test(text))
    .filter(({ el }) => visible(el))
    .map(({ text }) => text);
  return [
    ...(procedure ? [{ how: 'fields' as const, value: procedure }] : []),
    ...titles.slice(0, 2).map((value) => ({ how: 'title' as const, value })),
  ];
}

function driftIn({ form, names, entries }: ReturnType<typeof indexForm>): Drift {
  const placed = [...entries.values()].flatMap(({ known: { label, section, role }, slots }) =>
    slots.slice(0, 1).map((slot) => ({ slot, label, section, role })),
  );
  return driftOf(form, names, placed);
}

/** What writing needs of reading. */
export const tools: Tools = { locate, fieldOf, openSlots, hostsNamed };

/** The family without its writing. */
export const reader: Omit<Adapter, 'write'> = {
  id: 'x-eform',
  detect,
  read(root, url) {
    const index = indexForm(root);
    return {
      adapter: 'x-eform',
      confidence: detect(root, url)?.confidence ?? 0,
      url: url.origin + url.pathname,
      fields: [...index.entries.values()].map(fieldOf),
      papers: [],
      hints: hintsIn(root, index.names),
      drift: driftIn(index),
    };
  },
  readField(root, key) {
    const entry = locate(root, key);
    return entry && entry !== 'ambiguous' ? fieldOf(entry) : null;
  },
  keysAt,
  anchor: anchorOf,
  rank,
  driver,
  same: sameValue,
};
