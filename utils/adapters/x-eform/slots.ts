/** From components to slots: one slot per fact a person can enter. Nothing here knows roles. */
import { fold } from '../../core/text';
import type { FieldKind } from '../../core/snapshot';
import { ownText } from '../../dom/label';
import { memo } from '../../dom/memo';
import { isNative, kindOf } from '../../dom/native';
import { datePartsIn, hasParts, PART_NAME } from './date-parts';
import { headerOf, listOf, listsIn } from './list';
import { isAbroad } from './names';
import { otherBox } from './radio';

export const AREA = 'x-select-area';
export const COMPONENTS = `x-input,x-input-number,x-date,x-date-text,x-radio,x-select,x-select-default,${AREA}`;
export const FIELD = `${COMPONENTS},input,select,textarea`;
/** What ends a label: any field; inside an address the closed lists, which hold no control. */
export const STOP = `${FIELD},[id^="custom-select-"]`;

/** How a slot is read and written. */
export type Widget = 'typed' | 'date' | 'date-text' | 'choice' | 'list' | 'native';

export type Level = 'country' | 'province' | 'district' | 'ward' | 'detail' | 'abroad';

export interface Slot {
  /** Name, or `area/part`. Unique unless the same component stands on the page more than once. */
  key: string;
  /** The technical name as written in the page. */
  name: string;
  widget: Widget;
  kind: FieldKind;
  /** The component, area or bare input that is found by name. */
  host: Element;
  /** The drop-down, radio host, typed input or the element that holds the three date boxes; null while it is not rendered. */
  el: Element | null;
  /** The area around it. */
  area: Element | null;
  /** Within an address area. */
  level: Level | null;
  /** The slot's own date boxes have this name in front. */
  dateName?: string;
  /** It explains the "Khác" of this slot's key. */
  otherOf?: string;
}

export const nameOf = (el: Element): string =>
  el.getAttribute('name') ?? el.querySelector('input[name]')?.getAttribute('name') ?? '';

/** Slots of one component or bare input. `area` is set for components inside a conditional block. */
export function slotsOf(host: Element, area: Element | null = null): Slot[] {
  const name = nameOf(host);
  if (name === '') return [];
  const key = area ? `${nameOf(area)}/${name}` : name;
  const slot = { key, name, host, area, level: null };
  switch (host.tagName) {
    case 'X-INPUT':
    case 'X-INPUT-NUMBER': {
      const el = host.querySelector<HTMLInputElement>('input:not([type=hidden]),textarea');
      const digits = host.tagName === 'X-INPUT-NUMBER' || el?.type === 'number';
      return [{ ...slot, widget: 'typed', kind: digits ? 'number' : 'text', el }];
    }
    case 'X-DATE':
      return [{ ...slot, widget: 'date', kind: 'date', el: host }];
    case 'X-DATE-TEXT':
      return [{ ...slot, widget: 'date-text', kind: 'date-text', el: host }];
    case 'X-RADIO':
      return [{ ...slot, widget: 'choice', kind: 'choice', el: host }, ...otherSlot(slot, otherBox(host))];
    case 'X-SELECT':
    case 'X-SELECT-DEFAULT': {
      const list = listOf(host);
      const other = [...host.querySelectorAll<HTMLInputElement>('input[name]')].find(
        (input) => /khac/i.test(input.name) && isNative(input),
      );
      const el = headerOf(list) ? list : null;
      return [{ ...slot, widget: 'list', kind: 'select', el }, ...otherSlot(slot, other ?? null)];
    }
    case 'X-SELECT-AREA':
      return areaSlots(host);
    default: {
      if (!isNative(host)) return [];
      const kind = kindOf(host);
      const typed = kind === 'text' || kind === 'number';
      return [{ ...slot, widget: typed ? 'typed' : 'native', kind, el: host }];
    }
  }
}

/** The text box that explains "Khác" inside a radio group or list. */
function otherSlot(
  slot: Pick<Slot, 'key' | 'name' | 'host' | 'area' | 'level'>,
  input: HTMLInputElement | null,
): Slot[] {
  if (!input) return [];
  const other: Slot = {
    ...slot,
    key: `${slot.key}/other`,
    widget: 'typed',
    kind: 'text',
    el: input,
    otherOf: slot.key,
  };
  return [{ ...other, name: input.name || slot.name }];
}

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['country', /\b(quoc gia|nuoc)\b/],
  ['ward', /\b(xa|phuong|thi tran|dac khu)\b/],
  ['province', /\b(tinh|thanh pho)\b/],
  ['district', /\b(quan|huyen)\b/],
];

