/** Dropdowns: the entry that a value means, after the list was made to load if need be. */
import { foldKeepMarks } from '../../core/text';
import { realmOf } from '../../dom/set-value';
import { waitFor } from '../../dom/wait';
import { matchOption, type OptionMatch } from '../options';
import type { OutcomeReason } from '../adapter';
import type { WriteJob } from '../family/family';
import { modelOf, openList, type Choice } from './model';
import { listOf } from './spots';

/** A list loads within this long after it was opened; wards, which wait for their province as well, within `WARD_MS`. */
const LIST_MS = 6_000;
const WARD_MS = 8_000;
/** A list that stays as it is for this long is whole … */
const SETTLED_MS = 500;
/** … a ward's list may still be the former province's (0.3–3 s). */
const STALE_MS = 2_400;
/** A service that searches answers within this long (lists took up to 3 s, the library waits 0.5 s before it asks), or has nothing. */
const ANSWER_MS = 3_800;
const SEARCH_MS = 12_000;
/** Portals that listen to the mouse instead of the library are told after this long. */
const PRESS_MS = 1_500;

const UNIT = /^(tỉnh|thành phố|tp\.?|xã|phường|đặc khu|thị trấn) /iu;

const isWard = ({ spot, field }: WriteJob): boolean =>
  spot.level === 'ward' || field.role?.endsWith('Ward') === true;
const isPlace = ({ spot, field }: WriteJob): boolean =>
  spot.level !== undefined || /(Province|Ward|District|Country)$/.test(field.role ?? '');

const entryOf = (choices: readonly Choice[], found: OptionMatch): Choice | null =>
  found.at === null ? null : (choices[found.at] ?? null);

/** The entry, or why there is none. */
export async function entryFor(job: WriteJob): Promise<Choice | OutcomeReason> {
  const { spot, value } = job;
  const places = isPlace(job);
  const match = (choices: readonly Choice[]) =>
    matchOption(
      value,
      choices.map(({ text }) => text),
      { places },
    );
  const model = modelOf(spot.host);
  if (!model) return 'unreachable';
  const at = match(model.choices);
  const now = entryOf(model.choices, at);
  if (now) return now;
  const loaded = model.choices.length > 0 && !model.lazy;
  if (loaded && 'reason' in at && (at.reason === 'several-options' || !isWard(job))) return at.reason;
  return load(job, match);
}

/** Opens the list through the library and watches it fill; closes it whatever happens. */
async function load(
  job: WriteJob,
  match: (choices: readonly Choice[]) => OptionMatch,
): Promise<Choice | OutcomeReason> {
  const { root, signal, value, again } = job;
  const hostNow = () => again()?.host ?? null;
  const start = performance.now();
  const since = () => performance.now() - start;
  let seen = '';
  let seenAt = start;
  let asked = 0;
  let before = '';
  let pressed = false;
  const first = hostNow();
  const { lazy } = (first && modelOf(first)) || { lazy: false };
  const wanted = [value, value.replace(UNIT, ''), value.replace(UNIT, '').split(' - ')[0] ?? ''];
  const searches = [...new Set(wanted)];
  let host = first;
  if (host && !openList(host, true, lazy ? value : undefined)) return 'unreachable';
  try {
    const found = await waitFor<Choice | OutcomeReason>(
      root,
      () => {
        host = hostNow();
        const model = host && modelOf(host);
        if (!host || !model) return null;
        const at = match(model.choices);
        const entry = entryOf(model.choices, at);
        if (entry) return entry;
        const texts = model.choices.map(({ text }) => text).join('\n');
        if (texts !== seen) [seen, seenAt] = [texts, performance.now()];
        const quiet = performance.now() - seenAt;
        if (model.lazy) {
          // its own service searches: the whole name first, then without what is written before it
          const answered = texts !== before && quiet > SETTLED_MS;
          if (!answered && quiet <= ANSWER_MS) return null;
          if (asked === searches.length - 1) return 'reason' in at ? at.reason : 'not-an-option';
          [asked, before, seenAt] = [asked + 1, texts, performance.now()];
          openList(host, true, searches[asked]);
          return null;
        }
        if (texts !== '' && quiet > (isWard(job) ? STALE_MS : SETTLED_MS))
          return 'reason' in at ? at.reason : 'not-an-option';
        if (texts === '' && !pressed && since() > PRESS_MS) pressed = press(host);
        return null;
      },
      { timeoutMs: lazy ? SEARCH_MS : isWard(job) ? WARD_MS : LIST_MS, signal },
    );
    if (found) return found;
    return signal.aborted ? 'cancelled' : 'options-late';
  } finally {
    host = hostNow();
    if (host) openList(host, false);
  }
}

/**
 * What a listener of the portal's own hears of a press: on the list, and around it. The library's own handler, which would
 * take the focus, stands between the two and hears neither click.
 */
function press(host: Element): true {
  const list = listOf(host);
  const realm = realmOf(host);
  if (!list || !realm) return true;
  const mouse = { cancelable: true, button: 0 };
  list.dispatchEvent(new realm.PointerEvent('pointerdown', { ...mouse, bubbles: true }));
  list.dispatchEvent(new realm.MouseEvent('mousedown', { ...mouse, bubbles: true }));
  list.dispatchEvent(new realm.MouseEvent('click', mouse));
  host.dispatchEvent(new realm.MouseEvent('click', { ...mouse, bubbles: true }));
  return true;
}

export const sameEntry = (a: string, b: string): boolean => foldKeepMarks(a) === foldKeepMarks(b);
