/** Residence, benefits, household businesses, certification: what real lists offer is silent, and one slip is told once. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageRange } from '../../utils/core/ages';
import { relationOf } from '../../utils/core/kinship';
import { groupThousands, readMoney, readPeople } from '../../utils/core/amounts';
import { dayOf, formatDay } from '../../utils/core/dates';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import { findingsOf } from '../../utils/core/findings';
import type { Person, Role } from '../../utils/core/roles';
import { FAMILIES } from '../../utils/rules';
import { cast, type CastMember } from '../cast';

const TODAY = '2026-11-20';
const today = dayOf(TODAY);
const RULES = [...FAMILIES.business, ...FAMILIES.welfare, ...FAMILIES.residence, ...FAMILIES.certification];
type Values = Partial<Record<Role, string>>;

/** `severity rule:subtype`, hints left out: what stops a clerk. */
function loud(procedure: string, values: Values): string[] {
  const facts = factsOf(snapshotOfValues(values), { procedure, cases: [], today: TODAY });
  return findingsOf(RULES, facts)
    .filter(({ finding }) => finding.severity !== 'info')
    .map(({ rule, finding }) => `${finding.severity} ${rule.id}:${finding.subtype}`);
}

const block = (person: Person, who: CastMember): Values => ({
  [`${person}.fullName`]: who.fullName,
  [`${person}.birthDate`]: who.birthDate,
  [`${person}.gender`]: who.gender,
  [`${person}.personalId`]: who.personalId,
  [`${person}.nationality`]: who.nationality,
});

const GROWN = [cast.hung, cast.lan, cast.mai, cast.binh, cast.dung, cast.tram, cast.hNgam, cast.yThuin];
const grown = fc.constantFrom(...GROWN);
const runs = { seed: 20261120, numRuns: 300 };

const spelled = (value: number): fc.Arbitrary<string> =>
  fc.constantFrom(
    String(value),
    groupThousands(value),
    groupThousands(value).replaceAll('.', ','),
    groupThousands(value).replaceAll('.', ' '),
    `${groupThousands(value)} đồng`,
    `${groupThousands(value)} VNĐ`,
    `${value},00`,
  );

describe('a household business', () => {
  const business = fc
    .record({
      owner: grown,
      submitter: grown,
      name: fc.constantFrom('Lan Anh', 'Hộ kinh doanh PHỞ HOÀ 24', "H'Hen Cà Phê", 'Tạp hóa Quỳnh & Jun'),
      lines: fc.constantFrom('4711', '0118; 5610', '4711 - Bán lẻ tạp hóa', 'Rửa xe máy'),
      kind: fc.constantFrom('Cá nhân', 'Thành viên hộ gia đình'),
      method: fc.constantFrom('Phương pháp kê khai', 'Phương pháp khoán'),
      people: fc.integer({ min: 0, max: 60 }).chain((n) => fc.constantFrom(`${n}`, `0${n}`, `${n} người`)),
      start: fc.integer({ min: 0, max: 300 }),
      capital: fc.integer({ min: 1_000_000, max: 9_000_000_000 }).chain(spelled),
    })
    .map((made): Values => ({
      ...block('owner', made.owner),
      ...block('submitter', made.submitter),
      'business.name': made.name,
      'business.lines': made.lines,
      'business.ownerKind': made.kind,
      'business.taxMethod': made.method,
      'business.labourers': made.people,
      'business.startDate': formatDay(today + made.start),
      'business.capital': made.capital,
    }));

  it('is silent while all is well', () => {
    fc.assert(
      fc.property(business, (values) => {
        expect(loud('1.001612', values)).toEqual([]);
      }),
      runs,
    );
  });

  const NAMES = [
    'TẠP HÓA CÔ BA',
    'Nhà thuốc Tâm An 2',
    'VLXD Thành Công',
    'Điện máy Quang Huy - 24/7',
    'Bún chả 3 Miền',
    'Mỹ phẩm No.1 Hà Thành',
    "Trà sữa 20's Coffee",
    'Vật tư nông nghiệp Tám Hạnh (CS2)',
    'Tiệm tóc Zin & Jun',
    'CƠ SỞ MAY WINNER FASHION',
    'Quán Phở Lý Quốc Sư @ Lê Lợi',
    'Hộ kinh doanh TM DV Hoàng Kỳ',
    "Homestay H'Mông Sa Pa",
    'Cửa hàng xăng dầu số 5',
    'Doanh Nghĩa Quán',
    'Xưởng mộc Cổ Phát',
    'HKD NGUYEN VAN HUNG',
    'Gara ô tô Y Bhăm Êban',
  ];
  it.each(NAMES)('may be called %s', (name) => {
    expect(loud('1.001612', { 'business.name': name })).toEqual([]);
    expect(loud('1.001612', { 'business.name': name.normalize('NFD') })).toEqual([]);
    expect(loud('1.001612', { 'business.name': `HỘ KINH DOANH ${name.toUpperCase()}` })).toEqual([]);
  });

  const SLIPS: [string, Values, string][] = [
    ['the zeros are left out', { 'business.capital': '20' }, 'warn business-capital:small'],
    [
      'a spreadsheet has cut the capital',
      { 'business.capital': '1.5E+08' },
      'error business-capital:scientific',
    ],
    ['a company by name', { 'business.name': 'Công ty Lan Anh' }, 'warn business-name:forbidden'],
    ['a code of five digits', { 'business.lines': '4711; 56101' }, 'warn business-lines:length'],
    ['a code twice', { 'business.lines': '4711; 4711' }, 'warn business-lines:twice'],
    [
      'a child owns it',
      block('owner', { ...cast.hung, birthDate: '12/03/2014', personalId: '' }),
      'warn business-owner:too-young',
    ],
    ['the year of the first day', { 'business.startDate': '20/11/2062' }, 'warn business-start-date:far'],
    ['half a worker', { 'business.labourers': '2,5' }, 'error business-labourers:not-whole'],
  ];
  it.each(SLIPS)('tells one slip once: %s', (_name, slip, told) => {
    fc.assert(
      fc.property(business, (values) => {
        expect(loud('1.001612', { ...values, ...slip })).toEqual([told]);
      }),
      { ...runs, numRuns: 50 },
    );
  });
});

