/**
 * An adapter from a family's own words. A family says how its widgets are found, read and written; everything that is the
 * same for all of them (roles, keys, drift, looking a field up again after a redraw) is here once.
 */
import type { Field, FrameSnapshot, PortalPaper, ProcedureHint, UploadLimits } from '../../core/snapshot';
import { nfc } from '../../core/text';
import { cleanLabel } from '../../dom/label';
import { visible } from '../../dom/visible';
import { waitFor } from '../../dom/wait';
import type { Adapter, Detection, Driver, Outcome, Receipt } from '../adapter';
import { done, refused, retry } from '../outcomes';
import { isOff, sameValue } from '../same';
import { assignRoles, type Clue } from '../words/assign';
import { personIn, whoseBlock } from '../words/people';
import { driftOf } from './drift';
import { formOf, knownField, type KnownForm } from './known-form';
import { defaultRank } from './rank';
import type { Spot } from './spot';

/** What stands in a widget now. */
export interface Reading {
  value: string;
  readonly: boolean;
  required?: boolean;
  options?: readonly string[];
  /** Absent: judged by `visible(el)`. */
  visible?: boolean;
}

export interface WriteJob {
  root: Document;
  spot: Spot;
  field: Field;
  /** NFC, trimmed; '' clears. */
  value: string;
  signal: AbortSignal;
  /** The spot with its present nodes: portals replace them, so ask again after every wait. Null: gone. */
  again(): Spot | null;
}

export interface Family {
  id: string;
  detect(root: Document, url: URL): Detection | null;
  /** All fields of the form in page order, hidden ones included. Not per keystroke. */
  scan(root: Document, url: URL): Spot[];
  forms: readonly KnownForm[];
  /** Which documented form this is, where the names alone do not tell (pages of one form); absent: `formOf` the names. */
  formAt?(root: Document, url: URL, bases: ReadonlySet<string>): KnownForm | null;
  read(spot: Spot): Reading;
  /**
   * What a spot holds, of a family whose forms are all in the markup. Where that is as it was looked through, nothing else is
   * asked but whether it shows: looking through 300 fields takes ten times as long (2026-11).
   */
  value?(spot: Spot): string;
  /** Called only when the field is there, visible, not locked, not under the clerk's hands and not right already. */
  write(job: WriteJob): Promise<Outcome>;
  rank?(field: Field): number | null;
  driver?(field: Field, form: KnownForm | null): Driver | null;
  papers?(root: Document, url: URL): PortalPaper[];
  hints?(root: Document, url: URL): ProcedureHint[];
  uploads?(root: Document, url: URL): UploadLimits | null;
  receipt?(root: Document, url: URL): Receipt | null;
  dossier?(root: Document, url: URL): string | null;
  isSubmit?(root: Document, url: URL, target: Element): boolean;
  /** Fields whose change by a hand may change others (a list that others depend on): their keys. */
  alsoAt?(spot: Spot, all: readonly Spot[]): string[];
  /** The control whose list hangs over the page elsewhere and holds this element; null: none. */
  ownerOf?(target: Element): Element | null;
  bridge?: boolean;
  /** See `Adapter.reveal`. */
  reveal?(root: Document, key?: string): boolean;
}

type Seen = Reading & { visible: boolean };
interface Entry {
  spot: Spot;
  /** What stood there when the whole form was looked through. */
  seen: Seen;
  known: Pick<Field, 'role' | 'confidence' | 'label' | 'section' | 'drifted'> & { starred: boolean };
}
interface Index {
  entries: Map<string, Entry>;
  byHost: Map<Element, Entry[]>;
  form: KnownForm | null;
  bases: Set<string>;
  url: URL;
  /** Address and markup as they were looked through, for families with `value`. */
  page: string | undefined;
}

/** A lock may be one render behind what was just written elsewhere (a box that opens once a name is there). */
const UNLOCK_MS = 300;

