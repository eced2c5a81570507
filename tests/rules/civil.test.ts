/** Marriages, marital status, records, corrections, guardianship, adoption: whole dossiers, one mistake each, and odd input. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGED_RECORDS, MARITAL_STATES } from '../../replicas/data/lists';
import { RECORD_KINDS } from '../../replicas/survey/forms/extract';
import { judgeValues } from '../../scripts/evaluate/assess-values';
import { readRecordNumber, recordEventOf } from '../../utils/core/civil-records';
import { readCount } from '../../utils/core/amounts';
import { dayOf, formatDay } from '../../utils/core/dates';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import { genderOfStatus, isToMarry, maritalStatusOf } from '../../utils/core/marital';
import { officeOf } from '../../utils/core/offices';
import type { Role } from '../../utils/core/roles';
import { FAMILIES } from '../../utils/rules';
import { cast } from '../cast';
import { identity, inland, origin, TODAY, type Values } from '../dossiers/dossier';

const OWN = [...FAMILIES.marriage, ...FAMILIES.records, ...FAMILIES.care];

const loud = (values: Values, procedure: string | null): string[] =>
  judgeValues(values, procedure, TODAY)
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, subtype, role }) => `${severity} ${rule}:${subtype} ${role}`);

const person = (who: 'requester' | 'subject' | 'guardian' | 'adopter', name: keyof typeof cast): Values => ({
  ...identity(who, cast[name]),
  ...origin(who, cast[name]),
  ...(who === 'subject' ? { 'subject.gender': cast[name].gender } : {}),
});

const DIVORCED: Values = {
  'subject.maritalStatus': 'Đã đăng ký kết hôn, nhưng đã ly hôn',
  'subject.marriageDate': '10/10/2010',
  'subject.divorceDate': '12/04/2023',
  'subject.courtDecisionNumber': '45/2023/QĐST-HNGĐ',
  'subject.courtDecisionDate': '12/04/2023',
  'subject.courtDecisionIssuer': 'Tòa án nhân dân thành phố Nam Định',
};

/** Consistent dossiers by name: the procedure and what stands on the form. */
const DOSSIERS = {
  'certificate to marry': [
    '1.004873',
    {
      ...person('requester', 'dung'),
      'requester.relation': 'Bản thân',
      ...person('subject', 'dung'),
      'subject.maritalStatus': 'Chưa đăng ký kết hôn với ai',
      'dossier.purpose': 'Đăng ký kết hôn',
      'dossier.periodFrom': '09/09/2018',
      'dossier.periodTo': '20/11/2026',
      'dossier.copies': '1',
      'dossier.addressee': 'Ủy ban nhân dân phường Sài Gòn',
    },
  ],
  'certificate for a bank, divorced, asked by the mother': [
    '1.004873',
    {
      ...person('requester', 'mai'),
      'requester.relation': 'Mẹ đẻ',
      ...person('subject', 'hung'),
      ...DIVORCED,
      'subject.marriageDate': '10/10/2015',
      'dossier.purpose': 'Xác nhận chưa kết hôn với ai sau khi ly hôn để vay vốn ngân hàng',
      'dossier.copies': '3',
    },
  ],
  'certificate for a widow': [
    '1.004873',
    {
      ...person('requester', 'hoa'),
      'requester.relation': 'Bản thân',
      ...person('subject', 'hoa'),
      'subject.maritalStatus': 'Đã có chồng nhưng chồng đã chết',
      'spouse.fullName': cast.binh.fullName,
      'spouse.deathDate': '2019',
      'dossier.purpose': 'Mua bán nhà đất',
      'dossier.copies': '02',
    },
  ],
  'copy of a birth certificate': [
    '2.000635',
    {
      ...person('requester', 'mai'),
      'requester.relation': 'Mẹ đẻ',
      ...person('subject', 'hung'),
      'dossier.recordKind': 'Giấy khai sinh bản sao/Trích lục ghi vào Sổ hộ tịch việc khai sinh (bản sao)',
      'dossier.recordName': 'Giấy khai sinh',
      'dossier.recordNumber': '45',
      'dossier.recordBook': '01/1994',
      'dossier.recordDate': '20/03/1994',
      'dossier.recordAgency': 'UBND thị trấn Ba Đình, quận Ba Đình, thành phố Hà Nội',
      'dossier.copies': '05',
    },
  ],
  'extract of a marriage': [
    '2.000635',
    {
      ...person('requester', 'lan'),
      'requester.relation': 'Bản thân',
      ...person('subject', 'lan'),
      'dossier.recordKind': 'Trích lục kết hôn (bản sao)/ Trích lục ghi chú kết hôn (bản sao)',
      'dossier.recordNumber': '12/2025',
      'dossier.recordDate': '05/09/2025',
      'dossier.recordAgency': 'Ủy ban nhân dân phường Ba Đình',
      'dossier.copies': '1',
    },
  ],
  correction: [
    '1.004859',
    {
      ...person('requester', 'thang'),
      'requester.relation': 'Bản thân',
      ...person('subject', 'thang'),
      'dossier.changeKind': 'Cải chính',
      'dossier.changedRecord': 'Khai sinh',
      'dossier.changeContent': 'Năm sinh của mẹ từ 1958 thành 1959',
      'dossier.changeReason': 'Ghi nhầm khi đăng ký, theo giấy khai sinh của mẹ',
      'dossier.recordNumber': '123/1985',
      'dossier.recordBook': '01/1985',
      'dossier.recordDate': '20/11/1985',
      'dossier.recordAgency': 'UBND xã Mường Than',
      'dossier.wantsCopies': 'Có',
      'dossier.copies': '2',
    },
  ],
  guardianship: [
    '1.004837',
    {
      ...person('requester', 'mai'),
      ...person('guardian', 'mai'),
      ...person('subject', 'minhAn'),
      ...inland('subject', 'residence', cast.mai.residence!),
      'dossier.registrationType': 'Giám hộ đương nhiên',
      'dossier.addressee': 'UBND phường Hạc Thành',
      'dossier.wantsCopies': 'Không',
    },
  ],
  adoption: [
    '2.001263',
    {
      ...person('requester', 'nga'),
      ...person('adopter', 'nga'),
      'adopter.maritalStatus': 'Độc thân',
      ...person('subject', 'hyVong'),
      'father.fullName': '',
      'mother.fullName': '',
    },
  ],
  'marriage registered again': [
    '1.004746',
    {
      ...identity('groom', cast.hung),
      ...origin('groom', cast.hung),
      'groom.maritalStatus': 'Đang có vợ',
      ...identity('bride', cast.lan),
      ...origin('bride', cast.lan),
      'bride.maritalStatus': 'Đang có chồng',
      'dossier.recordNumber': '77',
      'dossier.recordBook': '01/2015',
      'dossier.recordDate': '05/12/2015',
      'dossier.recordAgency': 'UBND phường Ngọc Hà',
      'dossier.recordAgencyProvince': 'Thành phố Hà Nội',
    },
  ],
} as const satisfies Record<string, readonly [string, Values]>;
type Name = keyof typeof DOSSIERS;

