/** The form as fields: slots of one name become one field (mirrors) or several (told apart by their place). */
import { fold } from '../../core/text';
import type { Field, FieldKind } from '../../core/snapshot';
import { isNative } from '../../dom/native';
import { firstVisible } from '../../dom/visible';
import { isStrange } from './drift';
import { formOf, type KnownForm } from './forms';
import type { Guess } from '../words/guess';
import { rolesOf } from './roles';
import { hostsNamed, isBare, regionOf, scan, type Seen } from './scan';
import { AREA, COMPONENTS, nameOf, slotsOf, type Level, type Slot } from './slots';
import { faceOf, isLocked, isRequired, optionsOf, valueOf } from './widgets';

/** What is known of a field besides what stands in it now. */
type Known = Pick<
  Field,
  'key' | 'name' | 'role' | 'confidence' | 'label' | 'section' | 'kind' | 'drifted'
> & {
  starred: boolean;
};

/** One logical field with all slots that must hold the same value. */
export interface Entry {
  known: Known;
  slots: Slot[];
}

interface Index {
  entries: Map<string, Entry>;
  /** Keys by component, so that an input event costs no search. */
  byHost: Map<Element, { slotKey: string; key: string }[]>;
  /** Keys that more than one field bears. */
  shared: Set<string>;
  form: KnownForm | null;
  names: Set<string>;
}

const indexes = new WeakMap<Document, Index>();
const lower = (key: string): string => key.toLowerCase();

/** Text boxes that hold a date are dates of the form that their placeholder asks for. */
function kindFor(slot: Slot, { role }: Guess): FieldKind {
  if (slot.widget !== 'typed' || slot.kind !== 'text' || !role?.endsWith('Date')) return slot.kind;
  const hint = fold(slot.el?.getAttribute('placeholder') ?? '');
  if (/\bnam\b|\byyyy\b/.test(hint) && !/\bngay\b|\bdd\b|\bthang\b|\bmm\b/.test(hint)) return 'number';
  return slot.host.tagName === 'X-INPUT' ? 'date' : 'date-text';
}

/** Mirrors stand for one fact: the same role by name, or the same words (a mirror may have none) in the same block. */
const isMirror = (a: Seen, roleA: Guess, b: Seen, roleB: Guess): boolean =>
  roleA.role !== null && roleB.role !== null
    ? roleA.role === roleB.role
    : a.kind === b.kind &&
      a.section?.title === b.section?.title &&
      (a.label === '' || b.label === '' || fold(a.label) === fold(b.label));

const placeOf = ({ section, label }: Seen): string =>
  fold(`${section?.title ?? ''} ${label}`).replace(/[^a-z0-9]+/g, '-');

const says = (slot: Seen | undefined, guess: Guess | undefined): number =>
  (guess?.confidence ?? 0) + (slot?.label ? 0.01 : 0);

/** Reads the whole form anew. */
export function indexForm(root: Document): Index {
  const seen = scan(root);
  const names = new Set(seen.map(({ host }) => lower(nameOf(host))));
  const form = formOf(names);
  const guesses = rolesOf(seen, form?.id ?? null);
  const groups = new Map<string, number[][]>();
  for (const [at, slot] of seen.entries()) {
    const fields = groups.get(lower(slot.key)) ?? [];
    const mirror = fields.find(([first = at]) =>
      isMirror(seen[first] as Seen, guesses[first] as Guess, slot, guesses[at] as Guess),
    );
    if (mirror) mirror.push(at);
    else fields.push([at]);
    groups.set(lower(slot.key), fields);
  }
  const index: Index = { entries: new Map(), byHost: new Map(), shared: new Set(), form, names };
  const leaders = [...groups].flatMap(([key, fields]) => {
    if (fields.length > 1) index.shared.add(key);
    return fields.map((ats) => ({ ats, shared: fields.length > 1 }));
  });
  for (const { ats, shared } of leaders.sort((a, b) => (a.ats[0] ?? 0) - (b.ats[0] ?? 0))) {
    const slots = ats.map((at) => seen[at] as Seen);
    // a mirror may stand there without words: the one that says most speaks for all
    const best = ats.reduce((a, b) => (says(seen[b], guesses[b]) > says(seen[a], guesses[a]) ? b : a));
    const [first, role] = [seen[best], guesses[best]];
    if (!first || !role) continue;
    const key = shared ? `${first.key}@${placeOf(first)}`.slice(0, 150) : first.key;
    const { name, label, starred } = first;
    const known = {
      key,
      name,
      ...role,
      label,
      section: first.section?.title ?? null,
      kind: kindFor(first, role),
      starred,
      ...(isStrange(first, form) ? { drifted: true as const } : {}),
    };
    if (index.entries.has(lower(key))) continue; // same words, same block, another role: nobody can tell them apart
    index.entries.set(lower(key), { known, slots });
    for (const slot of slots) {
      const keys = index.byHost.get(slot.host) ?? [];
      keys.push({ slotKey: slot.key, key });
      index.byHost.set(slot.host, keys);
    }
  }
  indexes.set(root, index);
  return index;
}

