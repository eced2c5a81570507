/** Titles of blocks: panels, fieldsets, texts between components, headings of the shell around. */
import { cleanInvisible, fold } from '../../core/text';
import { ownText } from '../../dom/label';
import { whoseBlock } from '../words/people';
import { COMPONENT } from './widgets';

/** `.card-header` since Bootstrap 4, `.panel-heading` before. */
const PANEL_HEAD = '.card-header,.panel-heading,mat-expansion-panel-header,mat-card-title';
/** A tab holds one block; its title stands in the row of tabs above. */
const TAB = '.formio-component-tabs .tab-pane';
const HEAD =
  `h1,h2,h3,h4,h5,h6,legend,${PANEL_HEAD},${TAB},` +
  '.title,.block-title,.section-title,.form-title,.card-title,.panel-title,mat-panel-title,' +
  '.formio-component-content,.formio-component-htmlelement,.formio-component-htmlElement';
const CONTROL = 'input,select,textarea';
const FORM = '.formio-form,[ref="webform"]';
const SHELL_CONTROL = 'input[name],select[name],textarea[name]';
const FOLLOWING = 4;
/** Longer texts explain something, they name no block. */
const MAX_TITLE = 160;

export interface Heading {
  el: Element;
  title: string;
  /** The block it opens: everything behind it inside of this element. */
  scope: Element;
  /** 1 … 6 of `h1` … `h6`, else 7; a later heading of the same or a higher rank closes this one. */
  rank: number;
}

/** The text of a heading; '' where it holds fields, and so is a block itself. */
function textOf(el: Element): string {
  if (el.matches(TAB)) {
    // the row of tabs may stand beside the panes, and a tab be an item with a link in it
    const panes = [...(el.parentElement?.children ?? [])].filter((child) => child.matches(TAB));
    const tabs = el.closest('.formio-component-tabs')?.querySelector('[role=tablist],.nav');
    const tab = tabs && tabs.childElementCount === panes.length ? tabs.children[panes.indexOf(el)] : null;
    return tab ? ownText(tab) : '';
  }
  return el.querySelector(CONTROL) ? '' : ownText(el);
}

function scopeOf(el: Element): Element | null {
  if (el.matches(TAB)) return el;
  if (el.matches(PANEL_HEAD))
    return el.closest(`.formio-component-panel,mat-expansion-panel,.card,.panel,mat-card`);
  if (el.tagName === 'LEGEND') return el.closest('fieldset');
  // the nearest element around that holds fields besides
  const own =
    el.closest('.formio-component-content,.formio-component-htmlelement,.formio-component-htmlElement') ?? el;
  let at = own.parentElement;
  while (at && !at.querySelector(`${COMPONENT},${CONTROL}`)) at = at.parentElement;
  return at;
}

/** The procedure's own title says what the page is for, not whose block follows ("… cho trẻ em", "… người khuyết tật"). */
const isPageTitle = (el: Element, title: string, scope: Element, page: string): boolean =>
  el.tagName === 'H1' ||
  /\b\d\.\d{6}\b/.test(title) ||
  fold(page).includes(fold(title)) ||
  scope.querySelector('mat-step-header,.mat-step-header') !== null;

const NAMES_A_BLOCK = /^\s*(?:(?:phần\s+|mục\s+)?[ivx\d]{1,5}\s*[.):-]\s*)?(?:phần )?thông tin\s/iu;
const NEAR = 4;
/** A row of steps or links has words too, and opens no block. */
const LEADS = 'button,a,li,[role=tab],mat-step-header';
/** Is this element the title of a block, and no label? */
export const isTitle = (el: Element): boolean =>
  el.matches(HEAD) || el.querySelector(HEAD) !== null || NAMES_A_BLOCK.test(cleanInvisible(ownText(el)));

/**
 * The shell's own title above a form or above its own fields, whatever element it is: the words right before them say
 * "Thông tin …" and whose.
 */
function shellHeadings(root: Document): Heading[] {
  const found = new Map<Element, Heading>();
  for (const el of root.querySelectorAll(`${FORM},${SHELL_CONTROL}`)) {
    if (el.parentElement?.closest(FORM)) continue;
    for (let at = el, climbed = 0; at.parentElement && climbed < NEAR; climbed += 1) {
      const before = at.previousElementSibling;
      const scope = at.parentElement;
      if (before && !before.matches(HEAD) && !before.querySelector(`${HEAD},${CONTROL},${LEADS}`)) {
        const title = cleanInvisible(ownText(before));
        const { person, stranger } = whoseBlock(title);
        if (title.length <= MAX_TITLE && NAMES_A_BLOCK.test(title) && (person || stranger))
          found.set(before, { el: before, title, scope, rank: 7 });
      }
      at = scope;
    }
  }
  return [...found.values()];
}

/** All headings of the page in its order. */
export function headingsIn(root: Document): Heading[] {
  const found: Heading[] = shellHeadings(root);
  for (const el of root.querySelectorAll(HEAD)) {
    if (el.parentElement?.closest(HEAD)?.matches(`:not(${TAB})`)) continue;
    const title = cleanInvisible(textOf(el));
    if (title.length < 2 || title.length > MAX_TITLE) continue;
    const scope = scopeOf(el);
    const inner = el.querySelector('h1,h2,h3,h4,h5,h6')?.tagName ?? el.tagName;
    if (scope && !isPageTitle(el, title, scope, root.title))
      found.push({ el, title, scope, rank: Number(/^H([1-6])$/.exec(inner)?.[1] ?? 7) });
  }
  return found.sort((a, b) => (a.el.compareDocumentPosition(b.el) & FOLLOWING ? -1 : 1));
}

/** Titles of the blocks around an element, outermost first. */
export function titlesOf(el: Element, headings: readonly Heading[]): string[] {
  const open: Heading[] = [];
  for (const heading of headings) {
    if ((heading.el.compareDocumentPosition(el) & FOLLOWING) === 0) break;
    if (!heading.scope.contains(el)) continue;
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const before = open[at] as Heading;
      if (before.scope === heading.scope && before.rank >= heading.rank) open.splice(at, 1);
    }
    open.push(heading);
  }
  return open.map(({ title }) => title);
}
