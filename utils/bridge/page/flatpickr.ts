/** flatpickr keeps its date in an object on the hidden input; whatever is written into the input itself is thrown away. */
import type { Library } from '../serve';

interface Calendar {
  setDate(date: Date, tell: boolean): void;
  clear(tell: boolean): void;
}

export const flatpickr: Library = {
  'flatpickr.set'(el, { iso }) {
    const own = [el, ...(el.parentElement?.querySelectorAll('.flatpickr-input') ?? [])];
    const calendar = own
      .map((each) => (each as { _flatpickr?: Calendar })._flatpickr)
      .find((each) => each !== undefined);
    if (!calendar) return { ok: false };
    const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
    if (iso === '') calendar.clear(true);
    else calendar.setDate(new Date(year, month - 1, day), true);
    return { ok: true };
  },
};
