/** Thousands of made-up families: those that agree with themselves and the law are silent, those with one slip are not. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../utils/core/assess';
import { dayOf, formatDay, isoOf } from '../../utils/core/dates';
import { snapshotOfValues } from '../../utils/core/facts';
import type { Person, Role } from '../../utils/core/roles';
import { roleOf } from '../../utils/core/roles';

const TODAY = '2026-11-20';
const today = dayOf(TODAY);
/** Printed with every failure by fast-check; fixed here so that a red run can be repeated. */
const SEED = 20261120;
const runs = { seed: SEED, numRuns: 300 };

type Values = Partial<Record<Role, string>>;
type Drawn<T> = T extends fc.Arbitrary<infer V> ? V : never;

const SURNAMES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Võ',
  'Đặng',
  'Bùi',
  'Ông',
  'Bế',
  'Châu',
  'Mai',
  'La',
  'Giàng',
  'Lò',
  'Vàng',
  'Thạch',
  'Danh',
  'Kim',
];
const MIDDLE = ['Văn', 'Thị', 'Hoàng', 'Minh', 'Ngọc', 'Thanh', 'A', 'Y', 'Thuỷ', 'Đức', ''];
const GIVEN = [
  'Lan',
  'Hùng',
  'Á',
  'Ê',
  'Hoà',
  'Hòa',
  'Thúy',
  'Quỳnh Anh',
  'Bé',
  'Nam',
  'Sử',
  'Phương',
  'Đạt',
  'Ngoan',
  'Thuỵ',
  'Uyên',
];
const WHOLE = [
  "H'Hen Niê",
  'Y Bhăm Êban',
  "K'Brêl",
  "Rơ Châm H'Yéo",
  'Ksor Blơn',
  'Siu Hăng',
  'Rmah Ril',
  'Tôn Nữ Quỳnh-Trâm',
  'Maria Nguyễn Thị Lan',
  'Ly A Sử',
  'Lò Văn Ơn',
  'Kpă Y Thoa',
  "H'Ngăm Êban",
  'Điểu K’Lộc',
];
const GROUPS = ['Kinh', 'Tày', 'Mông', 'Ê-đê', 'Khơ-me', 'Gia-rai', 'Thái', 'Bru-Vân Kiều', 'Xơ-đăng'];
const CODES = ['001', '002', '034', '046', '064', '068', '077', '079', '096'];
const PLACES = [
  ['Thành phố Hà Nội', 'Phường Ba Đình', 'Số 12, ngõ 5, đường Hoàng Hoa Thám'],
  ['Tỉnh Lâm Đồng', 'Phường Xuân Hương - Đà Lạt', 'Số 8/2A Trần Phú'],
  ['Tỉnh Đắk Lắk', "Xã Ea H'Leo", 'Buôn Dang'],
  ['Thành phố Hồ Chí Minh', 'Phường Sài Gòn', 'Tầng 5, số 45 Hai Bà Trưng'],
  ['Tỉnh An Giang', 'Đặc khu Phú Quốc', 'Tổ 3, khu phố 5'],
  ['Tỉnh Tây Ninh', 'Xã Tân Thạnh', 'Ấp 2, đường huyện 12'],
] as const;

const name = fc.oneof(
  fc
    .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...MIDDLE), fc.constantFrom(...GIVEN))
    .map((parts) => parts.filter((part) => part !== '').join(' ')),
  fc.constantFrom(...WHOLE),
);
const shown = name.chain((text) => fc.boolean().map((capitals) => (capitals ? text.toUpperCase() : text)));

interface Citizen {
  name: string;
  birth: number;
  id: string;
  issued: number;
  place: (typeof PLACES)[number];
}

/** A person of that gender born on a day between the two; the number's tail keeps people apart. */
const citizen = (gender: 0 | 1, youngest: number, oldest: number, tail: string): fc.Arbitrary<Citizen> =>
  fc
    .record({
      name: shown,
      birth: fc.integer({ min: dayOf(`${2026 - oldest}-01-01`), max: dayOf(`${2026 - youngest}-11-20`) }),
      code: fc.constantFrom(...CODES),
      since: fc.integer({ min: 0, max: 1500 }),
      place: fc.constantFrom(...PLACES),
    })
    .map(({ name, birth, code, since, place }) => {
      const year = isoOf(birth).slice(0, 4);
      const century = (Number(year) >= 2000 ? 2 : 0) + gender;
      return { name, birth, id: `${code}${century}${year.slice(2)}${tail}`, issued: today - since, place };
    });

