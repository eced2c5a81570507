/** The questions of the page as SurveyJS draws them: one host each, its label, the titles over it. */
import { cleanInvisible, fold } from '../../core/text';
import { ownText } from '../../dom/label';
import { quote } from '../../dom/query';
import { visible } from '../../dom/visible';
import { isPlaceholder } from '../options';

export const ROOT = '.sd-root-modern,.sv-root-modern,.sv_main';
const TITLE = '.sd-title,.sv-title,.sv_q_title,.sv_p_title,.sd-page__title,h1,h2,h3,h4,h5,h6';
/** What a person can answer with; a question without any is text of the form's author. */
export const ANSWER = 'input:not([type=button]),textarea,select,[role=combobox]';
const MAX_TITLE = 250;

export interface Question {
  host: HTMLElement;
  /** As written in `data-name`, with the version. */
  name: string;
  label: string;
  headings: readonly string[];
  /** The root of its survey; a page may hold several. */
  survey: Element;
}

const textOf = (el: Element): string => cleanInvisible(ownText(el));

/** Hosts of single questions; what only holds other questions (dynamic panels) is none. */
const hostsIn = (survey: Element): HTMLElement[] =>
  [...survey.querySelectorAll<HTMLElement>('[data-name]')].filter(
    (host) => !host.querySelector('[data-name]'),
  );

/**
 * The label the portal lays over the question, else the library's title, else what is said to screen readers. A question
 * without title says its technical name there.
 */
function labelOf(host: HTMLElement, name: string): string {
  const own = host.querySelector('label.floating-label,[class*="floating-label"]') ?? floatingBeside(host);
  const title = own ?? host.querySelector('.sd-title,.sv-title,.sv_q_title,[id$="_ariaTitle"]');
  if (title && textOf(title) !== '') return textOf(title);
  const control = host.querySelector(ANSWER);
  const ids = control?.getAttribute('aria-labelledby') ?? host.getAttribute('aria-labelledby') ?? '';
  const said = ids
    .split(/\s+/)
    .map((id) => (id ? host.ownerDocument.querySelector(`[id=${quote(id)}]`) : null))
    .map((el) => (el ? textOf(el) : ''))
    .join(' ');
  const texts = [said, control?.getAttribute('aria-label'), host.getAttribute('aria-label')];
  const spoken = texts.map((text) => cleanInvisible(text ?? '')).find((text) => text !== '' && text !== name);
  const hint = control?.getAttribute('placeholder') ?? '';
  return spoken ?? (isPlaceholder(hint) || !/\p{L}{2}/u.test(hint) ? '' : cleanInvisible(hint));
}

const floatingBeside = (host: HTMLElement): Element | null => {
  const wrap = host.parentElement;
  return wrap && wrap.querySelectorAll('[data-name]').length === 1
    ? wrap.querySelector('label.floating-label')
    : null;
};

/** The title of a panel or page itself, not of anything inside it. */
function titleOf(block: Element): string {
  for (const title of block.querySelectorAll(TITLE)) {
    if (title.closest('[data-name]')) return '';
    const owner = title.parentElement?.closest(
      '.sd-panel,.sv-panel,.sv_p_container,.sd-page,.sv_page,[id^="sp_"]',
    );
    if (owner && owner !== block && block.contains(owner) && isBlock(owner)) return '';
    const text = textOf(title);
    if (text !== '') return text;
  }
  return '';
}
const isBlock = (el: Element): boolean =>
  /(^|\s)(sd-panel|sv-panel|sv_p_container|sd-page|sv_page|sv-page)(\s|$)/.test(
    el.getAttribute('class') ?? '',
  );

/** A line of the form's author that stands for a title: bold or a heading, short, not a sentence. */
function lineOf(host: Element): string {
  const strong = host.querySelector('h1,h2,h3,h4,h5,h6,strong,b,legend');
  const text = strong ? textOf(strong) : '';
  return text.length > 2 && text.length <= MAX_TITLE && !/[.?!]$/.test(text) ? text : '';
}

/** A portal's own heading right before the survey (blocks drawn as surveys of their own). */
function headingBefore(survey: Element): string {
  for (let at: Element | null = survey, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    const before = at.previousElementSibling;
    if (before?.matches('h2,h3,h4,h5,h6')) return textOf(before);
    if (before) return '';
  }
  return '';
}

/** All questions in page order. Of copies with the same name (one is for narrow screens) only the ones a person sees. */
export function questionsIn(root: Document): Question[] {
  const titles = new Map<Element, string>();
  const titled = (block: Element): string => {
    const known = titles.get(block);
    if (known !== undefined) return known;
    const text = isBlock(block) ? titleOf(block) : '';
    titles.set(block, text);
    return text;
  };
  const found: Question[] = [];
  for (const survey of root.querySelectorAll(ROOT)) {
    if (survey.parentElement?.closest(ROOT)) continue;
    const over = headingBefore(survey);
    /** Lines of the author by the block they stand in. */
    const lines = new Map<Element | null, string>();
    for (const host of hostsIn(survey)) {
      const block =
        host.parentElement?.closest('.sd-panel,.sv-panel,.sv_p_container,.sd-page,.sv_page,.sv-page') ?? null;
      if (!host.querySelector(ANSWER)) {
        const line = lineOf(host);
        if (line !== '') lines.set(block, line);
        continue;
      }
      const headings: string[] = [];
      for (let at = host.parentElement; at && at !== survey; at = at.parentElement) {
        const text = titled(at);
        if (text !== '') headings.unshift(text);
      }
      const line = lines.get(block);
      if (over !== '') headings.unshift(over);
      if (line !== undefined) headings.push(line);
      const name = host.dataset['name'] ?? '';
      found.push({ host, name, label: labelOf(host, name), headings, survey });
    }
  }
  return withoutCopies(found);
}

function withoutCopies(all: readonly Question[]): Question[] {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const twins = all.filter(({ name }) => (counts.get(name) ?? 0) > 1);
  const seen = new Set(twins.filter(({ host }) => visible(host)));
  const met = new Set(Array.from(seen, ({ name }) => name));
  return all.filter((question) => {
    if ((counts.get(question.name) ?? 0) === 1 || seen.has(question)) return true;
    if (met.has(question.name)) return false;
    met.add(question.name);
    return true;
  });
}

export const words = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