/** Whom a name means speaks last, but where the titles around it name nobody: "Thông tin công dân" over `CongDan_hoTen`. */
function headingsOf({ whose, headings }: Spot): readonly string[] {
  if (!whose) return headings;
  const speak = headings.some((title) => whoseBlock(title).stranger || personIn(title).named);
  return speak ? [whose, ...headings] : [...headings, whose];
}

export function adapterOf(family: Family): Adapter {
  const indexes = new WeakMap<Document, Index>();

  /** Compared, never made into a page again. */
  const markupOf = ({ body, defaultView }: Document): string =>
    body && defaultView ? new defaultView.XMLSerializer().serializeToString(body) : '';

  /** Takes in what a field holds now; false where more than that may have changed. */
  function renew(entry: Entry): boolean {
    const { spot, seen } = entry;
    entry.seen = { ...seen, value: family.value!(spot) };
    // boxes may be drawn by their labels: which of them is to be seen is looked for anew
    const sure = seen.visible || (spot.kind !== 'choice' && spot.kind !== 'checkbox');
    return sure && isHere(spot) && showing(spot) === seen.visible;
  }

  function indexForm(root: Document, url: URL): Index {
    const page = family.value && url.href + markupOf(root);
    const known = indexes.get(root);
    if (page && known?.page === page && [...known.entries.values()].every(renew)) return known;
    const spots = family.scan(root, url);
    const bases = new Set(spots.map(({ base }) => base.toLowerCase()).filter((base) => base !== ''));
    const form = family.formAt ? family.formAt(root, url, bases) : formOf(bases, family.forms);
    const labels = spots.map(({ label }) => cleanLabel(label));
    const readings = spots.map(readingOf);
    const clues = spots.map((spot, at): Clue => {
      const { options, visible: seen } = readings[at]!;
      const documented = knownField(form, spot.base);
      return {
        base: spot.base,
        kind: spot.kind,
        label: labels[at]?.label ?? '',
        headings: headingsOf(spot),
        visible: seen,
        ...(options ? { options } : {}),
        ...(spot.level ? { level: spot.level } : {}),
        ...(spot.group ? { group: spot.group } : {}),
        ...(documented ? { documented: documented.role } : spot.whose === null ? { documented: null } : {}),
      };
    });
    const guesses = assignRoles(clues);
    const index: Index = { entries: new Map(), byHost: new Map(), form, bases, url, page };
    for (const [at, spot] of spots.entries()) {
      const guess = guesses[at];
      if (!guess || index.entries.has(spot.key)) continue;
      const drifted = form !== null && spot.base !== '' && !knownField(form, spot.base);
      const entry: Entry = {
        spot,
        seen: readings[at]!,
        known: {
          ...guess,
          label: labels[at]?.label ?? '',
          section: spot.headings.at(-1) ?? null,
          starred: labels[at]?.required === true || spot.starred === true,
          ...(drifted ? { drifted: true as const } : {}),
        },
      };
      index.entries.set(spot.key, entry);
      for (const el of [spot.host, ...(spot.also ?? [])])
        index.byHost.set(el, [...(index.byHost.get(el) ?? []), entry]);
    }
    indexes.set(root, index);
    return index;
  }

  const readingOf = (spot: Spot): Seen => {
    const reading = family.read(spot);
    return { ...reading, visible: reading.visible ?? showing(spot) };
  };
  const isHere = ({ host, el }: Spot): boolean => host.isConnected && (el?.isConnected ?? true);
  const showing = ({ el }: Spot): boolean => el !== null && visible(el);

  function fieldOf({ spot, known }: Entry, reading = readingOf(spot)): Field {
    const { starred, ...rest } = known;
    const { value, readonly, required = false, options, visible: seen } = reading;
    return {
      key: spot.key,
      name: spot.name,
      ...rest,
      kind: spot.kind,
      value,
      required: required || starred,
      readonly,
      visible: seen,
      ...(options ? { options } : {}),
    };
  }

  /** The field with its present nodes. A redraw makes the whole form be looked through again, once. */
  function locate(root: Document, key: string): Entry | null {
    const index = indexes.get(root);
    const entry = index?.entries.get(key);
    if (entry && isHere(entry.spot)) return entry;
    const url = index?.url ?? new URL(root.location?.href ?? 'about:blank');
    return indexForm(root, url).entries.get(key) ?? null;
  }

  async function write(
    root: Document,
    key: string,
    value: string,
    signal: AbortSignal,
    seen?: Field,
  ): Promise<Outcome> {
    if (signal.aborted) return retry('cancelled');
    let entry = locate(root, key);
    if (!entry) return retry('not-found');
    let field = seen ?? fieldOf(entry);
    const wanted = nfc(value).trim();
    if (sameValue(field, field.value, wanted)) return done();
    if (!field.visible) return retry('hidden');
    if (field.readonly) {
      const open = (): Entry | null => {
        const now = locate(root, key);
        return now && !fieldOf(now).readonly ? now : null;
      };
      const opened = await waitFor(root, open, { timeoutMs: UNLOCK_MS, signal });
      if (!opened) return refused('readonly');
      [entry, field] = [opened, fieldOf(opened)];
    }
    const active = root.hasFocus() ? root.activeElement : null;
    const { host, also = [] } = entry.spot;
    if (active && [host, ...also].some((el) => el.contains(active))) return refused('focused');
    const again = () => locate(root, key)?.spot ?? null;
    const written = field.kind === 'checkbox' && isOff(wanted) ? '' : wanted;
    return family.write({ root, spot: entry.spot, field, value: written, signal, again });
  }

  return {
    id: family.id,
    detect: family.detect,
    read(root, url): FrameSnapshot {
      const index = indexForm(root, url);
      const uploads = family.uploads?.(root, url) ?? null;
      const { form } = index;
      return {
        adapter: family.id,
        confidence: family.detect(root, url)?.confidence ?? 0,
        url: url.origin + url.pathname,
        fields: [...index.entries.values()].map((entry) => fieldOf(entry, entry.seen)),
        papers: family.papers?.(root, url) ?? [],
        hints: [
          ...(form?.procedure ? [{ how: 'fields' as const, value: form.procedure }] : []),
          ...(family.hints?.(root, url) ?? []),
        ],
        drift: driftOf(
          form,
          index.bases,
          [...index.entries.values()].map(({ spot, known }) => ({ ...spot, label: known.label })),
        ),
        ...(uploads ? { uploads } : {}),
      };
    },
    readField(root, key, seen) {
      const entry = locate(root, key);
      if (!entry) return null;
      const { spot } = entry;
      if (!seen || !family.value) return fieldOf(entry);
      const [value, shown] = [family.value(spot), showing(spot)];
      return value === seen.value && shown === seen.visible ? seen : { ...seen, value, visible: shown };
    },
    keysAt(root, target) {
      const index = indexes.get(root);
      if (!index) return [];
      const from = family.ownerOf?.(target) ?? target;
      for (let at: Element | null = from; at; at = at.parentElement) {
        const entries = index.byHost.get(at);
        if (!entries) continue;
        const exact = entries.filter(({ spot }) => spot.el?.contains(from));
        const hit = exact.length > 0 ? exact : entries;
        const all = Array.from(index.entries.values(), ({ spot }) => spot);
        return [...new Set(hit.flatMap(({ spot }) => [spot.key, ...(family.alsoAt?.(spot, all) ?? [])]))];
      }
      return [];
    },
    anchor(root, key) {
      const el = locate(root, key)?.spot.el ?? null;
      return el && visible(el) ? (el as HTMLElement) : null;
    },
    rank: (field) => family.rank?.(field) ?? defaultRank(field),
    driver(field) {
      return family.driver?.(field, null) ?? null;
    },
    write,
    same: sameValue,
    ...(family.bridge ? { bridge: true } : {}),
    ...(family.reveal ? { reveal: family.reveal } : {}),
    ...(family.receipt ? { receipt: family.receipt } : {}),
    ...(family.dossier ? { dossier: family.dossier } : {}),
    ...(family.uploads ? { uploads: family.uploads } : {}),
    ...(family.isSubmit ? { isSubmit: family.isSubmit } : {}),
  };
}
