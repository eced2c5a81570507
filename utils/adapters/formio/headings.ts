/** Titles of blocks: panels, fieldsets, texts between components, headings of the shell around. */
import { cleanInvisible, fold } from '../../core/text';
import { ownText } from '../../dom/label';
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
    const at = [...(el.parentElement?.children ?? [])].indexOf(el);
    const tab = el.closest('.formio-component-tabs')?.querySelectorAll('.nav-link,[role=tab]')[at];
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

/** All headings of the page in its order. */
export function headingsIn(root: Document): Heading[] {
  const found: Heading[] = [];
  for (const el of root.querySelectorAll(HEAD)) {
    if (el.parentElement?.closest(HEAD)?.matches(`:not(${TAB})`)) continue;
    const title = cleanInvisible(textOf(el));
    if (title.length < 2 || title.length > MAX_TITLE) continue;
    const scope = scopeOf(el);
    const inner = el.querySelector('h1,h2,h3,h4,h5,h6')?.tagName ?? el.tagName;
    if (scope && !isPageTitle(el, title, scope, root.title))
      found.push({ el, title, scope, rank: Number(/^H([1-6])$/.exec(inner)?.[1] ?? 7) });
  }
  return found;
}

const FOLLOWING = 4;

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
