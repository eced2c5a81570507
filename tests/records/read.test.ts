/** One official record, read from whatever shape it comes in. The expected values of the samples were written by hand from the raw files. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_BOUNDS } from '@/utils/records/bounds';
import { readRecord } from '@/utils/records/read';
import type { OfficialRecord } from '@/utils/records/record';
import { joinSubjects, legalCode } from '@/utils/records/text';
import { must, texts } from './helpers';

const sample = (code: string): Record<string, any> =>
  JSON.parse(readFileSync(`tests/records/samples/${code}.json`, 'utf8'));
const BARE = { code: '1.000001', name: 'Thủ tục', executionMethods: [], executionCases: [] };
const why = (data: unknown): string => {
  const read = readRecord(data);
  return read.ok ? 'ok' : read.why;
};

describe('the raw samples', () => {
  it('1.116909 exactly', () => {
    const record = must(sample('1.116909'));
    const { steps, ...rest } = record;
    const time = {
      amount: 7,
      unit: 'WORKING_DAY' as const,
      text: '07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ',
      fees: [],
    };
    const form = { originals: 1, copies: 0, hasForm: true, forms: [] };
    expect(rest).toEqual({
      id: '01a0f668-d09b-7368-9850-3c8288daf506',
      code: '1.116909',
      name: 'Thực hiện trợ cấp xã hội và nhận chăm sóc, nuôi dưỡng, hỗ trợ kinh phí nhận chăm sóc, nuôi dưỡng hằng tháng',
      state: 'ACTIVE',
      type: 'STANDARD',
      levels: { ward: true, province: false, ministry: false, other: false },
      fields: ['Bảo trợ xã hội'],
      subjects: [
        'Công dân Việt Nam',
        'Người nước ngoài đã cư trú tại Việt Nam',
        'Công dân Việt Nam mà không xác định được nơi thường trú hoặc nơi tạm trú',
        'Người Việt Nam định cư ở nước ngoài',
      ],
      agencies: ['Ủy ban nhân dân cấp xã'],
      publisher: 'Bộ Y tế',
      // 1790614800000 is 2026-09-28T17:00Z, midnight of the 29th at home; 1790936620279 is in the evening of 2 October
      decision: { number: '3033/QĐ-BYT', date: '2026-09-29' },
      updatedAt: '2026-10-02',
      requirements:
        'Đối tượng quy định tại Điều 5 Nghị định số 335/2026/NĐ-CP; hộ gia đình, cá nhân nhận chăm sóc, nuôi dưỡng hằng tháng đối tượng quy định tại khoản 1 Điều 15 Nghị định số 335/2026/NĐ-CP',
      methods: [
        { channel: 'direct', ...time },
        { channel: 'online', ...time },
        { channel: 'postal', ...time },
      ],
      cases: [
        {
          name: '',
          components: [
            {
              code: '000.00.00.G18-KQ00580',
              name: 'Tờ khai đề nghị trợ cấp xã hội, trợ cấp hưu trí xã hội (Mẫu số 01 ban hành kèm theo Nghị định số 335/2026/NĐ-CP)',
              ...form,
            },
            {
              code: '000.00.00.G18-KQ00581',
              name: 'Tờ khai nhận chăm sóc, nuôi dưỡng, đề nghị hỗ trợ kinh phí nhận chăm sóc, nuôi dưỡng (Mẫu số 02 ban hành kèm theo Nghị định số 335/2026/NĐ-CP)',
              ...form,
            },
          ],
        },
      ],
      services: [
        {
          name: 'Thực hiện trợ cấp xã hội và nhận chăm sóc, nuôi dưỡng, hỗ trợ kinh phí nhận chăm sóc, nuôi dưỡng hằng tháng',
          code: '1.116909.01',
          amount: 7,
          unit: 'WORKING_DAY',
        },
      ],
      laws: [
        {
          code: '335/2026/NĐ-CP',
          name: 'Nghị định số 335/2026/NĐ-CP ngày 21/8/2026 của Chính phủ quy định chính sách trợ giúp xã hội',
        },
      ],
      results: [
        'Quyết định trợ cấp xã hội hằng tháng, Quyết định nhận chăm sóc, nuôi dưỡng và hỗ trợ kinh phí chăm sóc, nuôi dưỡng hằng tháng cho đối tượng',
      ],
    } satisfies Omit<OfficialRecord, 'steps'>);
    expect(steps).toHaveLength(1);
    expect(steps[0]?.text.startsWith('- Bước 1: Đối tượng')).toBe(true);
    // line ends of the record stay
    expect(steps[0]?.text).toContain('cư trú. \n\t- Bước 2: Trong thời hạn 07 ngày làm việc');
    expect(steps[0]?.text.endsWith('không phụ thuộc địa giới hành chính.')).toBe(true);
  });

  it('1.010833: a null in a list of agencies, words before legal codes, a fee of 0', () => {
    const record = must(sample('1.010833'));
    expect(record.agencies).toEqual([]);
    expect(record.laws.map(({ code }) => code)).toEqual([
      '131/2021/NĐ-CP',
      '45/2025/NĐ-CP',
      '104/2022/NĐ-CP',
      '25/2025/NĐ-CP',
      '190/2025/NQ-QH15',
      '02/2020/UBTVQH14',
    ]);
    const fees = [{ kind: 'fee', value: 0, currency: '', text: '' }];
    const time = { amount: 5, unit: 'WORKING_DAY', text: 'Kể từ ngày nhận đủ hồ sơ theo quy định.', fees };
    expect(record.methods).toEqual([
      { channel: 'postal', ...time },
      { channel: 'direct', ...time },
    ]);
    expect(record.state).toBe('UPDATED');
    expect(record.decision).toEqual({ number: '320/QĐ-BNV', date: '2025-04-08' });
    expect(record.updatedAt).toBe('2026-04-18');
    expect(record.requirements).toBe('không');
    expect(
      record.cases[0]?.components.map(({ code, originals, copies }) => [code, originals, copies]),
    ).toEqual([
      ['000.00.00.G07-KQ001999', 0, 1],
      ['000.00.00.G07-KQ001998', 1, 0],
    ]);
    expect(record.cases[0]?.components[1]?.name).toBe(
      '- Đơn đề nghị cấp giấy xác nhận thân nhân của người có công.',
    );
  });

  it('2.002307: an attached form, two service items, two levels', () => {
    const record = must(sample('2.002307'));
    expect(record.levels).toEqual({ ward: true, province: true, ministry: false, other: false });
    expect(record.cases).toHaveLength(1);
    expect(record.cases[0]?.components[0]?.forms).toEqual(['Mau TT1.docx']);
    expect(record.cases[0]?.components[0]?.name.endsWith('công bố)..')).toBe(true);
    expect(record.services.map(({ code, amount, unit }) => [code, amount, unit])).toEqual([
      ['2.002307.01', 25, 'DAY'],
      ['2.002307.02', 25, 'DAY'],
    ]);
    expect(record.decision).toEqual({ number: '547/QĐ-LĐTBXH', date: '2020-05-21' });
    expect(record.updatedAt).toBe('2026-04-29');
    expect(record.laws[0]).toEqual({
      code: '05/2013/TT-BLĐTBXH',
      name: '05/2013/TT-BLĐTBXH - Hướng dẫn về thủ tục lập hồ sơ, quản lý hồ sơ, thực hiện chế độ ưu đãi người có công với cách mạng và thân nhân',
    });
    expect(record.requirements).toBe('Không');
  });
});

describe('shapes that drift', () => {
  it('reads a record of the older generation: no flags, no texts, an extra key', () => {
    const record = must({
      ...BARE,
      source: '',
      executionMethods: [
        {
          submissionMethod: 'DIRECT',
          processingTime: 5,
          processingTimeUnit: 'OTHER',
          fees: [{ type: 'FEE', value: null }],
        },
      ],
      executionCases: [{ profileComponents: [{ source: '', name: 'Tờ khai', originalQty: 1 }] }],
    });
    expect(record.methods).toEqual([
      {
        channel: 'direct',
        amount: 5,
        unit: 'OTHER',
        text: '',
        fees: [{ kind: 'fee', value: null, currency: '', text: '' }],
      },
    ]);
    expect(record.cases).toEqual([
      {
        name: '',
        components: [{ code: '', name: 'Tờ khai', originals: 1, copies: 0, hasForm: false, forms: [] }],
      },
    ]);
    expect(record.decision).toEqual({ number: '', date: null });
    expect(record.updatedAt).toBeNull();
  });

  it('never takes service items for papers', () => {
    const record = must({
      ...BARE,
      cases: [
        { name: 'x', code: '1.000001.01', processingDay: { qty: 3, type: 'DAY' }, profileComponents: [] },
      ],
    });
    expect(record.cases).toEqual([]);
    expect(record.services).toHaveLength(1);
    const { executionCases: _none, ...without } = BARE;
    expect(
      must({ ...without, cases: [{ name: 'x', processingDay: { qty: 3, type: 'DAY' } }] }).cases,
    ).toEqual([]);
  });

  it('reads a method named twice twice, one for both channels twice, an unknown one not at all', () => {
    const method = (submissionMethod: string, processingTime: number) => ({
      submissionMethod,
      processingTime,
    });
    const record = must({
      ...BARE,
      executionMethods: [
        method('ONLINE', 1),
        method('ONLINE', 3),
        method('DIRECT_AND_ONLINE', 7),
        method('PIGEON', 1),
        null,
      ],
    });
    expect(record.methods.map(({ channel, amount }) => `${channel} ${amount}`)).toEqual([
      'online 1',
      'online 3',
      'direct 7',
      'online 7',
    ]);
  });

  it('leaves a unit that nobody knows without a fixed time, and a missing one open', () => {
    const record = must({
      ...BARE,
      executionMethods: ['MONTH', 'FORTNIGHT', null].map((processingTimeUnit) => ({
        submissionMethod: 'DIRECT',
        processingTime: 1,
        processingTimeUnit,
      })),
    });
    expect(record.methods.map(({ unit }) => unit)).toEqual(['MONTH', 'OTHER', null]);
  });

  it('reads midnight of either clock as the same day at home', () => {
    const day = (decisionDate: unknown) =>
      must({ ...BARE, procedureProposal: { proposalNumber: '1/QĐ', decisionDate } }).decision.date;
    expect(day(Date.UTC(2026, 3, 16))).toBe('2026-04-16');
    expect(day(Date.UTC(2026, 3, 15, 17))).toBe('2026-04-16');
    expect(day('2026-04-15T17:00:00Z')).toBe('2026-04-16');
    expect(day('2026-04-16')).toBe('2026-04-16');
    expect([day(12), day('2026-02-31'), day('16/04/2026'), day(1e99), day(null)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('drops what nobody sees, composes letters, and keeps the wording otherwise', () => {
    const record = must({
      ...BARE,
      name: 'Đăng\u200E ky\u0301  tạm trú\t',
      executionCases: [{ name: ' * Lưu ý:', profileComponents: [{ name: ' - Giấy A;\r\n + Giấy\u00A0B ' }] }],
    });
    expect(record.name).toBe('Đăng ký tạm trú');
    expect(record.cases[0]?.name).toBe('* Lưu ý:');
    expect(record.cases[0]?.components[0]?.name).toBe('- Giấy A;\n + Giấy B');
  });

  it('marks an internal record as such', () => {
    expect(must({ ...BARE, type: 'STANDARD', isInternal: true }).type).toBe('STANDARD_INTERNAL');
    expect(must({ ...BARE, type: 'INTERCONNECTED_INTERNAL', isInternal: true }).type).toBe(
      'INTERCONNECTED_INTERNAL',
    );
    expect(must({ ...BARE, type: 'SPECIFIC', isInternal: false }).type).toBe('SPECIFIC');
  });
});

describe('mending', () => {
  it('puts subjects together that were split at commas', () => {
    expect(
      joinSubjects([
        'Tổ chức (không bao gồm doanh nghiệp',
        'HTX)',
        'Cán bộ',
        'công chức',
        'viên chức',
        'Công dân Việt Nam',
      ]),
    ).toEqual([
      'Tổ chức (không bao gồm doanh nghiệp, HTX)',
      'Cán bộ, công chức, viên chức',
      'Công dân Việt Nam',
    ]);
    expect(joinSubjects([])).toEqual([]);
  });

  it.each([
    ['85/2019/TT-BTCN', '85/2019/TT-BTC'],
    ['54/2014/QH1354', '54/2014/QH13'],
    ['126/2020/NĐ-CP126', '126/2020/NĐ-CP'],
    ['04/2015/TT-BCAQUY', '04/2015/TT-BCA'],
    ['17/2024/TT-BCAngày', '17/2024/TT-BCA'],
    ['36/2025/TT-BNNMT', '36/2025/TT-BNNMT'],
    ['36/2020/TT-BNNPTNTT', '36/2020/TT-BNNPTNT'],
    ['146/2012/TTLT-BTC-BTPN', '146/2012/TTLT-BTC-BTP'],
    ['18/2026/NĐ-CP ', '18/2026/NĐ-CP'],
    ['Nghị định số 131/2021/NĐ-CP', '131/2021/NĐ-CP'],
    ['Luật số: 59/2020/QH14', '59/2020/QH14'],
    ['Luật 60/2014/QH13', '60/2014/QH13'],
    // a guess would be needed
    ['118/2025/NĐ-C', '118/2025/NĐ-C'],
    ['118/2025/NĐ-CQ', '118/2025/NĐ-CQ'],
    ['2443/2024/QH15', '2443/2024/QH15'],
    ['9354/QĐ-BCA-C06', '9354/QĐ-BCA-C06'],
    ['Nghị định số 55/2015/NĐ-về', '55/2015/NĐ-về'],
    ['Hiến pháp', 'Hiến pháp'],
  ])('legal code %s becomes %s', (published, code) => {
    expect(legalCode(published)).toBe(code);
    expect(legalCode(code)).toBe(code);
  });
});

describe('refusals', () => {
  it.each<[string, unknown]>([
    ['not-a-record', null],
    ['not-a-record', 'text'],
    ['not-a-record', []],
    ['not-a-record', {}],
    ['not-a-record', { format: 'so-tay-mot-cua/draft', version: 1, kdf: {}, iv: '', ct: '' }],
    ['not-a-record', { code: 'ERROR', message: 'Request rejected' }],
    ['list-only', { id: 'x', code: '1.000001', name: 'Thủ tục', categories: ['Hộ tịch'], departments: [] }],
    ['no-code', { ...BARE, code: undefined }],
    ['no-code', { ...BARE, code: '../../etc/passwd' }],
    ['no-code', { ...BARE, code: 'x'.repeat(41) }],
    ['number-code', { ...BARE, code: 1.00001 }],
    ['no-name', { ...BARE, name: ' \u200E' }],
    ['long-name', { ...BARE, name: 'tên '.repeat(2000) }],
    ['too-long', { ...BARE, name: 'x'.repeat(RECORD_BOUNDS.characters + 1) }],
    ['too-many-parts', { ...BARE, executionCases: Array(RECORD_BOUNDS.nodes).fill(0) }],
    [
      'forbidden-key',
      JSON.parse('{"code":"1.000001","name":"x","executionMethods":[],"__proto__":{"polluted":1}}'),
    ],
    [
      'forbidden-key',
      JSON.parse(
        '{"code":"1.000001","name":"x","executionMethods":[{"constructor":{"prototype":{"polluted":1}}}]}',
      ),
    ],
  ])('%s', (reason, data) => {
    expect(why(data)).toBe(reason);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('a chain of a thousand objects, and a circle', () => {
    let deep: unknown = 1;
    for (let at = 0; at < 1000; at++) deep = { deep };
    expect(why({ ...BARE, deep })).toBe('too-deep');
    const circle: Record<string, unknown> = { ...BARE };
    circle['executionCases'] = [circle];
    expect(['too-deep', 'too-many-parts']).toContain(why(circle));
  });

  it('takes nothing from a prototype', () => {
    expect(why(Object.create(BARE))).toBe('not-a-record');
  });
});

describe('any input', () => {
  const keys = Object.keys(sample('2.002307'));
  const value = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });

  it('never throws', () => {
    fc.assert(fc.property(value, (data) => void readRecord(data)));
    // the right keys with wrong contents reach every corner
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...keys), value),
        (part) => void readRecord({ ...BARE, ...part }),
      ),
      { numRuns: 500 },
    );
    const inner = fc.dictionary(
      fc.constantFrom(
        'name',
        'code',
        'description',
        'fees',
        'submissionMethod',
        'processingTime',
        'processingTimeUnit',
        'profileComponents',
        'originalQty',
        'attachments',
        'value',
        'type',
        'processingDay',
      ),
      value,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.array(fc.oneof(inner, value)),
        (key, list) => void readRecord({ ...BARE, [key]: list }),
      ),
      { numRuns: 500 },
    );
  });

  it('gives only NFC text, and the same when what it gave is read again', () => {
    const noisy = fc.string({
      unit: fc.constantFrom(
        'a',
        'e\u0302',
        '\u0301',
        '\u200E',
        ' ',
        '\n',
        '\t',
        'Đ',
        '(',
        ',',
        '-',
        '\uD800',
      ),
    });
    fc.assert(
      fc.property(noisy, noisy, fc.array(noisy), (name, paper, subjects) => {
        const read = readRecord({
          ...BARE,
          name: `x${name}`,
          executionCases: [{ name: paper, profileComponents: [{ name: paper, code: name }] }],
          subjectTypesDetails: subjects.map((one) => ({ name: one })),
          legalBasisesDetails: subjects.map((code) => ({ code })),
        });
        const record = read.ok ? read.record : null;
        expect(texts(record).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
        expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record });
      }),
    );
  });
});
