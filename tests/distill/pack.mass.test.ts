/** A distilled checklist as a pack: always one the checker accepts, honest about time, fee and what was not decided. */
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { papersOf } from '@/utils/core/condition';
import { distill } from '@/utils/distill/distill';
import { packOf } from '@/utils/distill/pack';
import { distill as words } from '@/utils/i18n/vi/distill';
import { checkPack } from '@/utils/procedures/check';
import { readRecord } from '@/utils/records/read';
import type { OfficialRecord, RecordMethod } from '@/utils/records/record';
import { component, recordOf, type Row } from './record';
import { shippedRecords } from '../procedures/shipped';

const pack = (record: OfficialRecord) =>
  packOf(record, distill(record), { say: words.pack, today: '2026-11-20' });
const problems = (record: OfficialRecord): unknown[] => {
  const checked = checkPack(pack(record), record.code);
  return checked.ok ? [] : [record.code, ...checked.problems.slice(0, 3)];
};
const method = (
  channel: RecordMethod['channel'],
  amount: number | null,
  unit: RecordMethod['unit'],
  fees: RecordMethod['fees'] = [],
): RecordMethod => ({ channel, amount, unit, text: '', fees });
const shownWith = (record: OfficialRecord, ...cases: string[]) =>
  papersOf(pack(record), { cases: new Set(cases), get: () => '', has: () => false } as never).map(
    ({ label }) => label,
  );

const NATIONAL = '../shared/data/national/procedures-2026-07.jsonl';
const wardRecords = (texts: string[]): OfficialRecord[] =>
  texts.flatMap((text) => {
    const answer = text.trim() === '' ? null : readRecord(JSON.parse(text));
    return answer?.ok && answer.record.levels.ward ? [answer.record] : [];
  });

describe('every commune procedure', () => {
  it('of the built-in records gives a valid pack', () => {
    const records = wardRecords([...shippedRecords().values()].map((record) => JSON.stringify(record)));
    expect(records.length).toBeGreaterThan(500);
    expect(records.map(problems).filter((found) => found.length > 0)).toEqual([]);
  }, 30_000);

  it.skipIf(!existsSync(NATIONAL))(
    'of the national file too (skipped: no ../shared)',
    () => {
      const records = wardRecords(readFileSync(NATIONAL, 'utf8').split('\n'));
      expect(records).toHaveLength(588);
      expect(records.map(problems).filter((found) => found.length > 0)).toEqual([]);
    },
    30_000,
  );
});

