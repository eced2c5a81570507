/** The posted notice as data: what is published and nothing else, with everything doubtful marked. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBuiltIn } from '../../utils/records/built-in';
import type { OfficialRecord, RecordFee, RecordMethod } from '../../utils/records/record';
import type { Pack } from '../../utils/core/pack';
import { noticeModel } from '../../utils/procedures/print-notice';
import {
  type NoticeInput,
  type NoticeItem,
  type NoticeSectionId,
} from '../../utils/procedures/print-notice-model';
import { OFFICE } from './print-input';
import { readShipped, shippedPack } from './shipped';

const birth = await shippedPack('1.001193');
const birthRecord = await loadBuiltIn('1.001193', readShipped);
if (!birthRecord) throw new Error('The built-in record of 1.001193 is missing.');

const method = (change: Partial<RecordMethod> = {}): RecordMethod => ({
  channel: 'direct',
  amount: 5,
  unit: 'WORKING_DAY',
  text: '',
  fees: [],
  ...change,
});
const fee = (change: Partial<RecordFee>): RecordFee => ({
  kind: 'fee',
  value: null,
  currency: '',
  text: '',
  ...change,
});
const record = (change: Partial<OfficialRecord> = {}): OfficialRecord => ({
  ...birthRecord,
  updatedAt: null,
  services: [],
  methods: [method()],
  ...change,
});

const model = (change: Partial<NoticeInput> = {}) =>
  noticeModel({
    pack: birth,
    record: birthRecord,
    curated: true,
    office: OFFICE,
    asOf: 'tháng 7/2026',
    ...change,
  });
const of = (id: NoticeSectionId, change: Partial<NoticeInput> = {}): NoticeItem[] =>
  model(change).sections.find((section) => section.id === id)?.items ?? [];
/** Of a procedure nobody has written a pack for. */
const published = (id: NoticeSectionId, change: Partial<OfficialRecord>) =>
  of(id, { curated: false, record: record(change) });
const texts = (items: readonly NoticeItem[]) => items.map((item) => item.text);
const withPaper = (change: Partial<Pack['papers'][number]>): Pack => ({
  ...birth,
  papers: birth.papers.map((paper, index) => (index === 0 ? { ...paper, ...change } : paper)),
});

describe('papers', () => {
  it('each stands once: to hand in, to show, or only in some cases', () => {
    const ids = (['submit', 'present', 'onlyIf'] as const).flatMap((id) => of(id).map((item) => item.id));
    expect(ids.sort()).toEqual(birth.papers.map((paper) => `paper:${paper.id}`).sort());
    expect(texts(of('submit'))).toContain('Tờ khai đăng ký khai sinh');
    expect(texts(of('present'))).toEqual(['Giấy tờ tùy thân của người đi đăng ký']);
    expect(texts(of('onlyIf'))).toContain('Biên bản về việc trẻ bị bỏ rơi');
  });

  it('tell quantity and form, the case, and the way of filing where ways differ', () => {
    expect(of('submit')[0]).toMatchObject({
      how: 'nộp 01 tờ khai theo mẫu',
      when: ['Chỉ khi nộp trực tiếp hoặc nộp qua bưu chính.'],
    });
    const abandoned = of('onlyIf').find((item) => item.id === 'paper:bo-roi');
    expect(abandoned?.when).toEqual(['Chỉ khi: trẻ bị bỏ rơi.']);
    const proof = of('submit').find((item) => item.id === 'paper:chung-sinh');
    expect(proof?.when.join(' ')).toMatch(/^Trừ khi: .*trẻ bị bỏ rơi/);
  });

  it('a condition in words is told once and ends with one full stop', () => {
    const items = of('onlyIf', { pack: withPaper({ onlyIf: 'Người nộp không phải cha, mẹ.' }) });
    expect(items[0]?.when[0]).toBe('Chỉ khi: người nộp không phải cha, mẹ.');
  });

  it('a condition on a field is told in the words of the form', () => {
    const pack = withPaper({ when: { role: 'dossier.birthKind', equals: ['Trẻ bị bỏ rơi'] } });
    expect(of('onlyIf', { pack })[0]?.when[0]).toContain('ghi “Trẻ bị bỏ rơi”');
  });

  it('one that nobody has confirmed carries its doubt, the others do not', () => {
    const doubts = of('submit', { pack: withPaper({ unsure: true }) }).map((item) => item.doubt);
    expect(doubts[0]).toBe('distilled');
    expect(doubts.slice(1).every((doubt) => doubt === null)).toBe(true);
  });
});

