/** S2: everything a clerk types and every key, searched in all files of a used profile at each turn of its life. */
import type { Page } from 'playwright-core';
import type { Draft } from '../utils/core/draft';
import { makeRecoveryKey } from '../utils/store/recovery-key';
import { fromBase64, importKey, unsealBytes } from '../utils/store/seal';
import { secretOf } from '../utils/store/shifts';
import type { DraftRow, ShiftRow } from '../utils/store/tables';
import {
  drafts,
  field,
  list,
  mustAsk,
  openDesk,
  openForm,
  PASSPHRASE,
  reopen,
  setUpVault,
  unlockVault,
  until,
  untilHeld,
} from './kit/clerk';
import { listenToAcks } from './kit/acks';
import type { Fault } from './kit/fault';
import { untilMirrored } from './kit/mirrored';
import { findIn, ofKey, ofText, type Needle } from './kit/needles';
import type { Random } from './kit/random';
import { dump } from './kit/rows';
import { bring, madeUp } from './kit/seed';

const MARKERS = 500;
/** Fields of the birth form that take any letters. */
const TYPED = ['HoTenKS', 'HoVaTenC', 'HoTenChaKS', 'HoTenMeKS'];

/** A dossier in which every text that a citizen or clerk can have entered is a marker. */
function marked(random: Random, next: () => string): Draft {
  const draft = madeUp(random, { fields: 10 });
  const at = draft.updatedAt;
  return {
    ...draft,
    origin: `https://${next()}.gov.vn`,
    path: `/${next()}`,
    form: { ...draft.form, url: `https://tokhaidientu.moj.gov.vn/${next()}` },
    fields: draft.fields.map((each) => ({ ...each, key: next(), label: next(), value: next() })),
    papers: [{ id: next(), state: 'missing', note: next() }],
    cases: [next()],
    ignored: [{ issue: next(), value: next(), reason: next() }],
    note: next(),
    slips: [{ at, reason: next(), approver: next() }],
    receipt: { code: next(), promised: null, at },
  };
}

/** The keys that the profile's records hang on, opened with the one in the browser's memory. */
async function keysOf(desk: Page): Promise<Needle[]> {
  const { 'vault.key': root } = (await desk.evaluate(() => chrome.storage.session.get('vault.key'))) as {
    'vault.key': { keyId: string; raw: string };
  };
  const raw = fromBase64(root.raw);
  const needles = ofKey('root key', raw);
  const { shifts = [], drafts: rows = [] } = await dump(desk);
  const wrapping = await importKey(raw);
  for (const shift of shifts) {
    const row = shift as unknown as ShiftRow;
    const secret = await secretOf(row, { id: row.keyId, key: wrapping });
    needles.push(...ofKey('shift key', secret.slice(0, 32)), ...ofKey('private key', secret.slice(32, 64)));
    const shiftKey = await importKey(secret.slice(0, 32));
    for (const { id, dek } of rows as unknown as DraftRow[]) {
      if (!dek || dek.keyId !== row.id || dek.eph) continue;
      const place = { table: 'keys' as const, id, rev: 0, keyId: row.id };
      needles.push(...ofKey('draft key', await unsealBytes(shiftKey, place, dek)));
    }
  }
  return needles;
}

/** What the page sends to the background carries the key made of the passphrase: listened to at the page's own door. */
const hearKeks = (desk: Page): Promise<void> =>
  desk.evaluate(() => {
    const keks: string[] = [];
    Object.assign(globalThis, { keks });
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    Object.assign(chrome.runtime, {
      sendMessage: (message: { kek?: string; newKek?: string }) => {
        for (const kek of [message.kek, message.newKek]) if (kek !== undefined) keks.push(kek);
        return send(message);
      },
    });
  });
const heard = async (desk: Page): Promise<Needle[]> =>
  (await desk.evaluate(() => (globalThis as unknown as { keks: string[] }).keks)).flatMap((kek) =>
    ofKey('key of the passphrase', fromBase64(kek)),
  );

