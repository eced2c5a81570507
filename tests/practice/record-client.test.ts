/** The learning record as the page uses it, against a store that has other windows, is locked, full, broken or loses answers. */
import { describe, expect, it } from 'vitest';
import { recordClient, type RecordStore } from '../../utils/practice/record-client';
import { emptyRecord, progressOf, readRecord, type LearningRecord } from '../../utils/practice/record';
import { itemId, type Marked } from '../../utils/practice/types';

const T0 = Date.UTC(2026, 10, 20, 3);
const marked = (scenario: string): Marked => ({
  scenario,
  procedure: '1.001193',
  points: { date: { got: 1, of: 1 } },
  lost: [],
  items: [{ item: itemId('1.001193', 'date', 'due'), known: true }],
});
const runs = (record: LearningRecord | string): number => (typeof record === 'string' ? -1 : record.runs);

/** What the background does, in memory. `before`: another window is first. */
function memoryStore() {
  const made = {
    text: null as string | null,
    rev: 0,
    saves: 0,
    refusal: null as string | null,
    before: (): void => undefined,
    store: null as unknown as RecordStore,
  };
  const told = async <T>(make: () => T) =>
    made.refusal !== null
      ? ({ ok: false, reason: made.refusal } as const)
      : ({ ok: true, value: make() } as const);
  made.store = {
    read: () => told(() => ({ record: made.text, rev: made.rev })),
    save: (record, rev) => {
      made.before();
      return told(() => {
        if (rev !== made.rev) return { rev: null };
        made.saves++;
        made.text = record;
        return { rev: (made.rev = made.rev === 0 ? 1_000 : made.rev + 1) };
      });
    },
    erase: () => told(() => ((made.text = null), (made.rev = 0), null)),
  };
  return made;
}
const client = (it: ReturnType<typeof memoryStore>) => recordClient(it.store, () => 'seed');

describe('the learning record', () => {
  it('begins empty, grows by each run, and is empty again once it is erased', async () => {
    const it = memoryStore();
    const own = client(it);
    expect(await own.read()).toEqual(emptyRecord('seed'));
    expect(runs(await own.learn(marked('a'), T0))).toBe(1);
    expect(runs(await own.learn(marked('b'), T0 + 1))).toBe(2);
    expect(progressOf((await own.read()) as LearningRecord, T0).runs).toBe(2);
    expect(await own.erase()).toBeNull();
    expect(await own.read()).toEqual(emptyRecord('seed'));
  });

  it('keeps the runs of all windows', async () => {
    const it = memoryStore();
    const [one, two] = [client(it), client(it)];
    await Promise.all([
      one.learn(marked('a'), T0),
      two.learn(marked('b'), T0 + 1),
      one.learn(marked('c'), T0 + 2),
      two.learn(marked('d'), T0 + 3),
    ]);
    expect(runs(await one.read())).toBe(4);
  });

  it('does not count a run twice whose answer was lost on its way', async () => {
    const it = memoryStore();
    const { save } = it.store;
    let lost = false;
    // the worker dies after it has written, and is asked once more
    it.store.save = async (record, rev) => {
      if (!lost) {
        lost = true;
        await save(record, rev);
      }
      return save(record, rev);
    };
    expect(runs(await client(it).learn(marked('a'), T0))).toBe(1);
    expect(it.saves).toBe(1);
  });

  it('gives up when others are always first, and says so', async () => {
    const it = memoryStore();
    it.before = () => void it.rev++;
    expect(await client(it).learn(marked('a'), T0)).toBe('failed');
  });

  it.each([
    ['locked', 'locked'],
    ['no-vault', 'locked'],
    ['quota', 'full'],
    ['too-large', 'full'],
    ['damaged', 'damaged'],
    ['stale', 'failed'],
    ['anything', 'failed'],
  ])('tells %s as %s', async (reason, refusal) => {
    const it = memoryStore();
    it.refusal = reason;
    const own = client(it);
    expect(await own.read()).toBe(refusal);
    expect(await own.learn(marked('a'), T0)).toBe(refusal);
    expect(await own.erase()).toBe(refusal);
    // and goes on as soon as that is over
    it.refusal = null;
    expect(runs(await own.learn(marked('a'), T0))).toBe(1);
  });

  it.each([
    [JSON.stringify({ ...emptyRecord('s'), schema: 2 }), 'newer'],
    ['{"schema":1', 'damaged'],
  ])('writes nothing over what it cannot read: %s', async (text, refusal) => {
    const it = memoryStore();
    Object.assign(it, { text, rev: 7 });
    const own = client(it);
    expect(await own.read()).toBe(refusal);
    expect(await own.learn(marked('a'), T0)).toBe(refusal);
    expect(it).toMatchObject({ text, rev: 7, saves: 0 });
  });

  it('writes nothing that could not be read again', async () => {
    const it = memoryStore();
    const odd = { ...marked('a'), points: { date: { got: Number.NaN, of: 1 } } };
    expect(await client(it).learn(odd, T0)).toBe('failed');
    expect(it.saves).toBe(0);
    expect(typeof readRecord(JSON.stringify(emptyRecord('s')))).toBe('object');
  });
});