describe('papers of a pack made of a record', () => {
  const alternative = (id: string) => ({ id, label: `Trường hợp ${id}`, group: 'truong-hop' });
  const pack: Pack = {
    ...birth,
    switches: [alternative('mot'), alternative('hai'), alternative('ba')],
    papers: birth.papers.slice(0, 1).map((paper) => ({
      ...paper,
      channels: ['direct'],
      official: 'Đơn đề nghị',
      when: { off: ['hai', 'ba'] },
    })),
  };
  const row = (originals: number, copies: number) => ({
    code: '',
    name: 'Đơn đề nghị',
    originals,
    copies,
    hasForm: false,
    forms: [],
  });
  const paper = (originals: number, copies: number, given = pack) =>
    of('onlyIf', {
      pack: given,
      curated: false,
      record: record({ cases: [{ name: '', components: [row(originals, copies)] }] }),
    })[0];

  it('belong to the alternative that is left, not to "except all others"', () => {
    expect(paper(1, 0)?.when).toEqual(['Trường hợp: trường hợp mot.']);
  });

  it('have the published numbers of originals and copies, also when those are none', () => {
    expect(paper(1, 0)?.how).toBe('Bản chính: 01');
    expect(paper(1, 2)?.how).toBe('Bản chính: 01 – Bản sao: 02');
    expect(paper(0, 0)?.how).toBe('Cổng không ghi số lượng');
  });
});

describe('time as published', () => {
  it('one line for all ways that say the same', () => {
    const methods = [method(), method({ channel: 'postal' }), method({ channel: 'online', amount: 3 })];
    expect(texts(published('time', { methods }))).toEqual([
      'Nộp trực tiếp, nộp qua bưu chính: 05 ngày làm việc',
      'Nộp trực tuyến: 03 ngày làm việc',
    ]);
  });

  it.each([
    ['a number without a unit', method({ amount: 1, unit: 'OTHER' }), 'không ghi đơn vị', 'timeUnit'],
    ['no number', method({ amount: null, unit: null }), 'không công bố thời hạn', 'timeNone'],
    ['zero', method({ amount: 0, unit: 'WORKING_DAY' }), 'không công bố thời hạn', 'timeNone'],
  ] as const)('%s is said, never filled in', (_name, one, words, doubt) => {
    const [item] = published('time', { methods: [one] });
    expect(item?.text).toContain(words);
    expect(item?.doubt).toBe(doubt);
  });

  it('the same way with two times: both stand there and wait', () => {
    const items = published('time', { methods: [method(), method({ amount: 25, unit: 'DAY' })] });
    expect(texts(items)).toEqual(['Nộp trực tiếp: 05 ngày làm việc', 'Nộp trực tiếp: 25 ngày']);
    expect(items.map((item) => item.doubt)).toEqual(['timeConflict', 'timeConflict']);
  });

  it('the other list of times is shown where it says something else, and only there', () => {
    const service = (amount: number) => ({ name: '', code: '', amount, unit: 'WORKING_DAY' as const });
    expect(published('time', { services: [service(17)] }).at(-1)).toMatchObject({
      text: expect.stringContaining('17 ngày làm việc') as string,
      doubt: 'timeConflict',
    });
    expect(published('time', { services: [service(5)] })).toHaveLength(1);
  });

  it('a record without any way of filing has no time, and says so', () => {
    expect(published('time', { methods: [] })[0]?.doubt).toBe('timeNone');
  });

  it('of a curated pack without limits: what the record says, contradictions too', () => {
    const items = of('time', {
      pack: { ...birth, time: { text: 'Xem quy định.' } },
      record: record({ services: [{ name: '', code: '', amount: 17, unit: 'DAY' }] }),
    });
    expect(items.map((item) => item.doubt)).toEqual([null, 'timeConflict', 'forClerk']);
    expect(items[0]?.text).toBe('Nộp trực tiếp: 05 ngày làm việc');
  });

  it('of a curated pack: its limits and its sentence, which a person reads before it hangs', () => {
    const items = of('time');
    expect(items.at(-1)).toMatchObject({ text: birth.time.text, doubt: 'forClerk' });
    expect(items.length).toBe(1 + (birth.time.terms ?? []).length);
  });
});

describe('fee as published', () => {
  const fees = (...list: Partial<RecordFee>[]) =>
    published('fee', { methods: [method({ fees: list.map(fee) })] });

  it.each([
    ['an empty box', []],
    ['nothing stated', [{ value: null }]],
    ['a zero', [{ value: 0 }]],
  ])('%s is "not published", never free', (_name, list) => {
    expect(texts(fees(...list))).toEqual(['Nộp trực tiếp: Cổng không công bố mức thu']);
  });

  it('a zero with words tells the words; only the words can say free', () => {
    expect(texts(fees({ value: 0, text: 'do HĐND tỉnh quyết định' }))).toEqual([
      'Nộp trực tiếp: Cổng không công bố mức thu; ghi: “do HĐND tỉnh quyết định”',
    ]);
    expect(texts(fees({ value: 0, text: 'Miễn lệ phí' }))).toEqual(['Nộp trực tiếp: Miễn lệ phí']);
  });

  it('amounts keep their currency; without one, or against their own words, they wait', () => {
    expect(fees({ value: 8000, currency: 'VND', text: 'mỗi bản' })).toMatchObject([
      { text: 'Nộp trực tiếp: 8.000 đồng: mỗi bản', doubt: null },
    ]);
    expect(fees({ value: 1250000, currency: 'Việt Nam Đồng' })[0]?.text).toContain('1.250.000 đồng');
    expect(fees({ value: 10, currency: 'USD' })[0]?.text).toContain('10 USD');
    expect(fees({ value: 8000 })[0]?.doubt).toBe('currency');
    expect(fees({ value: 5000, currency: 'VND', text: '7.000 đồng một lần' })[0]?.doubt).toBe('feeConflict');
    expect(fees({ value: 7000, currency: 'VND', text: '7.000 đồng một lần' })[0]?.doubt).toBeNull();
  });

  it('no line ever says free or a number that the record does not have', () => {
    fc.assert(
      fc.property(
        fc.record({
          value: fc.option(fc.nat(10_000_000), { nil: null }),
          currency: fc.constantFrom('', 'VND', 'USD'),
          text: fc.constantFrom('', 'do HĐND tỉnh quyết định', 'Thu khi trả kết quả'),
        }),
        (one) => {
          const [item] = fees(one);
          expect(item?.text).not.toMatch(/miễn|không thu/iu);
          const digits = (item?.text ?? '').replace(/\D/g, '');
          expect(digits).toBe(one.value ? String(one.value) : '');
        },
      ),
    );
  });
});

