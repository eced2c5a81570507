/** The civil-status e-form made of `x-*` components (`tokhaidientu.moj.gov.vn`, framed by several portals). */
import type { FrameSnapshot, ProcedureHint } from '../../core/snapshot';
import { visible } from '../../dom/visible';
import type { Adapter } from '../adapter';
import { detect } from './detect';
import { anchorOf, fieldOf, indexForm, keysAt, locate } from './fields';
import { procedureOf } from './forms';
import { isMet } from './names';
import { driver, rank } from './order';
import { sameValue } from '../same';
import { nameOf } from './slots';
import { write } from './write';

/** Words of a title that may name the procedure; longer texts are paragraphs. */
const TITLE = { min: 6, max: 250 };

function hintsIn(root: Document, names: ReadonlySet<string>): ProcedureHint[] {
  const procedure = procedureOf(names);
  const titles = [...root.querySelectorAll('h1,h2,h3')]
    .filter(visible)
    .map((el) => (el.textContent ?? '').replace(/\s+/g, ' ').trim().normalize('NFC'))
    .filter((text) => text.length >= TITLE.min && text.length <= TITLE.max);
  return [
    ...(procedure ? [{ how: 'fields' as const, value: procedure }] : []),
    ...titles.slice(0, 2).map((value) => ({ how: 'title' as const, value })),
  ];
}

/** Against the documented form: what should always be there and is not, and names nobody has met. */
function driftIn(index: ReturnType<typeof indexForm>): FrameSnapshot['drift'] {
  const { form, names } = index;
  if (!form) return { missing: [], new: [] };
  const missing = form.always.filter(
    (aliases) => !aliases.split('|').some((name) => names.has(name.toLowerCase())),
  );
  const unknown = new Set<string>();
  for (const { slots } of index.entries.values()) {
    const [slot] = slots;
    if (!slot || slot.otherOf || (slot.area && slot.host !== slot.area)) continue;
    const name = slot.area ? nameOf(slot.area) : slot.name;
    if (!isMet(name, form.id)) unknown.add(name);
  }
  return { missing: missing.map((aliases) => aliases.split('|')[0] as string), new: [...unknown] };
}

const adapter: Adapter = {
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
  write,
  same: sameValue,
};

export default adapter;
