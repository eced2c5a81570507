/** Rows of the portal's own table and the papers of a pack: which row is for which paper. */
import type { PackPaper } from './pack';
import type { PortalPaper } from './snapshot';
import { words } from './text';

/** The words of a name, one space around each: a word list stands in it or not. */
export const padded = (text: string): string => ` ${words(text).join(' ')} `;

/** Does this text (see `padded`) name the paper? Any one list of words must occur in it, each phrase as whole words. */
export const names = (text: string, paper: PackPaper): boolean =>
  listsOf(paper).some((list) => list.every((phrase) => text.includes(phrase)));

/** A pack's words are folded once, not for every row at every judgement. */
const folded = new WeakMap<PackPaper, readonly (readonly string[])[]>();
function listsOf(paper: PackPaper): readonly (readonly string[])[] {
  const lists = folded.get(paper) ?? (paper.match ?? []).map((list) => list.map(padded));
  folded.set(paper, lists);
  return lists;
}

/** "Giấy khai sinh 2" beside "Giấy khai sinh" is a row of its own: never taken for the first. */
const NUMBERED = / \d{1,2} $/;
const stemOf = (text: string): string => text.replace(NUMBERED, ' ');

/**
 * For each row the papers it is for, in the pack's order. One row may be for several (the portals have one row for "giấy
 * chứng sinh; trường hợp không có thì …"); the numbered double of a row or of a paper is for none.
 */
export function papersOfRows(
  rows: readonly PortalPaper[],
  papers: readonly PackPaper[],
): readonly (readonly PackPaper[])[] {
  const texts = rows.map(({ name }) => padded(name));
  const isDouble = (text: string): boolean =>
    NUMBERED.test(text) &&
    (texts.includes(stemOf(text)) ||
      papers.some((paper) => [paper.label, paper.official].some((name) => padded(name) === stemOf(text))));
  return texts.map((text) => (isDouble(text) ? [] : papers.filter((paper) => names(text, paper))));
}
