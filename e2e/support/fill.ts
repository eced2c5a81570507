/**
 * Fills a whole dossier through the extension, the way a clerk's restore does, and lets the *portal* judge: what counts
 * is what its own model has taken, not what stands in the DOM or what we say of ourselves.
 */
import type { Page } from 'playwright-core';
import type { Dossier } from '../../tests/dossiers/dossier';
import type { Session } from './browser';
import { seatOf, type Seat } from './seat';

export interface Verdict {
  wanted: number;
  done: number;
  /** Outcomes that are not `done`, with their reason. */
  left: string[];
  /** Said to be done, but the portal holds something else (or nothing). */
  falselyDone: string[];
  /** The portal holds a value that nobody asked for and that was not there before. */
  wrongFields: string[];
  /** Writes into locked, hidden or foreign fields, as the portal noticed them. */
  wrongWrites: string[];
  ms: number;
}

/** Portals write names in capitals, and one version of the form says "Căn cước" where another says "Thẻ căn cước". */
const plain = (text = ''): string => text.toLocaleLowerCase('vi').replace(/^thẻ /, '');
const alike = (a: string | undefined, b: string | undefined): boolean => plain(a) === plain(b);

export const fillAndJudge = (session: Session, page: Page, dossier: Dossier): Promise<Verdict> =>
  fillSeatAndJudge(seatOf(session, page), dossier);

export async function fillSeatAndJudge(seat: Seat, dossier: Dossier): Promise<Verdict> {
  await seat.until((report) => report.fields.length > 20, 40_000);
  const before = await seat.evaluate(() => window.__replica!.byRole());
  const expected = dossier.values as Record<string, string>;
  const start = Date.now();
  const { fill = [] } = await seat.fill(expected);
  const ms = Date.now() - start;
  const { after, wrongWrites } = await seat.evaluate(() => ({
    after: window.__replica!.byRole(),
    wrongWrites: window.__replica!.wrongWrites.map(({ name, why }) => `${name} (${why})`),
  }));
  const done = fill.filter(({ outcome }) => outcome === 'done').map(({ key }) => key);
  return {
    wanted: Object.keys(expected).length,
    done: done.length,
    left: fill
      .filter(({ outcome }) => outcome !== 'done')
      .map(({ key, outcome, reason }) => `${key}: ${outcome} ${reason ?? ''}`),
    falselyDone: done.filter((role) => !alike(after[role], expected[role])),
    wrongFields: Object.keys(after).filter(
      (role) =>
        !alike(after[role], expected[role]) &&
        !alike(after[role], before[role]) &&
        !isPortalsOwn(role, after),
    ),
    wrongWrites,
    ms,
  };
}

/** Values the portal sets by itself: a number mirrored from the personal id, the country of an inland address. */
const isPortalsOwn = (role: string, after: Record<string, string>): boolean =>
  (role.endsWith('.idPaperNumber') && after[role] === after[role.replace('idPaperNumber', 'personalId')]) ||
  (role.endsWith('Country') && after[role] === 'Việt Nam');
