/**
 * Which titles stand over a control? By structure, not by order alone: a title governs what follows it inside its own block, so
 * a field beside the block of another person never inherits that person.
 */
import { cleanInvisible } from '../../core/text';
import { cleanLabel, standardLabel } from '../../dom/label';
import { personIn, withoutNumber } from '../words/people';
import { isHeading } from '../words/sections';

/** What a person can fill in; select2's box stands for its list, a calendar for its date. */
export const CONTROL = 'input:not([type=hidden],[type=submit],[type=button],[type=image]),select,textarea';
const CLASSED = ['title', 'heading', 'header', 'legend', 'caption', 'tieu-de']
  .map((word) => `[class*="${word}" i]`)
  .join(',');
const TITLES = `h1,h2,h3,h4,h5,h6,legend,strong,b,th[colspan],td[colspan],${CLASSED}`;
const CLASS = /(?:^|[\s_-])(?:title|heading|header|legend|caption|tieu-?de)(?:$|[\s_-])/i;
/** On pages without headings the title of a block is a line like any other, but one that says whose block it is and no more. */
const PLAIN = 'div:not(:has(*)),p:not(:has(*)),span:not(:has(*))';
const ONLY_WHOSE = /^(?:thông tin|kê khai|phần khai|phần|về|của|cá nhân|chi tiết|\s)*$/u;
const PLAIN_TITLE = { text: 90, controls: 2 };
/** Page furniture names no block. */
const FURNITURE = 'nav,footer,aside,[role=dialog],[role=navigation],label,button,a,.select2-container';
const NUMBERED = /^\s*(?:phần\s+|mục\s+)?[IVX]{1,5}\s*[.):\-–]/iu;
const MAX_TITLE = 200;

interface Title {
  text: string;
  /** The block it opens. */
  scope: Element;
  /** Lower is weightier. */
  rank: number;
  kind: string;
}

/** The titles over each of these controls (which are in page order), outermost first. */
export function headingsOver(region: Element, controls: readonly Element[]): string[][] {
  const wanted = new Set(controls);
  const tabs = tabsIn(region.ownerDocument);
  const found = new Map<Element, string[]>();
  let open: Title[] = [];
  for (const el of region.querySelectorAll(`${CONTROL},input.flatpickr-input,${TITLES},${PLAIN}`)) {
    if (wanted.has(el)) {
      const over = open.filter(({ scope }) => scope.contains(el));
      const kept = over.filter((title, at) => !over.slice(at + 1).some((later) => closes(later, title)));
      const tab = tabs.size > 0 ? tabOver(el, tabs) : null;
      found.set(el, [...(tab ? [tab] : []), ...kept.map(({ text }) => text)]);
    } else if (!el.matches(CONTROL)) {
      const title = titleAt(el, region);
      if (title)
        open = [...open.filter((other) => other.scope !== title.scope || !closes(title, other)), title];
    }
  }
  return controls.map((control) => found.get(control) ?? []);
}

/** In the same block the weightier title ends the other; in a block inside, one of its own kind does: they are sisters. */
const closes = (later: Title, earlier: Title): boolean =>
  later.scope === earlier.scope ? later.rank <= earlier.rank : later.kind === earlier.kind;

function titleAt(el: Element, region: Element): Title | null {
  const heading = /^H[1-6]$/.test(el.tagName);
  const bold = el.tagName === 'B' || el.tagName === 'STRONG';
  const cell = el.tagName === 'TD' || el.tagName === 'TH';
  const styled =
    heading || bold || cell || el.tagName === 'LEGEND' || CLASS.test(el.getAttribute('class') ?? '');
  if (!styled && !opensBlock(el)) return null;
  const raw = cleanInvisible(el.textContent ?? '');
  if (raw.length < 2 || raw.length > MAX_TITLE || !/\p{L}/u.test(raw)) return null;
  if (el.querySelector(CONTROL) || el.querySelector('h1,h2,h3,h4,h5,h6,legend')) return null;
  if (el.closest(FURNITURE) || (bold && !isHeading(el, CONTROL))) return null;
  if (cell && (el.parentElement?.childElementCount !== 1 || el.querySelector('b,strong'))) return null;
  let block: Element = el;
  while (block !== region && block.parentElement && !block.parentElement.querySelector(CONTROL))
    block = block.parentElement;
  const scope = block === region ? null : block.parentElement;
  if (!scope || (!heading && isLabelOfOne(block))) return null;
  if (!styled && scope.querySelectorAll(CONTROL).length < PLAIN_TITLE.controls) return null;
  const numbered = NUMBERED.test(raw);
  const text = cleanLabel(raw.replace(NUMBERED, '')).label;
  if (heading) return { text, scope, rank: Number(el.tagName[1]), kind: el.tagName };
  if (bold) return { text, scope, rank: numbered ? 6.4 : 7, kind: numbered ? 'I' : 'B' };
  return { text, scope, rank: 6.2, kind: cell ? 'TD' : el.tagName === 'LEGEND' ? 'LEGEND' : 'CLASS' };
}

/** "II. Người được giám hộ": nothing but the person. "Thông tin …" opens a block, whatever it is about; a sentence does not. */
function opensBlock(el: Element): boolean {
  const raw = cleanInvisible(el.textContent ?? '');
  if (raw.length < 2 || raw.length > PLAIN_TITLE.text) return false;
  const words = withoutNumber(raw);
  if (/^thông tin\s/iu.test(words)) return !words.endsWith('.');
  const { named, rest } = personIn(words);
  return named && ONLY_WHOSE.test(rest);
}

/** Words over one single question without a label of its own are that question's label. */
function isLabelOfOne(block: Element): boolean {
  const rows: Element[] = [];
  for (let next = block.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(CONTROL) || next.querySelector(CONTROL)) rows.push(next);
    else if (next.tagName === block.tagName && next.className === block.className) break;
  }
  const controls = rows.flatMap((row) => (row.matches(CONTROL) ? [row] : [...row.querySelectorAll(CONTROL)]));
  const [first] = controls;
  if (!first) return true;
  if (first.getAttribute('type') === 'radio')
    return controls.every((el) => el.getAttribute('name') === first.getAttribute('name'));
  return controls.length === 1 && standardLabel(first) === '';
}

/** Tabs by the id or name of their pane. */
function tabsIn(root: Document): Map<string, string> {
  const tabs = new Map<string, string>();
  for (const tab of root.querySelectorAll(
    '[data-tab-name],[role=tab],a[data-toggle=tab],a[data-bs-toggle=tab]',
  )) {
    const link = tab.matches('a') ? tab : (tab.querySelector('a') ?? tab);
    const text = cleanLabel(link.textContent ?? '').label;
    if (text === '' || text.length > 80) continue;
    for (const from of [tab, link]) {
      for (const name of ['data-tab-name', 'href', 'aria-controls', 'data-target', 'data-bs-target']) {
        const id = (from.getAttribute(name) ?? '').replace(/^#/, '');
        if (id !== '' && !/[/:]/.test(id)) tabs.set(id, text);
      }
    }
  }
  return tabs;
}

function tabOver(el: Element, tabs: ReadonlyMap<string, string>): string | null {
  for (let at = el.parentElement; at; at = at.parentElement) {
    for (const name of ['id', 'data-tab', 'data-tab-content', 'data-tab-pane', 'data-tab-name']) {
      const id = at.getAttribute(name);
      const text = id
        ? (tabs.get(id) ?? tabs.get(id.replace(/^(tab|pane)[-_]?|[-_]?(tab|pane|content)$/gi, '')))
        : null;
      if (text) return text;
    }
  }
  return null;
}
