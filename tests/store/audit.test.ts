/** The log: what is noted, and that meddling shows. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorBench, type DoorBench } from './door';
import { KDF, KEK, T0 } from './helpers';

async function logged(entries: number): Promise<DoorBench> {
  const it = doorBench();
  const adding = Array.from({ length: entries }, (_, at) => {
    it.clock.now += 1_000;
    return it.audit.add('printed', { count: at + 1, ref: at % 2 ? 'a' : null });
  });
  await Promise.all(adding);
  return it;
}

describe('the log', () => {
  it('says who did what and when, newest first', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF, 'Lan');
    await it.audit.add('exported', { count: 3 });
    await it.vault.lock();
    it.clock.now += 60_000;
    await it.audit.add('erased-due', { count: 2 });
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    expect(await it.audit.list()).toEqual({
      brokenAt: null,
      entries: [
        { n: 3, at: T0 + 60_000, by: null, what: 'erased-due', count: 2, ref: null, hash },
        { n: 2, at: T0, by: 'Lan', what: 'exported', count: 3, ref: null, hash },
        expect.objectContaining({ n: 1, by: 'Lan', what: 'clerk-added' }),
      ],
    });
  });

  it('keeps the name of that time', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF, 'Lan');
    await it.vault.rename('Lan (quầy 3)');
    await it.audit.add('printed');
    expect((await it.audit.list()).entries.map(({ by }) => by)).toEqual(['Lan (quầy 3)', 'Lan']);
  });

  it('is read in pages', async () => {
    const it = await logged(450);
    const first = await it.audit.list();
    expect(first.entries).toHaveLength(200);
    expect(first.entries[0]!.n).toBe(450);
    const last = await it.audit.list(51);
    expect(last.entries.map(({ n }) => n)).toEqual(Array.from({ length: 50 }, (_, at) => 50 - at));
    expect(last.brokenAt).toBeNull();
  });

  it('keeps the order of what happens at once', async () => {
    const it = doorBench();
    await Promise.all(Array.from({ length: 30 }, (_, at) => it.audit.add('printed', { count: at + 1 })));
    const { entries, brokenAt } = await it.audit.list();
    expect(entries.map(({ count }) => count)).toEqual(Array.from({ length: 30 }, (_, at) => 30 - at));
    expect(brokenAt).toBeNull();
  });

  it('loses no entry when the disk takes none for a while', async () => {
    const it = doorBench();
    const { audit } = await it.tables();
    const hindered = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    audit.hook('creating', hindered);
    await it.audit.add('exported');
    await it.audit.add('printed');
    expect((await it.audit.list()).entries).toEqual([]);
    audit.hook('creating').unsubscribe(hindered);
    await it.audit.add('deleted');
    expect(await it.acts()).toEqual(['exported', 'printed', 'deleted']);
    expect((await it.audit.list()).brokenAt).toBeNull();
  });

  it('survives the erasing of everything', async () => {
    const it = doorBench();
    await it.vault.create(KEK, KDF, 'Lan');
    await it.vault.eraseAll();
    expect(await it.vault.state()).toMatchObject({ state: 'new', clerks: [], clerk: null });
    expect(await it.acts()).toEqual(['clerk-added', 'erased-all']);
    expect((await it.audit.list()).brokenAt).toBeNull();
  });
});

describe('meddling with the log shows', () => {
  const ENTRIES = 12;
  const entryNumber = fc.integer({ min: 1, max: ENTRIES });
  /** Meddles with a log of twelve entries, each time with the whole one. */
  async function whole(): Promise<{ again(): Promise<DoorBench> }> {
    const it = await logged(ENTRIES);
    const [rows, head] = [await (await it.tables()).audit.toArray(), it.head.value];
    const again = async () => {
      const { audit } = await it.tables();
      await audit.clear();
      await audit.bulkAdd(rows);
      it.head.value = head;
      return it;
    };
    return { again };
  }

  it('after any change of any entry', async () => {
    const change = fc.record({
      n: entryNumber,
      to: fc.constantFrom<Record<string, unknown>>(
        { at: 1 },
        { by: 'Mai' },
        { what: 'unlocked' },
        { count: 99 },
        { ref: 'b' },
        { hash: '0'.repeat(64) },
      ),
    });
    const { again } = await whole();
    await fc.assert(
      fc.asyncProperty(change, async ({ n, to }) => {
        const it = await again();
        await (await it.tables()).audit.update(n, to);
        expect((await it.audit.list()).brokenAt).toBe(n);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('after the deletion of any entries, also of the last ones and of all', async () => {
    const { again } = await whole();
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(entryNumber, { minLength: 1 }), async (gone) => {
        const it = await again();
        await (await it.tables()).audit.bulkDelete(gone);
        expect((await it.audit.list()).brokenAt).toBe(Math.min(...gone));
        // and it still shows when the log has gone on
        await it.audit.add('printed');
        expect((await it.audit.list()).brokenAt).toBe(Math.min(...gone));
        expect((await it.audit.list()).entries[0]!.n).toBe(ENTRIES + 1);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('after any two entries have changed places', async () => {
    const { again } = await whole();
    await fc.assert(
      fc.asyncProperty(entryNumber, entryNumber, async (one, other) => {
        fc.pre(one < other);
        const it = await again();
        const { audit } = await it.tables();
        const [first, second] = await audit.bulkGet([one, other]);
        await audit.bulkPut([
          { ...first!, n: other },
          { ...second!, n: one },
        ]);
        expect((await it.audit.list()).brokenAt).toBe(one);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it('after its end was exchanged for another that is right in itself', async () => {
    const it = await logged(4);
    const known = it.head.value!;
    const { audit } = await it.tables();
    await audit.delete(4);
    it.head.value = null; // the forger's own program
    await it.audit.add('deleted');
    it.head.value = known;
    expect((await it.audit.list()).brokenAt).toBe(4);
  });

  it('holds without the second place, as far as the entries themselves tell', async () => {
    const it = await logged(4);
    it.head.value = null;
    expect((await it.audit.list()).brokenAt).toBeNull();
    await (await it.tables()).audit.delete(2);
    expect((await it.audit.list()).brokenAt).toBe(2);
  });

  it('behind a second place that is behind: the worker died between the two', async () => {
    const it = await logged(3);
    const behind = it.head.value;
    await it.audit.add('printed');
    it.head.value = behind;
    await it.restart();
    expect((await it.audit.list()).brokenAt).toBeNull();
    await it.audit.add('printed');
    expect((await it.audit.list()).brokenAt).toBeNull();
  });
});