function block(person: Person, who: Citizen, yearOnly = false): Values {
  const at = (attribute: Parameters<typeof roleOf>[1]) => roleOf(person, attribute);
  const isNew = who.issued >= dayOf('2024-07-01');
  const [province, ward, detail] = who.place;
  return {
    [at('fullName')]: who.name,
    [at('birthDate')]: yearOnly ? isoOf(who.birth).slice(0, 4) : formatDay(who.birth),
    [at('personalId')]: who.id,
    [at('idPaperType')]: isNew ? 'Thẻ căn cước' : 'Thẻ căn cước công dân',
    [at('idPaperNumber')]: who.id,
    [at('idPaperIssueDate')]: formatDay(who.issued),
    [at('idPaperIssuer')]: isNew ? 'Bộ Công an' : 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    [at('nationality')]: 'Việt Nam',
    [at('residenceProvince')]: province,
    [at('residenceWard')]: ward,
    [at('residenceDetail')]: detail,
  };
}

const foreigner = (person: Person): fc.Arbitrary<Values> =>
  fc
    .record({
      name: fc.constantFrom(
        'Lucas André Martin',
        'Müller Jürgen',
        'Nuñez García José',
        'O’Brien Seán',
        'Anaïs Dupont',
        'KIM MIN JUN',
        'Suharto',
        'Nguyen Van Kim',
      ),
      number: fc.constantFrom('00AA00012', 'E12345678', 'AB1234567', 'M00000012'),
      birth: fc.integer({ min: dayOf('1970-01-01'), max: dayOf('2000-01-01') }),
      nation: fc.constantFrom('Pháp', 'Hàn Quốc', 'Hoa Kỳ', 'Lào', 'Đài Loan (Trung Quốc)'),
    })
    .map(({ name, number, birth, nation }) => ({
      [roleOf(person, 'fullName')]: name,
      [roleOf(person, 'birthDate')]: formatDay(birth),
      [roleOf(person, 'idPaperType')]: 'Hộ chiếu',
      [roleOf(person, 'idPaperNumber')]: number,
      [roleOf(person, 'nationality')]: nation,
      [roleOf(person, 'ethnicity')]: 'Người nước ngoài',
      [roleOf(person, 'residenceAbroad')]: 'Lyon, Pháp',
    }));

const birthDraw = fc.record({
  mother: citizen(1, 18, 45, '000011'),
  father: citizen(0, 18, 60, '000022'),
  child: shown,
  gender: fc.constantFrom('Nam', 'Nữ'),
  age: fc.integer({ min: 0, max: 400 }),
  group: fc.constantFrom(...GROUPS),
  fatherGroup: fc.constantFrom(...GROUPS),
  who: fc.constantFrom('Cha', 'Mẹ', 'Khác'),
  fatherIs: fc.constantFrom('known', 'year-only', 'unknown', 'foreign'),
  abroad: foreigner('father'),
});

function birthValues(draw: Drawn<typeof birthDraw>): Values {
  const father: Values =
    draw.fatherIs === 'unknown'
      ? { 'father.fullName': '', 'father.birthDate': '', 'father.personalId': '' }
      : draw.fatherIs === 'foreign'
        ? draw.abroad
        : {
            ...block('father', draw.father, draw.fatherIs === 'year-only'),
            'father.ethnicity': draw.fatherGroup,
          };
  const relation =
    draw.who === 'Cha' && draw.fatherIs !== 'known' && draw.fatherIs !== 'year-only' ? 'Mẹ' : draw.who;
  const asks =
    relation === 'Cha'
      ? block('requester', draw.father)
      : relation === 'Mẹ'
        ? block('requester', draw.mother)
        : {};
  const { 'requester.birthDate': _none, ...requester } = asks;
  return {
    'dossier.registrationType': draw.age <= 60 ? 'Đăng ký đúng hạn' : 'Đăng ký quá hạn',
    'dossier.birthKind':
      draw.fatherIs === 'unknown' ? 'Chưa xác định được cha' : 'Đã xác định được cả cha lẫn mẹ',
    'requester.relation': relation,
    ...requester,
    'subject.fullName': draw.child,
    'subject.birthDate': formatDay(today - draw.age),
    'subject.gender': draw.gender,
    'subject.ethnicity': draw.group,
    'subject.nationality': 'Việt Nam',
    'subject.hometownProvince': 'Thái Bình',
    ...block('mother', draw.mother),
    'mother.ethnicity': draw.group,
    ...father,
  };
}

const birthForm = birthDraw.map(birthValues);

const marriageDraw = fc.record({
  groom: citizen(0, 20, 70, '000033'),
  bride: citizen(1, 18, 70, '000044'),
  group: fc.constantFrom(...GROUPS),
  abroad: foreigner('groom'),
  foreign: fc.boolean(),
  status: fc.constantFrom('Chưa đăng ký kết hôn với ai', 'Đã ly hôn'),
});

