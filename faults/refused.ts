/**
 * R7 without root: every write is refused as for want of space. The refusal is made in the worker, at the doors of IndexedDB and
 * `storage.local`; on a really full disk the same is tried by `full`.
 */
import { worker } from '../e2e/support/browser';
import type { Fault } from './kit/fault';
import { sufferShortage } from './kit/shortage';

interface Doors {
  transaction: IDBDatabase['transaction'];
  set: typeof chrome.storage.local.set;
}

export default {
  name: 'refused',
  bar: 'R7',
  what: 'the browser refuses every write with QuotaExceededError while typing, later no more: as for a full disk',
  rounds: { quick: 1, long: 10 },
  backends: 'any',
  shows: { 'told after ms': 'spread' },
  async run(rig) {
    const seat = await rig.seat();
    const background = await worker(seat.context);
    return sufferShortage(rig, {
      seat,
      begin: () =>
        background.evaluate(() => {
          const { transaction } = IDBDatabase.prototype;
          Object.assign(globalThis, { transaction, set: chrome.storage.local.set });
          IDBDatabase.prototype.transaction = function (stores, mode, options) {
            if (mode === 'readwrite') throw new DOMException('no room', 'QuotaExceededError');
            return transaction.call(this, stores, mode, options);
          };
          chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
        }),
      end: () =>
        background.evaluate(() => {
          const { transaction, set } = globalThis as unknown as Doors;
          IDBDatabase.prototype.transaction = transaction;
          chrome.storage.local.set = set;
        }),
    });
  },
} satisfies Fault;
