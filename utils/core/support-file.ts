/**
 * The support file: what the page "Tình trạng" knows, for whoever helps from afar. Its shape is written down here once more, so that what is added to the
 * page does not come into the file by itself, and every word in it must look like a technical name: a text of a person or of a page does not.
 */
import type { Health } from './health';

/** Names of tables, hosts, codes, versions, days: letters without marks, digits, no space. */
const TECHNICAL = /^[\w.:/+-]{1,80}$/;
/** A run of digits could be somebody's number; days and versions have none so long. */
const LONG_NUMBER = /\d{5,}/;

const technical = (_key: string, value: unknown): unknown =>
  typeof value !== 'string' || (TECHNICAL.test(value) && !LONG_NUMBER.test(value)) ? value : '?';

const HOUR = 3_600_000;
/** `2026-11-22T09:05+07:00`. */
const moment = (at: number): string => `${new Date(at + 7 * HOUR).toISOString().slice(0, 16)}+07:00`;
const when = (at: number | null): string | null => (at === null ? null : moment(at));

/** Name of the file; Vietnam's day. */
export const supportName = (at: number): string => `so-tay-ho-tro-${moment(at).slice(0, 10)}.json`;

/** Text of the file: JSON in lines, in English for programmers. */
export function supportFile(health: Health): string {
  const { product, data, worker, lock, storage, portals, policy } = health;
  const file = {
    file: 'so-tay-mot-cua/support/1',
    made: moment(health.at),
    product: {
      version: product.version,
      browser: product.browser,
      browserVersion: product.browserVersion,
      system: product.system,
      language: product.language,
    },
    data: {
      packs: data.packs,
      procedures: data.procedures,
      units: data.units,
      rules: data.rules,
      holidays: data.holidays,
      lastYear: data.lastYear,
    },
    worker: { ms: worker.ms, refusal: worker.refusal },
    lock: { state: lock.state, clerks: lock.clerks, lockedAt: when(lock.lockedAt), minutes: lock.minutes },
    storage: {
      used: storage.used,
      free: storage.free,
      persisted: storage.persisted,
      databases: storage.databases.map(({ name, version, moved, tables }) => ({
        name,
        version,
        moved,
        rows: Object.fromEntries(tables.map((table) => [technical('', table.name), table.rows])),
      })),
      copies: storage.copies,
      copyFails: storage.copyFails,
      waiting: storage.waiting,
      restored: storage.restored,
      damaged: storage.damaged,
      wiped: storage.wiped,
      clockJumped: storage.clockJumped,
    },
    updateSince: when(health.updateSince),
    portals: { known: portals.known, missing: portals.missing, added: portals.added },
    keysUnset: health.keysUnset,
    forms: health.forms.map(({ form, gone, fresh, since }) => ({ form, gone, fresh, since })),
    troubles: health.troubles.map(({ at, place, code, asked, line, column, times }) => ({
      at: moment(at),
      place,
      code,
      asked: asked === '' ? null : asked,
      line,
      column,
      times,
    })),
    policy: { keys: policy.keys, problems: policy.problems.map(({ key, why }) => ({ key, why })) },
  };
  return `${JSON.stringify(file, technical, 2)}\n`;
}