describe('papers', () => {
  const form: Row = 'Đơn đăng ký nuôi ong';
  const choice = recordOf({
    'Đối với hộ gia đình': [form, 'Sổ đăng ký đàn ong'],
    'Đối với tổ chức': [form, 'Quyết định thành lập tổ chức'],
    'Trường hợp ủy quyền thực hiện thủ tục': ['Văn bản ủy quyền'],
  });

  it('all alternatives stand there until one is chosen; an addition waits to be switched on', () => {
    expect(shownWith(choice)).toEqual([
      'Đơn đăng ký nuôi ong',
      'Sổ đăng ký đàn ong',
      'Quyết định thành lập tổ chức',
    ]);
    expect(shownWith(choice, 'truong-hop-1')).toEqual(['Đơn đăng ký nuôi ong', 'Sổ đăng ký đàn ong']);
    expect(shownWith(choice, 'truong-hop-2', 'them-3')).toEqual([
      'Đơn đăng ký nuôi ong',
      'Quyết định thành lập tổ chức',
      'Văn bản ủy quyền',
    ]);
  });

  it('more alternatives than switches: every row stands there and tells its case', () => {
    const many = recordOf(
      Object.fromEntries(
        Array.from({ length: 14 }, (_, index) => [
          `Đối với loại ong số ${index + 1}`,
          [`Sổ theo dõi loại ${index + 1}`],
        ]),
      ),
    );
    expect(pack(many).switches.filter(({ group }) => group === 'truong-hop')).toEqual([]);
    expect(shownWith(many)).toHaveLength(14);
    expect(pack(many).papers.every(({ onlyIf }) => onlyIf?.includes('loại ong số'))).toBe(true);
  });

  it('switches for the way of filing only where rows differ by it', () => {
    expect(pack(recordOf({ '': [form] })).switches).toEqual([]);
    const both = recordOf({
      '': [
        form,
        'Mẫu điện tử tương tác đăng ký đàn (nếu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        'Bản vẽ chuồng nuôi (nếu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
      ],
    });
    expect(pack(both).switches.map(({ id, group }) => [id, group])).toEqual([
      ['online', 'channel'],
      ['postal', 'channel'],
    ]);
  });

  it('a condition only a clerk can judge, and doubt, are carried over', () => {
    const [conditional, doubtful] = pack(
      recordOf({ '': ['Giấy phép lao động (nếu có)', 'Xyzt abc'] }),
    ).papers;
    expect(conditional).toMatchObject({ onlyIf: 'Nếu có' });
    expect(conditional).not.toHaveProperty('unsure');
    expect(doubtful).toMatchObject({ unsure: true });
  });

  it('no papers, or too many, are told and not hidden', () => {
    const [none] = pack(recordOf({})).papers;
    expect(none).toMatchObject({ unsure: true, official: words.pack.none });
    const many = pack(
      recordOf({ '': Array.from({ length: 40 }, (_, index) => `Báo cáo chuyên đề số ${index + 1}`) }),
    );
    expect(many.papers).toHaveLength(30);
    expect(many.papers.at(-1)?.official).toBe(words.pack.rest(11));
    expect(many.notes.map(({ text }) => text)).toContain('Báo cáo chuyên đề số 40');
  });
});

describe('time and fee', () => {
  it('a due date may be computed only from a plain limit that nothing contradicts', () => {
    const of = (methods: RecordMethod[], services: OfficialRecord['services'] = []) =>
      pack(recordOf({ '': ['Đơn đề nghị'] }, { methods, services })).time;
    expect(
      of([method('direct', 5, 'WORKING_DAY'), method('online', 5, 'WORKING_DAY'), method('postal', 7, 'DAY')])
        .terms,
    ).toMatchObject([
      { channels: ['direct', 'online'], amount: 5, unit: 'WORKING_DAY' },
      { channels: ['postal'], amount: 7, unit: 'DAY' },
    ]);
    expect(of([method('direct', 5, null)])).not.toHaveProperty('terms');
    expect(of([method('direct', 1, 'OTHER')])).not.toHaveProperty('terms');
    expect(of([method('direct', 24, 'HOUR')])).not.toHaveProperty('terms');
    expect(of([method('direct', 19, 'DAY'), method('direct', 24, 'DAY')])).not.toHaveProperty('terms');
    const service = { name: '', code: '', amount: 17, unit: 'DAY' } as const;
    const conflict = of([method('direct', 10, 'WORKING_DAY')], [service]);
    expect(conflict).not.toHaveProperty('terms');
    expect(conflict.text).toContain('10 ngày làm việc');
    expect(conflict.text).toContain('17 ngày');
    expect(of([method('direct', 17, 'DAY')], [service]).terms).toHaveLength(1);
  });

  it('nothing is called free unless the record says so', () => {
    const of = (fees: RecordMethod['fees']) =>
      pack(recordOf({ '': ['Đơn đề nghị'] }, { methods: [method('direct', 5, 'DAY', fees)] })).fee.text;
    const fee = { kind: 'fee', currency: '', text: '' } as const;
    expect(of([])).toBe(words.pack.feeUnsaid);
    expect(of([{ ...fee, value: 0 }])).toBe(words.pack.feeUnsaid);
    expect(of([{ ...fee, value: 0, text: 'Miễn lệ phí' }])).toBe('Miễn lệ phí');
    expect(of([{ ...fee, value: 8000, currency: 'Việt Nam Đồng' }])).toBe('8.000 Việt Nam Đồng');
    expect(of([{ ...fee, value: 8000 }])).toContain('không nêu loại tiền');
  });
});

it('whatever the words, the checker accepts the pack', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      'Giấy phép',
      '01',
      'Đơn '.repeat(900),
      '( )',
      'Một trong các giấy tờ sau: a',
      '- 5 bản sao',
    ),
  );
  const list = fc.array(fc.tuple(text, fc.integer({ min: 0, max: 30000 })), { maxLength: 45 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, list), { maxLength: 16 }), text, (cases, name) => {
      const record = recordOf(
        {},
        {
          name,
          cases: cases.map(([title, rows]) => ({
            name: title,
            components: rows.map(([row, n]) => component([row, n, 0])),
          })),
        },
      );
      expect(problems(record)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
