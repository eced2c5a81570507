/** Choosing an entry of a drop-down as a hand does: open, look, press, see that it stands; and close what we opened. */
import { fold, foldKeepMarks } from '../../core/text';
import { pressLikeAPerson } from '../../dom/press';
import { realmOf, setNativeValue } from '../../dom/set-value';
import { pause, waitFor } from '../../dom/wait';
import type { Outcome } from '../adapter';
import { matchOption, sameOption, type OptionMatch } from '../options';
import { chosen, emptyRow, entriesOf, headerOf, isOpen, searchBox, type Entry } from './list';
import { done, refused, retry } from '../outcomes';

/** A header that does not answer in this time is pressed once more: the portal was just redrawing it. */
const OPEN_MS = 500;
/** Lists load by AJAX, mostly within 3 s. */
const LOAD_MS = 3_000;
/** A list opened before its data came may stay empty until it is opened anew. */
const REOPEN_MS = 1_500;
/** A list counts as complete when it has not grown for this long. */
const STILL_MS = 120;
/** The header shows the choice at once, or after one redraw. */
const HOLD_MS = 1_000;

export interface Pick {
  root: Document;
  /** The list with its present nodes; portals replace them. */
  find(): Element | null;
  value: string;
  places: boolean;
  /** How long the entries may take to load. */
  loadMs?: number;
  signal: AbortSignal;
}

export async function pickFromList(pick: Pick): Promise<Outcome> {
  const list = pick.find();
  if (!list) return retry('not-found');
  // the clerk is choosing there
  if (isOpen(list)) return refused('focused');
  try {
    return pick.value === '' ? await clear(pick) : await choose(pick);
  } finally {
    await close(pick);
  }
}

async function open({ root, find, signal }: Pick): Promise<boolean> {
  for (let attempt = 0; attempt < 2 && !signal.aborted; attempt += 1) {
    const header = headerOf(find() ?? root.documentElement);
    if (!header) return false;
    pressLikeAPerson(header);
    const opened = await waitFor(root, () => isOpen(find() ?? header), { timeoutMs: OPEN_MS, signal });
    if (opened) return true;
  }
  return false;
}

async function close({ root, find, signal }: Pick): Promise<void> {
  const stillOpen = () => {
    const list = find();
    return list !== null && isOpen(list) ? list : null;
  };
  const left = stillOpen();
  const header = left && headerOf(left);
  if (!header) return;
  pressLikeAPerson(header);
  if (!(await waitFor(root, () => !stillOpen(), { timeoutMs: 200, signal }))) pressLikeAPerson(root.body);
}

async function clear(pick: Pick): Promise<Outcome> {
  const { root, find, signal } = pick;
  if (!(await open(pick))) return retry('options-late');
  const row = await waitFor(root, () => emptyRow(find() ?? root.body), { timeoutMs: REOPEN_MS, signal });
  if (!row) return refused('not-an-option');
  pressLikeAPerson(row);
  const empty = () => chosen(find() ?? root.body) === '';
  return (await waitFor(root, empty, { timeoutMs: HOLD_MS, signal })) ? done() : retry('did-not-hold');
}

async function choose(pick: Pick): Promise<Outcome> {
  const { root, find, signal } = pick;
  for (let attempt = 0; attempt < 2 && !signal.aborted; attempt += 1) {
    const entries = await load(pick);
    if (!entries) return signal.aborted ? retry('cancelled') : retry('options-late');
    const found = match(pick, entries);
    const hit = found.at === null ? await search(pick, found) : (entries[found.at] ?? null);
    if (hit === null) return refused(found.at === null ? found.reason : 'not-an-option');
    const stands = () => sameOption(chosen(find() ?? root.body), hit.text);
    // choosing the same entry again would make the portal wipe what depends on it
    if (stands()) return done(hit.text);
    pressLikeAPerson(hit.row);
    if (await waitFor(root, stands, { timeoutMs: HOLD_MS, signal })) return done(chosen(find() ?? root.body));
    await close(pick);
  }
  return signal.aborted ? retry('cancelled') : retry('did-not-hold');
}

const match = ({ value, places }: Pick, entries: readonly Entry[]): OptionMatch =>
  matchOption(
    value,
    entries.map(({ text }) => text),
    { places },
  );

/** Opens the list and waits for its entries; null when none came in time. */
async function load(pick: Pick): Promise<Entry[] | null> {
  const { root, find, signal, loadMs = LOAD_MS } = pick;
  const until = performance.now() + REOPEN_MS + loadMs;
  let left = REOPEN_MS;
  do {
    if (!(await open(pick))) return null;
    const entries = await waitFor(root, settled(pick), { timeoutMs: Math.max(left, STILL_MS * 2), signal });
    if (entries) return entries;
    await close(pick);
    await pause(POLITE_MS, signal);
    // opening anew may ask the service anew: from here on the whole time is its own
    left = until - performance.now();
  } while (performance.now() < until && !signal.aborted && find());
  return null;
}
const POLITE_MS = 100;

/** Entries as soon as the wanted one stands there word for word, else when the list has stopped growing. */
function settled({ find, value }: Pick): () => Entry[] | null {
  let size = -1;
  let since = 0;
  const wanted = foldKeepMarks(value);
  return () => {
    const list = find();
    const entries = list ? entriesOf(list) : [];
    if (entries.some(({ text }) => foldKeepMarks(text) === wanted)) return entries;
    const now = performance.now();
    if (entries.length !== size) [size, since] = [entries.length, now];
    return size > 0 && now - since >= STILL_MS ? entries : null;
  };
}

/**
 * Long lists show a part only until something is typed into their search box. Some filters want the very marks and
 * capitals, some none: ask with the value, without its unit, without marks.
 */
async function search(pick: Pick, before: OptionMatch): Promise<Entry | null> {
  const { root, find, value, signal } = pick;
  if (before.at !== null || before.reason === 'several-options') return null;
  const bare = value.replace(/^(tỉnh|thành phố|tp\.?|xã|phường|thị trấn|đặc khu)\s+/iu, '');
  for (const query of new Set([value, bare, fold(bare)])) {
    const box = find() ? searchBox(find() as Element) : null;
    if (!box || signal.aborted) return null;
    typeQuery(box, query);
    await pause(STILL_MS, signal);
    const entries = await waitFor(root, settled(pick), { timeoutMs: REOPEN_MS, signal });
    const found = entries ? match(pick, entries) : null;
    if (found && found.at !== null) return entries?.[found.at] ?? null;
    if (found?.reason === 'several-options') break;
  }
  const box = find() ? searchBox(find() as Element) : null;
  if (box) typeQuery(box, '');
  return null;
}

/** Without `blur`: leaving the box would close the list. */
function typeQuery(box: HTMLInputElement, query: string): void {
  const realm = realmOf(box);
  if (!realm) return;
  setNativeValue(box, query);
  box.dispatchEvent(new realm.InputEvent('input', { bubbles: true, composed: true, data: query || null }));
  box.dispatchEvent(new realm.KeyboardEvent('keyup', { bubbles: true, key: query.slice(-1) || 'Backspace' }));
}
