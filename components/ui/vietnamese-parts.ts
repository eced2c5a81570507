/**
 * Vietnamese in a page that speaks another language: names of procedures, papers and places, laws, notes, what citizens say. A screen
 * reader pronounces it only where it is marked, and it stands in a hundred places that hold nothing else and in others that hold both; so
 * it is told by its writing, once, where elements are made (2026-11). Fetched with the other language only: Vietnamese pays nothing.
 */
import { Fragment, h, options, type ComponentChild, type VNode } from 'preact';
import { spokenLanguage } from '../../utils/i18n/area';

const MARK = /[đ\p{M}]/iu;
/** A syllable that is written without a mark; one that ends in c, ch, p or t never is. */
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:n[gh]?|m)?$/i;
/** Abbreviations, codes and names of files are of no language. */
const NEUTRAL = /.\p{Lu}|[\p{N}.]|^.$/u;
/** Among so many words one of another language stands in Vietnamese texts as well: file, scan, Campuchia. */
const MANY = 8;
/** Where a sentence of ours begins or ends to say something that is not ours. */
const JOINT = /(?<=[:;.?!] |[“"(·→]| and )|(?=[”")·→]| and )/;

/** Of a part of a text: what it is, or nothing that would tell. */
function languageOf(part: string): 'vi' | 'other' | null {
  const words = part.normalize('NFD').match(/[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
  const marked = words.some((word) => MARK.test(word));
  const others = words.filter((word) => !MARK.test(word) && !NEUTRAL.test(word) && !SYLLABLE.test(word));
  if (others.length > (words.length < MANY ? 0 : 1)) return 'other';
  return marked ? 'vi' : null;
}

/** Whether a text is Vietnamese as a whole. One that merely names something in Vietnamese is not; nor one without any mark. */
export function isVietnamese(text: string): boolean {
  const parts = text.split(JOINT).map(languageOf);
  return parts.includes('vi') && !parts.includes('other');
}

/** The attribute, not the property: that one Preact would not take away again but leave empty, which is a language nobody knows. */
const LANG = 'LANG';

const marked = (text: string): ComponentChild => h('span', { [LANG]: 'vi' }, text);

function withMarks(text: string): ComponentChild {
  if (isVietnamese(text)) return marked(text);
  const parts = text.split(JOINT);
  // one element around all, as the text was one: boxes that lay out their parts see no more of them
  return parts.some(isVietnamese)
    ? h('span', null, ...parts.map((part) => (isVietnamese(part) ? marked(part) : part)))
    : text;
}

/** What an element says besides what stands in it. */
const NAMES = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
/** They hold no element. */
const FLAT = /^(?:option|textarea|text|tspan|title)$/;
/** Of a drawing: there the attribute has to be written small, and is no property. */
const DRAWN = /^t(?:ext|span|itle)$/;

const within = (child: unknown): unknown =>
  typeof child === 'string' ? withMarks(child) : Array.isArray(child) ? child.map(within) : child;

function mark(type: unknown, props: Record<string, unknown>): void {
  if ('lang' in props || LANG in props) return;
  const inside = [props['children']].flat(9).filter((child) => child != null && typeof child !== 'boolean');
  const texts = inside.filter((child) => typeof child !== 'object');
  const said = [...NAMES.map((name) => props[name]), texts.join('')].filter(Boolean).map(String);
  const alone = type !== Fragment && texts.length === inside.length;
  if (alone && said.length > 0 && said.every(isVietnamese))
    props[DRAWN.test(String(type)) ? 'lang' : LANG] = 'vi';
  else if (texts.length > 0 && !FLAT.test(String(type))) props['children'] = within(props['children']);
}

const before = options.vnode;
options.vnode = (vnode: VNode) => {
  const { type, props } = vnode;
  if (spokenLanguage() !== 'vi' && (typeof type === 'string' || type === Fragment))
    mark(type, props as Record<string, unknown>);
  before?.(vnode);
};
