/**
 * `distill`: hand-labelled rows of official records against what the distiller says of them, the naive reading beside
 * (whatever has a quantity is a plain paper for everybody), rows we are sure of and unsure of apart, and the coverage.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHANNELS } from '../../utils/core/channel';
import { distill } from '../../utils/distill/distill';
import { viewsOf } from '../../utils/distill/items';
import { TICKABLE, type DistilledRow, type RowKind } from '../../utils/distill/types';
import { readRecord } from '../../utils/records/read';
import type { OfficialRecord } from '../../utils/records/record';
import type { Evaluate } from './types';

const KINDS: readonly RowKind[] = ['paper', 'present', 'note', 'lookup'];
const SCORES = ['tickableF1', 'macroF1', 'conditionalF1', 'oneOfF1', 'channelsExact', 'fullyRight'] as const;

interface Said {
  kind: RowKind;
  channels: readonly string[];
  conditional: boolean;
  oneOf: boolean;
}
interface Gold extends Said {
  case: number;
  component: number;
  when?: string | null;
  label?: string | null;
  unsure?: boolean;
}
interface Pair {
  code: string;
  gold: Gold;
  row: DistilledRow;
  naive: Said;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const tickable = ({ kind }: Said): boolean => TICKABLE.includes(kind);
const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

export const evaluate: Evaluate = async (data, options) => {
  const records = recordsIn(options.records);
  const pairs = [...pairsOf(data, records)];
  const all = score(pairs, ({ row }) => row);
  const sure = score(
    pairs.filter(({ row }) => !row.unsure),
    ({ row }) => row,
  );
  const unsure = score(
    pairs.filter(({ row }) => row.unsure),
    ({ row }) => row,
  );
  const naive = score(pairs, (pair) => pair.naive);
  const covered = coverage([...records.values()].filter(({ levels }) => levels.ward));
  const metrics: Record<string, number> = {};
  for (const name of SCORES)
    Object.assign(metrics, { [name]: all[name], [`${name}Sure`]: sure[name], [`${name}Naive`]: naive[name] });
  Object.assign(metrics, { coverage: covered.share, coverageN: covered.n });
  const misses = pairs.filter((pair) => !right(pair.gold, pair.row));
  const figure = (value: number) => value.toFixed(3);
  const table = [
    ...SCORES.map(
      (name) =>
        `${name.padEnd(14)} ${figure(all[name])}   sure ${figure(sure[name])}   unsure ${figure(unsure[name])}   naive ${figure(naive[name])}`,
    ),
    `rows ${pairs.length}, of them "cần người xác nhận" ${pairs.filter(({ row }) => row.unsure).length}`,
    ...all.kinds.map(
      ({ kind, precision, recall, f1, n }) =>
        `${kind.padEnd(9)} precision ${figure(precision)}   recall ${figure(recall)}   F1 ${figure(f1)}   n ${n}`,
    ),
    'confusions (labelled → read): ' + (confusions(pairs) || 'none'),
    covered.line,
    '',
    ...misses.map(missLine),
  ].join('\n');
  return {
    n: pairs.length,
    metrics,
    misses: misses.map(({ code, gold, row }) => ({ code, gold, row })),
    table,
  };
};

/** A JSONL file of records, or a folder of files with one record each or several by code (`public/records`). */
function recordsIn(file: string): Map<string, OfficialRecord> {
  if (!existsSync(file)) throw new Error(`there are no records at ${file}; name them with --records`);
  const found = new Map<string, OfficialRecord>();
  const folder = statSync(file).isDirectory();
  const texts = folder
    ? readdirSync(file).map((name) => readFileSync(join(file, name), 'utf8'))
    : readFileSync(file, 'utf8').split('\n');
  for (const line of texts) {
    if (line.trim() === '') continue;
    const data: unknown = JSON.parse(line);
    const byCode = folder && isObject(data) && Object.keys(data).every((key) => /^\d+\.\d+$/.test(key));
    for (const each of byCode ? Object.values(data) : [data]) {
      const answer = readRecord(each);
      if (answer.ok) found.set(answer.record.code, answer.record);
    }
  }
  return found;
}

function* pairsOf(data: unknown, records: Map<string, OfficialRecord>): Generator<Pair> {
  if (!isObject(data) || !Array.isArray(data.records)) throw new Error('it has no list "records"');
  for (const each of data.records as unknown[]) {
    if (!isObject(each) || !Array.isArray(each.rows)) throw new Error('a record has no list "rows"');
    const record = records.get(String(each.code));
    if (!record) throw new Error(`record ${String(each.code)} is not among the records`);
    const done = distill(record);
    for (const gold of each.rows as Gold[]) {
      const row = done.rows.find((item) => item.case === gold.case && item.component === gold.component);
      if (!row || !KINDS.includes(gold.kind))
        throw new Error(`${record.code} has no row ${gold.case}.${gold.component} of a known kind`);
      const kind = row.originals + row.copies > 0 ? 'paper' : 'note';
      yield {
        code: record.code,
        gold,
        row,
        naive: { kind, channels: CHANNELS, conditional: false, oneOf: false },
      };
    }
  }
}

