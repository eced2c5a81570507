/** Native lists, whatever a library lays over them: entries, what is chosen, choosing. */
import { cleanInvisible } from '../../core/text';
import { setNativeValue } from '../../dom/set-value';
import { isNoEntry, isPlaceholder } from '../options';

/** An entry as it reads. */
export const textOf = (option: HTMLOptionElement): string => cleanInvisible(option.textContent ?? '');

/** Real entries: no placeholder (which may have a value of its own: `0`, `-1`), no message of the list, none that is closed. */
export const entriesOf = (list: HTMLSelectElement): HTMLOptionElement[] =>
  [...list.options].filter((option) => {
    const text = textOf(option);
    return option.value !== '' && !option.disabled && !isPlaceholder(text) && !isNoEntry(text);
  });

export const textsOf = (list: HTMLSelectElement): string[] => entriesOf(list).map(textOf);

/** The chosen entry as it reads; '' while nothing or the placeholder is chosen. */
export function chosenIn(list: HTMLSelectElement): string {
  const option = list.options[list.selectedIndex];
  return option && option.value !== '' && !isPlaceholder(textOf(option)) ? textOf(option) : '';
}

/** Chooses an entry, or with null the placeholder; no event. False: the list has no way to be empty. */
export function choose(list: HTMLSelectElement, entry: HTMLOptionElement | null): boolean {
  const option =
    entry ?? [...list.options].find((each) => each.value === '' || isPlaceholder(textOf(each))) ?? null;
  if (!option) {
    list.selectedIndex = -1;
    return list.selectedIndex === -1;
  }
  setNativeValue(list, option.value);
  // two entries may share a value
  if (list.options[list.selectedIndex] !== option) option.selected = true;
  return true;
}
