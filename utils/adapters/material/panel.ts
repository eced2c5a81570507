/**
 * Lists that open over the page: opened without the focus, looked through, chosen from, closed again. Every list of the page
 * that was open before belongs to the clerk and is left alone.
 */
import { cleanInvisible } from '../../core/text';
import { ownText } from '../../dom/label';
import { pressLikeAPerson } from '../../dom/press';
import { clickAlone, keyAlone, withoutFocus } from '../../dom/quiet-press';
import { realmOf, setNativeValue } from '../../dom/set-value';
import { visible } from '../../dom/visible';
import { waitFor } from '../../dom/wait';
import { isNoEntry, isPlaceholder } from '../options';
import { LISTS } from './owner';
import { frameOf, widgetOf } from './widget';

const OPTIONS = 'mat-option,.ng-option,[role=option]';
/** A pressed list shows itself within this time, or it had nothing to show yet; one that a service fills takes longer. */
const OPEN_MS = 350;
const FETCH_MS = 2_500;

const openLists = (root: Document): Element[] =>
  [...root.querySelectorAll(LISTS)].filter(
    (list) => !list.matches('.mat-select-panel-exit') && !list.parentElement?.closest(LISTS) && visible(list),
  );

/** Is any list open? Then a hand is at it, or the last one is still closing. */
export const listsOpen = (root: Document): boolean => openLists(root).length > 0;

export interface Option {
  el: Element;
  text: string;
}

/** Entries a person can choose; not "Không có dữ liệu", "Đang tải", not the search box that some lists hold as an entry. */
export function optionsIn(list: Element): Option[] {
  return [...list.querySelectorAll(OPTIONS)]
    .filter(
      (el) =>
        !el.matches(
          '.ng-option-disabled,.mat-option-disabled,.mdc-list-item--disabled,[aria-disabled=true]',
        ) &&
        el.querySelector('input') === null &&
        visible(el),
    )
    .map((el) => ({ el, text: cleanInvisible(ownText(el)) }))
    .filter(({ text }) => text !== '' && !isNoEntry(text));
}
/** Does the list say in words that it has nothing to offer? A list that is still loading says no such thing. */
export const saysNone = (list: Element): boolean =>
  [...list.querySelectorAll(`${OPTIONS},.mat-option,.no-entries`)].some((el) => {
    const text = cleanInvisible(ownText(el));
    return isNoEntry(text) && !/^(đang tải|loading)/iu.test(text) && visible(el);
  });
export const isEntry = ({ text }: Option): boolean => !isPlaceholder(text);

/** Does the list draw only a window of its entries (virtual scrolling)? */
export function isWindow(list: Element, options: readonly Option[]): boolean {
  const size = Number(options[0]?.el.getAttribute('aria-setsize') ?? 0);
  if (size > 0) return size > options.length;
  return list.querySelector('.total-padding,cdk-virtual-scroll-viewport') !== null && options.length >= 4;
}

/** The box that narrows the list: its own input, or one inside the list (ngx-mat-select-search). */
export function searchOf(el: Element, list: Element | null): HTMLInputElement | null {
  if (widgetOf(el) === 'autocomplete') return el as HTMLInputElement;
  if (widgetOf(el) === 'ng-select') {
    const input = el.querySelector<HTMLInputElement>('input');
    return input && !input.readOnly ? input : null;
  }
  return (
    list?.querySelector<HTMLInputElement>(
      'input.mat-select-search-input,.mat-select-search-inner input,ngx-mat-select-search input,input[type=text],input:not([type])',
    ) ?? null
  );
}

/** Types into a search box what a person would, without leaving it: a `blur` closes some lists. */
export function typeSearch(input: HTMLInputElement, text: string): void {
  const realm = realmOf(input);
  if (!realm) return;
  setNativeValue(input, text);
  const init = { bubbles: true, composed: true, inputType: 'insertText', data: text };
  input.dispatchEvent(new realm.InputEvent('input', init));
  input.dispatchEvent(new realm.KeyboardEvent('keyup', { key: text.slice(-1), bubbles: true }));
}

const triggerOf = (el: Element): Element => {
  if (widgetOf(el) === 'ng-select') return el.querySelector('.ng-select-container') ?? el;
  return el.querySelector('.mat-select-trigger,.mat-mdc-select-trigger') ?? el;
};

/** One way after the other to open a list; each needs no focus. */
function waysOf(el: Element): (() => void)[] {
  const alone = (): void => clickAlone(triggerOf(el));
  switch (widgetOf(el)) {
    case 'ng-select': {
      // a click after the press shuts it again
      const down = (): void => {
        const realm = realmOf(el);
        const init = { bubbles: true, cancelable: true, button: 0, buttons: 1, detail: 1 };
        if (realm) triggerOf(el).dispatchEvent(new realm.MouseEvent('mousedown', init));
      };
      return [down];
    }
    case 'autocomplete':
      // some open on a click, the older ones on an arrow key or when they are entered
      return [() => keyAlone(el, 'ArrowDown'), alone, () => enter(el, 'focus'), () => enter(el, 'focusin')];
    default:
      return [alone, () => keyAlone(el, 'ArrowDown', { alt: true })];
  }
}
function enter(el: Element, type: 'focus' | 'focusin'): void {
  const realm = realmOf(el);
  if (realm) el.dispatchEvent(new realm.FocusEvent(type, { bubbles: false }));
}

