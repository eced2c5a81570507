/** The moment of locking: whoever types just then is neither held up nor told that it is not saved. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { saveConversation } from '@/utils/messaging/save-port';
import type { SaveAnswer } from '@/utils/messaging/protocol';
import type { Mirror } from '@/utils/store/mirror-types';
import { bench, entry, FORM_PLACE, KEK, place, T0, type, valueOf } from './helpers';

afterEach(() => void vi.useRealTimers());

/** A second copy that takes its time. */
const slowMirror = (gate: () => Promise<void>): Mirror => ({
  keep: () => undefined,
  keepRow: () => undefined,
  rows: async () => [],
  dropRows: async () => undefined,
  flush: gate,
  find: async () => null,
  keys: async () => null,
  drop: async () => undefined,
  keepKeys: async () => undefined,
  clear: async () => undefined,
});

it('typing does not wait for the second copy that is made before the key goes', async () => {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const it = await bench({ world: { mirror: slowMirror(() => gate) } });
  await type(it, place(), entry('HoTen', 'A'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }); // no second passes
  const locking = it.store.lock();
  const taken = await it.store.tabs.input(place(), FORM_PLACE, [entry('HoTen', 'AB')]);
  expect(await taken!.ending).not.toHaveProperty('reason');
  open();
  await locking;
  vi.useRealTimers();
  await it.store.vault.unlock(KEK);
  const [{ id } = { id: '' }] = await it.store.drafts.list();
  expect(valueOf(await it.store.drafts.open(id), 'HoTen')).toBe('AB');
});

it('at any moment of it: each key is answered as saved, and is there after unlocking', async () => {
  const pause = (turns: number): Promise<void> =>
    turns === 0
      ? Promise.resolve()
      : new Promise((done) => setImmediate(() => void pause(turns - 1).then(done)));
  const strokes = fc.array(fc.nat(12), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      strokes,
      fc.nat(60),
      fc.boolean(),
      fc.boolean(),
      async (pauses, lockAfter, ends, isCold) => {
        const it = await bench();
        await type(it, place(), entry('first', 'x'));
        if (isCold) await it.restart('worker');
        const converse = saveConversation({
          tabs: it.store.tabs,
          saved: () => undefined,
          place: async () => place(),
        });
        const locking = pause(lockAfter).then(() => (ends ? it.store.endShift() : it.store.lock()));
        const answers: (SaveAnswer | null)[] = [];
        for (const [at, turns] of pauses.entries()) {
          await pause(turns);
          const value = entry(`k${at}`, String(at), { at: T0 + at });
          answers.push(await converse({ t: 'input', seq: at, ...FORM_PLACE, entries: [value] }));
        }
        await locking;
        expect(answers.map((answer) => answer?.t)).toEqual(pauses.map(() => 'saved'));
        await it.store.vault.unlock(KEK);
        const list = await it.store.drafts.list();
        const fields = (await Promise.all(list.map(({ id }) => it.store.drafts.open(id)))).flatMap(
          (draft) => draft.fields,
        );
        for (const at of pauses.keys()) expect(valueOf({ fields }, `k${at}`)).toBe(String(at));
        if (!ends) expect(list).toHaveLength(1);
        await it.database.close();
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
