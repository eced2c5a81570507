/** The whole: figures on labelled rows, checklists, keys, decisions, hostile texts. */
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/scripts/evaluate/distill';
import { applyDecisions } from '@/utils/distill/decisions';
import { distill } from '@/utils/distill/distill';
import { viewsOf } from '@/utils/distill/items';
import { distill as en } from '@/utils/i18n/en/distill';
import { distill as vi } from '@/utils/i18n/vi/distill';
import type { RowDecision } from '@/utils/distill/types';
import { component, recordOf, type Row } from './record';

const LABELLED = 'tests/distill/labelled.json';
const RECORDS = 'tests/distill/records.jsonl';
const GOLD = '../shared/data/gold/checklist-dev.json';
const NATIONAL = '../shared/data/national/procedures-2026-07.jsonl';
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('labelled rows', () => {
  it('our own: the bars, far above the naive reading, sure rows better than unsure ones', async () => {
    const { n, metrics } = await evaluate(json(LABELLED), { records: RECORDS });
    const figure = metrics as Record<string, number>;
    expect(n).toBeGreaterThan(250);
    expect(figure.tickableF1).toBeGreaterThanOrEqual(0.98);
    expect(figure.macroF1).toBeGreaterThanOrEqual(0.95);
    expect(figure.conditionalF1).toBeGreaterThanOrEqual(0.92);
    expect(figure.channelsExact).toBeGreaterThanOrEqual(0.98);
    expect(figure.fullyRight).toBeGreaterThanOrEqual(0.92);
    expect(figure.fullyRightSure).toBeGreaterThan(figure.fullyRight ?? 1);
    expect(figure.fullyRightNaive).toBeLessThan(0.5);
  });

  it.skipIf(!existsSync(GOLD))(
    'the shared half (skipped: no ../shared), and the coverage of the commune procedures',
    async () => {
      const { metrics } = await evaluate(json(GOLD), { records: NATIONAL });
      const figure = metrics as Record<string, number>;
      expect(figure.fullyRight).toBeGreaterThanOrEqual(0.95);
      expect(figure.macroF1).toBeGreaterThanOrEqual(0.97);
      expect(figure.coverage).toBeGreaterThanOrEqual(0.95);
    },
    30_000,
  );
});

describe('the checklist', () => {
  it('shows the form on paper and on the screen as one row, with the ways of both', () => {
    const { items } = distill(
      recordOf({
        '': [
          '- Mẫu hộ tịch điện tử tương tác đăng ký giám hộ (nếu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
          '- Tờ khai đăng ký giám hộ theo mẫu (nếu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
        ],
      }),
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      row: { label: 'Tờ khai đăng ký giám hộ' },
      also: [{ channels: ['online'] }],
    });
  });

  it('shows a paper of every alternative once, and counts per choice', () => {
    const form: Row = 'Đơn đăng ký nuôi ong theo Mẫu số 01';
    const done = distill(
      recordOf({
        'a) Đối với hộ gia đình': [form, 'Sổ đăng ký đàn ong'],
        'b) Đối với tổ chức': [form, 'Quyết định thành lập tổ chức', 'Điều lệ tổ chức'],
        'Trường hợp ủy quyền thực hiện thủ tục': ['Văn bản ủy quyền'],
      }),
    );
    expect(done.cases.map(({ role }) => role)).toEqual(['alternative', 'alternative', 'addition']);
    expect(done.items.map(({ row, cases }) => [row.label, cases])).toEqual([
      ['Đơn đăng ký nuôi ong', []],
      ['Sổ đăng ký đàn ong', [0]],
      ['Quyết định thành lập tổ chức', [1]],
      ['Điều lệ tổ chức', [1]],
      ['Văn bản ủy quyền', [2]],
    ]);
    expect(viewsOf(done).map((view) => view.length)).toEqual([2, 3]);
  });

  it('puts advice beside the paper it names', () => {
    const { items, notes } = distill(
      recordOf({
        'Giấy tờ phải nộp': ['- Giấy chứng sinh'],
        'Lưu ý': [
          [
            'Trường hợp đã khai thác được dữ liệu điện tử của Giấy chứng sinh thì không phải nộp bản giấy',
            0,
            0,
          ],
          ['Hồ sơ được lưu trữ theo quy định', 0, 0],
        ],
      }),
    );
    expect(items[0]?.notes.map(({ kind }) => kind)).toEqual(['lookup']);
    expect(notes).toHaveLength(1);
  });

  it('reads "original or copy" and damaged figures as what they are', () => {
    const { items } = distill(
      recordOf({
        '': [
          ['Giấy phép nuôi ong', 1, 1],
          ['Sổ đàn ong', 20240, 0],
          ['Bản vẽ chuồng', 2, 0],
        ],
      }),
    );
    expect(items.map(({ quantity }) => quantity)).toEqual([
      { originals: 1, copies: 1, either: true },
      { originals: 0, copies: 0, either: false },
      { originals: 2, copies: 0, either: false },
    ]);
  });
});