/** Opens the list of a control; null when none showed itself (an empty list does not open). */
export async function openList(el: Element, signal: AbortSignal): Promise<Element | null> {
  const root = el.ownerDocument;
  const before = new Set(openLists(root));
  const appeared = (): Element | undefined => openLists(root).find((list) => !before.has(list));
  for (const [at, way] of waysOf(el).entries()) {
    withoutFocus(frameOf(el), way);
    const timeoutMs = at === 0 && widgetOf(el) === 'autocomplete' ? FETCH_MS : OPEN_MS;
    const list = await waitFor(root, appeared, { timeoutMs, signal });
    if (list || signal.aborted) return list;
  }
  return null;
}

const isForText = (target: Element): boolean =>
  target.matches?.('input, textarea, [contenteditable]') ?? false;

/** A slow page opens a list, and its box asks for the focus, after the fill has gone on: so long the boxes stay held. */
const LINGER_MS = 1_500;
const HANDS = ['pointerdown', 'keydown'] as const;
/** One guard a page: fills follow each other faster than the last one's lists are gone. */
const guards = new WeakMap<Document, { users: number; end(): void; timer: number }>();

/**
 * Search boxes inside lists (ngx-mat-select-search) focus themselves a beat after their list has opened. Until a while after
 * the answer was called, or until the clerk's own hand wants a list, every such box is made unable to, in the same turn in which
 * it appears. A box the clerk is in stays theirs. Whoever types text, or clicks where it is typed, wants none: a key between two
 * answers let the box of the first one take the rest of the word (2026-11).
 */
export function keepFocusOut(root: Document): () => void {
  const view = root.defaultView as (Window & typeof globalThis) | null;
  if (!view) return () => undefined;
  const guard = guards.get(root) ?? guardOf(root, view);
  view.clearTimeout(guard.timer);
  guard.users += 1;
  return () => {
    guard.users -= 1;
    if (guard.users === 0) guard.timer = view.setTimeout(guard.end, LINGER_MS);
  };
}

function guardOf(root: Document, view: Window & typeof globalThis) {
  const held: Element[] = [];
  const hold = (): void => {
    for (const list of root.querySelectorAll(LISTS)) {
      for (const input of list.querySelectorAll('input:not([inert])')) {
        if (input === root.activeElement) continue;
        input.setAttribute('inert', '');
        held.push(input);
      }
    }
  };
  const observer = new view.MutationObserver(hold);
  const onHand = (event: Event): void => {
    if (event.isTrusted && guard.users === 0 && !isForText(event.target as Element)) guard.end();
  };
  const guard = {
    users: 0,
    timer: 0,
    end(): void {
      view.clearTimeout(guard.timer);
      observer.disconnect();
      for (const type of HANDS) view.removeEventListener(type, onHand, true);
      for (const input of held) input.removeAttribute('inert');
      guards.delete(root);
    },
  };
  hold();
  observer.observe(root, { childList: true, subtree: true });
  for (const type of HANDS) view.addEventListener(type, onHand, true);
  guards.set(root, guard);
  return guard;
}

/** The list of this control as it is now: portals build it anew while it is searched. */
export const listNow = (el: Element, list: Element): Element | null =>
  list.isConnected && visible(list) ? list : (openLists(el.ownerDocument)[0] ?? null);

export function pressOption(el: Element, option: Option): void {
  withoutFocus(frameOf(el), () => pressLikeAPerson(option.el));
}

/** Closes what is still open, without choosing. */
export async function closeList(el: Element): Promise<void> {
  const root = el.ownerDocument;
  if (!listsOpen(root)) return;
  withoutFocus(frameOf(el), () => {
    if (widgetOf(el) === 'ng-select') keyAlone(el, 'Escape');
    else if (widgetOf(el) === 'autocomplete') keyAlone(el, 'Tab');
    else keyAlone(el, 'ArrowUp', { alt: true });
  });
  const { signal } = new AbortController();
  const shut = (): boolean => !listsOpen(root);
  if (await waitFor(root, shut, { timeoutMs: OPEN_MS, signal })) return;
  const backdrop = [...root.querySelectorAll<HTMLElement>('.cdk-overlay-backdrop')].at(-1);
  if (backdrop) withoutFocus(frameOf(el), () => backdrop.click());
  await waitFor(root, shut, { timeoutMs: OPEN_MS, signal });
}