describe('a temporary residence', () => {
  const stay = fc
    .record({
      subject: grown,
      begin: fc.integer({ min: -20, max: 40 }),
      days: fc.integer({ min: 45, max: 729 }),
      procedure: fc.constantFrom('1.004194', '1.002755'),
    })
    .map(({ subject, begin, days, procedure }) => ({
      procedure,
      values: {
        ...block('subject', subject),
        'dossier.periodFrom': formatDay(today + begin),
        'dossier.periodTo': formatDay(today + begin + days),
      } as Values,
    }));

  it('is silent within two years', () => {
    fc.assert(
      fc.property(stay, ({ procedure, values }) => {
        expect(loud(procedure, values)).toEqual([]);
      }),
      runs,
    );
  });

  it('is told when it is longer', () => {
    fc.assert(
      fc.property(stay, fc.integer({ min: 810, max: 4000 }), ({ procedure, values }, days) => {
        const end = { 'dossier.periodTo': formatDay(today + days) };
        expect(loud(procedure, { ...values, ...end })).toEqual(['error stay-period:too-long']);
      }),
      runs,
    );
  });
});

describe('relations', () => {
  const HEADS: [string, CastMember, CastMember][] = [
    ['Con', cast.hung, cast.mai],
    ['Con đẻ', cast.hung, cast.binh],
    ['Mẹ', cast.mai, cast.hung],
    ['Vợ', cast.lan, cast.hung],
    ['Chồng', cast.hung, cast.lan],
    ['Con dâu', cast.lan, cast.mai],
    ['Cháu', cast.minhAn, cast.binh],
    ['Chủ hộ', cast.hung, cast.hung],
    ['Khác', cast.tram, cast.hung],
    ['Người ở trọ', cast.yThuin, cast.mai],
    ['Ở nhờ', cast.mai, cast.tram],
  ];
  it.each(HEADS)('%s of the householder: silent', (relation, subject, head) => {
    const values = { ...block('subject', subject), ...block('householder', head) };
    expect(loud('1.004222', { ...values, 'subject.relation': relation })).toEqual([]);
    expect(loud('1.004222', { ...values, 'subject.relation': relation.toUpperCase() })).toEqual([]);
  });

  it('tells the relation that was turned round', () => {
    const values = { ...block('subject', cast.binh), ...block('householder', cast.hung) };
    expect(loud('1.004222', { ...values, 'subject.relation': 'Con' })).toEqual([
      'warn householder-relation:turned-round',
    ]);
  });

  it('reads only words that mean one thing', () => {
    for (const word of ['Con nuôi', 'Con (nuôi)', 'Con riêng', 'Bà', 'Cha/mẹ', 'Bố (mẹ)', 'Cháu', 'Khác', ''])
      expect(relationOf(word), word).toBeNull();
    expect(relationOf('Là con (đẻ) của chủ hộ')).toEqual({ kin: 'child', gender: null });
  });
});

