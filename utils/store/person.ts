/** Where one person occurs in a draft: by personal number or by full name. Pure. */
import type { Draft } from '../core/draft';
import { fold, words } from '../core/text';
import { othersOf } from './kept';

/** What is looked for: a number in digits, or the folded words of a name. */
export type Wanted = { digits: string } | { name: string };

/** Shorter numbers name no person (old identity cards have 9 digits). */
const LEAST_DIGITS = 9;
/** A name may be divided over so many boxes side by side (Họ, Chữ đệm, Tên). */
const MOST_BOXES = 3;

/** What is between the digits of a number that somebody wrote in groups. */
const BETWEEN = /(?<=\d)[\s.\-–_](?=\d)/g;

/** Null: too little to look for anybody. */
export function wantedOf(query: string): Wanted | null {
  const plain = fold(query);
  const digits = plain.replace(/[^\d]/g, '');
  if (/^[\d\s.\-–_]+$/.test(plain)) return digits.length >= LEAST_DIGITS ? { digits } : null;
  const name = words(query).join(' ');
  return name.includes(' ') ? { name } : null;
}

const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? [];
/** Written in groups, or whole beside another number. */
const hasNumber = (text: string, digits: string): boolean =>
  numbersIn(fold(text).replace(BETWEEN, '')).includes(digits) || numbersIn(fold(text)).includes(digits);

const hasName = (text: string, name: string): boolean => ` ${words(text).join(' ')} `.includes(` ${name} `);

const has = (text: string, wanted: Wanted): boolean =>
  'digits' in wanted ? hasNumber(text, wanted.digits) : hasName(text, wanted.name);

/**
 * Labels of the fields in which the person stands, in their order; an empty label for what stands elsewhere in the draft (notes, reasons).
 * Null: not in this draft. Never a value.
 */
export function placesOf(draft: Draft, wanted: Wanted): string[] | null {
  const { fields } = draft;
  const found = new Set<number>();
  fields.forEach((field, at) => {
    const texts = [field.value, ...othersOf(field).map(({ value }) => value)];
    if (texts.some((text) => has(text, wanted))) found.add(at);
  });
  if ('name' in wanted)
    fields.forEach((_, from) => {
      for (let count = 2; count <= MOST_BOXES && from + count <= fields.length; count++) {
        const boxes = fields.slice(from, from + count);
        const joined = boxes.map(({ value }) => words(value).join(' '));
        if (joined.every((text) => text !== '') && joined.join(' ') === wanted.name)
          boxes.forEach((_box, at) => found.add(from + at));
      }
    });
  const elsewhere = [
    draft.note,
    ...draft.papers.map(({ note }) => note),
    ...draft.ignored.flatMap(({ value, reason }) => [value, reason]),
    ...(draft.slips ?? []).flatMap(({ reason, approver }) => [reason, approver]),
  ].some((text) => has(text, wanted));
  if (found.size === 0 && !elsewhere) return null;
  const labels = [...found].sort((a, b) => a - b).map((at) => fields[at]!.label || fields[at]!.key);
  return [...new Set([...labels, ...(elsewhere ? [''] : [])])];
}
