/** A birth is registered within 60 days; the choice "Loại đăng ký" has to say which of the two it is. */
import { dateOf, dayOf, formatDay } from '../../core/dates';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

/** Luật Hộ tịch 2014 Điều 15 khoản 1. */
const DAYS = 60;
/** NĐ 123/2015 Điều 24: only what was registered before this day can be registered again. */
const AGAIN_BEFORE = dayOf('2016-01-01');

/** A term that ends on a Saturday or Sunday ends with the next working day (BLDS 2015 Điều 148 khoản 5). Day 0 was a Thursday. */
function lastDay(birth: number): number {
  const end = birth + DAYS;
  const weekday = (end + 4) % 7;
  return weekday === 6 ? end + 2 : weekday === 0 ? end + 1 : end;
}

/** A form about a birth: it has parents or the kind of birth, and nobody has died. */
const isBirth = (facts: Facts): boolean =>
  (facts.has('dossier.birthKind') || facts.has('mother.fullName') || facts.has('father.fullName')) &&
  !facts.has('subject.deathDate');

function check(facts: Facts): Finding[] {
  const role = 'dossier.registrationType';
  const choice = fold(facts.get(role));
  const birth = dateOf(facts.get('subject.birthDate'));
  const today = dayOf(facts.today);
  if (choice === '' || !birth || birth.precision !== 'day' || birth.first > today || !isBirth(facts))
    return [];
  const others = ['subject.birthDate'] as const;
  const days = today - birth.first;
  const end = lastDay(birth.first);
  const params = { days, last: formatDay(end) };

  if (choice.includes('dang ky lai')) {
    return birth.first >= AGAIN_BEFORE
      ? [{ subtype: 'again-too-new', severity: 'warn', role, others, params }]
      : [];
  }
  if (choice.includes('da co ho so')) return [];
  if (choice.includes('qua han'))
    return days <= DAYS ? [{ subtype: 'not-late', severity: 'warn', role, others, params }] : [];
  // "Đăng ký mới" is said of every first registration, also of a late one: then a hint is enough.
  const severity = choice.includes('dung han') ? 'warn' : 'info';
  return today > end ? [{ subtype: 'late', severity, role, others, params }] : [];
}

const rule: Rule = {
  scope: 'form',
  reads: ['*'],
  id: 'birth-registration-deadline',
  version: 1,
  confidence: 'certain',
  source: 'Luật Hộ tịch 2014 Điều 15 khoản 1 (60 ngày); Nghị định 123/2015/NĐ-CP Điều 24 (đăng ký lại)',
  check,
};
export default rule;

const birth = (name: string, date: string, type: string, today: string, ...expect: string[]): RuleCase => ({
  name,
  facts: { 'subject.birthDate': date, 'dossier.registrationType': type, 'dossier.birthKind': '' },
  today,
  expect: expect.map((line) => `${line} dossier.registrationType`),
});

export const cases = (): RuleCase[] => [
  birth('day 48', '05/10/2026', 'Đăng ký đúng hạn', '2026-11-22'),
  birth('day 60, a Friday', '21/09/2026', 'Đăng ký đúng hạn', '2026-11-20'),
  birth('day 61', '21/09/2026', 'Đăng ký đúng hạn', '2026-11-21', 'warn late'),
  birth('day 60 is a Saturday: Monday is in time', '22/09/2026', 'Đăng ký đúng hạn', '2026-11-23'),
  birth('the Tuesday after is late', '22/09/2026', 'Đăng ký đúng hạn', '2026-11-24', 'warn late'),
  birth('late and said so', '15/03/2026', 'Đăng ký quá hạn', '2026-11-22'),
  birth('not late but said late', '05/10/2026', 'Đăng ký quá hạn', '2026-11-22', 'warn not-late'),
  birth('first registration in time', '05/10/2026', 'Đăng ký mới', '2026-11-22'),
  birth('first registration, late', '15/03/2026', 'Đăng ký mới', '2026-11-22', 'info late'),
  birth('again, but born lately', '05/10/2026', 'Đăng ký lại', '2026-11-22', 'warn again-too-new'),
  birth('again, born long ago', '05/10/1990', 'Đăng ký lại', '2026-11-22'),
  birth('papers exist already', '05/10/1990', 'Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân', '2026-11-22'),
  birth('by year only', '2025', 'Đăng ký đúng hạn', '2026-11-22'),
  birth('a date in the future has its own error', '05/10/2027', 'Đăng ký quá hạn', '2026-11-22'),
  birth('not chosen yet', '15/03/2026', '', '2026-11-22'),
  {
    name: 'a form with parents',
    facts: {
      'subject.birthDate': '15/03/2026',
      'dossier.registrationType': 'Đăng ký đúng hạn',
      'father.fullName': '',
    },
    expect: ['warn late dossier.registrationType'],
  },
  {
    name: 'a form about something else',
    facts: { 'subject.birthDate': '15/03/1990', 'dossier.registrationType': 'Đăng ký đúng hạn' },
    expect: [],
  },
  {
    name: 'a death form uses the same words',
    facts: {
      'subject.birthDate': '05/10/1950',
      'subject.deathDate': '20/11/2026',
      'dossier.registrationType': 'Đăng ký đúng hạn',
    },
    expect: [],
  },
];
