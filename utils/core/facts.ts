/** From what adapters saw (or a stored draft) to what rules and conditions may look at. */
import type { Draft } from './draft';
import { attributeOf, isRole, personOf, type Person, type Role } from './roles';
import type { Facts } from './rule';
import type { Field, PageSnapshot } from './snapshot';
import { nfc } from './text';
import type { Units } from './units-file';

export interface FactsOptions {
  /** Code of the recognised procedure, or null. */
  procedure: string | null;
  /** Case switches that are on. */
  cases: readonly string[];
  /** The day of receipt, ISO `yyyy-mm-dd`, Vietnam time. */
  today: string;
  /** The present day; absent: the day of receipt. */
  now?: string;
  /** The first reading of the same page, before anybody typed: the portal's prefill. */
  initial?: PageSnapshot | null;
  /** Communes and provinces; absent while they are being read. */
  units?: Units | null;
}

/** Rules see at most this much of a value, so that a pasted megabyte costs nothing; `fields()` has the whole. */
const SEEN = 1024;

/** Parts that nobody has filled read as `//` or `__/__/____`: that is empty. */
const ONLY_SEPARATORS = /^[\s/._-]*$/;

function valueOf(field: Field): string {
  if (field.kind === 'file') return '';
  const text = nfc(field.value.length > SEEN ? field.value.slice(0, SEEN) : field.value).trim();
  return ONLY_SEPARATORS.test(text) ? '' : text;
}

interface Entry {
  value: string;
  fields: Field[];
}

/**
 * Fields by role, in page order. What the portal hides now takes no part (it belongs to another branch), except in a
 * frame where nothing is visible at all: that is a whole form in the background, and its values still count.
 */
function entriesOf(page: PageSnapshot): Map<Role, Entry> {
  const entries = new Map<Role, Entry>();
  for (const { snapshot } of page.frames) {
    const background = !snapshot.fields.some((field) => field.visible);
    for (const field of snapshot.fields) {
      if (field.role === null || !isRole(field.role) || !(field.visible || background)) continue;
      const value = valueOf(field);
      const entry = entries.get(field.role);
      if (entry) {
        entry.fields.push(field);
        entry.value ||= value;
      } else entries.set(field.role, { value, fields: [field] });
    }
  }
  return entries;
}

/** The facts of a page. Without a pack nothing is required; `assess` adds what the pack asks for. */
export function factsOf(page: PageSnapshot, options: FactsOptions): Facts {
  const entries = entriesOf(page);
  const before = options.initial ? entriesOf(options.initial) : null;
  const roles = [...entries.keys()];
  const persons = [...new Set<Person>(roles.map(personOf))];
  return {
    get: (role) => entries.get(role)?.value ?? '',
    has: (role) => entries.has(role),
    persons,
    roles,
    readonly: (role) => entries.get(role)?.fields.every((field) => field.readonly) ?? false,
    fields: (role) => entries.get(role)?.fields ?? [],
    initial: (role) => before?.get(role)?.value ?? '',
    required: new Map(),
    procedure: options.procedure,
    cases: new Set(options.cases),
    today: options.today,
    now: options.now ?? options.today,
    units: options.units ?? null,
  };
}

/** A stored draft as a page, so that it can be assessed and printed without the portal. */
export function snapshotOfDraft(draft: Draft): PageSnapshot {
  const fields = draft.fields.map((field): Field => {
    const role = field.role !== null && isRole(field.role) ? field.role : null;
    return {
      key: field.key,
      name: field.key,
      role,
      confidence: role ? 1 : 0,
      label: field.label,
      section: null,
      kind: role && attributeOf(role).endsWith('Date') ? 'date-text' : 'text',
      value: field.value,
      required: false,
      readonly: false,
      visible: true,
    };
  });
  return {
    frames: [
      {
        frameId: 0,
        snapshot: {
          adapter: draft.form.adapter,
          confidence: 1,
          url: draft.form.url,
          fields,
          papers: [],
          hints: [],
          drift: { missing: [], new: [] },
        },
      },
    ],
  };
}

/** A page with one field per role, as a form that holds just these values: for `evaluate`, examples and tests. */
export function snapshotOfValues(values: Readonly<Partial<Record<Role, string>>>): PageSnapshot {
  const fields = Object.entries(values).map(([role, value]): Field => ({
    key: role,
    name: role,
    role: role as Role,
    confidence: 1,
    label: role,
    section: null,
    kind: attributeOf(role as Role).endsWith('Date') ? 'date-text' : 'text',
    value: value ?? '',
    required: false,
    readonly: false,
    visible: true,
  }));
  return {
    frames: [
      {
        frameId: 0,
        snapshot: {
          adapter: 'values',
          confidence: 1,
          url: '',
          fields,
          papers: [],
          hints: [],
          drift: { missing: [], new: [] },
        },
      },
    ],
  };
}