const levelIn = memo((text: string): Level | null | 'nothing said' => {
  const words = fold(text);
  return words === '' ? 'nothing said' : (LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
});

/** Which part of an address a drop-down is for: only the words around it tell, its own header is left out. */
function levelOf(list: Element, area: Element): Level | null {
  for (let at: Element = list; at !== area; at = at.parentElement ?? area) {
    let before = '';
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      if (
        node.nodeType === 1 &&
        ((node as Element).matches('[id^="custom-select-"]') || listsIn(node as Element).length > 0)
      )
        break;
      before = `${node.nodeType === 1 ? ownText(node as Element) : (node.nodeValue ?? '')} ${before}`;
    }
    const level = levelIn(before);
    if (level !== 'nothing said') return level;
  }
  return null;
}

/** A conditional block: an address (lists by level and a typed line), a free text, or a small form of its own. */
export function areaSlots(area: Element): Slot[] {
  const areaName = nameOf(area);
  const base = { host: area, area } as const;
  const slots: Slot[] = [];
  const taken = new Set<string>();
  const leveled: Element[] = [];
  for (const list of listsIn(area)) {
    const level = levelOf(list, area);
    if (level === null || taken.has(level)) continue;
    taken.add(level);
    leveled.push(list);
    const key = `${areaName}/${level}`;
    slots.push({ ...base, key, name: areaName, widget: 'list', kind: 'select', el: list, level });
  }
  // components of a small form; those that only wrap a part of the address are looked through
  const nested = [...area.querySelectorAll(COMPONENTS)].filter(
    (el) =>
      el.parentElement?.closest(COMPONENTS) === area &&
      !isAddressLine(nameOf(el)) &&
      !leveled.some((list) => el.contains(list)),
  );
  slots.push(...nested.flatMap((el) => slotsOf(el, area)));
  // a list of a small form that no component wraps has no name of its own: it is drafted by its place
  const nameless = listsIn(area).filter(
    (list) => !leveled.includes(list) && !nested.some((el) => el.contains(list)),
  );
  for (const [at, list] of nameless.entries()) {
    const key = `${areaName}/list${at + 1}`;
    slots.push({ ...base, key, name: areaName, widget: 'list', kind: 'select', el: list, level: null });
  }
  const inputs = [...area.querySelectorAll<HTMLInputElement>('input,textarea')].filter(
    (el) =>
      isNative(el) &&
      kindOf(el) !== 'checkbox' &&
      !nested.some((other) => other.contains(el)) &&
      !el.closest('[id^="custom-select-"]'),
  );
  for (const input of inputs) {
    const name = input.name || areaName;
    if (PART_NAME.test(name)) {
      const dateName = name.replace(PART_NAME, '');
      if (taken.has(dateName)) continue;
      taken.add(dateName);
      const key = `${areaName}/${dateName}`;
      slots.push({
        ...base,
        key,
        name: dateName,
        widget: 'date',
        kind: 'date',
        el: area,
        level: null,
        dateName,
      });
      continue;
    }
    const line = isAddressLine(name) || input.name === '' || inputs.length === 1;
    const level = !line ? null : leveled.length > 0 ? 'detail' : isAbroad(areaName) ? 'abroad' : null;
    const part = level ?? name;
    if (taken.has(part)) continue;
    taken.add(part);
    const key = `${areaName}/${part}`;
    slots.push({ ...base, key, name, widget: 'typed', kind: kindOf(input), el: input, level });
  }
  return inPageOrder(slots);
}

/** `NhapnycNoiCuTru_TrongNuoc`: the typed line of an area bears the area's name. */
const isAddressLine = (name: string): boolean => /^nhap/i.test(name);

const inPageOrder = (slots: Slot[]): Slot[] =>
  slots.sort((a, b) => {
    if (!a.el || !b.el || a.el === b.el) return 0;
    return a.el.compareDocumentPosition(b.el) & 4 ? -1 : 1;
  });

/** The boxes of a date slot, freshly from the page. `x-date-text` may render them outside of itself, by id. */
export function partsOf(slot: Slot) {
  const inside = datePartsIn(slot.el ?? slot.host, slot.dateName);
  if (hasParts(inside) || slot.dateName) return inside;
  return datePartsIn(slot.host.ownerDocument, slot.name);
}