describe('law, decision, agency', () => {
  it('a curated pack names its laws; a code that looks cut waits for a person', () => {
    expect(texts(of('laws'))[0]).toContain('60/2014/QH13');
    expect(of('laws').every((item) => item.doubt === null)).toBe(true);
    const laws = [
      { code: '118/2025/NĐ-CP', name: 'Nghị định' },
      { code: '118/2025/NĐ-C', name: 'Nghị định' },
      { code: '66.7/2025/NQ-CP', name: 'Nghị quyết' },
      { code: '60/2014/QH13', name: 'Luật Hộ tịch' },
      { code: '60/2014/QH13', name: 'Luật Hộ tịch' },
    ];
    // the law named twice stands once
    expect(published('laws', { laws }).map((item) => item.doubt)).toEqual([null, 'lawCode', null, null]);
  });

  it('codes without a name take one line; a mangled one stands alone and waits', () => {
    const laws = ['254/2025/QH15', '118/2025/NĐ-CL', '50/2026/NĐ-CP'].map((code) => ({ code, name: '' }));
    expect(published('laws', { laws })).toMatchObject([
      { text: '118/2025/NĐ-CL', doubt: 'lawCode' },
      { text: '254/2025/QH15; 50/2026/NĐ-CP', doubt: null },
    ]);
  });

  it('the decision is "according to the database"; a placeholder waits', () => {
    const decision = (number: string) =>
      published('source', { decision: { number, date: '2026-04-20' } }).at(-1);
    expect(decision('1868/QĐ-BTP')).toMatchObject({
      text: 'Số quyết định theo CSDL: 1868/QĐ-BTP ngày 20/04/2026.',
      doubt: null,
    });
    for (const odd of ['QĐ/0001-BTP', '1681', 'Demo/QĐ-BCA']) expect(decision(odd)?.doubt).toBe('decision');
    expect(published('source', { decision: { number: '', date: null } })).toHaveLength(1);
  });

  it('the day of the data is the record’s, or the month of the built-in ones', () => {
    expect(of('source')[0]?.text).toContain('15/04/2026');
    expect(published('source', {})[0]?.text).toContain('tháng 7/2026');
  });

  it.each([
    ['Phòng Nội vụ', 'agency'],
    ['Ủy ban Nhân dân xã, phường, thị trấn.', 'agency'],
    ['Ủy ban nhân dân cấp xã', null],
    ['Cơ quan bảo hiểm xã hội', null],
    ['Phòng công chứng', null],
    ['Bộ Quốc phòng', null],
  ])('%s → %s', (name, doubt) => {
    expect(published('agency', { agencies: [name] })).toMatchObject([{ text: name, doubt }]);
  });
});

it('of a curated pack: the published fee, and its sentence, which a person reads before it hangs', () => {
  expect(of('fee').map((item) => item.doubt)).toEqual([null, 'forClerk']);
  expect(of('fee')[0]?.text).toMatch(/: Cổng không công bố mức thu$/);
});

it('where to complain is empty until the office writes it: no number and no address is guessed', () => {
  expect(of('complaints').length).toBeGreaterThan(0);
  expect(of('complaints').every((item) => item.text === '' && item.label !== '')).toBe(true);
});

it('requirements that say "none" are not hung', () => {
  for (const none of ['Không', 'không có yêu cầu, điều kiện!', 'Không quy định.', ''])
    expect(published('requirements', { requirements: none })).toEqual([]);
  expect(
    published('requirements', {
      requirements: 'Không thuộc trường hợp cấm kết hôn theo Luật Hôn nhân và gia đình.',
    }),
  ).toHaveLength(1);
});

it('says what speaks against hanging it: internal, of one province, made by no person', () => {
  const warnings = (change: Partial<NoticeInput>) => model(change).warnings.join(' ');
  expect(warnings({})).toBe('');
  expect(warnings({ record: record({ type: 'STANDARD_INTERNAL' }) })).toContain('nội bộ');
  expect(warnings({ record: record({ type: 'SPECIFIC' }) })).toContain('địa phương');
  expect(warnings({ curated: false })).toContain('tự động');
  expect(warnings({ record: null })).toContain('Không có bản ghi');
});
