/** Writing controls of `controlsIn` so that the page's own handlers, select2 and flatpickr take notice. */
import { fold } from '../../core/text';
import type { Native } from '../../dom/native';
import { realmOf } from '../../dom/set-value';
import { waitFor } from '../../dom/wait';
import { askBridge, obeyed } from '../../bridge/client';
import type { Outcome } from '../adapter';
import type { WriteJob } from '../family/family';
import type { Spot } from '../family/spot';
import { matchOption } from '../options';
import { done, refused, retry } from '../outcomes';
import { writeBox } from './box';
import { boxOf } from './collect';
import { listAbove, listAfter, placeLevel } from './cascade';
import { choose, chosenIn, entriesOf, textOf, textsOf } from './list';
import { isList } from './value';

/** Wards were seen to come 0.3–3 s after their province, sometimes later: how long an empty list is waited for … */
const LIST_MS = 5_000;
/** … and a full one that lacks the value: it may still be the former province's. */
const STALE_MS = 2_400;
/** select2 draws the choice in the same turn; a slow page gets this long. */
const DRAW_MS = 600;
/** Blocks that a choice loads take up to 3 s. */
const BLOCK_MS = 3_200;

/** Lists that did not come once get the shorter time when they are asked for again. */
const waited = new WeakSet<Element>();

export interface Habits {
  /** The spots of the page as they are now: a list's neighbours. */
  scan(): readonly Spot[];
  /** This choice makes the portal load a block: it is waited for. */
  opens?: boolean;
}

/** One attempt; returns when the page has taken the value and the lists that hang on it have been loaded anew. */
export async function writeControl(job: WriteJob, habits: Habits): Promise<Outcome> {
  const host = job.spot.host as Native;
  if (boxOf(host)?.matches('.select2-container--open,.show')) return refused('focused');
  const before = habits.opens ? habits.scan().length : 0;
  const outcome = isList(host) ? await writeList(job, host, habits) : writeBox(host, job.value);
  if (outcome.outcome === 'done' && habits.opens && job.value !== '')
    await waitFor(job.root, () => habits.scan().length !== before, {
      timeoutMs: BLOCK_MS,
      signal: job.signal,
    });
  return outcome;
}

async function writeList(job: WriteJob, list: HTMLSelectElement, habits: Habits): Promise<Outcome> {
  const { root, field, value, signal } = job;
  if (list.multiple) return refused('bad-value');
  const level = placeLevel(field.label, job.spot.base);
  const places = level !== null || /(Country|Province|District|Ward)$/.test(field.role ?? '');
  const find = (): ReturnType<typeof matchOption> =>
    value === '' ? { at: -1 } : matchOption(value, textsOf(list), { places });
  let found = find();
  const closed = (): boolean => list.matches(':disabled');
  if (closed() || (found.at === null && found.reason === 'not-an-option')) {
    const above = level ? listAbove(job.spot, habits.scan()) : null;
    // closed with what it hangs on, or for good: nobody opens it
    if (closed() && (!above || above.matches(':disabled'))) return refused('readonly');
    const empty = textsOf(list).length === 0;
    if (empty && above && chosenIn(above) === '') return retry('options-late');
    const full = waited.has(list) ? STALE_MS : LIST_MS;
    if (empty) waited.add(list);
    const timeoutMs = empty ? full : level === 'ward' || level === 'district' ? STALE_MS : 0;
    const came = (): boolean => !closed() && (find().at !== null || (empty && textsOf(list).length > 0));
    await waitFor(root, () => !list.isConnected || came(), { timeoutMs, signal });
    if (signal.aborted) return retry('cancelled');
    if (!list.isConnected) return retry('not-found');
    found = find();
    if (closed() || (found.at === null && textsOf(list).length === 0)) return retry('options-late');
  }
  if (found.at === null) return refused(found.reason);
  const entry = found.at < 0 ? null : (entriesOf(list)[found.at] ?? null);
  const next = level && level !== 'ward' ? listAfter(job.spot, habits.scan()) : null;
  const stood = next ? textsOf(next).join('|') : '';
  if (!choose(list, entry)) return refused('not-an-option');
  announce(list);
  const text = entry ? textOf(entry) : '';
  const shows = (): boolean => {
    const box = boxOf(list);
    return chosenIn(list) === text && (!box || drawn(box, text));
  };
  if (!(await waitFor(root, shows, { timeoutMs: DRAW_MS, signal }))) return retry('did-not-hold');
  if (next && text !== '') await reloaded(root, next, stood, signal);
  return done(text);
}

/** The box of select2 or bootstrap-select shows this entry; an empty one shows its placeholder. */
function drawn(box: Element, text: string): boolean {
  if (text === '') return true;
  const shown = box.querySelector('.select2-selection__rendered,.filter-option') ?? box;
  return fold(shown.textContent ?? '').includes(fold(text));
}

/** Every handler of the page hears of the choice once: jQuery's as from select2 itself, all others natively. */
function announce(list: HTMLSelectElement): void {
  const realm = realmOf(list);
  if (!realm) return;
  list.dispatchEvent(new realm.Event('input', { bubbles: true, composed: true }));
  const own = list.matches('.select2-hidden-accessible');
  if (own && obeyed(askBridge(list, { op: 'jquery.change' }))) return;
  list.dispatchEvent(new realm.Event('change', { bubbles: true }));
}

/** The list below is emptied and loaded anew: what is chosen there before that is lost. */
async function reloaded(
  root: Document,
  next: HTMLSelectElement,
  stood: string,
  signal: AbortSignal,
): Promise<void> {
  await waitFor(
    root,
    () => {
      const now = textsOf(next).join('|');
      return !next.isConnected || (now !== '' && now !== stood);
    },
    { timeoutMs: STALE_MS, signal },
  );
}
