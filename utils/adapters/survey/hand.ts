/**
 * The clerk's hand beside ours. SurveyJS keeps what is typed in the box until the box is left, and redraws a whole panel when
 * its first value is set: the text typed so far was gone (seen with 2.5, 2026-11). So it is handed to the model before we
 * write, as leaving the box would do; a letter that came between the two and was redrawn away is put back with the redraw,
 * at the latest before the next one.
 */
import { setNativeValue } from '../../dom/set-value';
import { modelOf, setModel } from './model';
import { ROOT } from './questions';

export interface Hand {
  /** Right before a write: the model gets what stands in the box under the clerk's hand. */
  keep(): void;
  /** After it: letters that a redraw took away come back, also those of a redraw that is still to come. */
  end(): void;
}

const NOBODY: Hand = { keep: () => undefined, end: () => undefined };
const TEXT_BOX =
  'input[type=text]:not(.sd-dropdown__filter-string-input),input[type=tel],input[type=email],textarea';
/** The page redraws a beat after a write, a busy one later: so long the hand is watched on. */
const LINGER_MS = 1_500;

interface Watched extends Hand {
  box: Element;
  /** Another write begins while the same box is under the hand: what was typed is known, the box may show less. */
  goOn(): void;
  stop(): void;
}
const watched = new WeakMap<Document, Watched>();

export function handIn(root: Document): Hand {
  const active = root.hasFocus() ? root.activeElement : null;
  const host = active?.matches(TEXT_BOX) && active.closest(ROOT) ? active.closest('[data-name]') : null;
  const before = watched.get(root);
  if (before && before.box === active) {
    before.goOn();
    return before;
  }
  before?.stop();
  if (!host || host.querySelector('.flatpickr-input,[role=combobox]')) return NOBODY;
  const hand = watch(host, active as HTMLInputElement | HTMLTextAreaElement, () => watched.delete(root));
  watched.set(root, hand);
  return hand;
}

function watch(host: Element, box: HTMLInputElement | HTMLTextAreaElement, ended: () => void): Watched {
  let typed = box.value;
  let caret = box.selectionStart;
  /** What the model holds, and a redraw shows. */
  let kept = typed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = new AbortController();
  let composing = false;
  const redrawn = (): boolean => box.isConnected && box.value !== typed && box.value === kept;
  const putBack = (): void => {
    if (composing || !redrawn()) return;
    setNativeValue(box, typed);
    box.setSelectionRange(caret, caret);
  };
  const hear = (event: Event): void => {
    if (event.isTrusted) [typed, caret] = [box.value, box.selectionStart];
  };
  const restore = (event: Event): void => {
    if (event.isTrusted && !(event as InputEvent).isComposing) putBack();
  };
  const compose = (event: Event): void => {
    composing = event.type === 'compositionstart';
  };
  const keep = (): void => {
    const model = modelOf(host);
    if (!model || model.readOnly) return;
    kept = String(model.value ?? '');
    if (kept === typed) return;
    setModel(host, typed === '' ? null : typed);
    kept = typed;
  };
  const stop = (): void => {
    clearTimeout(timer);
    redraws?.disconnect();
    heard.abort();
    ended();
  };
  const options = { capture: true, signal: heard.signal };
  box.addEventListener('input', hear, options);
  box.addEventListener('keydown', restore as EventListener, options);
  box.addEventListener('beforeinput', restore as EventListener, options);
  box.addEventListener('compositionstart', compose, options);
  box.addEventListener('compositionend', compose, options);
  const view = box.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const redraws = view ? new view.MutationObserver(putBack) : null;
  redraws?.observe(host.closest(ROOT) ?? host, { subtree: true, childList: true, attributes: true });
  return {
    box,
    keep,
    goOn: () => clearTimeout(timer),
    stop,
    end() {
      if (redrawn()) keep();
      clearTimeout(timer);
      timer = setTimeout(() => {
        // no key has come after the redraw
        if (redrawn()) keep();
        stop();
      }, LINGER_MS);
    },
  };
}
