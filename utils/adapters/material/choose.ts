/** Choosing one entry of a list that opens over the page: the exact one or none. */
import { foldKeepMarks } from '../../core/text';
import { realmOf } from '../../dom/set-value';
import { pause, waitFor } from '../../dom/wait';
import type { Outcome, OutcomeReason } from '../adapter';
import { matchOption, sameOption } from '../options';
import { done, refused, retry } from '../outcomes';
import {
  closeList,
  isEntry,
  isWindow,
  keepFocusOut,
  listNow,
  listsOpen,
  openList,
  optionsIn,
  pressOption,
  saysNone,
  searchOf,
  typeSearch,
  type Option,
} from './panel';
import { lockedAt, valueOf, widgetOf } from './widget';

/** Dependent lists were seen to load for up to 3 s and more; asked again by the queue after that. */
const LIST_MS = 5_000;
/** A list that can be searched may open empty. */
const FILLED_MS = 700;
/** A searched list has answered when its new entries have stood for this long … */
const QUIET_MS = 400;
/** … or, while it shows the old ones or none, after this long; less once it was seen to answer sooner. */
const SILENT_MS = 2_500;
const SEARCH_MS = 5_000;
/** Material listens to the entries of a list one render after it has drawn them. */
const STILL_MS = 80;
const TAKEN_MS = 1_000;
const PRESSES = 2;
/** Portals were seen to build a block anew many times a second for 2 s: it is over when a node has stood this long. */
const STANDS_MS = 250;
const REDRAW_MS = 3_000;
const ATTEMPTS = 3;
const CLOSING_MS = 1_000;

export interface Wish {
  /** The control with its present node; null: it went away. */
  now(): Element | null;
  value: string;
  /** A place: a name inside a longer name is another place. */
  places: boolean;
  signal: AbortSignal;
}

