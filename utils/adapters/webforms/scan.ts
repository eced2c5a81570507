/** The fields of a page of server controls: which controls are the server's, and what their names say. */
import type { FieldKind } from '../../core/snapshot';
import { controlsIn, type Named } from '../controls/collect';
import type { Native } from '../../dom/native';
import type { Level, Spot } from '../family/spot';
import { baseOf, containerOf, keyOf } from './names';
import { pageTitles } from './page';

/** What only searches (`…Fbl`) or pages a list; nothing of it belongs to a dossier. */
const NOT_OURS = /Fbl$|search|keyword|tukhoa|timkiem|PageSize/i;
/** Name fragments of an address on dkkd.gov.vn (2026-10). */
const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/^country_id/, 'country'],
  [/^city_id/, 'province'],
  [/^district_id/, 'district'],
  [/^ward_id/, 'ward'],
  [/^street_number/, 'detail'],
];
const NUMBER = /(amount|total_of\w*)fld$/;
const DATE = /date(_of_\w+)?fld$/;

/** The form of the server; a page may hold others (a search box, another service). */
const formOf = (root: Document): Element =>
  root.querySelector('form:has(input[name^="__VIEWSTATE"])') ?? root.body;

/** Without a container it is no control of the server: another service's box in the same page. */
function nameOf({ name }: Native): Named | null {
  const last = name.split('$').at(-1) ?? '';
  return name.includes('$') && !NOT_OURS.test(last) ? { name, base: baseOf(name) } : null;
}

/** A day's box says so by its name, or by the calendar beside its ten characters. */
function kindAt({ kind, host }: { kind: FieldKind; host: Native }, last: string): FieldKind {
  if (kind !== 'text') return kind;
  const calendar = host.nextElementSibling?.matches('img,input[type=image],[class*="calendar" i]') === true;
  if (DATE.test(last) || ((host as HTMLInputElement).maxLength === 10 && calendar)) return 'date';
  return NUMBER.test(last) ? 'number' : 'text';
}

/** All fields in page order. The trail at the top of the page is the outermost title of each. */
export function scan(root: Document): Spot[] {
  const page = pageTitles(root).slice(0, 1);
  const counts = new Map<string, number>();
  return controlsIn(formOf(root), { nameOf }).map((spot): Spot => {
    const { name, base } = spot;
    const last = base.split('$').at(-1) ?? '';
    const level = LEVELS.find(([fragment]) => fragment.test(last))?.[1];
    const key = keyOf(name);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return {
      ...spot,
      key: count === 1 ? key : `${key}#${count}`,
      kind: kindAt(spot, last),
      headings: [...page, ...spot.headings],
      ...(level ? { level, group: containerOf(name) } : {}),
    };
  });
}
