/**
 * Since when a portal's form is known to have changed. Kept for the office without anything a citizen has declared: names
 * of forms, technical names of fields, days.
 */
import type { Drift } from './snapshot';

/** Form (`adapter/form`) → name (`-old` for missing, `+new` for unknown) → ISO day on which it was first seen. */
export type Seen = Readonly<Record<string, Readonly<Record<string, string>>>>;

const MOST = { forms: 40, names: 200 } as const;
const NAME = /^[-+][\w$.:[\]=/-]{1,120}$/;
const FORM = /^[\w-]{1,40}\/[\w-]{1,40}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Names as a portal's programmers write them; anything else (a label, a person's words) is not kept. */
const technical = (drift: Drift): string[] =>
  [...drift.missing.map((name) => `-${name}`), ...drift.new.map((name) => `+${name}`)]
    .filter((name) => NAME.test(name))
    .slice(0, MOST.names);

/** The log with today's changes of one form. What has come back is forgotten, so that its next absence begins anew. */
export function withDrift(seen: Seen, adapter: string, drift: Drift, today: string): Seen {
  const form = `${adapter}/${drift.form ?? 'form'}`;
  if (!FORM.test(form)) return seen;
  const before = seen[form] ?? {};
  const names = technical(drift);
  const now = Object.fromEntries(names.map((name) => [name, before[name] ?? today]));
  const others = Object.entries(seen).filter(([one]) => one !== form);
  return Object.fromEntries(
    [...(names.length > 0 ? [[form, now] as const] : []), ...others].slice(0, MOST.forms),
  );
}

/** The day a change was first seen, or null. */
export const seenSince = (seen: Seen, adapter: string, drift: Drift, name: string): string | null =>
  seen[`${adapter}/${drift.form ?? 'form'}`]?.[name] ?? null;

/** What was stored, as far as it has the shape; damaged parts are dropped. */
export function seenOf(data: unknown): Seen {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  return Object.fromEntries(
    Object.entries(data)
      .filter(([form, names]) => FORM.test(form) && typeof names === 'object' && names !== null)
      .slice(0, MOST.forms)
      .map(([form, names]) => [
        form,
        Object.fromEntries(
          Object.entries(names as object)
            .filter(([name, day]) => NAME.test(name) && typeof day === 'string' && DAY.test(day))
            .slice(0, MOST.names),
        ),
      ]),
  );
}
