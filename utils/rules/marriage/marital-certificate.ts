/** Certificate of marital status: the time it speaks of, and what it is for. */
import { BIRTH_PARTS, bornOf } from '../../core/ages';
import { genderOf, readsOf } from '../../core/people';
import { ageOn, certainlyBefore, dateOf, formatDate, makeDate, type PartialDate } from '../../core/dates';
import { isToMarry, leastAge, maritalStatusOf } from '../../core/marital';
import { readCount } from '../../core/amounts';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { words } from '../../core/text';

const STATUS = 'subject.maritalStatus';
const FROM = 'dossier.periodFrom';
const TO = 'dossier.periodTo';
const PURPOSE = 'dossier.purpose';
const OTHER = 'dossier.purposeOther';

/** Words of a purpose that say nothing about what the certificate is for. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'bo sung hoan thien lam nop ho so giay to thu tuc ca nhan viec rieng cong theo yeu cau quy dinh su dung de can thiet dung vao'.split(
    ' ',
  ),
);

function period(facts: Facts, today: PartialDate): Finding[] {
  const [from, to] = [dateOf(facts.get(FROM)), dateOf(facts.get(TO))];
  const found: Finding[] = [];
  const born = bornOf(facts, 'subject');
  if (from && born && certainlyBefore(from, born.date)) {
    found.push({ subtype: 'before-birth', severity: 'error', role: FROM, others: [born.role] });
  } else if (from && born && ageOn(born.date, from).max < leastAge('female', from)) {
    found.push({ subtype: 'before-age', severity: 'info', role: FROM, others: [born.role] });
  }
  const ahead = from && certainlyBefore(today, from) ? from : to;
  if (ahead && certainlyBefore(today, ahead)) {
    const params = { date: formatDate(ahead) };
    found.push({ subtype: 'ahead', severity: 'warn', role: ahead === from ? FROM : TO, params });
  }
  const ended = (['subject.divorceDate', 'spouse.deathDate'] as const).find((role) => {
    const date = dateOf(facts.get(role));
    return from && date && certainlyBefore(from, date);
  });
  if (ended) found.push({ subtype: 'before-end', severity: 'info', role: FROM, others: [ended] });
  return found;
}

/** A certificate holds for six months (NĐ 123/2015 Điều 23): then they have to be of age. */
const halfYearOn = (day: PartialDate): PartialDate | null => {
  const months = day.month + 6;
  return makeDate(day.year + (months > 12 ? 1 : 0), months > 12 ? months - 12 : months);
};

/** Below the age of marriage there is nothing to certify; for a wedding, also where it comes after the certificate has ended. */
function young(facts: Facts, today: PartialDate, marries: boolean): Finding[] {
  const born = bornOf(facts, 'subject');
  const gender = genderOf(facts, 'subject');
  const until = (marries && gender && halfYearOn(today)) || today;
  if (!born || certainlyBefore(today, born.date)) return [];
  const least = leastAge((marries && gender) || 'female', until);
  if (ageOn(born.date, until).max >= least) return [];
  const others = marries ? ([PURPOSE] as const) : [];
  return [{ subtype: 'too-young', severity: 'warn', role: born.role, others, params: { least } }];
}

function toMarry(facts: Facts): Finding[] {
  const found: Finding[] = [];
  const copies = readCount(facts.get('dossier.copies'));
  if (copies !== null && copies > 1) {
    found.push({
      subtype: 'one-copy',
      severity: 'info',
      role: 'dossier.copies',
      others: [PURPOSE],
      params: { copies },
    });
  }
  if (maritalStatusOf(facts.get(STATUS)) === 'married')
    found.push({ subtype: 'married', severity: 'warn', role: STATUS, others: [PURPOSE] });
  return found;
}

function check(facts: Facts): Finding[] {
  const today = dateOf(facts.today);
  // Residence and business have periods as well: only a form that asks for the status is meant.
  if (!today || !facts.has(STATUS) || facts.has('groom.fullName') || facts.has('adopter.fullName')) return [];
  // "Mục đích khác" is a choice; the box beside it then says which.
  const box = facts.get(OTHER) === '' ? PURPOSE : OTHER;
  const purpose = facts.get(box);
  const marries = isToMarry(purpose);
  const said = words(purpose.slice(0, 200));
  const vague = said.length > 0 && said.every((word) => EMPTY_WORDS.has(word));
  return [
    ...period(facts, today),
    ...young(facts, today, marries),
    ...(marries ? toMarry(facts) : []),
    ...(vague ? [{ subtype: 'vague', severity: 'info', role: box } as const] : []),
  ];
}

