/**
 * The clerk's hand beside ours. SurveyJS keeps what is typed in the box until the box is left, and redraws a whole panel when
 * its first value is set: the text typed so far was gone (seen with 2.5, 2026-11). So it is handed to the model before we
 * write, as leaving the box would do; a letter that came between the two and was redrawn away is put back before the next.
 */
import { setNativeValue } from '../../dom/set-value';
import { modelOf, setModel } from './model';
import { ROOT } from './questions';

export interface Hand {
  /** Right before a write: the model gets what stands in the box under the clerk's hand. */
  keep(): void;
  /** After it: letters that a redraw took away come back. */
  end(): void;
}

const NOBODY: Hand = { keep: () => undefined, end: () => undefined };
const TEXT_BOX =
  'input[type=text]:not(.sd-dropdown__filter-string-input),input[type=tel],input[type=email],textarea';

export function handIn(root: Document): Hand {
  const active = root.hasFocus() ? root.activeElement : null;
  const host = active?.matches(TEXT_BOX) && active.closest(ROOT) ? active.closest('[data-name]') : null;
  if (!host || host.querySelector('.flatpickr-input,[role=combobox]')) return NOBODY;
  const box = active as HTMLInputElement | HTMLTextAreaElement;
  let typed = box.value;
  let caret = box.selectionStart;
  /** What the model holds, and a redraw shows. */
  let kept = typed;
  const hear = (event: Event): void => {
    if (event.isTrusted) [typed, caret] = [box.value, box.selectionStart];
  };
  const redrawn = (): boolean => box.isConnected && box.value !== typed && box.value === kept;
  const restore = (event: Event): void => {
    if (!event.isTrusted || !redrawn() || (event as InputEvent).isComposing) return;
    setNativeValue(box, typed);
    box.setSelectionRange(caret, caret);
  };
  const keep = (): void => {
    const model = modelOf(host);
    if (!model || model.readOnly) return;
    kept = String(model.value ?? '');
    if (kept === typed) return;
    setModel(host, typed === '' ? null : typed);
    kept = typed;
  };
  box.addEventListener('input', hear, true);
  box.addEventListener('keydown', restore as EventListener, true);
  box.addEventListener('beforeinput', restore as EventListener, true);
  return {
    keep,
    end() {
      box.removeEventListener('input', hear, true);
      box.removeEventListener('keydown', restore as EventListener, true);
      box.removeEventListener('beforeinput', restore as EventListener, true);
      if (redrawn()) keep();
    },
  };
}
