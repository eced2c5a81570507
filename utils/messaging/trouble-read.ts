/**
 * What is kept of troubles (`trouble.ts`), for who shows it or sends it away. Clean by construction: codes of a fixed list, names of our requests, places,
 * numbers. An error whose name we do not know is an `Error`.
 */
import { browser } from 'wxt/browser';
import type { Trouble } from '../core/health';
import { TROUBLES, type TroubleArea, type TroublePlace } from './trouble';

/** Reasons of ours, and names that JavaScript and the browser give to errors. */
const CODES = new Set(
  (
    'not-allowed bad-message quota newer-database damaged stale too-large failed ' +
    'TypeError RangeError ReferenceError SyntaxError QuotaExceededError InvalidStateError NotFoundError UnknownError ' +
    'TimeoutError AbortError VersionError DataError DataCloneError NotAllowedError SecurityError DexieError Refusal'
  ).split(' '),
);
const PLACES: readonly TroublePlace[] = ['background', 'desk', 'panel', 'print', 'welcome'];
const ASKED = /^[a-z]{2,12}(?:\.[a-zA-Z]{2,16})?$/;
const AT = /^(\d{1,7}):(\d{1,7})$/;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Of all places, the newest first; whatever does not look as it was written is left out. */
export async function readTroubles(
  area: Pick<TroubleArea, 'get'> = browser.storage.session,
): Promise<Trouble[]> {
  const lists = await Promise.all(
    PLACES.map(async (place) => {
      const list: unknown = (await area.get(TROUBLES + place))[TROUBLES + place];
      return Object.entries(Object(list) as object).flatMap(([what, noted]) => troubleOf(place, what, noted));
    }),
  );
  return lists.flat().sort((a, b) => b.at - a.at);
}

function troubleOf(place: TroublePlace, what: string, noted: unknown): Trouble[] {
  const { at, times } = Object(noted) as { at?: unknown; times?: unknown };
  if (!isCount(at) || !isCount(times)) return [];
  const [name = '', about = ''] = what.split(' ');
  const [, line = '0', column = '0'] = AT.exec(about) ?? [];
  return [
    {
      place,
      code: CODES.has(name) ? name : 'Error',
      asked: ASKED.test(about) ? about : '',
      line: Number(line),
      column: Number(column),
      at,
      times,
    },
  ];
}