export default {
  name: 'disk-search',
  bar: 'S2',
  what: `${MARKERS} markers in every kind of field, the passphrase and every key are looked for in all files: open, locked, deleted, erased, after exit and kill`,
  rounds: { quick: 1, long: 5 },
  backends: 'both',
  shows: { markers: 'max', 'keys searched': 'max', searches: 'sum', hits: 'sum' },
  async run(rig) {
    const profile = rig.folder();
    let seat = await rig.seat(profile);
    const needles: Needle[] = ofText('passphrase', PASSPHRASE);
    const next = (): string => {
      const marker = `zq${rig.random.letters(14)}`;
      needles.push(...ofText(`marker ${markers++}`, marker));
      return marker;
    };
    let markers = 0;
    let searches = 0;
    const wrong: string[] = [];
    const search = (when: string): void => {
      searches++;
      wrong.push(...findIn(profile, needles).map((hit) => `${when}: ${hit}`));
      // the search itself works: what is kept openly on purpose is found
      if (findIn(profile, ofText('control', control)).length === 0)
        wrong.push(`${when}: the search finds nothing at all`);
    };

    const desk = await setUpVault(seat);
    await hearKeks(desk);
    const control = rig.random.letters(16);
    await desk.evaluate((name) => chrome.storage.local.set({ control: name }), control);
    const whole: Draft[] = [];
    while (markers < MARKERS - TYPED.length - 3) whole.push(marked(rig.random, next));
    await bring(desk, whole);
    const acks = await listenToAcks(seat);
    await openForm(seat.page);
    for (const name of TYPED) {
      const marker = next();
      await field(seat.page, name).pressSequentially(marker);
      await untilHeld(desk, marker, name);
    }
    await mustAsk(desk, { type: 'draft.mark', tabId: null, id: (await list(desk))[0]!.id, note: next() });
    const { secret, publicKey } = await makeRecoveryKey();
    needles.push(...ofKey('recovery key', fromBase64(secret)));
    await mustAsk(desk, { type: 'vault.office', publicKey });
    await untilMirrored(desk);
    needles.push(...(await keysOf(desk)));
    search('open');

    await mustAsk(desk, { type: 'vault.lock' });
    search('locked');
    const typed = next();
    await field(seat.page, TYPED[0]).pressSequentially(typed);
    await until('what was typed while locked is kept', async () =>
      (await acks()).some(
        ({ locked, entries }) => locked && entries.some(({ value }) => value.includes(typed)),
      ),
    );
    search('typed while locked');
    await unlockVault(desk);
    await desk.locator('.list').first().waitFor();
    needles.push(...(await heard(desk)), ...(await keysOf(desk)));
    search('open again');

    const ids = (await list(desk)).map(({ id }) => id);
    const half = ids.slice(0, ids.length / 2);
    for (const id of half) await mustAsk(desk, { type: 'draft.delete', id });
    await mustAsk(desk, { type: 'draft.purge', ids: half });
    search('half deleted');
    await seat.kill();
    search('after a kill');

    const again = await reopen(rig, profile);
    seat = again.seat;
    if ((await drafts(again.desk)).length !== ids.length - half.length)
      wrong.push('not the half that was left is there');
    const { clerk } = await mustAsk(again.desk, { type: 'vault.state' });
    await mustAsk(again.desk, { type: 'vault.lock' });
    const kek = Buffer.from(rig.random.letters(32)).toString('base64');
    needles.push(...ofKey('key of the new passphrase', fromBase64(kek)));
    const kdf = {
      salt: Buffer.alloc(16, 1).toString('base64'),
      memoryKiB: 64,
      iterations: 1,
      parallelism: 1,
    };
    await mustAsk(again.desk, { type: 'vault.recover', clerkId: clerk!, secret, kek, kdf });
    search('after the recovery key was used');
    const other = await openDesk(seat);
    await mustAsk(other, { type: 'vault.erase' });
    search('everything erased');
    await seat.close();
    search('after exit');
    return {
      wrong,
      figures: {
        markers,
        'keys searched': needles.filter(({ name }) => name.endsWith('raw')).length,
        searches,
        hits: wrong.length,
      },
    };
  },
} satisfies Fault;
