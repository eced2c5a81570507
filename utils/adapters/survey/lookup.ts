/**
 * Khai tử asks the population database as soon as name, personal number and birth date of the deceased stand there, and about
 * 2.5 s later fills and locks gender, papers and more by itself (2026). What appeared that way in a field that was empty is
 * the State's own word: it is waited for, and not overwritten by a draft.
 */
import { waitFor } from '../../dom/wait';
import type { Spot } from '../family/spot';
import { formIn } from './forms';
import { valueOf } from './read';

const TRIO = ['citizenndk_hovaten', 'citizenndk_sodinhdanh', 'citizenndk_ngaysinh'];
const ANSWER_MS = 3_200;

const isTrio = ({ base }: Spot): boolean => TRIO.includes(base.toLowerCase());
const basesOf = (spots: readonly Spot[]) => new Set(spots.map(({ base }) => base.toLowerCase()));

/** Keys → what the lookup wrote, per document. */
const told = new WeakMap<Document, Map<string, string>>();

/** Did the lookup fill this field, and does its word still stand there? */
export const isTold = (root: Document, key: string, value: string): boolean =>
  value !== '' && told.get(root)?.get(key) === value;

/** After a write: waits for the lookup, if this was the last of the three it asks with. */
export async function afterWrite(
  root: Document,
  spot: Spot,
  scan: () => Spot[],
  signal: AbortSignal,
): Promise<void> {
  if (!isTrio(spot)) return;
  const before = scan();
  if (formIn(basesOf(before))?.id !== 'death') return;
  const trio = before.filter(isTrio);
  if (trio.length < TRIO.length || trio.some((each) => valueOf(each) === '')) return;
  const empty = new Set(before.filter((each) => !isTrio(each) && valueOf(each) === '').map(({ key }) => key));
  const filled = () => scan().filter((each) => empty.has(each.key) && valueOf(each) !== '');
  await waitFor(root, () => filled().length > 0, { timeoutMs: ANSWER_MS, signal });
  const words = told.get(root) ?? new Map<string, string>();
  for (const each of filled()) words.set(each.key, valueOf(each));
  told.set(root, words);
}
