/** The rows of every version, as the program of that day wrote them: today's finds in them what was there. `tests/store/upgrade.test.ts` has the vault's first. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '@/utils/catalogue/catalogue';
import { CATALOGUE } from '@/utils/catalogue/db';
import { contentHash } from '@/utils/records/version';
import type { Access } from '@/utils/register/api';
import { REGISTER_DATABASE, RegisterDatabase } from '@/utils/register/db';
import { DATABASE } from '@/utils/store/db';
import { cast } from '../cast';
import { must, official } from '../records/helpers';
import { openLedger } from '../register/house';
import { NOW, sampleRows } from '../register/sample';
import { entry, FORM, place } from '../store/helpers';
import { pc } from '../store/register-house';
import { fresh, kept, pinned, putBack, takenDown, type Stored } from './stored';

describe('the register, version 1', () => {
  interface Secrets {
    access: Access;
    rows: ReturnType<typeof sampleRows>;
  }
  it('is read with all its rows', async () => {
    const { stored, secrets } = await kept<Secrets>('register-v1', async () => {
      const rows = sampleRows(25);
      const { ledger, access, database } = await openLedger(rows);
      await ledger.close();
      return { stored: await takenDown(database.name), secrets: { access, rows } };
    });
    const name = fresh();
    await putBack(name, stored, pinned[REGISTER_DATABASE]![1]!);
    const { ledger } = await openLedger([], {
      access: secrets.access,
      database: new RegisterDatabase(name),
    });
    const found = await ledger.rows({}, 0, 100, NOW);
    const byId = <T extends { id: string }>(list: T[]): T[] =>
      list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(found.map(({ row }) => row))).toEqual(byId(secrets.rows));
    await ledger.close();
  });
});

describe('the catalogue, version 1', () => {
  const code = '1.000001';
  it('is read with records, decisions, favourites and confirmed terms', async () => {
    const { stored, secrets } = await kept('catalogue-v1', async () => {
      const name = fresh();
      const made = openCatalogue(name);
      const record = must(official(code));
      const hash = await made.keep(record, 1);
      const decision = {
        key: 'a',
        kind: 'paper',
        conditional: false,
        when: null,
        label: null,
        channels: [],
        by: 'Quầy 1',
        at: 2,
      } as const;
      const term = {
        code,
        hash,
        channel: 'direct',
        amount: 3,
        unit: 'WORKING_DAY',
        by: 'Quầy 1',
        at: 3,
      } as const;
      await made.decide(code, { ...decision, channels: [] });
      await made.favour(code, true, 4);
      await made.confirmTerm(term);
      await made.close();
      return { stored: await takenDown(name), secrets: { record, decision, term } };
    });
    const name = fresh();
    await putBack(name, stored, pinned[CATALOGUE]![1]!);
    const made = openCatalogue(name);
    const { record, decision, term } = secrets;
    expect(await made.record(code, await contentHash(record))).toEqual(record);
    expect(await made.decisions(code)).toMatchObject([decision]);
    expect(await made.favourites()).toEqual([code]);
    expect(await made.terms(code, term.hash)).toEqual([term]);
    await made.close();
  });
});

describe('the vault, version 2', () => {
  interface Secrets {
    clerk: string;
    draft: string;
    local: [string, unknown][];
  }
  const name = cast.hung.fullName;
  /** `tests/store/upgrade.test.ts` has version 1. */
  const make = async () => {
    const house = await pc();
    const clerk = await house.join(1, 'Lan');
    const taken = await house.store.tabs.input(place(), FORM, [entry('HoTen', name)]);
    await taken!.ending;
    await house.store.settle();
    const local = [...house.local.items];
    await house.database.close();
    return { stored: await takenDown(house.name), secrets: { clerk, draft: taken!.draftId, local } };
  };
  const opened = async (
    stored: Stored | null,
    { clerk, draft, local }: Secrets,
  ): Promise<string | undefined> => {
    const house = await pc();
    await house.database.close();
    if (stored) await putBack(house.name, stored, pinned[DATABASE]![2]!);
    for (const [key, value] of local) house.local.items.set(key, value);
    await house.kill();
    await house.unlock(1, clerk);
    return (await house.store.drafts.open(draft)).fields.find(({ key }) => key === 'HoTen')?.value;
  };

  it('opens with its passphrase, and every draft is there', async () => {
    const { stored, secrets } = await kept<Secrets>('vault-v2', make);
    expect(await opened(stored, { ...secrets, local: [] })).toBe(name);
  });
  it('comes back from the second copy of that day alone', async () => {
    const { secrets } = await kept<Secrets>('vault-v2', make);
    expect(await opened(null, secrets)).toBe(name);
  });
});
