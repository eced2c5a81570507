/** What stands beside a control of an Angular form, and the titles of the blocks around it. */
import { cleanInvisible } from '../../core/text';
import { cleanLabel, labelFor, ownText, textBefore } from '../../dom/label';
import { isPlaceholder } from '../options';
import { HEADINGS, isHeading } from '../words/sections';
import { CONTROLS, frameOf, widgetOf } from './widget';

/** Titles that no heading element carries. */
const TITLES = `${HEADINGS},mat-card-title,mat-panel-title,.group-header,[class*="title" i],[role=heading]`;
/** Words for a hand that stand before the field's own in placeholders. */
const ASKS = /^(vui lòng )?(nhập|chọn|điền)( vào)?\s+(?=\p{L})/iu;
const FLOATING = 'mat-label,.mat-form-field-label,.mdc-floating-label,.mat-form-field-placeholder';

export const isTitle = (el: Element): boolean => {
  if (!el.matches(TITLES) || el.closest('mat-form-field,label,button,a,mat-step-header,[role=tab]'))
    return false;
  if (el.matches(HEADINGS)) return isHeading(el, CONTROLS);
  const { length } = cleanInvisible(el.textContent ?? '');
  return (
    length > 1 && length <= 250 && el.querySelector(CONTROLS) === null && el.querySelector(TITLES) === null
  );
};

/** Placeholder as Material keeps it, now and in the older versions; without "Nhập …", "Chọn …". */
export function hintAt(el: Element): string {
  const frame = frameOf(el);
  const raw =
    el.getAttribute('data-placeholder') ??
    el.getAttribute('placeholder') ??
    ownText(
      frame.querySelector('.mat-select-placeholder,.mat-mdc-select-placeholder,.ng-placeholder') ??
        el.ownerDocument.createElement('i'),
    );
  const words = cleanInvisible(raw);
  const bare = words.replace(ASKS, '');
  return bare === words && isPlaceholder(words) ? '' : bare;
}

function byAttributes(el: Element): string {
  const own =
    el.getAttribute('aria-label') ?? el.querySelector('[role=combobox]')?.getAttribute('aria-label');
  if (own) return own;
  const doc = el.ownerDocument;
  const tied = el.id || el.tagName !== 'NG-SELECT' ? el : el.querySelector('input');
  const forThis = tied && labelFor(tied);
  if (forThis && !forThis.closest('mat-radio-button,mat-checkbox')) return ownText(forThis);
  // a list names its own value here as well
  const refs = (el.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return refs
    .map((ref) => doc.getElementById(ref))
    .map((label) => (label && !el.contains(label) ? ownText(label) : ''))
    .join(' ')
    .trim();
}

/**
 * The label of one control: floating in its frame, by attribute, before it, as its placeholder. `part`: one of several in the
 * same widget, where the text before it names the widget.
 */
export function labelOf(el: Element, { within, part }: { within: Element; part: boolean }): string {
  const frame = frameOf(el);
  if (widgetOf(el) === 'checkbox') {
    const own = ownText(el);
    if (own.trim() !== '') return own;
  }
  const floating = frame === el ? null : frame.querySelector(FLOATING);
  const before = (): string => (part ? '' : textBefore(frame, { within, field: CONTROLS, heading: isTitle }));
  const texts = [() => (floating ? ownText(floating) : ''), () => byAttributes(el), before, () => hintAt(el)];
  for (const look of texts) {
    const found = look();
    if (cleanLabel(found).label !== '') return found;
  }
  return '';
}

/** What stands before a whole widget of several controls. */
export const captionOf = (host: Element, first: Element, within: Element): string =>
  textBefore(frameOf(first), { within: host, field: CONTROLS, heading: isTitle }) ||
  textBefore(host, { within, field: CONTROLS, heading: isTitle });

const NUMBERED = /^\s*(?:phần\s+|mục\s+)?[IVX]{1,5}\s*[.):\-–]/iu;
function rankOf(el: Element): number {
  const level = /^H([1-6])$/.exec(el.tagName)?.[1];
  if (level) return Number(level);
  return NUMBERED.test(el.textContent ?? '') ? 3 : 7;
}

/** A title with the block it heads: the nearest element around it that holds fields. */
interface Open {
  title: string;
  block: Element;
  rank: number;
}

/**
 * For every control of the list (page order) the titles above it, outermost first: a title counts inside the nearest block
 * with fields, until another of its rank or above takes its place there.
 */
export function headingsOf(root: Document, controls: readonly Element[]): Map<Element, string[]> {
  const wanted = new Set(controls);
  const found = new Map<Element, string[]>();
  const open: Open[] = [];
  const holds = (el: Element): boolean => controls.some((control) => el.contains(control));
  for (const el of root.querySelectorAll(`${TITLES},${CONTROLS}`)) {
    const inside = open.findIndex(({ block }) => !block.contains(el));
    if (inside >= 0) open.length = inside;
    if (wanted.has(el))
      found.set(
        el,
        open.map(({ title }) => title),
      );
    else if (isTitle(el)) {
      let block: Element | null = el.parentElement;
      while (block && !holds(block)) block = block.parentElement;
      if (!block) continue;
      const rank = rankOf(el);
      while (open.length > 0 && open.at(-1)?.block === block && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
      open.push({ title: cleanLabel((el.textContent ?? '').replace(NUMBERED, '')).label, block, rank });
    }
  }
  return found;
}
