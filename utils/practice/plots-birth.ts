/** Births: registered for the first time, in one go with residence and insurance, or again. */
import { dayOf } from '../core/dates';
import { placeTruth } from './dossier';
import { CHILDREN, OTHERS, REGISTERED, type ChildFamily } from './families';
import {
  ANY_DAY,
  forOneself,
  homeOf,
  isoDay,
  officeOf,
  put,
  spanFrom,
  type Plot,
  type Turn,
} from './plot-parts';
import type { Random } from './random';

/** Who asks for the registration of a birth, and in which of the pack's cases. */
function birthAsker(random: Random, family: ChildFamily, { authorised }: Turn) {
  const { father, mother, grandparent, grandparentIs } = family;
  const parents = [
    ...(father ? [{ who: father, relation: 'Cha' }] : []),
    ...(mother ? [{ who: mother, relation: 'Mẹ' }] : []),
  ];
  if (authorised) {
    if (grandparent && random.chance(0.5))
      return {
        who: grandparent,
        relation: 'Khác',
        other: grandparentIs,
        cases: ['other-requester', 'authorised-relative'],
      };
    return {
      who: OTHERS[0]!,
      relation: 'Khác',
      other: 'Người được ủy quyền',
      cases: ['other-requester', 'authorised'],
    };
  }
  const parent = random.pick(parents);
  return { ...parent, other: '', cases: [] };
}

export const birthOf =
  (procedure: '1.001193' | '3.000722'): Plot =>
  (random, turn) => {
    const families = CHILDREN.filter(({ child }) => {
      const born = isoDay(child.birthDate);
      return turn.late ? born < dayOf('2026-09-01') : born >= dayOf('2026-09-01');
    });
    const family = random.pick(families);
    const { child, father, mother } = family;
    const born = isoDay(child.birthDate);
    const days = turn.late ? spanFrom(born + 75, born + 260) : spanFrom(born + 4, born + 57);
    if (!days) return null;
    const asks = birthAsker(random, family, turn);
    const known = father ? 'Đã xác định được cả cha lẫn mẹ' : 'Chưa xác định được cha';
    const home = homeOf(mother);
    const switches = procedure === '1.001193' ? asks.cases : [];
    if (procedure === '3.000722' && (turn.late || turn.authorised)) return null;
    return {
      procedure,
      people: { requester: asks.who, subject: child, ...(father && { father }), ...(mother && { mother }) },
      events: {
        ...put('requester', {
          relation: asks.relation,
          ...(asks.other && { relationOther: asks.other }),
          phone: '0912000012',
        }),
        ...put('subject', placeTruth('birthPlace', { ...home, detail: 'Trung tâm Y tế khu vực' })),
        ...put('subject', placeTruth('hometown', { ...homeOf(father ?? mother), detail: '' })),
        ...put('dossier', { birthKind: known }),
        ...(procedure === '3.000722' && father
          ? put('dossier', {
              recordNumber: `${random.int(10, 99)}/2021`,
              recordDate: '15/10/2021',
              recordAgency: officeOf(homeOf(father)),
            })
          : {}),
      },
      cases: [...switches, ...(father ? [] : ['not-married'])],
      days,
      ...(procedure === '1.001193' ? { chosen: ['dossier.registrationType'] as const } : {}),
      ...(turn.authorised ? { giver: father ?? mother! } : {}),
      along: [
        ...(asks.who !== mother && mother
          ? [{ kind: 'citizen-card' as const, of: 'mother' as const, whose: 'mẹ' }]
          : []),
        ...(asks.who !== father && father
          ? [{ kind: 'citizen-card' as const, of: 'father' as const, whose: 'cha' }]
          : []),
        ...(father && procedure === '3.000722'
          ? [{ kind: 'marriage-certificate' as const, whose: 'cha, mẹ' }]
          : []),
      ],
      about: child,
    };
  };

export const birthAgain: Plot = (random, turn) => {
  if (turn.late || turn.notAllowed) return null;
  const { subject, father, mother } = random.pick(REGISTERED);
  const { relation, cases, people, ...who } = forOneself(turn, subject);
  const year = Number(subject.birthDate.slice(-4));
  return {
    procedure: '1.004884',
    people: { ...people, father, mother },
    ...who,
    events: {
      ...relation,
      ...put('subject', placeTruth('birthPlace', { ...homeOf(mother), detail: 'Trạm Y tế' })),
      ...put('subject', placeTruth('hometown', { ...homeOf(father), detail: '' })),
      ...put('dossier', {
        birthKind: 'Đã xác định được cả cha lẫn mẹ',
        recordNumber: `${random.int(21, 180)}/${year + 1}`,
        recordBook: `01/${year + 1}`,
        recordDate: `12/04/${year + 1}`,
        recordAgency: officeOf(homeOf(subject)),
        copies: '2',
      }),
    },
    cases,
    days: ANY_DAY,
    about: subject,
  };
};