describe('consistent dossiers', () => {
  it.each(Object.entries(DOSSIERS))('%s: nothing to look at', (_name, [procedure, values]) => {
    expect(loud(values, procedure)).toEqual([]);
    expect(loud(values, null)).toEqual([]);
  });
});

/** No number and no card: they would contradict another birth date as well. */
const without = (who: 'requester' | 'guardian' | 'adopter'): Values => ({
  [`${who}.personalId`]: '',
  [`${who}.idPaperType`]: '',
  [`${who}.idPaperNumber`]: '',
  [`${who}.idPaperIssueDate`]: '',
  [`${who}.idPaperIssuer`]: '',
});

/** What is changed in which dossier, and the one thing that is said. */
const MISTAKES: [Name, Values, string][] = [
  [
    'certificate to marry',
    { 'dossier.periodTo': '20/12/2026' },
    'warn marital-certificate:ahead dossier.periodTo',
  ],
  [
    'certificate to marry',
    { 'dossier.periodFrom': '09/09/1990' },
    'error marital-certificate:before-birth dossier.periodFrom',
  ],
  [
    'certificate to marry',
    { 'subject.maritalStatus': 'Hiện tại đang có vợ' },
    'warn marital-certificate:married subject.maritalStatus',
  ],
  ['certificate to marry', { 'dossier.addressee': 'UBND quận 1' }, 'warn addressee:gone dossier.addressee'],
  [
    'certificate for a bank, divorced, asked by the mother',
    { 'requester.relation': 'Bà nội', ...person('requester', 'tram') },
    'warn kin-ages:elder-younger requester.relation',
  ],
  [
    'certificate for a bank, divorced, asked by the mother',
    { 'subject.maritalStatus': 'Đã có chồng nhưng đã ly hôn' },
    'warn marital-facts:other-gender subject.maritalStatus',
  ],
  [
    'certificate for a bank, divorced, asked by the mother',
    { 'subject.courtDecisionIssuer': 'Công an thành phố Nam Định' },
    'warn divorce-papers:not-court subject.courtDecisionIssuer',
  ],
  [
    'certificate for a widow',
    { 'subject.maritalStatus': 'Chưa kết hôn' },
    'warn marital-facts:single subject.maritalStatus',
  ],
  [
    'certificate for a widow',
    { 'spouse.fullName': 'ĐẶNG THỊ HÒA' },
    'warn marriage-same-person:same-name spouse.fullName',
  ],
  [
    'copy of a birth certificate',
    { 'dossier.recordNumber': '0' },
    'warn record-number:zero dossier.recordNumber',
  ],
  [
    'copy of a birth certificate',
    { 'dossier.recordNumber': '45/1949' },
    'warn record-year:differs dossier.recordNumber',
  ],
  [
    'copy of a birth certificate',
    { 'dossier.recordBook': '01/1999' },
    'warn record-year:book-later dossier.recordBook',
  ],
  [
    'copy of a birth certificate',
    { 'dossier.recordAgency': 'Bệnh viện Phụ sản Hà Nội' },
    'warn record-agency:hospital dossier.recordAgency',
  ],
  ['copy of a birth certificate', { 'dossier.copies': '50' }, 'warn copies:many dossier.copies'],
  ['copy of a birth certificate', { 'dossier.copies': '-1' }, 'error copies:not-whole dossier.copies'],
  [
    'copy of a birth certificate',
    { 'dossier.recordName': 'Trích lục khai tử' },
    'warn record-event:other-paper dossier.recordName',
  ],
  [
    'extract of a marriage',
    { 'dossier.recordKind': 'Trích lục khai tử (bản sao)' },
    'warn record-event:own-death requester.relation',
  ],
  [
    'extract of a marriage',
    { 'dossier.recordNumber': '12', 'dossier.recordDate': '05/09/2010' },
    'warn record-event:married-young dossier.recordDate',
  ],
  [
    'extract of a marriage',
    { 'dossier.recordAgency': 'UBND quận Ba Đình' },
    'warn record-agency:gone dossier.recordAgency',
  ],
  [
    'correction',
    { 'dossier.changeContent': 'Năm sinh của mẹ từ 1958 thành 1958' },
    'warn change-content:same dossier.changeContent',
  ],
  [
    'correction',
    { 'dossier.changeContent': 'Xin cải chính giấy khai sinh' },
    'warn change-content:vague dossier.changeContent',
  ],
  ['correction', { 'dossier.wantsCopies': 'Không' }, 'warn copies:unwanted dossier.copies'],
  [
    'guardianship',
    { 'guardian.birthDate': '02/02/2010', ...without('guardian'), ...without('requester') },
    'warn guardian-age:minor guardian.birthDate',
  ],
  [
    'adoption',
    { 'adopter.birthDate': '08/03/2010', ...without('adopter') },
    'warn adoption-age:gap adopter.birthDate',
  ],
  ['adoption', { 'subject.birthDate': '26/10/2005' }, 'warn adoption-age:adult subject.birthDate'],
];

