/** Ways in which somebody with the files in hand can change stored records. Pure: rows in, changed rows out. */
import { randomUUID } from 'node:crypto';
import type { Random } from './random';
import type { Dump, Row } from './rows';

/** The tables whose rows are sealed. */
const SEALED = ['drafts', 'summaries', 'journal', 'shifts', 'clerks'] as const;

export interface Mutation {
  what: string;
  dump: Dump;
}

/** What a way may use: the rows as they are, and as they were at earlier moments. */
interface World {
  dump: Dump;
  older: readonly Dump[];
  random: Random;
}
/** Changes the dump; false: these rows do not allow it. */
type Way = (world: World) => string | false;

const rowsOf = (dump: Dump, table: string): Row[] => dump[table] ?? [];
const anyRow = ({ dump, random }: World, tables: readonly string[] = SEALED): [string, Row] | null => {
  const filled = tables.filter((table) => rowsOf(dump, table).length > 0);
  if (filled.length === 0) return null;
  const table = random.pick(filled);
  return [table, random.pick(rowsOf(dump, table))];
};
const twoRows = (world: World, tables: readonly string[] = SEALED): [string, Row, Row] | null => {
  const fitting = tables.filter((name) => rowsOf(world.dump, name).length > 1);
  if (fitting.length === 0) return null;
  const table = world.random.pick(fitting);
  const rows = rowsOf(world.dump, table);
  const first = world.random.between(0, rows.length - 1);
  const second = (first + world.random.between(1, rows.length - 1)) % rows.length;
  return [table, rows[first]!, rows[second]!];
};
const swap = (a: Row, b: Row, columns: readonly string[]): void => {
  for (const column of columns) [a[column], b[column]] = [b[column], a[column]];
};
/** Every byte array in a row, at any depth. */
function bytesIn(value: unknown, name = ''): [string, Uint8Array][] {
  if (value instanceof Uint8Array) return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    bytesIn(inner, name === '' ? key : `${name}.${key}`),
  );
}

const WAYS: Record<string, Way> = {
  flip(world) {
    const found = anyRow(world);
    if (!found) return false;
    const [table, row] = found;
    const [column, bytes] = world.random.pick(bytesIn(row));
    bytes[world.random.between(0, bytes.length - 1)]! ^= 1 << world.random.between(0, 7);
    return `a bit of ${table}.${column}`;
  },
  cut(world) {
    const found = anyRow(world);
    if (!found) return false;
    const [table, row] = found;
    row['ct'] = (row['ct'] as Uint8Array).slice(0, world.random.between(0, 40));
    return `${table}.ct cut short`;
  },
  swapContent(world) {
    const found = twoRows(world);
    if (!found) return false;
    swap(found[1], found[2], ['iv', 'ct']);
    return `content of two ${found[0]} swapped`;
  },
  swapKey(world) {
    const found = twoRows(world, ['drafts']);
    if (!found) return false;
    swap(found[1], found[2], ['dek']);
    return 'keys of two drafts swapped';
  },
  swapAll(world) {
    const found = twoRows(world);
    if (!found) return false;
    swap(found[1], found[2], ['id', 'draftId']);
    return `names of two ${found[0]} swapped`;
  },
  rename(world) {
    const found = anyRow(world, ['drafts', 'summaries']);
    if (!found) return false;
    found[1]['id'] = randomUUID();
    return `a row of ${found[0]} renamed`;
  },
  copy(world) {
    const found = anyRow(world, ['drafts']);
    if (!found) return false;
    rowsOf(world.dump, 'drafts').push({ ...structuredClone(found[1]), id: randomUUID() });
    return 'a draft copied under another name';
  },
  revision(world) {
    const found = anyRow(world, ['drafts', 'summaries', 'journal']);
    if (!found) return false;
    const [table, row] = found;
    row['rev'] = (row['rev'] as number) + world.random.pick([-1, 1, 7]);
    return `the revision of a row of ${table}`;
  },
  otherKey(world) {
    const found = anyRow(world, ['drafts', 'summaries', 'journal', 'shifts']);
    const shift = anyRow(world, ['shifts']);
    if (!found || !shift || found[1]['keyId'] === shift[1]['id']) return false;
    found[1]['keyId'] = shift[1]['id'];
    return `the key's name of a row of ${found[0]}`;
  },
  otherClerk(world) {
    const found = anyRow(world, ['drafts', 'summaries', 'shifts']);
    const clerk = anyRow(world, ['clerks']);
    if (!found || !clerk || found[1]['clerkId'] === clerk[1]['id']) return false;
    found[1]['clerkId'] = clerk[1]['id'];
    return `the clerk of a row of ${found[0]}`;
  },
  rollRow(world) {
    const found = anyRow(world, ['drafts', 'summaries']);
    if (!found) return false;
    const [table, row] = found;
    const before = world.older
      .flatMap((dump) => rowsOf(dump, table))
      .filter(({ id, rev }) => id === row['id'] && (rev as number) < (row['rev'] as number));
    if (before.length === 0) return false;
    Object.assign(row, structuredClone(world.random.pick(before)));
    return `an older state of a row of ${table}`;
  },
  rollDraft(world) {
    const found = anyRow(world, ['drafts']);
    if (!found) return false;
    const id = found[1]['id'];
    const then = world.random.pick(world.older);
    if (!rowsOf(then, 'drafts').some((row) => row['id'] === id && row['rev'] !== found[1]['rev']))
      return false;
    for (const [table, column] of [
      ['drafts', 'id'],
      ['summaries', 'id'],
      ['journal', 'draftId'],
    ] as const)
      world.dump[table] = [
        ...rowsOf(world.dump, table).filter((row) => row[column] !== id),
        ...structuredClone(rowsOf(then, table).filter((row) => row[column] === id)),
      ];
    return 'an older state of a whole draft';
  },
  dropLine(world) {
    const found = anyRow(world, ['journal']);
    if (!found) return false;
    world.dump['journal'] = rowsOf(world.dump, 'journal').filter((row) => row !== found[1]);
    return 'a journal row deleted';
  },
  dropJournal(world) {
    const found = anyRow(world, ['journal']);
    if (!found) return false;
    world.dump['journal'] = rowsOf(world.dump, 'journal').filter(
      (row) => row['draftId'] !== found[1]['draftId'],
    );
    return 'the journal of a draft deleted';
  },
  dropRow(world) {
    const found = anyRow(world, ['drafts', 'summaries', 'shifts', 'clerks']);
    if (!found) return false;
    world.dump[found[0]] = rowsOf(world.dump, found[0]).filter((row) => row !== found[1]);
    return `a row of ${found[0]} deleted`;
  },
  dropKey(world) {
    const found = anyRow(world, ['drafts']);
    if (!found) return false;
    delete found[1]['dek'];
    return 'the key of a draft deleted';
  },
};

/** One change by chance. */
export function mutate(rows: Dump, older: readonly Dump[], random: Random): Mutation {
  for (;;) {
    const dump = structuredClone(rows);
    const what = WAYS[random.pick(Object.keys(WAYS))]!({ dump, older, random });
    if (what !== false) return { what, dump };
  }
}
