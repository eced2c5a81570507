/** Trade, support, land, homes and care. */
import { dayOf, formatDay, isoOf } from '../core/dates';
import { placeTruth, type Dossier } from './dossier';
import { ADULTS, CHILDREN, LOSSES, OTHERS, TOO_YOUNG } from './families';
import type { CastMember } from './people';
import { ANY_DAY, FIRST_DAY, LAST_DAY, homeOf, isoDay, put, spanFrom, type Plot } from './plot-parts';
import type { Random } from './random';

const SIGNS = ['Tạp hóa Lan Hương', 'Sửa xe Tuấn', 'Trà sữa Mộc', 'Hoa Tươi Ngọc Mai', 'Cơm tấm 79'];

export const business: Plot = (random, turn) => {
  if (turn.late) return null;
  const owner = turn.notAllowed ? TOO_YOUNG[0]!.bride : random.pick(ADULTS.slice(0, 4));
  const by = turn.authorised ? OTHERS[2]! : owner;
  const home = homeOf(owner);
  return {
    procedure: '1.001612',
    people: { owner, submitter: by },
    events: {
      ...put('business', {
        name: `Hộ kinh doanh ${random.pick(SIGNS)}`,
        capital: random.pick(['30.000.000', '50.000.000', '80.000.000']),
        labourers: String(random.int(0, 4)),
        taxMethod: 'Phương pháp kê khai',
        ...placeTruth('seat', { ...home, detail: `Số ${random.int(2, 60)}, đường Lê Lợi` }),
      }),
      ...put('owner', { phone: '0912000037', ...placeTruth('contact', home) }),
    },
    cases: turn.authorised ? ['agent-person'] : [],
    days: ANY_DAY,
    ...(turn.authorised ? { giver: owner } : {}),
    along: [
      { kind: 'citizen-card', of: 'owner', whose: 'chủ hộ kinh doanh' },
      { kind: 'business-lease', whose: '' },
    ],
    other: OTHERS[0]!,
    about: owner,
  };
};

/** The forms of provincial portals: who hands in, and whose matter it is. */
export const handedIn =
  (
    procedure: string,
    owners: readonly CastMember[],
    tooYoung: readonly CastMember[],
    more: (random: Random, owner: CastMember) => Partial<Dossier>,
  ): Plot =>
  (random, turn) => {
    if (turn.late || turn.authorised || (turn.notAllowed && tooYoung.length === 0)) return null;
    const owner = random.pick(turn.notAllowed ? tooYoung : owners);
    const story = more(random, owner);
    return {
      procedure,
      people: { owner, submitter: owner, ...story.people },
      events: story.events ?? {},
      cases: story.cases ?? [],
      days: story.days ?? ANY_DAY,
      along: [{ kind: 'citizen-card', of: 'owner', whose: 'người nộp' }, ...(story.along ?? [])],
      about: story.about ?? owner,
    };
  };

export const burial: Plot = (random, turn) => {
  const loss = random.pick(LOSSES.filter(({ dead }) => Number(dead.birthDate.slice(-4)) < 1950));
  const died = dayOf(FIRST_DAY) + random.int(0, 50);
  return handedIn('1.116910', [loss.by], [], () => ({
    people: { subject: loss.dead },
    events: put('subject', { deathDate: formatDay(died), deathCause: 'Tuổi già' }),
    days: spanFrom(died + 5, died + 45) ?? ANY_DAY,
    along: [{ kind: 'death-notice', of: 'subject', whose: 'người chết' }],
    about: loss.dead,
  }))(random, turn);
};

export const temporary: Plot = (random, turn) => {
  if (turn.late || turn.authorised || turn.notAllowed) return null;
  const subject = random.pick(ADULTS.slice(8));
  const householder = random.pick([OTHERS[0]!, OTHERS[1]!]);
  const from = dayOf(FIRST_DAY) + random.int(95, 110);
  return {
    procedure: '1.004194',
    people: { requester: subject, subject, householder },
    events: put('dossier', { periodFrom: formatDay(from), periodTo: formatDay(from + random.int(90, 700)) }),
    cases: [],
    days: [isoOf(from - 25), LAST_DAY],
    other: householder,
    along: [{ kind: 'citizen-card', of: 'subject', whose: 'người đăng ký' }],
    about: subject,
  };
};

export const permanent: Plot = (random, turn) => {
  if (turn.late || turn.authorised || turn.notAllowed) return null;
  const subject = random.pick(ADULTS.slice(0, 8));
  const rented = random.chance(0.5);
  const householder = rented ? OTHERS[0]! : subject;
  return {
    procedure: '1.004222',
    people: { requester: subject, subject, householder },
    events: {},
    cases: rented ? ['rented'] : [],
    days: ANY_DAY,
    other: OTHERS[0]!,
    along: [{ kind: 'citizen-card', of: 'subject', whose: 'người đăng ký' }],
    about: subject,
  };
};

export const guardianship: Plot = (random, turn) => {
  if (turn.late || turn.authorised) return null;
  const { child, grandparent } = CHILDREN[1]!;
  const guardian = turn.notAllowed ? TOO_YOUNG[0]!.bride : grandparent!;
  return {
    procedure: '1.004837',
    people: { requester: guardian, guardian, subject: child },
    events: put('dossier', { copies: String(random.int(1, 2)) }),
    cases: random.chance(0.5) ? ['appointed'] : [],
    days: [isoOf(isoDay(child.birthDate) + 10), LAST_DAY],
    about: child,
  };
};
