/** What changed between two versions of a record, as plain data for a readable view. Compares essences, so it is empty exactly when the versions are equal. */
import { diffArrays } from 'diff';
import { CHANNELS, type Channel } from '../core/channel';
import type { OfficialRecord, RecordFee } from './record';
import { essenceOf, LIST_PARTS, TEXT_PARTS, type PaperRow, type Time } from './version';

export interface WordPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

export interface PaperChange {
  before: PaperRow;
  after: PaperRow;
  /** Null when the wording is the same. */
  words: WordPart[] | null;
  quantity: boolean;
  forms: boolean;
  /** Stands under a case of another name. */
  moved: boolean;
}

export interface RecordDiff {
  papers: { added: PaperRow[]; removed: PaperRow[]; changed: PaperChange[] };
  /** Only channels where something differs. */
  times: { channel: Channel; before: Time[]; after: Time[] }[];
  fees: { channel: Channel; before: RecordFee[]; after: RecordFee[] }[];
  lists: { part: (typeof LIST_PARTS)[number]; added: string[]; removed: string[] }[];
  texts: { part: (typeof TEXT_PARTS)[number]; words: WordPart[] }[];
  /** Number of single differences; 0 exactly when both are the same version. */
  count: number;
}

/** So many changed words are no rewording any more but another text: shown as removed and added. Bounds the work as well. */
const MOST_EDITS = 600;
/** Share of common words from which two rows are the same paper in other words. */
const ALIKE = 0.5;
const MOST_PAIRS = 40_000;

/** Word by word, from old to new. */
export function wordDiff(before: string, after: string): WordPart[] {
  const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
  const changes = diffArrays(split(before), split(after), { maxEditLength: MOST_EDITS });
  if (changes === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What stands in one list and not (so often) in the other. */
function split<T>(before: readonly T[], after: readonly T[]): { added: T[]; removed: T[] } {
  const left = new Map<string, number>();
  for (const one of before) left.set(JSON.stringify(one), (left.get(JSON.stringify(one)) ?? 0) + 1);
  const added = after.filter((one) => {
    const key = JSON.stringify(one);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  const removed = before.filter((one) => {
    const key = JSON.stringify(one);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  });
  return { added, removed };
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function alike(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 1 : (2 * common) / (a.size + b.size);
}

/** Pairs rows that are the same paper in other words, under another case or in another quantity; the best pairs first. */
function paperDiff(before: PaperRow[], after: PaperRow[]): RecordDiff['papers'] {
  const { added, removed } = split(before, after);
  if (added.length * removed.length > MOST_PAIRS) return { added, removed, changed: [] };
  const old = removed.map((row) => ({ row, words: wordsOf(row.name) }));
  const fresh = added.map((row) => ({ row, words: wordsOf(row.name) }));
  const pairs = old
    .flatMap((a) =>
      fresh.map((b) => {
        // of several rows with one text, the one under the same case
        const nearer = a.row.case === b.row.case ? 0.001 : 0;
        return { a, b, score: (a.row.name === b.row.name ? 1 : alike(a.words, b.words)) + nearer };
      }),
    )
    .filter(({ score }) => score >= ALIKE)
    .sort((x, y) => y.score - x.score);
  const taken = new Set<object>();
  const changed: PaperChange[] = [];
  for (const { a, b } of pairs) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    changed.push(change(a.row, b.row));
  }
  return {
    added: fresh.filter((one) => !taken.has(one)).map(({ row }) => row),
    removed: old.filter((one) => !taken.has(one)).map(({ row }) => row),
    changed,
  };
}

const change = (before: PaperRow, after: PaperRow): PaperChange => ({
  before,
  after,
  words: before.name === after.name ? null : wordDiff(before.name, after.name),
  quantity: before.originals !== after.originals || before.copies !== after.copies,
  forms: before.hasForm !== after.hasForm || !same(before.forms, after.forms),
  moved: before.case !== after.case,
});

export function diffRecords(before: OfficialRecord, after: OfficialRecord): RecordDiff {
  const [a, b] = [essenceOf(before), essenceOf(after)];
  const papers = paperDiff(a.papers, b.papers);
  const perChannel = <T>(x: Partial<Record<Channel, T[]>>, y: Partial<Record<Channel, T[]>>) =>
    CHANNELS.map((channel) => ({ channel, before: x[channel] ?? [], after: y[channel] ?? [] })).filter(
      (one) => !same(one.before, one.after),
    );
  const diff = {
    papers,
    times: perChannel(a.times, b.times),
    fees: perChannel(a.fees, b.fees),
    lists: LIST_PARTS.map((part) => ({ part, ...split(a.lists[part], b.lists[part]) })).filter(
      ({ added, removed }) => added.length + removed.length > 0,
    ),
    texts: TEXT_PARTS.filter((part) => a.texts[part] !== b.texts[part]).map((part) => ({
      part,
      words: wordDiff(a.texts[part], b.texts[part]),
    })),
  };
  const rows = papers.added.length + papers.removed.length + papers.changed.length;
  return {
    ...diff,
    count: rows + diff.times.length + diff.fees.length + diff.lists.length + diff.texts.length,
  };
}
