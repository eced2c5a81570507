/** How a word may have been meant: keys of an input method left over, letters that sound alike, one slip of the finger. */

/** Tone keys of Telex after the vowel or at the end of the syllable. */
const TONE_KEYS = /(?<=[aeiouy])[sfrxj](?=[a-z]{0,2}$)|(?<=..)[sfrxj]$/;

/**
 * The word without what an input method would have swallowed: `sinhf`, `hoon`, `dduowngf`, `khai1`, `d9ang` → `sinh`,
 * `hon`, `duong`, `khai`, `dang`. Of a folded word; the same word when there is nothing of that kind.
 */
export const withoutInputKeys = (plain: string): string =>
  plain
    .replace(/^d[9d]/, 'd')
    .replace(/(?<=[a-z])[0-9]/g, '')
    .replace(/([aeo])\1/g, '$1')
    .replace(/w/g, '')
    .replace(TONE_KEYS, '');

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ch|tr)/, 'T'],
  [/^(?:gi(?=[aeou])|d|r|v)/, 'D'],
  [/^[sx]/, 'S'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^[ckq]/, 'K'],
  [/^[ln](?=[aeiou])/, 'L'],
  [/ng$/, 'n'],
  [/[ct]$/, 't'],
  [/y/, 'i'],
];

/** Words that some region of the country says alike have one key: ch/tr, s/x, d/gi/r/v, l/n, c/k, -n/-ng, -c/-t. */
export const soundOf = (plain: string): string =>
  SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), plain);

/** Is one letter too many, missing, wrong, or swapped with its neighbour? False for equal words. Linear. */
export function oneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return oneSlip(b, a);
  if (b.length - a.length > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