function marriageValues({
  groom,
  bride,
  group,
  abroad,
  foreign,
  status,
}: Drawn<typeof marriageDraw>): Values {
  const his: Values = foreign ? abroad : { ...block('groom', groom), 'groom.ethnicity': group };
  return {
    ...his,
    ...block('bride', bride),
    'bride.ethnicity': group,
    'bride.maritalStatus': status,
    'bride.marriageCount': status === 'Đã ly hôn' ? '2' : '1',
  };
}

const marriageForm = marriageDraw
  .map(marriageValues)
  // Two namesakes may marry, but a warning there is right.
  .filter((values) => values['groom.fullName']?.toLowerCase() !== values['bride.fullName']?.toLowerCase());

const loud = (values: Values): string[] =>
  assess({
    page: snapshotOfValues(values),
    pack: null,
    cases: [],
    marks: new Map(),
    ignored: [],
    today: TODAY,
  })
    .issues.filter((issue) => issue.severity !== 'info')
    .map((issue) => `${issue.severity} ${issue.rule}:${issue.subtype} ${issue.role}`);

describe('consistent dossiers are silent', () => {
  it('birth', () =>
    fc.assert(
      fc.property(birthForm, (values) => {
        expect(loud(values)).toEqual([]);
      }),
      runs,
    ));
  it('marriage', () =>
    fc.assert(
      fc.property(marriageForm, (values) => {
        expect(loud(values)).toEqual([]);
      }),
      runs,
    ));
});

/** One slip: how it happens and what has to be said. Null when this dossier cannot have it. */
type Slip = [name: string, make: (values: Values) => Values | null, expect: RegExp];
const get = (values: Values, role: Role) => values[role] ?? '';
const change = (role: Role, by: (text: string) => string) => (values: Values) =>
  get(values, role) === '' ? null : { ...values, [role]: by(get(values, role)) };
const both = (person: Person, by: (text: string) => string) => (values: Values) => {
  const [own, card] = [roleOf(person, 'personalId'), roleOf(person, 'idPaperNumber')];
  return get(values, own) === ''
    ? null
    : { ...values, [own]: by(get(values, own)), [card]: by(get(values, own)) };
};

