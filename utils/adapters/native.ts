/** Writing the browser's own controls, for bare inputs of the e-form and for pages nobody has met. */
import {
  boxText,
  chooseNative,
  isLocked,
  optionsOf,
  radioGroup,
  readNative,
  type Native,
} from '../dom/native';
import { typeValue } from '../dom/set-value';
import type { Outcome } from './adapter';
import { matchOption } from './options';
import { done, refused, retry } from './outcomes';

/** Writes a value as a person reads it and looks whether it stands. Never a locked control, never a file. */
export function writeNative(el: Native, value: string): Outcome {
  if (isLocked(el)) return refused('readonly');
  if (el.tagName === 'SELECT') return choose(el as HTMLSelectElement, value);
  switch (el.type) {
    case 'file':
      return refused('bad-value');
    case 'checkbox':
      return check(el as HTMLInputElement, value);
    case 'radio':
      return tick(el as HTMLInputElement, value);
    default:
      return type(el as HTMLInputElement, value);
  }
}

function choose(el: HTMLSelectElement, value: string): Outcome {
  const found = value === '' ? { at: -1 } : matchOption(value, optionsOf(el) ?? []);
  if (found.at === null) return refused('reason' in found ? found.reason : 'not-an-option');
  chooseNative(el, found.at);
  const now = readNative(el);
  return (now === '') === (value === '') ? done(now) : retry('did-not-hold');
}

function check(el: HTMLInputElement, value: string): Outcome {
  if (value !== 'true' && value !== '') return refused('bad-value');
  if (el.checked !== (value === 'true')) el.click();
  return el.checked === (value === 'true') ? done() : retry('did-not-hold');
}

function tick(el: HTMLInputElement, value: string): Outcome {
  const boxes = radioGroup(el);
  const found = matchOption(value, boxes.map(boxText));
  const box = found.at === null ? undefined : boxes[found.at];
  if (!box) return refused(found.at === null ? found.reason : 'not-an-option');
  if (isLocked(box)) return refused('readonly');
  if (!box.checked) box.click();
  return box.checked ? done(boxText(box)) : retry('did-not-hold');
}

function type(el: HTMLInputElement, value: string): Outcome {
  if (el.maxLength > 0 && value.length > el.maxLength) return refused('bad-value');
  typeValue(el, value);
  return el.value === value ? done() : refused('bad-value');
}
