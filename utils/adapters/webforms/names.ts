/**
 * Names of server controls: every container between the page and the control, joined with `$`. The first ones belong to the
 * master page and change with its version; a user control (`PERSCtl`, `DCONTClt`) tells whose fact the last one is.
 */

const MASTER = /^ctl\d+$/i;
const USER_CONTROL = /c(?:tl|lt)$/i;

/** Containers and control, without the master page and its place for content: `ctl00$C$ADDRCtl$CITY_IDFld` → `ADDRCtl`, `CITY_IDFld`. */
function segments(name: string): string[] {
  const parts = name.split('$');
  let from = parts.findIndex((part) => !MASTER.test(part));
  if (from < 0) return parts.slice(-1);
  // nested master pages: each has a place of its own, and `ctlNN` may follow it
  if (from > 0 && from < parts.length - 1 && !USER_CONTROL.test(parts[from] ?? '')) from += 1;
  while (from < parts.length - 1 && MASTER.test(parts[from] ?? '')) from += 1;
  return parts.slice(from);
}

/** Unique on the page: all containers of the content and the control. Rows of a grid keep their `ctl02`. */
export const keyOf = (name: string): string => segments(name).join('$');

/** What stays the same between versions: the user controls around it and the control, in lower case. */
export function baseOf(name: string): string {
  const parts = segments(name);
  const own = parts.slice(0, -1).filter((part) => USER_CONTROL.test(part) && !MASTER.test(part));
  return [...own, parts.at(-1) ?? ''].join('$').toLowerCase();
}

/** The containers around a control; fields of one address share them. */
export const containerOf = (name: string): string => segments(name).slice(0, -1).join('$');