describe('one mistake, one issue', () => {
  it.each(MISTAKES)('%s: %o', (name, change, expected) => {
    // Without the pack: a change may leave a box empty that the pack asks for, which is another matter.
    expect(loud({ ...DOSSIERS[name][1], ...change }, null)).toContain(expected);
    expect(loud({ ...DOSSIERS[name][1], ...change }, null).filter((line) => line !== expected)).toEqual([]);
  });
});

describe('words of the lists', () => {
  it('reads every marital status of the portals', () => {
    expect(MARITAL_STATES.map(maritalStatusOf)).toEqual(['single', 'divorced', 'widowed']);
    expect(['Độc thân', 'Đã kết hôn', 'Ly hôn', 'Góa', 'ĐANG CÓ VỢ'].map(maritalStatusOf)).toEqual([
      'single',
      'married',
      'divorced',
      'widowed',
      'married',
    ]);
  });

  it.each([
    ['Hiện tại chưa đăng ký kết hôn với ai (đã ly hôn năm 2019)', 'divorced'],
    ['Đã đăng ký kết hôn với bà A, đang làm thủ tục ly hôn', 'married'],
    ['Chưa ly hôn', 'married'],
    ['Chưa có vợ/chồng', 'single'],
    ['Vợ mất tích', null],
    ['Ly thân', null],
    ['Kết hôn lần đầu', null],
    ['Khác', null],
    ['', null],
  ])('marital status: %s', (text, status) => {
    expect(maritalStatusOf(text)).toBe(status);
    expect(maritalStatusOf(text.toUpperCase().normalize('NFD'))).toBe(status);
  });

  it('knows whose status it is', () => {
    expect(MARITAL_STATES.map(genderOfStatus)).toEqual([null, null, null]);
    expect(genderOfStatus('Đã có vợ nhưng vợ đã chết')).toBe('male');
    expect(genderOfStatus('Đang có chồng')).toBe('female');
  });

  it.each([
    ['Đăng ký kết hôn', true],
    ['Để kết hôn với người nước ngoài tại Hàn Quốc', true],
    ['Xác nhận tình trạng kết hôn để bán nhà', false],
    ['Không dùng để kết hôn', false],
    ['Nộp kèm giấy đăng ký kết hôn', false],
    ['Vay vốn', false],
  ])('purpose: %s', (purpose, expected) => {
    expect(isToMarry(purpose)).toBe(expected);
  });

  it('names the event of every extract and every record of the lists', () => {
    expect(RECORD_KINDS.map(recordEventOf)).not.toContain(null);
    expect(CHANGED_RECORDS.map(recordEventOf)).toEqual([
      'birth',
      'marriage',
      'death',
      'parentage',
      'guardianship',
    ]);
    expect(recordEventOf('Khai sinh, kết hôn')).toBeNull();
  });

  it.each([
    ['UBND xã Mường Than, huyện Than Uyên', 'committee', false, 'muong than huyen than uyen'],
    ['UBND TT Than Uyên', 'committee', true, 'than uyen'],
    ['ủy ban nhân dân', 'committee', false, ''],
    ['Công an phường Ba Đình', 'police', false, 'cong an phuong ba dinh'],
    ['Sở Tư pháp tỉnh Lai Châu', 'other', false, 'so tu phap tinh lai chau'],
  ])('office: %s', (text, kind, gone, name) => {
    expect(officeOf(text)).toEqual({ kind, gone, name });
  });
});

