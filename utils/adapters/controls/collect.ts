/**
 * The browser's own controls of a page as fields, together with what libraries lay over them: select2 and bootstrap-select over
 * lists, flatpickr over dates. Families say which controls are theirs and what their names mean.
 */
import { fold } from '../../core/text';
import type { FieldKind } from '../../core/snapshot';
import { labelFor } from '../../dom/label';
import { isNative, kindOf, radioGroup, type Native } from '../../dom/native';
import { quote } from '../../dom/query';
import { visible } from '../../dom/visible';
import type { Spot } from '../family/spot';
import { CONTROL, headingsOver } from './headings';
import { questionOf } from './question';

/** A field whose widget is one native control; `host` is that control (of a group: its first box). */
export interface ControlSpot extends Spot {
  host: Native;
}

export interface Named {
  /** As written in the page. */
  name: string;
  /** What stays the same between versions; '' where nothing does. */
  base: string;
  whose?: string | null;
}

export interface Wanted {
  /** Null: none of this family's. */
  nameOf(el: Native): Named | null;
  /** The page keeps the question in `title`. */
  titles?: boolean;
}

/** Never read, whatever their type: keys of the session, codes a person gets by phone, passwords. */
const SECRET = /csrf|token|captcha|passw|matkhau|otp|p_auth|__viewstate|__event/i;
/** Parts of widgets and of the page's frame, not questions. */
const PARTS =
  '.select2-container,.bs-searchbox,.flatpickr-calendar,.datepicker,.ui-datepicker,[role=search],search,nav,footer';

const isQuestion = (el: Element): el is Native =>
  (isNative(el) || el.matches('input.flatpickr-input')) &&
  (el as Native).type !== 'file' &&
  !SECRET.test(`${(el as Native).name} ${el.id}`) &&
  !/one-time-code|password/.test(el.getAttribute('autocomplete') ?? '') &&
  // flatpickr's second input repeats the first one's classes
  !el.previousElementSibling?.matches('input[type=hidden].flatpickr-input') &&
  el.closest(PARTS) === null;

/** All fields below `region`, in page order. */
export function controlsIn(region: Element, { nameOf, titles = false }: Wanted): ControlSpot[] {
  const groups: { named: Named; group: Native[] }[] = [];
  const seen = new Set<Element>();
  for (const el of region.querySelectorAll(`${CONTROL},input.flatpickr-input`)) {
    if (seen.has(el) || !isQuestion(el)) continue;
    const named = nameOf(el);
    if (!named) continue;
    const group: Native[] = el.type === 'radio' && el.name !== '' ? radioGroup(el as HTMLInputElement) : [el];
    for (const box of group) seen.add(box);
    groups.push({ named, group });
  }
  const headings = headingsOver(
    region,
    groups.map(({ group }) => group[0] as Native),
  );
  const counts = new Map<string, number>();
  return groups.map(({ named, group }, at) => {
    const [host] = group as [Native, ...Native[]];
    const own = named.base || named.name;
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    const { label, starred } = questionOf([shownInput(host), ...group.slice(1)], { titles, tied: host });
    const box = boxOf(host);
    return {
      key: count === 1 ? own : `${own}#${count}`,
      ...named,
      kind: kindAs(host, label),
      host,
      el: box ?? elementOf(group),
      also: [...(box ? [box] : []), ...group.slice(1)],
      label,
      starred,
      headings: headings[at] ?? [],
    };
  });
}

/** What select2, bootstrap-select or flatpickr show in place of the control. */
export function boxOf(host: Native): Element | null {
  if (host.tagName === 'SELECT') {
    if (!host.matches('.select2-hidden-accessible')) return host.closest('.bootstrap-select');
    const next = host.nextElementSibling;
    if (next?.matches('.select2-container')) return next;
    const id = host.id ? `[aria-labelledby~=${quote(`select2-${host.id}-container`)}]` : null;
    return (id ? host.parentElement?.querySelector(id)?.closest('.select2-container') : null) ?? null;
  }
  const shown = shownInput(host);
  return shown === host ? null : shown;
}

/** flatpickr with `altInput` hides the named input and shows another one after it. */
export function shownInput(host: Native): Native {
  const next = host.nextElementSibling;
  return host.type === 'hidden' && next?.tagName === 'INPUT' ? (next as HTMLInputElement) : host;
}

/** Boxes are often drawn by their label, the input itself being hidden. */
function elementOf(group: readonly Native[]): Element {
  const [first] = group as [Native, ...Native[]];
  if (!/^(radio|checkbox)$/.test(first.type) || group.some(visible)) return group.find(visible) ?? first;
  const labels = group.map((box) => box.closest('label') ?? labelFor(box));
  return labels.find((label) => label !== null && visible(label)) ?? first;
}

const DATE_FORMAT = /d{1,2}\s*[/.-]\s*m{1,2}|ngay\s*\/\s*thang/;
const DATE_CLASS =
  /(?:^|[\s_-])(?:date|datepicker|hasdatepicker|flatpickr-input|datetimepicker)(?:$|[\s_-])/i;
const DATE_LABEL = /^(ngay|nam) (sinh|cap|chet|mat|dang ky|ket hon|het han)|^ngay,? thang,? nam|^sinh ngay/;

function kindAs(host: Native, label: string): FieldKind {
  const kind = host.type === 'hidden' ? 'text' : kindOf(host);
  if (kind !== 'text' || host.tagName === 'TEXTAREA') return kind;
  const shown = shownInput(host);
  if (DATE_CLASS.test(shown.className) || DATE_FORMAT.test(fold(shown.getAttribute('placeholder') ?? '')))
    return 'date';
  return DATE_LABEL.test(fold(label)) ? 'date-text' : 'text';
}
