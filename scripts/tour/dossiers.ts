/** Dossiers for the register in pictures: what a ward handles in a quarter. Codes, days and states; nobody is in them. */
import { DAY, HOUR, random, row } from '../../tests/supervision/register/rows';
import type { RegisterRow } from '../../utils/supervision/register/types';

const KINDS = [
  {
    code: '1.001193',
    days: 1,
    papers: ['to-khai', 'chung-sinh', 'giay-to-tuy-than'],
    roles: ['subject.fullName', 'subject.birthDate', 'mother.fullName', 'father.personalId'],
  },
  {
    code: '1.000894',
    days: 5,
    papers: ['to-khai', 'tuy-than-nam', 'tuy-than-nu'],
    roles: ['groom.fullName', 'groom.birthDate', 'bride.fullName'],
  },
  {
    code: '2.000635',
    days: 1,
    papers: ['to-khai', 'uy-quyen'],
    roles: ['requester.fullName', 'requester.personalId'],
  },
  { code: '2.000815', days: 1, papers: ['ban-chinh'], roles: ['requester.fullName'] },
  {
    code: '1.004873',
    days: 3,
    papers: ['to-khai'],
    roles: ['requester.fullName', 'requester.maritalStatus'],
  },
] as const;
/** Midnight in Vietnam of the day this moment lies in. */
const midnight = (at: number): number => Math.floor((at + 7 * HOUR) / DAY) * DAY - 7 * HOUR;
const isWeekend = (at: number): boolean => [0, 6].includes(new Date(at + 7 * HOUR).getUTCDay());

/** So many working days later, at five. */
function due(received: number, days: number): number {
  let day = midnight(received);
  for (let left = days; left > 0;) {
    day += DAY;
    if (!isWeekend(day)) left--;
  }
  return day + 17 * HOUR;
}

/** A quarter up to `now`; every third dossier is `me`'s, of the others the clerk is not known here. */
export function quarter(count: number, now: number, me: string, seed = 20261122): RegisterRow[] {
  const next = random(seed);
  const chance = (share: number): boolean => next() < share;
  return Array.from({ length: count }, (_, n) => {
    let day = midnight(now) - Math.floor((n * 90) / count) * DAY;
    while (isWeekend(day)) day -= DAY;
    const received = day + 8 * HOUR + Math.floor(next() * 7 * 60) * 60_000;
    const kind = KINDS[Math.floor(next() ** 1.6 * KINDS.length)]!;
    const promised = due(received, kind.days);
    const done = chance(0.7)
      ? promised - Math.floor(1 + next() * 6) * HOUR
      : promised + (chance(0.2) ? DAY : -HOUR);
    const finished =
      done < now && !(promised < now && chance(0.015)) ? Math.max(done, received + HOUR) : null;
    const stamp = new Date(received + 7 * HOUR).toISOString().slice(2, 10).replaceAll('-', '');
    return row({
      id: `tour-${n}`,
      changedAt: received,
      code: `H57.132-${stamp}-${String(n).padStart(4, '0')}`,
      procedure: kind.code,
      clerk: n % 3 === 0 ? me : '',
      channel: chance(0.6) ? 'online' : 'direct',
      received,
      term: { amount: kind.days, unit: 'WORKING_DAY' },
      promises: [{ at: received, due: promised, reason: 'first' }],
      finished,
      handedOver: finished,
      result: finished === null ? 'open' : 'done',
      papers: kind.papers.map((id) => ({
        id,
        state: chance(0.94) ? 'received' : 'missing',
        source: 'scan',
        print: `p${n}`,
      })),
      open: chance(0.08) ? [{ rule: 'required', severity: 'error', count: 1 }] : [],
      ignored: chance(0.1) ? [{ rule: 'card-validity', reason: 'as-papers' }] : [],
      fields: kind.roles.map((role) => ({ role, print: `f${n}` })),
    });
  });
}
