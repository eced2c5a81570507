/** Lists (Choices.js inside Form.io): have them loaded, find the one entry, choose it without opening anything. */
import { askBridge, obeyed } from '../../bridge/client';
import type { FormioComponent } from '../../bridge/protocol';
import { cleanInvisible, fold } from '../../core/text';
import { realmOf } from '../../dom/set-value';
import { pause, waitFor } from '../../dom/wait';
import type { Outcome } from '../adapter';
import type { WriteJob } from '../family/family';
import { matchOption, type OptionMatch } from '../options';
import { done, refused, retry } from '../outcomes';
import { entriesOf, isShut, read } from './read';
import { widgetOf } from './scan';

/** Wards arrive 0.3–3 s after the province, on bad days after 8 s; the queue comes back for those. */
const LOADS_MS = 5_000;
/** A list that has entries, but not this one, may still be the former province's for so long. */
const RELOADS_MS = 2_500;
const TAKES_MS = 1_000;

/** What the bridge says of the component; null without one. */
function ask(list: Element): FormioComponent | null {
  const said = askBridge(list, { op: 'formio.read' }) as Partial<FormioComponent> | undefined;
  if (typeof said !== 'object' || said === null || !Array.isArray(said.options)) return null;
  if (typeof said.source !== 'string' || typeof said.value !== 'string') return null;
  return {
    search: said.search === 'must' || said.search === 'may' ? said.search : 'none',
    source: said.source,
    value: said.value,
    options: said.options.map(String),
  };
}

const isPlace = ({ role, label }: WriteJob['field']): boolean =>
  /(Province|District|Ward|Country)$/.test(role ?? '') || /\b(tinh|xa|phuong|huyen|quan)\b/.test(fold(label));

/** Words of administration that a list may write otherwise: remote lists are searched without them too. */
const UNIT = /^(tỉnh|thành phố|tp\.?|phường|xã|thị trấn|đặc khu)\s+/iu;

/** The rendered entry that is meant, after the list was loaded as far as it takes. */
async function findEntry(job: WriteJob): Promise<{ text: string } | Outcome> {
  const { root, value, again, signal, field } = job;
  const list = (): Element | null => {
    const spot = again();
    return spot ? widgetOf(spot).el : null;
  };
  const texts = (): string[] => {
    const el = list();
    return el ? entriesOf(el).map(({ text }) => text) : [];
  };
  const match = (): OptionMatch => matchOption(value, texts(), { places: isPlace(field) });
  const found = (): string | null => {
    const { at } = match();
    return at === null || isShutNow() ? null : (texts()[at] ?? null);
  };
  const isShutNow = (): boolean => {
    const spot = again();
    return spot !== null && isShut(widgetOf(spot));
  };
  const wait = (timeoutMs: number) => waitFor(root, found, { timeoutMs, signal });

  const first = found();
  if (first !== null) return { text: first };
  const at = list();
  if (!at) return retry('not-found');
  const said = ask(at);
  const fixed = said !== null && /^(values|json)$/.test(said.source);
  const searched = said?.search === 'must';
  if (texts().length === 0 && !searched) {
    // as opening would do; a list that the portal's own script fills is left to it
    if (said) askBridge(at, { op: 'formio.load', search: '' });
    else openQuietly(at);
  }
  const loaded =
    searched ||
    (await waitFor(root, () => (texts().length > 0 && !isShutNow() ? true : null), {
      timeoutMs: LOADS_MS,
      signal,
    }));
  const own = found() ?? (fixed || searched ? null : await wait(loaded ? RELOADS_MS : 0));
  if (own !== null) return { text: own };
  if (said && said.search !== 'none' && /^(url|resource)$/.test(said.source)) {
    for (const search of new Set([value, value.replace(UNIT, '')])) {
      const el = list();
      if (!el || signal.aborted) break;
      askBridge(el, { op: 'formio.load', search });
      const text = await wait(RELOADS_MS);
      if (text !== null) return { text };
    }
  }
  if (isShutNow()) return retry('readonly');
  if (texts().length === 0) return retry('options-late');
  const last = match();
  return refused(last.at === null ? last.reason : 'not-an-option');
}

/** The library loads a lazy list when it hears that the list opens. Nothing opens, and the focus stays where it is. */
function openQuietly(list: Element): void {
  const select = list.querySelector('select');
  const realm = select && realmOf(select);
  if (realm) select.dispatchEvent(new realm.CustomEvent('showDropdown', { bubbles: true }));
}

/** The place in the list, not its value: every value may print as "[object Object]". */
function pick(select: HTMLSelectElement, at: number): void {
  const realm = realmOf(select);
  if (!realm) return;
  select.selectedIndex = at;
  for (const type of ['input', 'change']) select.dispatchEvent(new realm.Event(type, { bubbles: true }));
}

/** Choices.js chooses on `mousedown`, also in a list that is closed; a click behind it would open the list and take the focus. */
function pressDown(el: Element): void {
  const realm = realmOf(el);
  if (realm)
    el.dispatchEvent(new realm.MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0 }));
}

export async function writeList(job: WriteJob): Promise<Outcome> {
  const { root, spot, value, again, signal } = job;
  const shown = (): string => {
    const now = again();
    return now ? read(now).value : '';
  };
  const now = (): Element => widgetOf(again() ?? spot).el;
  const takes = (text: string) =>
    waitFor(root, () => cleanInvisible(shown()) === text || null, { timeoutMs: TAKES_MS, signal });
  if (now().querySelector('.choices__list--multiple')) return refused('bad-value');
  if (value === '') {
    const cleared = obeyed(askBridge(now(), { op: 'formio.set', value: '' })) && (await takes(''));
    const remove = now().querySelector('.choices__list--single .choices__button');
    const list = now();
    if (!cleared && remove) pressDown(remove);
    else if (!cleared && list.tagName === 'SELECT')
      pick(
        list as HTMLSelectElement,
        [...(list as HTMLSelectElement).options].findIndex((option) => option.value === ''),
      );
    return cleared || (await takes('')) ? done() : retry('did-not-hold');
  }
  const found = await findEntry(job);
  if ('outcome' in found) return found;
  const { text } = found;
  const choose = [
    // what the portal's own script put into the list is unknown to the component: it would show an id
    () => ask(now())?.source !== 'custom' && obeyed(askBridge(now(), { op: 'formio.set', value: text })),
    () => {
      const entry = entriesOf(now()).find((each) => each.text === text);
      const list = entry?.el.closest('select');
      if (entry && list) pick(list, [...list.options].indexOf(entry.el as HTMLOptionElement));
      else if (entry) pressDown(entry.el);
      return entry !== undefined;
    },
  ];
  for (const way of choose) {
    if (!way() || !(await takes(text))) continue;
    const held = ask(now())?.value ?? '';
    if (held === '' || cleanInvisible(held) === text) return done(text);
  }
  return (await pause(0, signal)) ? retry('did-not-hold') : retry('cancelled');
}