/** What stands in the field now: the first slot that can be seen speaks for its mirrors. */
export function fieldOf({ known, slots }: Entry): Field {
  const faces = slots.map(faceOf);
  const lead = slots[
    Math.max(
      0,
      faces.findIndex((face) => face !== null),
    )
  ] as Slot;
  const { starred, ...field } = known;
  const options = optionsOf(lead);
  return {
    ...field,
    value: valueOf(lead),
    required: starred || isRequired(lead),
    readonly: isLocked(lead),
    visible: faces.some((face) => face !== null),
    ...(options ? { options } : {}),
  };
}

/** The field of a key with its present nodes; portals replace nodes at any time, so ask again after every wait. */
export function locate(root: Document, key: string): Entry | 'ambiguous' | null {
  const index = indexes.get(root);
  const entry = index?.entries.get(lower(key));
  const name = key.replace(/@.*$/, '').split('/')[0] ?? '';
  const hosts = hostsNamed(root, name);
  if (hosts.length === 0) return null;
  if (entry && !key.includes('@')) {
    const slots = hosts.flatMap((host) => slotsOf(host)).filter((slot) => lower(slot.key) === lower(key));
    const same =
      slots.length === entry.slots.length && slots.every((slot, i) => slot.host === entry.slots[i]?.host);
    if (same) return { known: entry.known, slots };
  }
  const fresh = indexForm(root);
  return fresh.entries.get(lower(key)) ?? (fresh.shared.has(lower(key)) ? 'ambiguous' : null);
}

const BELOW: Partial<Record<Level, readonly Level[]>> = {
  country: ['province', 'district', 'ward'],
  province: ['district', 'ward'],
  district: ['ward'],
};

/** Keys of the fields that an event at this element may have changed. Runs on every keystroke: no search of the page. */
export function keysAt(root: Document, target: Element): string[] {
  const host = target.closest(AREA) ?? target.closest(COMPONENTS) ?? (isNative(target) ? target : null);
  if (!host) return [];
  const index = indexes.get(root);
  const mine = index?.byHost.get(host);
  if (!mine) {
    const region = regionOf(root);
    if (!region?.contains(host) || (isNative(host) && !isBare(host, region))) return [];
  }
  const slots = slotsOf(host);
  const exact = slots.filter(({ el }) => el && el !== host && el.contains(target));
  const hit =
    exact.length > 0
      ? exact
      : slots.filter(({ el, otherOf }) => !otherOf && (el === host || slots.length === 1));
  const touched = hit.length > 0 ? hit : slots;
  const below = new Set(touched.flatMap(({ level }) => (level ? (BELOW[level] ?? []) : [])));
  const keys = [...touched, ...slots.filter(({ level }) => level && below.has(level))].map(
    (slot) => mine?.find(({ slotKey }) => slotKey === slot.key)?.key ?? slot.key,
  );
  return [...new Set(keys)];
}

/** The element to outline, scroll to and focus. */
export function anchorOf(root: Document, key: string): HTMLElement | null {
  const entry = locate(root, key);
  if (!entry || entry === 'ambiguous') return null;
  return firstVisible(entry.slots.map(faceOf).filter((face) => face !== null));
}

/** The open slots of a field with their present nodes. */
export function openSlots(root: Document, key: string): { entry: Entry; slots: Slot[] } | null {
  const entry = locate(root, key);
  if (!entry || entry === 'ambiguous') return null;
  return { entry, slots: entry.slots.filter((slot) => faceOf(slot) !== null && !isLocked(slot)) };
}
