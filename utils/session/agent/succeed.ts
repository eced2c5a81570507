/** The successor's half of `heritage.ts`: a script of its own (`entrypoints/heir.ts`), because most pages never need it. */
import { HERITAGE, SUCCESSOR, type Heritage, type View } from './heritage';

/** Sends the agent before us away; null: there was none that knew anything. */
export function succeed({ document, Event }: View): Heritage | null {
  let left: Heritage | null = null;
  const hear = (event: unknown): void => {
    left ??= read((event as CustomEvent).detail);
  };
  document.addEventListener(HERITAGE, hear);
  document.dispatchEvent(new Event(SUCCESSOR));
  document.removeEventListener(HERITAGE, hear);
  return left;
}

function read(detail: unknown): Heritage | null {
  const { visit, since, typed } = (detail ?? {}) as Partial<Heritage>;
  const fits =
    Number.isSafeInteger(visit) &&
    Number.isFinite(since) &&
    Array.isArray(typed) &&
    typed.every((key) => typeof key === 'string');
  return fits ? { visit: visit!, since: since!, typed } : null;
}