describe('numbers of entries', () => {
  const today = dayOf(TODAY);
  const day = fc.integer({ min: dayOf('1930-01-01'), max: today }).map(formatDay);
  const number = fc.integer({ min: 1, max: 9999 }).chain((n) => fc.constantFrom(String(n), `0${n}`));
  const own = (values: Values): string[] => loud({ 'subject.fullName': '', ...values }, null);

  it('is silent about a number of the year of its day, in every written form', () => {
    const tail = fc.constantFrom('', '/KS', '-KS', '/TP-KS');
    fc.assert(
      fc.property(day, number, tail, (date, n, end) => {
        const year = date.slice(6);
        expect(
          own({
            'dossier.recordNumber': `${n}/${year}${end}`,
            'dossier.recordBook': `01/${year}`,
            'dossier.recordDate': date,
          }),
        ).toEqual([]);
      }),
    );
  });

  it('tells a number of any other year, once', () => {
    fc.assert(
      fc.property(day, number, fc.integer({ min: 1900, max: 2026 }), (date, n, year) => {
        fc.pre(String(year) !== date.slice(6));
        expect(own({ 'dossier.recordNumber': `${n}/${year}`, 'dossier.recordDate': date })).toEqual([
          'warn record-year:differs dossier.recordNumber',
        ]);
      }),
    );
  });

  it('reads what it has written', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1900, max: 2099 }), (n, year) => {
        expect(readRecordNumber(`Số ${n} / ${year}`)).toMatchObject({ number: n, year, isCopy: false });
        expect(readRecordNumber(n)).toMatchObject({ number: n, year: null });
      }),
    );
  });

  it('counts copies only where it is sure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (n) => {
        expect(readCount(String(n))).toBe(n);
        expect(readCount(`${String(n).padStart(2, '0')} bản`)).toBe(n);
        expect(readCount(`${n}-${n + 1}`)).toBeNull();
        expect(readCount(`-${n}`)).toBeNull();
      }),
    );
    expect(['hai', '02 (hai) bản', 'hai ba', '2 hoặc 3', 'vài bản', ''].map(readCount)).toEqual([
      2,
      2,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('whatever is typed', () => {
  const roles = [...new Set(OWN.flatMap(({ reads }) => reads))].filter(
    (pattern): pattern is Role => !pattern.startsWith('*'),
  );
  const people = (
    ['fullName', 'birthDate', 'maritalStatus', 'marriageCount', 'courtDecisionNumber'] as const
  ).flatMap((attribute) =>
    (['groom', 'bride', 'subject', 'guardian', 'adopter'] as const).map((who): Role => `${who}.${attribute}`),
  );
  const all = [...new Set([...roles, ...people])];
  const check = (text: string) => {
    const values = Object.fromEntries(all.map((role) => [role, text])) as Values;
    const facts = factsOf(snapshotOfValues(values), { procedure: null, cases: [], today: TODAY });
    for (const rule of OWN) rule.check(facts);
  };

  it('no rule falls over', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), check), { numRuns: 200 });
  });

  it.each(['1', 'từ ', 'a/', '0', 'số ', 'vợ chồng ', 'quyển ', '-', ' ', 'thành '])(
    'no rule is slow on 10,000 characters of %o',
    (unit) => {
      const text = unit.repeat(10_000 / unit.length);
      check(text);
      const started = performance.now();
      check(text);
      // All rules over all their fields at once; one quadratic step would take seconds.
      expect(performance.now() - started).toBeLessThan(100);
    },
  );
});