/** What to type so that a list shows the wanted entry: the name without its unit, the whole, its longest word. */
function queriesFor(value: string): string[] {
  const [head = value] = value.split(/,\s/);
  const bare = head.replace(/^(thành phố|tỉnh|thị trấn|thị xã|đặc khu|phường|xã|tp\.?)\s+(?=\S)/iu, '');
  const longest = bare.split(/[\s\-–']+/).sort((a, b) => b.length - a.length)[0] ?? '';
  return [...new Set([bare, head, value, longest])].filter((query) => query.length > 1);
}

const words = (text: string): string =>
  foldKeepMarks(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

type Found = { option: Option } | { reason: OutcomeReason };

/** The wanted entry among those shown. Of a list that may hold more than it shows only the very same words count. */
function findIn(list: Element, { value, places }: Wish, { whole }: { whole: boolean }): Found {
  const options = optionsIn(list).filter(isEntry);
  const same = options.find(({ text }) => words(text) === words(value));
  if (same) return { option: same };
  if (!whole || isWindow(list, options)) return { reason: 'not-an-option' };
  const match = matchOption(
    value,
    options.map(({ text }) => text),
    { places },
  );
  const option = match.at === null ? undefined : options[match.at];
  if (option) return { option };
  return { reason: match.at === null ? match.reason : 'not-an-option' };
}

/** Opens the list, again and again while it has nothing to show: an empty list of Material does not open. */
async function openFilled(wish: Wish): Promise<Element | null> {
  const { signal } = wish;
  const until = performance.now() + LIST_MS;
  while (!signal.aborted && performance.now() < until) {
    const el = wish.now();
    if (!el) return null;
    if (!lockedAt(el)) {
      const [query] = queriesFor(wish.value);
      // the list of such a box may be empty until something is typed
      if (widgetOf(el) === 'autocomplete' && query && valueOf(el) !== query)
        typeSearch(el as HTMLInputElement, query);
      const list = await openList(el, signal);
      if (list) {
        const filled = (): boolean => optionsIn(listNow(el, list) ?? list).some(isEntry);
        const searchable = searchOf(el, list) !== null;
        const timeoutMs = searchable ? FILLED_MS : until - performance.now();
        if ((await waitFor(el.ownerDocument, filled, { timeoutMs, signal })) || searchable)
          return listNow(el, list);
      }
      await closeList(el);
    }
    await pause(150, signal);
  }
  return null;
}

/** How long a list that says nothing new may still be at it. */
interface Pace {
  silentMs: number;
}

/** Waits for what the list answers to a query: the wanted entry, or entries that change no more. */
async function answerTo(query: string, list: Element, wish: Wish, pace: Pace): Promise<Found> {
  const el = wish.now();
  const search = el && searchOf(el, listNow(el, list));
  if (!el || !search) return { reason: 'page-changed' };
  const textsNow = (): string => {
    const shown = listNow(el, list);
    return shown
      ? optionsIn(shown)
          .map(({ text }) => text)
          .join('\n')
      : '';
  };
  const asked = performance.now();
  const old = textsNow();
  let [seen, since] = [old, asked];
  if (search.value !== query) typeSearch(search, query);
  const ask = (): Found | null => {
    const texts = textsNow();
    const now = performance.now();
    if (texts !== seen) {
      [seen, since] = [texts, now];
      if (texts !== '') pace.silentMs = Math.min(SILENT_MS, 2 * (now - asked) + QUIET_MS);
    }
    const shown = listNow(el, list);
    const exact = shown && findIn(shown, wish, { whole: false });
    if (exact && 'option' in exact) return exact;
    const said = texts === '' ? shown !== null && saysNone(shown) : texts !== old;
    const quiet = now - since >= (said ? QUIET_MS : pace.silentMs);
    if (!quiet) return null;
    return shown ? findIn(shown, wish, { whole: true }) : { reason: 'not-an-option' };
  };
  const limits = { timeoutMs: SEARCH_MS, signal: wish.signal };
  return (await waitFor(el.ownerDocument, ask, limits)) ?? { reason: 'options-late' };
}

/** The list as it opened, then each query until an entry is the wanted one, then the list without a query. */
async function searchFor(list: Element, wish: Wish): Promise<Found> {
  const el = wish.now();
  const search = el && searchOf(el, list);
  let last = findIn(list, wish, { whole: !search });
  if (!search) return last;
  const pace: Pace = { silentMs: SILENT_MS };
  for (const query of [...queriesFor(wish.value), '']) {
    if ('option' in last || wish.signal.aborted) return last;
    last = await answerTo(query, list, wish, pace);
  }
  return last;
}

/** Leaves a control as a hand does that moves on: forms look at what was touched. */
function leave(el: Element): void {
  const realm = realmOf(el);
  if (realm) el.dispatchEvent(new realm.FocusEvent('blur'));
}

/** Chooses the entry that the value means, again when the page was drawn anew meanwhile; on failure all is as it was. */
export async function choose(wish: Wish): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const el = wish.now();
    const release = el ? keepFocusOut(el.ownerDocument) : null;
    const outcome = await attemptAt(wish).finally(() => release?.());
    const redrawn = outcome.outcome === 'retry' && !wish.signal.aborted && el !== wish.now();
    if (!redrawn || attempt === ATTEMPTS) return outcome;
    let [node, since] = [wish.now(), performance.now()];
    const stands = (): boolean => {
      const now = wish.now();
      if (now !== node) [node, since] = [now, performance.now()];
      return now !== null && performance.now() - since >= STANDS_MS;
    };
    if (node) await waitFor(node.ownerDocument, stands, { timeoutMs: REDRAW_MS, signal: wish.signal });
  }
}

/** `again`: puts back what stood there, since a search in such a box takes the old value away. */
async function attemptAt(wish: Wish, again = false): Promise<Outcome> {
  const { signal } = wish;
  const first = wish.now();
  if (!first) return retry('not-found');
  const root = first.ownerDocument;
  const before = valueOf(first);
  const shut = await waitFor(root, () => !listsOpen(root), { timeoutMs: CLOSING_MS, signal });
  if (!shut) return retry(signal.aborted ? 'cancelled' : 'focused');
  const list = await openFilled(wish);
  const el = wish.now();
  if (signal.aborted || !el || !list) {
    if (el) await closeList(el);
    return retry(signal.aborted ? 'cancelled' : el ? 'options-late' : 'page-changed');
  }
  const found = await searchFor(list, wish);
  const now = wish.now();
  if (!now) return retry('page-changed');
  if (!('option' in found) || signal.aborted) {
    await giveUp(now);
    if (before !== '' && valueOf(now) !== before && !again) await attemptAt({ ...wish, value: before }, true);
    if (signal.aborted) return retry('cancelled');
    const reason = 'reason' in found ? found.reason : 'not-an-option';
    return reason === 'options-late' || reason === 'page-changed' ? retry(reason) : refused(reason);
  }
  const taken = await take(found.option, list, wish);
  const after = wish.now();
  if (after) {
    await closeList(after);
    if (widgetOf(after) === 'autocomplete') leave(after);
  }
  return taken === null ? retry(signal.aborted ? 'cancelled' : 'did-not-hold') : done(taken);
}

/** Presses the entry once its list stands still, again if the list did not care; answers what the control shows then. */
async function take(option: Option, list: Element, wish: Wish): Promise<string | null> {
  const { signal } = wish;
  const words = option.text;
  for (let press = 0; press < PRESSES && !signal.aborted; press += 1) {
    const el = wish.now();
    if (!el) return null;
    const root = el.ownerDocument;
    let seen: Element | null = null;
    let since = 0;
    const still = (): Option | null => {
      const shown = listNow(el, list);
      const same = shown && optionsIn(shown).find(({ text }) => text === words);
      if (!same) return null;
      if (same.el !== seen) [seen, since] = [same.el, performance.now()];
      return performance.now() - since >= STILL_MS ? same : null;
    };
    const target = await waitFor(root, still, { timeoutMs: TAKEN_MS, signal });
    if (!target) return null;
    const before = valueOf(el);
    pressOption(el, target);
    const shown = (): string => valueOf(wish.now() ?? el);
    const holds = (): boolean =>
      shown() === words
        ? !listsOpen(root)
        : shown() !== before && !listsOpen(root) && sameOption(shown(), words);
    if (await waitFor(root, holds, { timeoutMs: TAKEN_MS, signal })) return shown();
  }
  return null;
}

/** Takes what was typed for the search away again and shuts the list. */
async function giveUp(el: Element): Promise<void> {
  const box = widgetOf(el) === 'autocomplete' ? searchOf(el, null) : null;
  if (box && box.value !== '') typeSearch(box, '');
  await closeList(el);
  if (box) leave(el);
}

/** Empties a list: by its own button, or by the entry that stands for nothing. */
export async function clear(wish: Wish): Promise<Outcome> {
  const el = wish.now();
  if (!el) return retry('not-found');
  const release = keepFocusOut(el.ownerDocument);
  return clearAt(el, wish).finally(release);
}

async function clearAt(el: Element, wish: Wish): Promise<Outcome> {
  const button = el.querySelector('.ng-clear-wrapper');
  if (button) pressOption(el, { el: button, text: '' });
  else if (widgetOf(el) === 'autocomplete') {
    typeSearch(el as HTMLInputElement, '');
    leave(el);
  } else {
    const list = await openList(el, wish.signal);
    const none = list && optionsIn(list).find((option) => !isEntry(option));
    if (none) pressOption(el, none);
    await closeList(el);
    if (!none) return refused('not-an-option');
  }
  const gone = await waitFor(el.ownerDocument, () => valueOf(wish.now() ?? el) === '', {
    timeoutMs: TAKEN_MS,
    signal: wish.signal,
  });
  await closeList(el);
  return gone ? done('') : retry('did-not-hold');
}