const f1Of = (hits: number, said: number, is: number): number =>
  said + is === 0 ? 1 : (2 * hits) / (said + is);

function score(pairs: Pair[], pick: (pair: Pair) => Said) {
  const count = (test: (gold: Gold, said: Said) => boolean) =>
    pairs.filter((pair) => test(pair.gold, pick(pair))).length;
  const figures = (test: (said: Said) => boolean) => {
    const [hits, said, is] = [
      count((gold, read) => test(gold) && test(read)),
      count((_, read) => test(read)),
      count(test),
    ];
    return { precision: said ? hits / said : 1, recall: is ? hits / is : 1, f1: f1Of(hits, said, is), n: is };
  };
  const kinds = KINDS.map((kind) => ({ kind, ...figures((said) => said.kind === kind) }));
  const present = kinds.filter(({ n }) => n > 0);
  return {
    tickableF1: figures(tickable).f1,
    macroF1: present.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, present.length),
    conditionalF1: figures((said) => tickable(said) && said.conditional).f1,
    oneOfF1: figures((said) => tickable(said) && said.oneOf).f1,
    channelsExact: count((gold, said) => same(said.channels, gold.channels)) / Math.max(1, pairs.length),
    fullyRight: count((gold, said) => tickable(gold) && right(gold, said)) / Math.max(1, count(tickable)),
    kinds,
  };
}

/** Kind and channels as labelled, and for something to tick condition and alternatives too. */
const right = (gold: Said, said: Said): boolean =>
  said.kind === gold.kind &&
  same(said.channels, gold.channels) &&
  (!tickable(gold) || (said.conditional === gold.conditional && said.oneOf === gold.oneOf));

function confusions(pairs: Pair[]): string {
  const seen = new Map<string, number>();
  for (const { gold, row } of pairs)
    if (gold.kind !== row.kind)
      seen.set(`${gold.kind} → ${row.kind}`, (seen.get(`${gold.kind} → ${row.kind}`) ?? 0) + 1);
  return [...seen].map(([name, times]) => `${name} ${times}`).join(', ');
}

function missLine({ code, gold, row }: Pair): string {
  const wrong = [
    row.kind === gold.kind ? '' : `kind ${gold.kind} → ${row.kind}`,
    same(row.channels, gold.channels)
      ? ''
      : `channels ${gold.channels.join('+')} → ${row.channels.join('+')}`,
    !tickable(gold) || row.conditional === gold.conditional
      ? ''
      : `conditional ${gold.conditional} (${gold.when ?? ''}) → ${row.conditional} (${row.when ?? ''})`,
    !tickable(gold) || row.oneOf === gold.oneOf ? '' : `oneOf ${gold.oneOf} → ${row.oneOf}`,
  ].filter((part) => part !== '');
  const marks = `${row.unsure ? ' [we are unsure]' : ''}${gold.unsure ? ' [label unsure]' : ''}`;
  const reasons = row.reasons
    .map(({ id, evidence }) => (evidence ? `${id} “${evidence.slice(0, 60)}”` : id))
    .join(' · ');
  return `${code} ${gold.case}.${gold.component}${marks}: ${wrong.join('; ')}\n    ${row.official.slice(0, 400)}\n    ${row.confidence} ${reasons}`;
}

/**
 * Share of the commune procedures that list components whose checklist a clerk can use: 1–15 rows in every view (`viewsOf`)
 * and at most a fifth of all its rows "cần người xác nhận".
 */
function coverage(records: OfficialRecord[]): { share: number; n: number; line: string } {
  const listed = records.filter(({ cases }) => cases.some(({ components }) => components.length > 0));
  const failed = { empty: [] as string[], long: [] as string[], unsure: [] as string[] };
  for (const record of listed) {
    const done = distill(record);
    const views = viewsOf(done);
    if (views.some((view) => view.length === 0)) failed.empty.push(record.code);
    else if (views.some((view) => view.length > 15)) failed.long.push(record.code);
    else if (done.items.filter(({ row }) => row.unsure).length > done.items.length / 5)
      failed.unsure.push(record.code);
  }
  const lost = Object.values(failed).flat().length;
  const share = listed.length === 0 ? 0 : 1 - lost / listed.length;
  const why = Object.entries(failed)
    .map(([name, codes]) => `${name} ${codes.length}: ${codes.join(' ')}`)
    .join(' | ');
  return {
    share,
    n: listed.length,
    line: `coverage ${share.toFixed(3)} of ${listed.length} commune procedures (${why})`,
  };
}
