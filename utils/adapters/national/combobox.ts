/**
 * The portal's combobox: a press opens a list at the end of the body, an entry is taken on mousedown, and the button becomes
 * an input. The first press may go astray.
 */
import { cleanInvisible } from '../../core/text';
import { pressLikeAPerson } from '../../dom/press';
import { realmOf, setNativeValue } from '../../dom/set-value';
import { visible } from '../../dom/visible';
import { waitFor } from '../../dom/wait';
import type { Outcome, OutcomeReason } from '../adapter';
import type { WriteJob } from '../family/family';
import { isNoEntry, matchOption } from '../options';
import { done, refused, retry } from '../outcomes';

const TRIES = 3;
const OPEN_MS = 700;
/** Units are asked for when the province was chosen. */
const LIST_MS = 8_000;
const SETTLED_MS = 600;
const TAKEN_MS = 2_000;

/** The list that is open now; the portal shows one at a time. */
function listIn(root: Document): Element | null {
  const lists = root.querySelectorAll('ul[role=listbox],[role=listbox]');
  return (
    [...lists].find((list) => list.parentElement?.parentElement === root.body && visible(list)) ??
    [...lists].find((list) => !list.closest('[data-name]') && visible(list)) ??
    null
  );
}
const entriesIn = (list: Element): HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('li,[role=option]')].filter(
    (li) => !isNoEntry(li.textContent ?? ''),
  );
const textOf = (el: Element): string => cleanInvisible(el.textContent ?? '');

/** Types into the list's own search box, without the blur that would close it. */
function search(list: Element, text: string): void {
  const box = list.parentElement?.querySelector<HTMLInputElement>('input[type=text],input:not([type])');
  const realm = box && realmOf(box);
  if (!box || !realm || box.value === text) return;
  setNativeValue(box, text);
  box.dispatchEvent(new realm.Event('input', { bubbles: true }));
}

async function open({ root, again, signal }: WriteJob): Promise<Element | null> {
  for (let tries = 0; tries < TRIES && !signal.aborted; tries += 1) {
    const el = again()?.el;
    if (!el) return null;
    pressLikeAPerson(el);
    const list = await waitFor(root, () => listIn(root), { timeoutMs: OPEN_MS, signal });
    if (list) return list;
  }
  return null;
}

/** Pressed beside, as a person leaves a list. */
async function close({ root, signal }: WriteJob): Promise<void> {
  const realm = realmOf(root.body);
  if (!listIn(root) || !realm) return;
  root.body.dispatchEvent(new realm.MouseEvent('mousedown', { bubbles: true }));
  await waitFor(root, () => !listIn(root), { timeoutMs: OPEN_MS, signal });
}

export async function writeCombobox(job: WriteJob): Promise<Outcome> {
  const { root, value, again, signal } = job;
  if (value === '') return clear(job);
  // a list that is open already is the clerk's, or of the box before
  if (!(await waitFor(root, () => !listIn(root), { timeoutMs: OPEN_MS, signal })))
    return retry('options-late');
  if (!(await open(job))) return retry(signal.aborted ? 'cancelled' : 'options-late');
  const bare = value.replace(/^(tỉnh|thành phố|tp\.?|xã|phường|đặc khu) /iu, '');
  let [seen, seenAt, searched] = ['', performance.now(), false];
  const found = await waitFor<{ entry: HTMLElement } | { reason: OutcomeReason }>(
    root,
    () => {
      const list = listIn(root);
      if (!list) return null;
      const entries = entriesIn(list);
      const at = matchOption(value, entries.map(textOf), { places: true });
      const entry = at.at === null ? undefined : entries[at.at];
      if (entry) return { entry };
      const texts = entries.map(textOf).join('\n');
      if (texts !== seen) [seen, seenAt] = [texts, performance.now()];
      const loading = !searched && texts === '';
      if (loading || performance.now() - seenAt < SETTLED_MS) return null;
      if (searched) return { reason: 'reason' in at ? at.reason : 'not-an-option' };
      searched = true;
      seenAt = performance.now();
      search(list, bare);
      return null;
    },
    { timeoutMs: LIST_MS, signal },
  );
  if (!found || 'reason' in found) {
    await close(job);
    return found ? refused(found.reason) : retry(signal.aborted ? 'cancelled' : 'options-late');
  }
  const text = textOf(found.entry);
  pressLikeAPerson(found.entry);
  const taken = await waitFor(
    root,
    () => {
      const el = again()?.el;
      return el?.tagName === 'INPUT' && (el as HTMLInputElement).value === text && !listIn(root);
    },
    { timeoutMs: TAKEN_MS, signal },
  );
  if (taken) return done(text);
  await close(job);
  return retry('did-not-hold');
}

/** The × beside a chosen box. */
async function clear({ root, again, signal }: WriteJob): Promise<Outcome> {
  const el = again()?.el;
  const cross = [...(el?.parentElement?.querySelectorAll('button') ?? [])].find((button) => button !== el);
  if (!cross) return retry('not-found');
  pressLikeAPerson(cross);
  const empty = () => again()?.el?.tagName === 'BUTTON';
  return (await waitFor(root, empty, { timeoutMs: TAKEN_MS, signal })) ? done() : retry('did-not-hold');
}