describe('keys and decisions', () => {
  const cases = { 'Giấy tờ phải nộp': ['Đơn đề nghị', 'Xyzt abc', 'Xyzt abc'] };

  it('survive another order and another spelling, and change with the wording', () => {
    const keys = (rows: Row[]) => distill(recordOf({ 'Giấy tờ phải nộp': rows })).rows.map(({ key }) => key);
    const [a, b] = keys(['Đơn đề nghị hòa giải', 'Bản vẽ']);
    expect(keys(['Bản vẽ', '- ĐƠN  đề nghị hoà giải;'])).toEqual([b, a]);
    expect(keys(['Đơn xin hòa giải'])[0]).not.toBe(a);
    expect(new Set(distill(recordOf(cases)).rows.map(({ key }) => key)).size).toBe(3);
  });

  it("an office's decision wins, is told, and leaves everything else alone", () => {
    const done = distill(recordOf(cases));
    const row = done.rows[1];
    const decision: RowDecision = {
      key: row?.key ?? '',
      kind: 'present',
      conditional: true,
      when: 'Thuê kho',
      label: 'Sổ kho',
      channels: ['direct'],
      by: 'Cán bộ trực',
      at: 1,
    };
    const after = applyDecisions(done, [decision, { ...decision, key: 'no-such-row' }]);
    expect(after.rows[1]).toMatchObject({
      kind: 'present',
      when: 'Thuê kho',
      label: 'Sổ kho',
      unsure: false,
      channels: ['direct'],
    });
    expect(after.rows[0]).toEqual(done.rows[0]);
    expect(after.items.map((item) => item.row.label)).toContain('Sổ kho');
    expect(applyDecisions(done, [])).toBe(done);
    expect(done.rows[1]?.unsure).toBe(true);
  });
});

describe('hostile texts', () => {
  const bits = [
    'trường hợp ',
    'hoặc ',
    'giấy ',
    '(',
    ')',
    ': ',
    '; ',
    'phải nộp ',
    'có thể ',
    'không ',
    'đối với ',
    'nếu có ',
    '\u0301',
    '\u200e',
    '+ ',
    'thì ',
    'X',
    '.',
    'hồ sơ gồm ',
    'một trong các ',
  ];

  it.each([
    'hoặc giấy ',
    'trường hợp có thể ',
    '((((',
    'phải nộp giấy ',
    'đối với người ',
    ') ',
    'a',
    'hồ sơ a a a ',
    'nếu có ',
    '; giấy ',
  ])('a megabyte of %j is read in no time', (bit) => {
    const name = bit.repeat(Math.ceil(1_000_000 / bit.length));
    const begin = performance.now();
    expect(distill(recordOf({ [name]: [name, name] })).rows).toHaveLength(2);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it('never throws, keeps every row in its place, and says the same twice', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join('')),
    );
    const rows = fc.array(fc.tuple(text, fc.integer({ min: 0, max: 999 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, rows), { maxLength: 4 }), (cases) => {
        const record = recordOf(
          {},
          {
            cases: cases.map(([name, list]) => ({
              name,
              components: list.map(([row, n]) => component([row, n, 0])),
            })),
          },
        );
        const done = distill(record);
        expect(done.rows.map((row) => [row.case, row.component])).toEqual(
          cases.flatMap(([, list], at) => list.map((_, index) => [at, index])),
        );
        for (const { row } of done.items) {
          expect((row.label ?? '').length).toBeLessThanOrEqual(70);
          expect((row.when ?? '').split(' ').length).toBeLessThanOrEqual(15);
        }
        expect(distill(record)).toEqual(done);
      }),
      { numRuns: 100 },
    );
  });
});

describe('sentences', () => {
  it('there is one for every finding, in both languages', () => {
    const ids = new Set(
      readFileSync(RECORDS, 'utf8')
        .split('\n')
        .filter(Boolean)
        .flatMap((line) => {
          const raw = JSON.parse(line) as {
            executionCases: {
              name: string;
              profileComponents: { name: string; originalQty: number; copyQty: number }[];
            }[];
          };
          const cases = raw.executionCases.map((each) => ({
            name: each.name,
            components: each.profileComponents.map((row) =>
              component([row.name, row.originalQty, row.copyQty]),
            ),
          }));
          return distill(recordOf({}, { cases })).rows.flatMap((row) => row.reasons.map(({ id }) => id));
        }),
    );
    expect(ids.size).toBeGreaterThan(20);
    expect([...ids].filter((id) => !(id in vi.reasons))).toEqual([]);
    expect(Object.keys(en.reasons)).toEqual(Object.keys(vi.reasons));
    expect(Object.keys(en.pack)).toEqual(Object.keys(vi.pack));
  });
});
