/** Writing controls of `controlsIn` so that the page's own handlers, select2 and flatpickr take notice. */
import { fold } from '../../core/text';
import type { Native } from '../../dom/native';
import { commitValue, realmOf, typeValue } from '../../dom/set-value';
import { waitFor } from '../../dom/wait';
import { askBridge, obeyed } from '../../bridge/client';
import type { Outcome } from '../adapter';
import type { WriteJob } from '../family/family';
import type { Spot } from '../family/spot';
import { writeNative } from '../native';
import { matchOption } from '../options';
import { done, refused, retry } from '../outcomes';
import { boxOf, shownInput } from './collect';
import { listAfter, placeLevel } from './cascade';
import { choose, chosenIn, entriesOf, textOf, textsOf } from './list';
import { isCalendar, isList, isoOf, valueOf } from './value';

/** Wards were seen to come 0.3–3 s after their province, sometimes later: how long an empty list is waited for … */
const LIST_MS = 5_000;
/** … and a full one that lacks the value: it may still be the former province's. */
const STALE_MS = 2_400;
/** select2 draws the choice in the same turn; a slow page gets this long. */
const DRAW_MS = 600;
/** Blocks that a choice loads take up to 3 s. */
const BLOCK_MS = 3_200;

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
  const outcome = isList(host) ? await writeList(job, host, habits) : writeBox(job, host);
  if (outcome.outcome === 'done' && habits.opens && job.value !== '')
    await waitFor(job.root, () => habits.scan().length !== before, {
      timeoutMs: BLOCK_MS,
      signal: job.signal,
    });
  return outcome;
}

function writeBox({ value }: WriteJob, host: Native): Outcome {
  if (host.type === 'radio' || host.type === 'checkbox') return writeNative(host, value);
  const shown = shownInput(host) as HTMLInputElement;
  if (shown.maxLength > 0 && value.length > shown.maxLength) return refused('bad-value');
  if (shown.type === 'number') return typeDigits(shown, value);
  if (shown.type === 'date') {
    const iso = value === '' ? '' : isoOf(value);
    if (iso === null) return refused('bad-value');
    commitValue(shown, iso);
  } else if (isCalendar(host)) {
    const iso = value === '' ? '' : isoOf(value);
    if (iso === null) return refused('bad-value');
    if (!obeyed(askBridge(host, { op: 'flatpickr.set', iso }))) {
      // a flatpickr whose object cannot be reached would show the date and forget it
      if (host.matches('.flatpickr-input')) return retry('unreachable');
      typeValue(shown, value);
    }
  } else typeValue(shown, value);
  return taken(host, value);
}

/** Boxes for numbers refuse the dots and spaces with which people write phone numbers and sums. */
function typeDigits(box: HTMLInputElement, value: string): Outcome {
  const digits = value.replace(/[\s.]/g, '');
  if (!/^\d*$/.test(digits)) return refused('bad-value');
  typeValue(box, digits);
  return box.value === digits ? done(digits) : refused('bad-value');
}

/** Masks may write the same in capitals or with other signs; anything else is not what was asked for. */
function taken(host: Native, value: string): Outcome {
  const now = valueOf(host);
  if (now === value) return done();
  const [iso, other] = [isoOf(now), isoOf(value)];
  return fold(now) === fold(value) || (iso !== null && iso === other) ? done(now) : refused('bad-value');
}

async function writeList(job: WriteJob, list: HTMLSelectElement, habits: Habits): Promise<Outcome> {
  const { root, field, value, signal } = job;
  if (list.multiple) return refused('bad-value');
  const level = placeLevel(field.label, job.spot.base);
  const places = level !== null || /(Country|Province|District|Ward)$/.test(field.role ?? '');
  const find = (): ReturnType<typeof matchOption> =>
    value === '' ? { at: -1 } : matchOption(value, textsOf(list), { places });
  let found = find();
  if (found.at === null && found.reason === 'not-an-option') {
    const empty = textsOf(list).length === 0;
    const timeoutMs = empty ? LIST_MS : level === 'ward' || level === 'district' ? STALE_MS : 0;
    await waitFor(
      root,
      () => !list.isConnected || find().at !== null || (empty && textsOf(list).length > 0),
      { timeoutMs, signal },
    );
    if (signal.aborted) return retry('cancelled');
    if (!list.isConnected) return retry('not-found');
    found = find();
    if (found.at === null && textsOf(list).length === 0) return retry('options-late');
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