const BIRTH_SLIPS: Slip[] = [
  ['a lost digit', both('mother', (id) => id.slice(1)), /^error personal-id:(length|old-number) mother/],
  [
    'a letter for a digit',
    both('mother', (id) => id.replace('0', 'O')),
    /^error personal-id:characters mother/,
  ],
  ['an unknown province', both('mother', (id) => `003${id.slice(3)}`), /^error personal-id:province mother/],
  [
    'an exchanged century',
    both('mother', (id) => `${id.slice(0, 3)}${(Number(id[3]) + 2) % 4}${id.slice(4)}`),
    /personal-id(-cross:year|:future|:too-old) mother/,
  ],
  [
    'the gender of a man',
    both('mother', (id) => `${id.slice(0, 3)}${Number(id[3]) - 1}${id.slice(4)}`),
    /^warn personal-id-cross:implied-gender mother/,
  ],
  [
    'another year',
    change('mother.birthDate', (date) => date.replace(/\d{4}/, (year) => String(Number(year) - 1))),
    /^warn personal-id-cross:year mother/,
  ],
  [
    'two digits for the year',
    change('subject.birthDate', (date) => date.replace(/\/20/, '/')),
    /^error dates:two-digit-year subject/,
  ],
  [
    'month 13',
    change('subject.birthDate', (date) => date.replace(/\/\d\d\//, '/13/')),
    /^error dates:(not-real|month-first) subject/,
  ],
  [
    'born next year',
    change('subject.birthDate', (date) => date.replace(/\d{4}/, '2027')),
    /^error dates:future subject/,
  ],
  ['a digit in the name', change('subject.fullName', (text) => `${text}1`), /^error names:digits subject/],
  ['a sign in the name', change('subject.fullName', (text) => `${text}@`), /^error names:signs subject/],
  ['a title in the name', change('mother.fullName', (text) => `Bà ${text}`), /names:title mother/],
  [
    'the wrong kind',
    change('dossier.registrationType', (text) =>
      text.endsWith('đúng hạn') ? 'Đăng ký quá hạn' : 'Đăng ký đúng hạn',
    ),
    /^warn birth-registration-deadline/,
  ],
  ['a country for a group', change('mother.ethnicity', () => 'Việt Nam'), /^warn ethnicity:unknown mother/],
  [
    'the card before birth',
    change('mother.idPaperIssueDate', () => '01/01/1960'),
    /^error paper-dates:before-birth mother/,
  ],
  [
    'the mother is a child',
    (values) => ({
      ...values,
      'mother.birthDate': '01/01/2018',
      'mother.personalId': '',
      'mother.idPaperNumber': '',
    }),
    /^warn parent-age:too-young mother/,
  ],
  [
    'the mother is younger',
    (values) => ({
      ...values,
      'mother.birthDate': formatDay(today),
      'mother.personalId': '',
      'mother.idPaperNumber': '',
      'subject.birthDate': formatDay(today - 5),
    }),
    /^error parent-age:not-older mother/,
  ],
  [
    "the child has the mother's number",
    (values) => ({ ...values, 'subject.personalId': get(values, 'mother.personalId') }),
    /^error personal-id-people:child-parent/,
  ],
];
const MARRIAGE_SLIPS: Slip[] = [
  [
    'the bride is seventeen',
    (values) => ({
      ...values,
      'bride.birthDate': '21/11/2008',
      'bride.personalId': '001308000044',
      'bride.idPaperNumber': '001308000044',
    }),
    /^warn marriage-age:too-young bride/,
  ],
  [
    'the card number of somebody else',
    change('bride.idPaperNumber', (id) => `${id.slice(0, 11)}9`),
    /^warn mirror-fields:card-number bride/,
  ],
  ['a CMND', change('bride.idPaperType', () => 'Chứng minh nhân dân'), /^error paper-dates:old-card bride/],
  [
    'both sides the same name',
    (values) => ({ ...values, 'bride.fullName': get(values, 'groom.fullName') }),
    /^warn marriage-same-person/,
  ],
  [
    'the count does not fit',
    change('bride.marriageCount', (count) => (count === '1' ? '2' : '1')),
    /^warn marriage-status:count/,
  ],
  [
    'the name in small letters',
    change('bride.fullName', (text) =>
      /['’]/.test(text) || text.length < 8 ? 'nguyễn thị lan' : text.toLowerCase(),
    ),
    /^warn name-case:lower bride/,
  ],
];

describe.each([
  ['birth', birthForm, BIRTH_SLIPS],
  ['marriage', marriageForm, MARRIAGE_SLIPS],
] as const)('%s with one slip', (_form, form, slips) => {
  it.each(slips)('%s', (_name, make, expected) => {
    fc.assert(
      fc.property(form, (values) => {
        const slipped = make(values);
        if (slipped)
          expect(
            loud(slipped).some((text) => expected.test(text)),
            loud(slipped).join(', '),
          ).toBe(true);
      }),
      { ...runs, numRuns: 60 },
    );
  });
});

describe('hostile values', () => {
  const roles: Role[] = [
    'mother.fullName',
    'mother.personalId',
    'subject.birthDate',
    'mother.idPaperType',
    'mother.idPaperNumber',
    'mother.phone',
    'mother.email',
    'mother.ethnicity',
    'mother.nationality',
    'mother.gender',
    'mother.residenceDetail',
    'mother.residenceWard',
    'mother.residenceProvince',
    'bride.maritalStatus',
    'bride.marriageCount',
    'requester.relation',
    'dossier.registrationType',
    'dossier.birthKind',
    'subject.fullName',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('__proto__', 'constructor', 'toString', '', '\u202E', '<script>', '0'.repeat(10_000)),
  );

  it('never throws, keeps ids unique and gives the same answer twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...roles), text), { maxLength: 19 }), (pairs) => {
        const input = {
          page: snapshotOfValues(Object.fromEntries(pairs)),
          pack: null,
          cases: [],
          marks: new Map(),
          ignored: [],
          today: TODAY,
        };
        const first = assess(input);
        expect(new Set(first.issues.map((issue) => issue.id)).size).toBe(first.issues.length);
        expect(assess(input)).toEqual(first);
      }),
      runs,
    );
  });

  it.each([' ', 'a', '0', '<', 'à', "'", '\u0301', '(', '.', '-', ',', 'x@', '01/', 'số ', 'Ÿ', '?'])(
    'takes a megabyte of %j in every field without choking',
    (unit) => {
      const values = Object.fromEntries(roles.map((role) => [role, unit.repeat(1_000_000 / unit.length)]));
      const page = snapshotOfValues(values);
      const input = { page, pack: null, cases: [], marks: new Map(), ignored: [], today: TODAY };
      const times = Array.from({ length: 5 }, () => {
        const from = performance.now();
        assess(input);
        return performance.now() - from;
      });
      // The quickest of five: our own work, not what else runs on the machine.
      expect(Math.min(...times)).toBeLessThan(50);
      const { issues } = assess(input);
      expect(issues.filter((issue) => issue.subtype === 'too-long')).toHaveLength(roles.length);
    },
  );
});
