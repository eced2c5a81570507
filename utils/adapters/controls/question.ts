/** The words a person reads as the question of a control, wherever a page puts them. */
import { cleanInvisible } from '../../core/text';
import { cleanLabel, hintOf, ownText, standardLabel, textBefore } from '../../dom/label';
import { boxText, type Native } from '../../dom/native';
import { CONTROL } from './headings';

/** Other questions end the search; select2's box repeats what was chosen in its list. */
const FIELD = `${CONTROL},.select2-container,.flatpickr-calendar`;
/** What may be a block's title ends the search at first; only when nothing else asks, it is the question. */
const TITLE = 'h1,h2,h3,h4,h5,h6,legend,[class*="title" i],[class*="heading" i],[class*="header" i]';
const near = (within: Element) => ({ within, field: FIELD, heading: (el: Element) => el.matches(TITLE) });
const farther = (within: Element) => ({
  within,
  field: FIELD,
  heading: (el: Element) => /^H[1-6]$/.test(el.tagName),
});
/** A hint that only says how to write is no question: "dd/mm/yyyy", "VD: 0912…", "Nhập". */
const FORMAT =
  /^(vd\b|ví dụ|e\.?g\b|mm|dd|yyyy|nhập( thông tin| dữ liệu| nội dung)?$|tìm|--|…|\.{3}|[\d\W]+$)/iu;
const VERB = /^(?:(?:vui lòng|mời|xin) )?(?:nhập|điền|chọn) /iu;
/** Texts of validators that pages leave in `title`. */
const COMPLAINT = /vui lòng|bắt buộc|không được|không hợp lệ|please/iu;
const MAX_LABEL = 160;

export interface Question {
  label: string;
  /** The page marks the question as required outside of the label's words and the control's attributes. */
  starred: boolean;
}

/**
 * The question of one control, or of the boxes of one group. In order: what the standard ties to it, a floating label, words in
 * its own cell, the cell beside, its title, its placeholder. `titles`: this page keeps the question in `title`; `tied`: the
 * hidden input behind the first control, to which labels are tied.
 */
export function questionOf(group: readonly Native[], { titles = false, tied = group[0] } = {}): Question {
  const [first] = group;
  if (!first || !tied) return { label: '', starred: false };
  const block = blockOf(group);
  const ways = waysOf([tied, ...group.slice(1)], first, block, titles);
  const label = firstOf(ways, (text) => text.length <= MAX_LABEL && cleanLabel(text).label !== '');
  const starred =
    first.closest('.form-group,.required,td,li')?.matches('.required') === true ||
    // a title repeats the label's words, not its star
    (titles &&
      [standardLabel(first), textBefore(outermost(first), near(block)), beside(block)].some((text) =>
        text.includes('*'),
      ));
  return { label, starred };
}

function firstOf(ways: readonly (() => string)[], fits: (text: string) => boolean): string {
  for (const ask of ways) {
    const text = ask();
    if (fits(text)) return text;
  }
  return '';
}

const outermost = (control: Element): Element => control.closest('label') ?? control;

function waysOf(group: readonly Native[], first: Native, block: Element, titles: boolean): (() => string)[] {
  const title = () => titleOf(group);
  const radio = first.type === 'radio';
  return [
    () => (radio ? nameOfGroup(block) : standardLabel(group[0] as Native) || standardLabel(first)),
    () => (titles ? title() : ''),
    () => (first.type === 'checkbox' ? wordsAfter(first as HTMLInputElement) : ''),
    () => floating(first, block),
    () => textBefore(outermost(first), near(block)),
    // the boxes may be a table of their own inside the cell beside the words (ASP.NET's RadioButtonList)
    () => (group.length > 1 ? textBefore(around(group), near(block)) : ''),
    () => beside(block),
    title,
    () => speaking(first),
    () => textBefore(outermost(first), farther(block)),
    () => (block.parentElement ? textBefore(block, farther(block.parentElement)) : ''),
    () => hintOf(first),
  ];
}

/** The largest block that holds these boxes and no other control. */
function blockOf(group: readonly Native[]): Element {
  let block: Element = group[0] as Element;
  const body = block.ownerDocument.body;
  const isOther = (el: Element): boolean => !group.includes(el as Native) && !isPart(el);
  // the first control that is met mostly decides: of a long form not all are looked through for each of them
  const holdsOther = (el: Element): boolean => {
    const first = el.matches(CONTROL) ? el : el.querySelector(CONTROL);
    return first !== null && (isOther(first) || [...el.querySelectorAll(CONTROL)].some(isOther));
  };
  for (let up = block.parentElement; up && up !== body; up = up.parentElement) {
    if ([...up.children].some((el) => el !== block && holdsOther(el))) break;
    block = up;
  }
  return block;
}
const isPart = (el: Element): boolean =>
  el.closest('.select2-container,.bs-searchbox,.flatpickr-calendar') !== null;

/** The nearest element around all boxes of a group. */
function around(group: readonly Native[]): Element {
  let at: Element = group[0] as Element;
  while (at.parentElement && !group.every((box) => at.contains(box))) at = at.parentElement;
  return at;
}

/** What names a group of boxes as a whole. */
function nameOfGroup(block: Element): string {
  const named = block.matches('[aria-label],[aria-labelledby]')
    ? block
    : block.querySelector('[role=radiogroup][aria-label],[role=radiogroup][aria-labelledby]');
  const legend = block.querySelector('legend');
  return (named ? standardLabel(named) : '') || (legend ? ownText(legend) : '');
}

const wordsAfter = (box: HTMLInputElement): string => {
  const text = boxText(box);
  return text === box.value ? '' : text;
};

/** A label that lies over the control: the only one in the block that is tied to nothing. */
function floating(control: Element, block: Element): string {
  for (
    let up = control.parentElement, climbed = 0;
    up && climbed < 3 && block.contains(up);
    up = up.parentElement
  ) {
    const labels = [...up.querySelectorAll('label,.floating-label')].filter(
      (el) => !el.hasAttribute('for') && !el.querySelector(CONTROL),
    );
    if (labels.length > 1) return '';
    if (labels[0]) return ownText(labels[0]);
    climbed += 1;
  }
  return '';
}

/** The nearest words before the block, in a cell or column of their own; a paragraph explains, it does not ask. */
function beside(block: Element): string {
  const text = block.previousSibling;
  if (text?.nodeType === 3 && /\p{L}/u.test(text.nodeValue ?? '')) return (text.nodeValue ?? '').trim();
  const before = block.previousElementSibling;
  if (!before || /^(P|UL|OL|TABLE|H[1-6]|LEGEND|SECTION|FORM|TR)$/.test(before.tagName)) return '';
  if (before.matches(FIELD) || before.querySelector(FIELD)) return '';
  if (/(?:^|[\s_-])(?:title|heading|header|note|hint|alert)/i.test(before.getAttribute('class') ?? ''))
    return '';
  return ownText(before).trim();
}

/** `title` of the control, or the one that all boxes of a group share. */
function titleOf(group: readonly Native[]): string {
  const [title = '', ...others] = new Set(group.map((el) => cleanInvisible(el.getAttribute('title') ?? '')));
  return others.length > 0 || COMPLAINT.test(title) ? '' : title;
}

/** A placeholder that names what is asked: "Họ và tên", "Nhập số định danh". */
function speaking(control: Element): string {
  const hint = cleanInvisible(control.getAttribute('placeholder') ?? '');
  return FORMAT.test(hint) || COMPLAINT.test(hint) ? '' : hint.replace(VERB, '');
}