const rule: Rule = {
  id: 'marital-certificate',
  version: 1,
  confidence: 'certain',
  source: 'Nghị định 123/2015/NĐ-CP Điều 22, Điều 23; Luật Hôn nhân và gia đình 2014 Điều 5, Điều 8',
  scope: 'form',
  reads: [
    STATUS,
    FROM,
    TO,
    PURPOSE,
    OTHER,
    'dossier.copies',
    'subject.gender',
    'subject.divorceDate',
    'spouse.deathDate',
    'groom.fullName',
    'adopter.fullName',
    ...readsOf('*', BIRTH_PARTS),
  ],
  yields: ['personal-id', 'marital-facts:young'],
  check,
};
export default rule;

const SINGLE = { [STATUS]: 'Chưa đăng ký kết hôn với ai' } as const;
const MAN = { 'subject.gender': 'Nam', 'subject.birthDate': '09/09/1998' } as const;

export const cases = (): RuleCase[] => [
  {
    name: 'from the age of marriage until today, one copy',
    facts: {
      ...SINGLE,
      ...MAN,
      [FROM]: '09/09/2018',
      [TO]: '22/11/2026',
      [PURPOSE]: 'Đăng ký kết hôn',
      'dossier.copies': '01',
    },
    expect: [],
  },
  {
    name: 'from before birth',
    facts: { ...SINGLE, ...MAN, [FROM]: '09/09/1989' },
    expect: ['error before-birth dossier.periodFrom'],
  },
  {
    name: 'from childhood on: where somebody has lived',
    facts: { ...SINGLE, ...MAN, [FROM]: '09/09/2004' },
    expect: ['info before-age dossier.periodFrom'],
  },
  {
    name: 'until next year',
    facts: { ...SINGLE, [TO]: '01/01/2027' },
    expect: ['warn ahead dossier.periodTo'],
  },
  { name: 'until this month', facts: { ...SINGLE, [TO]: '11/2026' }, expect: [] },
  {
    name: 'from before the divorce',
    facts: { [STATUS]: 'Đã ly hôn', [FROM]: '01/01/2015', 'subject.divorceDate': '12/04/2023' },
    expect: ['info before-end dossier.periodFrom'],
  },
  {
    name: 'since the divorce',
    facts: { [STATUS]: 'Đã ly hôn', [FROM]: '12/04/2023', 'subject.divorceDate': '12/04/2023' },
    expect: [],
  },
  {
    name: 'several copies for a wedding',
    facts: { ...SINGLE, [PURPOSE]: 'Để đăng ký kết hôn', 'dossier.copies': '3' },
    expect: ['info one-copy dossier.copies'],
  },
  {
    name: 'several copies for a bank',
    facts: { ...SINGLE, [PURPOSE]: 'Xác nhận chưa đăng ký kết hôn để vay vốn', 'dossier.copies': '3' },
    expect: [],
  },
  {
    name: 'married and about to marry',
    facts: { [STATUS]: 'Hiện tại đang có chồng', [PURPOSE]: 'Đăng ký kết hôn' },
    expect: ['warn married subject.maritalStatus'],
  },
  {
    name: 'not of age before the certificate ends',
    facts: { ...SINGLE, 'subject.gender': 'Nam', 'subject.birthDate': '09/09/2007', [PURPOSE]: 'Kết hôn' },
    expect: ['warn too-young subject.birthDate'],
  },
  {
    name: 'of age in three months',
    facts: { ...SINGLE, 'subject.gender': 'Nam', 'subject.birthDate': '09/02/2007', [PURPOSE]: 'Kết hôn' },
    expect: [],
  },
  {
    name: 'a child, for whatever it is',
    facts: { ...SINGLE, 'subject.birthDate': '09/02/2012', [PURPOSE]: 'Xuất cảnh' },
    expect: ['warn too-young subject.birthDate'],
  },
  {
    name: 'a purpose that tells nothing',
    facts: { ...SINGLE, [PURPOSE]: 'Bổ sung hồ sơ cá nhân' },
    expect: ['info vague dossier.purpose'],
  },
  {
    name: 'another purpose that tells nothing',
    facts: { ...SINGLE, [PURPOSE]: 'Mục đích khác', [OTHER]: 'việc riêng' },
    expect: ['info vague dossier.purposeOther'],
  },
  { name: 'a purpose', facts: { ...SINGLE, [PURPOSE]: 'Bổ sung hồ sơ vay vốn ngân hàng' }, expect: [] },
  { name: 'a period of residence', facts: { [TO]: '01/01/2028', [PURPOSE]: 'Đi học' }, expect: [] },
];