describe('benefits', () => {
  /** Options of the forms that were met, and of the decrees. */
  const ANYBODY = [
    'Hộ nghèo',
    'Hộ cận nghèo',
    'Xã đặc biệt khó khăn',
    'Khuyết tật',
    'Người khuyết tật',
    'Người khuyết tật đặc biệt nặng',
    'Người đơn thân nghèo đang nuôi con',
    'Người nhiễm HIV/AIDS thuộc hộ nghèo',
    'Hộ gia đình nhận chăm sóc, nuôi dưỡng trẻ em dưới 16 tuổi',
    'Đối tượng quy định tại khoản 5 Điều 5 Nghị định 20',
    'Khác',
  ];
  it.each(ANYBODY)('%s: of any age', (group) => {
    for (const born of ['05/10/2026', '2010', '12/03/1994', '1940']) {
      expect(loud('1.116909', { 'subject.benefitCategory': group, 'subject.birthDate': born })).toEqual([]);
    }
  });

  it('reads the ages that a group spells out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 17, max: 90 }), fc.integer({ min: 1, max: 9 }), (least, more) => {
        expect(ageRange(`Người từ đủ ${least} tuổi trở lên`)).toEqual({ min: least });
        expect(ageRange(`Dưới ${least} tuổi thuộc hộ nghèo`)).toEqual({ max: least - 1 });
        expect(ageRange(`TỪ ĐỦ ${least} ĐẾN DƯỚI ${least + more} TUỔI`)).toEqual({
          min: least,
          max: least + more - 1,
        });
      }),
      runs,
    );
  });

  it('tells a pension to the young, and nothing to the old', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 110 }), fc.boolean(), (age, listed) => {
        const owner: Values = { 'owner.birthDate': String(2026 - age), 'owner.fullName': 'Nguyễn Văn Bình' };
        const values = listed ? { ...owner, 'owner.benefitCategory': 'Hộ nghèo' } : owner;
        const young = age < 70;
        expect(loud('1.014027', values)).toEqual(young ? ['warn social-pension-age:too-young'] : []);
      }),
      runs,
    );
  });

  it('finds the deceased among those who ask, and only him', () => {
    fc.assert(
      fc.property(
        grown,
        grown,
        fc.constantFrom<Person>('submitter', 'owner', 'recipient'),
        (a, b, person) => {
          const values = { ...block('subject', a), 'subject.deathDate': '05/11/2026', ...block(person, b) };
          const twice = a.personalId === b.personalId;
          expect(loud('1.116910', values)).toEqual(twice ? ['error funeral-applicant:deceased'] : []);
        },
      ),
      runs,
    );
  });
});

describe('written numbers', () => {
  it('are the same in every spelling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_000_000_000 }).chain((n) => fc.tuple(fc.constant(n), spelled(n))),
        ([value, text]) => {
          expect(readMoney(text)).toEqual({ ok: true, value });
        },
      ),
      runs,
    );
  });

  it('never fail, whatever stands there', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '1',
        '000',
        '.',
        ',',
        ' ',
        '-',
        'e+',
        'triệu',
        'từ đủ ',
        'dưới ',
        ' tuổi',
        'con ',
        '(',
        'Ａ',
      ),
      fc.string({ maxLength: 3 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (written) => {
        for (const read of [readMoney(written), readPeople(written)])
          if (read.ok) expect(Number.isSafeInteger(read.value)).toBe(true);
        ageRange(written);
        relationOf(written);
      }),
      runs,
    );
  });

  it.each([
    ['20 triệu', 20_000_000],
    ['1,5 tỷ đồng', 1_500_000_000],
    ['500 nghìn', 500_000],
  ])('%s is understood but has to be written out', (text, meant) => {
    expect(readMoney(text)).toEqual({ ok: false, problem: 'words', meant });
  });
});
