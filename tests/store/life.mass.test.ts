/**
 * A clerk's day in any order: typing, portals that wipe, restarts of the worker and the browser, locking, submitting.
 * Whatever happens, what was acknowledged is there at the end, in one draft per dossier.
 */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bench, entry, KEK, place, type, valueOf, type Bench } from './helpers';

type Step =
  | { do: 'type'; dossier: number; key: string; value: string }
  | { do: 'wipe'; dossier: number; key: string }
  | Event;
interface Event {
  do: 'worker' | 'browser' | 'lock' | 'submit' | 'reload';
}

const dossier = fc.integer({ min: 1, max: 3 });
const key = fc.constantFrom('HoTen', 'NgaySinh', 'constructor');
const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('Nguyễn', 'ĐẶNG', ''));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), dossier, key, value }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wipe' as const), dossier, key }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom<Event['do']>('worker', 'browser', 'lock', 'submit', 'reload'),
    }),
  },
);

async function live(it: Bench, steps: readonly Step[]): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>();
  let document = 1;
  const at = (number: number) =>
    place({ tabId: number, path: `/nop-ho-so/${number}`, document: `doc-${document}`, since: it.clock.now });
  for (const now of steps) {
    it.clock.now += 1_000;
    if (now.do === 'type') {
      const typed = entry(now.key, now.value, { at: it.clock.now });
      await type(it, at(now.dossier), typed);
      acknowledged.set(`${now.dossier} ${now.key}`, now.value);
    } else if (now.do === 'wipe') {
      await type(it, at(now.dossier), entry(now.key, '', { by: 'portal', at: it.clock.now }));
    } else if (now.do === 'lock') {
      await it.store.lock();
      await it.store.vault.unlock(KEK);
    } else if (now.do === 'reload') {
      document++;
    } else if (now.do === 'submit') {
      await (
        await it.store.tabs.submitted(at(1))
      )?.ending;
    } else {
      await it.restart(now.do);
      if (now.do === 'browser') {
        document++;
        await it.store.vault.unlock(KEK);
      }
    }
  }
  return acknowledged;
}

it('keeps every acknowledged value, and one draft for each dossier in work', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const it = await bench();
      const acknowledged = await live(it, steps);
      const drafts = await Promise.all(
        (await it.store.drafts.list()).map(({ id }) => it.store.drafts.open(id)),
      );
      const work = drafts.filter(({ submittedAt }) => submittedAt === null);
      expect(new Set(work.map(({ path }) => path)).size).toBe(work.length);
      for (const [where, value] of acknowledged) {
        const [number, key] = where.split(' ');
        const newest = drafts
          .filter(
            ({ path, fields }) => path.endsWith(`/${number}`) && fields.some((field) => field.key === key),
          )
          .sort((a, b) => b.updatedAt - a.updatedAt)[0];
        expect(newest && valueOf(newest, key!)).toBe(value);
      }
      await it.database.close();
    }),
    { numRuns: 60 },
  );
});
