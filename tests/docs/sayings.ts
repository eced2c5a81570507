/** Every sentence that the product can say, by its key, with `…` where a number or a name comes in. */
import * as vi from '@/utils/i18n/vi';

/** What a function of texts is tried with: a word, a number, a list, nothing. */
const TRIES = ['…', 2, ['…'], null, true, false] as const;

function tried(say: (...parts: unknown[]) => unknown): string[] {
  const said = TRIES.flatMap((part) => {
    try {
      return [say(part, part, part, part, part), say('…', part, part, part, part)];
    } catch {
      return []; // not for this kind of part
    }
  });
  return [...new Set(said.filter((text) => typeof text === 'string').map(withoutParts))];
}

/** Numbers that came in are places as well. */
const withoutParts = (text: string): string => text.replace(/\b(?:NaN|null|true|false|undefined|2)\b/g, '…');

function* leaves(tree: unknown, path: string): Generator<[string, readonly string[]]> {
  if (typeof tree === 'string') yield [path, [tree]];
  else if (typeof tree === 'function') yield [path, tried(tree as (...parts: unknown[]) => unknown)];
  else
    for (const [key, value] of Object.entries(tree as object))
      yield* leaves(value, path ? `${path}.${key}` : key);
}

/** Key → the forms the sentence can take. */
export const sayings: ReadonlyMap<string, readonly string[]> = new Map(leaves(vi, ''));

/** Looks alike to a reader: quotes inside quotes, dashes, spaces, a full stop at the end. */
export const plainly = (text: string): string =>
  text
    .replace(/[“”"‘’]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:…\s]+$/, '')
    .toLowerCase();

const everything = [...sayings].map(([key, forms]) => ({ key, forms: forms.map(plainly) }));

/** Keys of the sentences in which these words stand. */
export const keysOf = (words: string): string[] => {
  const sought = plainly(words);
  return everything.filter(({ forms }) => forms.some((form) => form.includes(sought))).map(({ key }) => key);
};
