/**
 * What the portal says in passing: toasts, alerts, the sentence under a field it does not like. They are looked for when
 * the page has come to rest, never per mutation. Alerts that stood there when the page began are no news; a toast always is.
 */
import { visible } from '../../dom/visible';
import { quote } from '../../dom/query';

/** They come and go by themselves: one that stands on a new page tells of what has just been done. */
const TOASTS = [
  '[class*=toast i]',
  '.snackbar',
  'mat-snack-bar-container',
  '.swal2-popup',
  '.ant-message',
  '.ant-notification',
  '[class*=noty_]',
  '.notifyjs-container',
].join(',');
const NOTICES = [
  TOASTS,
  '[role=alert]',
  '[role=status]',
  '[role=alertdialog]',
  '[aria-live]:not([aria-live=off])',
  // under a field
  '.invalid-feedback',
  '.field-validation-error',
  '.ant-form-item-explain-error',
  '.formio-errors .error',
  'mat-error',
].join(',');
/** Lists say "Đang tải…" and "Không tìm thấy" while they are used; screen readers are told which entry has the focus. */
const CHATTER =
  '[role=listbox],[role=combobox],.select2-container,ng-dropdown-panel,.choices,.cdk-live-announcer-element,.visually-hidden,.sr-only,.cdk-visually-hidden';
/** Words that are not the notice's own. */
const NOT_SAID = 'button,[role=button],script,style,template,svg,select,input,textarea';
const CONTROLS =
  'input:not([type=hidden]),select,textarea,[role=combobox],[role=radiogroup],[role=checkbox],[contenteditable=true]';

/** Longer texts are pages, not notices. */
const LONGEST = 300;
/** The same words within this time are the same event, ms. */
const ONCE_WITHIN = 5_000;
/** A hidden text for screen readers is clipped to a dot of this size, px. */
const DOT = 4;
/** So far around a notice its field is looked for. */
const NEAR = 4;

export interface Notices {
  /** Looks through the page once. */
  look(): void;
  /** Another page has begun. */
  forget(): void;
}

export interface NoticesOptions {
  root: Document;
  /** Keys of the field that this element belongs to. */
  keysAt(el: Element): string[];
  said(text: string, key: string | null): void;
  now(): number;
}

export function watchNotices({ root, keysAt, said, now }: NoticesOptions): Notices {
  /** What each notice said when it was last seen. */
  let seen = new Map<Element, string>();
  let recent = new Map<string, number>();
  let begun = false;

  function look(): void {
    const all = [...root.querySelectorAll(NOTICES)];
    const before = seen;
    seen = new Map();
    for (const el of all) {
      // the innermost one speaks: a container would say all its toasts in one breath
      if (el.closest(CHATTER) || el.querySelector(NOTICES)?.textContent?.trim()) continue;
      const text = wordsOf(el);
      if (!isSentence(text) || !visible(el)) continue;
      seen.set(el, bare(text));
      if ((begun || el.closest(TOASTS)) && before.get(el) !== bare(text)) tell(el, text);
    }
    begun = true;
  }

  function tell(el: Element, text: string): void {
    const box = el.getBoundingClientRect();
    if (box.width < DOT || box.height < DOT) return;
    const at = now();
    const words = bare(text);
    if (at - (recent.get(words) ?? -Infinity) <= ONCE_WITHIN) return;
    recent.set(words, at);
    said(text, fieldOf(el));
  }

  /** The field a notice stands in or directly beside; null unless there is exactly one. */
  function fieldOf(el: Element): string | null {
    const [inside] = keysAt(el);
    if (inside !== undefined) return inside;
    const named =
      el.id && root.querySelector(`[aria-describedby~=${quote(el.id)}],[aria-errormessage=${quote(el.id)}]`);
    if (named) return keysAt(named)[0] ?? null;
    let at = el.parentElement;
    for (let step = 0; at && at !== root.body && step < NEAR; step += 1, at = at.parentElement) {
      const controls = [...at.querySelectorAll(CONTROLS)];
      if (controls.length === 0) continue;
      const keys = new Set(controls.map((control) => keysAt(control)[0]));
      const [key] = keys;
      return keys.size === 1 && key !== undefined ? key : null;
    }
    return null;
  }

  return {
    look,
    forget() {
      seen = new Map();
      recent = new Map();
      begun = false;
    },
  };
}

/** A counter that ticks ("còn 188 ký tự") says nothing new. */
const bare = (text: string): string => text.replace(/\d+/g, '#');
const isSentence = (text: string): boolean => text.length <= LONGEST && /\p{L}{2,}.*\p{L}{2,}/u.test(text);

/** The text a person reads, without buttons. '' as soon as it is too long. */
function wordsOf(el: Element): string {
  let text = '';
  const walker = el.ownerDocument.createTreeWalker(el, 4);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest(NOT_SAID)) continue;
    text += ` ${walker.currentNode.nodeValue ?? ''}`;
    if (text.length > 4 * LONGEST) return '';
  }
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}
