/** One walk over the form in page order: slots with their label and section, foreign blocks left out. */
import { cleanLabel, hintOf, standardLabel, textBefore } from '../../dom/label';
import { isNative } from '../../dom/native';
import { PART_NAME } from './date-parts';
import { HEADINGS, isHeading, nextSection, type Section } from '../words/sections';
import { AREA, COMPONENTS, FIELD, slotsOf, STOP, type Slot } from './slots';
import { quote } from '../../dom/query';

export interface Seen extends Slot {
  label: string;
  starred: boolean;
  section: Section | null;
}

/** Marks of other families' blocks, which may stand beside the e-form and even use its names. */
const FOREIGN =
  '[class*="formio"],formio,form-io,[formcontrolname],app-input,.sd-question,mat-form-field,ng-select,[id^="_org_bn_"]';

const heading = (el: Element): boolean => isHeading(el, STOP);

/** The part of the page that belongs to the form: its `<form>`, else the smallest block around all components. */
export function regionOf(root: Document): Element | null {
  const components = root.querySelectorAll(COMPONENTS);
  const first = components[0];
  const last = components[components.length - 1];
  if (!first || !last) return null;
  let block: Element | null = first.parentElement;
  while (block && !block.contains(last)) block = block.parentElement;
  return (
    block?.closest('form') ?? (block?.parentElement && block !== root.body ? block.parentElement : block)
  );
}

/** A bare input that is a field of this form by itself. */
export function isBare(el: Element, region: Element): boolean {
  if (!isNative(el) || el.name === '' || el.closest(COMPONENTS) || !region.contains(el)) return false;
  if (el.name.startsWith('data[') || el.closest(FOREIGN)) return false;
  if (el.closest('form') && !el.closest('form')?.querySelector(COMPONENTS)) return false;
  for (let at = el.parentElement; at && at !== region; at = at.parentElement) {
    if (at.tagName.includes('-') && !at.querySelector(COMPONENTS)) return false;
  }
  return true;
}

/** All slots of the form in page order. */
export function scan(root: Document): Seen[] {
  const region = regionOf(root);
  if (!region) return [];
  const seen: Seen[] = [];
  const names = new Set<string>();
  const bare: Element[] = [];
  let section: Section | null = null;
  let last: Element | null = null;
  for (const el of region.querySelectorAll(`${FIELD},${HEADINGS}`)) {
    if (last?.contains(el)) continue;
    if (el.matches(HEADINGS)) {
      if (heading(el)) section = nextSection(el, section);
      continue;
    }
    if (el.tagName.startsWith('X-')) last = el;
    else if (!isBare(el, region)) continue;
    else bare.push(el);
    for (const slot of slotsOf(el)) {
      if (el.tagName.startsWith('X-')) names.add(slot.name.toLowerCase());
      seen.push({ ...slot, ...labelOf(slot, region), section });
    }
  }
  return seen.filter((slot) => !bare.includes(slot.host) || !isSpare(slot.name, names));
}

/** A bare input that repeats a component's name is another block's copy; a date's box belongs to its date. */
const isSpare = (name: string, names: ReadonlySet<string>): boolean =>
  names.has(name.toLowerCase()) ||
  (PART_NAME.test(name) && names.has(name.replace(PART_NAME, '').toLowerCase()));

const PARTS: Partial<Record<string, string>> = { detail: 'Địa chỉ', abroad: 'Địa chỉ' };

/** The words before the component; inside an area, those before the part. */
function labelOf(slot: Slot, region: Element): { label: string; starred: boolean } {
  const inArea = slot.area !== null && slot.host === slot.area;
  const from = (inArea || slot.otherOf ? slot.el : slot.host) ?? slot.host;
  const start = slot.dateName ? (from.querySelector(`[name^=${quote(`${slot.dateName}-`)}]`) ?? from) : from;
  const near = { within: slot.area ?? (slot.otherOf ? slot.host : region), field: STOP, heading };
  const control = slot.el && isNative(slot.el) ? slot.el : null;
  const beside = textBefore(start, near) || (control ? standardLabel(control) : '');
  const { label, required } = cleanLabel(beside);
  const hint = control ? cleanLabel(hintOf(control)).label : '';
  return { label: label || (slot.level ? (PARTS[slot.level] ?? '') : '') || hint, starred: required };
}

/** Outermost components and bare inputs with this name, letter case aside, in page order. */
export function hostsNamed(root: Document, name: string): Element[] {
  const region = regionOf(root);
  if (!region || name === '') return [];
  const found = [...region.querySelectorAll(`[name=${quote(name)} i]`)].map(
    (el) => el.closest(AREA) ?? el.closest(COMPONENTS) ?? el,
  );
  const hosts = [...new Set(found)].filter((el) => (el.matches(COMPONENTS) ? true : isBare(el, region)));
  const components = hosts.filter((el) => el.matches(COMPONENTS));
  return components.length > 0 ? components : hosts;
}
