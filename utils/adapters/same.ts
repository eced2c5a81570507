import { dateOf, sameDate } from '../core/dates';
import { cleanInvisible } from '../core/text';
import type { Field } from '../core/snapshot';
import { sameOption } from './options';

/** A tick box that is not ticked reads '', and may be asked for as "false" too. */
export const isOff = (value: string): boolean => value === '' || value === 'false';

/**
 * Do two readings of this field mean the same? Texts only when they are equal to the letter: capitals, spaces and the
 * Unicode form are just what a clerk may want to mend.
 */
export function sameValue(field: Pick<Field, 'kind' | 'role' | 'options'>, a: string, b: string): boolean {
  if (a === b) return true;
  if (field.kind === 'text') return false;
  const [left, right] = [cleanInvisible(a), cleanInvisible(b)];
  if (left === right) return true;
  if (field.kind === 'checkbox') return isOff(left) && isOff(right);
  if (left === '' || right === '') return false;
  switch (field.kind) {
    case 'select':
    case 'choice':
      return sameOption(left, right, field.options);
    case 'date':
    case 'date-text': {
      const [first, second] = [dateOf(left), dateOf(right)];
      return first !== null && second !== null && sameDate(first, second);
    }
    case 'number': {
      const digits = (text: string) =>
        (field.role?.endsWith('Date') ? String(dateOf(text)?.year ?? text) : text).replace(/[\s.-]/g, '');
      return digits(left) === digits(right);
    }
    default:
      return false;
  }
}
