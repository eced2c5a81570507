/** Drafts of shifts that the office's key could not open, from the recovery to the day on which the old passphrase turns up. */
import { expect, it } from 'vitest';
import { sumOf } from '@/utils/store/key-sums';
import { makeRecoveryKey } from '@/utils/store/recovery-key';
import { toBase64 } from '@/utils/store/seal';
import { bench, entry, KDF, KEK, place, type } from './helpers';

const NEW_KEK = toBase64(new Uint8Array(32).fill(9));

it('are told as damaged, and are back in the list, with what is in them, once it has opened their shifts', async () => {
  const it = await bench();
  const { store, database } = it;
  const { vault, drafts } = store;
  const { clerkId, shiftId } = await vault.open();
  const { draftId: id } = (await type(it, place(), entry('HoTen', 'Nguyễn Minh An')))!;
  await store.endShift();
  await vault.unlock(KEK);
  const key = await makeRecoveryKey();
  await vault.setOffice(key.publicKey);
  await store.lock();
  const { shifts } = await database.tables();
  const { office: _office, ...row } = (await shifts.get(shiftId))!;
  await shifts.put({ ...row, sum: await sumOf(row) });

  await vault.recover(clerkId, key.secret, NEW_KEK, KDF);
  expect(await drafts.list()).toMatchObject([{ id, damaged: true }]);
  const [before] = (await vault.state()).before!;
  await store.openBefore([{ id: before!.id, kek: KEK }]);
  expect(await drafts.list()).toMatchObject([{ id, fieldCount: 1 }]);
  expect((await drafts.list())[0]).not.toHaveProperty('damaged');
  expect((await drafts.open(id)).fields).toMatchObject([{ key: 'HoTen', value: 'Nguyễn Minh An' }]);
});
