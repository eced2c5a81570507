/**
 * A form of any family, recognised, filled by roles as a restore does it, and the portal's own state as the judge: what counts is what it holds,
 * and that nobody else's field was touched.
 */
import { expect } from 'vitest';
import type { Judge } from '../../replicas/kit/judge';
import { identity, origin } from '../../tests/dossiers/dossier';
import { cast } from '../../tests/cast';
import type { Person } from '../../utils/core/roles';
import type { Seat } from './seat';

declare global {
  interface Window {
    __judge?: Judge;
  }
}

/** Different people for different roles: a value in a wrong person's block cannot look right. */
const WHO: Partial<Record<Person, keyof typeof cast>> = {
  requester: 'mai',
  submitter: 'nga',
  owner: 'thang',
  subject: 'tram',
  father: 'pao',
  mother: 'do',
  groom: 'dung',
  bride: 'hNgam',
  spouse: 'yThuin',
  guardian: 'hoa',
  recipient: 'thu',
};
const VALUES: Record<string, string> = Object.assign(
  {},
  ...Object.entries(WHO).map(([person, name]) => ({
    ...identity(person as Person, cast[name]),
    ...origin(person as Person, cast[name]),
    [`${person}.gender`]: cast[name].gender,
  })),
);

const plain = (text = ''): string =>
  text
    .toLocaleLowerCase('vi')
    .replace(/^(thành phố|tỉnh|phường|xã|thẻ) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** @param procedure what must be recognised; undefined: nobody has described it. */
export async function fillFamilyAndJudge(seat: Seat, procedure: string | null | undefined): Promise<void> {
  const truth = await seat.evaluate(() => ({
    adapter: window.__judge!.adapter,
    before: window.__judge!.byRole(),
  }));
  const report = await seat.until(
    ({ frames, procedure: found }) =>
      frames.some(({ adapter }) => adapter === truth.adapter) && (!procedure || found?.code === procedure),
  );
  const roles = new Set(report.fields.map(({ role }) => role).filter((role) => role !== null));
  const wanted = Object.fromEntries(Object.entries(VALUES).filter(([role]) => roles.has(role as never)));
  const { fill = [] } = await seat.fill(wanted);
  const judged = await seat.evaluate(() => {
    const { byRole, log, presses, stolenFocus, wrongWrites } = window.__judge!;
    const portal = new Set(log.filter(({ event }) => /portal|copy/.test(event)).map(({ id }) => id));
    const roles = window.__judge!.roles();
    return {
      after: byRole(),
      portal: [...portal].map((id) => roles[id] ?? id),
      presses,
      stolenFocus,
      wrongWrites,
    };
  });
  const done = fill.filter(({ outcome }) => outcome === 'done').map(({ key }) => key);
  // where a form asks for the year alone, the year of the day is right
  const holds = (role: string): boolean =>
    plain(judged.after[role]) === plain(wanted[role]) ||
    (role.endsWith('Date') && judged.after[role] === wanted[role]?.slice(-4));
  expect(done.filter((role) => !holds(role))).toEqual([]);
  const strange = Object.keys(judged.after).filter(
    (role) =>
      !holds(role) &&
      plain(judged.after[role]) !== plain(truth.before[role]) &&
      !judged.portal.includes(role) &&
      // the portal mirrors the number, and opens an address with the country filled in
      !/idPaperNumber$|Country$/.test(role),
  );
  expect(strange).toEqual([]);
  expect([judged.presses, judged.stolenFocus, judged.wrongWrites]).toEqual([[], [], []]);
  const open = fill.filter(({ reason }) => reason !== 'readonly' && reason !== 'hidden');
  const left = open.filter(({ outcome }) => outcome !== 'done').map(({ key, reason }) => `${key} ${reason}`);
  expect(left.length, left.join(', ')).toBeLessThanOrEqual(Math.floor(open.length * 0.01));
}
