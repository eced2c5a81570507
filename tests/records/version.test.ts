/** When two copies of a record are one version, and what a clerk is shown when they are not. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffRecords, wordDiff } from '@/utils/records/diff';
import { contentHash } from '@/utils/records/version';
import { must, official } from './helpers';

type Raw = ReturnType<typeof official>;
const record = (changes: Raw = {}) => must(official('1.000001', changes));
const BASE = official('1.000001');
/** A copy in which one paper is changed. */
const withPaper = (at: number, change: (paper: Record<string, unknown>) => void): Raw => {
  const copy = structuredClone(BASE) as {
    executionCases: { profileComponents: Record<string, unknown>[] }[];
  };
  change(copy.executionCases[0]!.profileComponents[at]!);
  return copy as unknown as Raw;
};

/** Every list of the record in another order, as another crawl gives it. */
const shuffled = (value: unknown): fc.Arbitrary<unknown> => {
  if (Array.isArray(value))
    return fc
      .tuple(...value.map(shuffled))
      .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  return fc.record(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shuffled(one)])));
};

describe('the version of a record', () => {
  it('does not depend on the order of any list', async () => {
    const hash = await contentHash(record());
    await fc.assert(
      fc.asyncProperty(shuffled(BASE), async (raw) => {
        expect(await contentHash(must(raw))).toBe(hash);
        expect(diffRecords(record(), must(raw)).count).toBe(0);
      }),
    );
  });

  it.each<[string, Raw]>([
    ['the day of the last change', { updatedAt: Date.UTC(2026, 5, 1) }],
    ['ACTIVE or UPDATED', { state: 'UPDATED' }],
    ['an id', { id: 'another' }],
    ['the code of a component', withPaper(0, (paper) => (paper['code'] = 'KQ9'))],
    [
      'runs of spaces and invisible characters',
      withPaper(0, (paper) => (paper['name'] = 'Tờ  khai\u200E theo\nmẫu ')),
    ],
    [
      'a text that is composed or not',
      withPaper(0, (paper) => (paper['name'] = 'Tờ khai theo mẫu'.normalize('NFD'))),
    ],
  ])('does not depend on %s', async (_what, changes) => {
    expect(await contentHash(record(changes))).toBe(await contentHash(record()));
  });

  const differing: [string, Raw][] = [
    ['name', { name: 'Thủ tục khác' }],
    ['a word of a paper', withPaper(1, (paper) => (paper['name'] = 'Giấy chứng sinh do bệnh viện cấp'))],
    ['a quantity', withPaper(1, (paper) => (paper['copyQty'] = 1))],
    ['a form', withPaper(1, (paper) => (paper['attachments'] = [{ fileName: 'to khai.docx' }]))],
    [
      'time',
      {
        executionMethods: [
          { submissionMethod: 'DIRECT', processingTime: 6, processingTimeUnit: 'WORKING_DAY' },
        ],
      },
    ],
    [
      'unit',
      { executionMethods: [{ submissionMethod: 'DIRECT', processingTime: 5, processingTimeUnit: 'DAY' }] },
    ],
    [
      'fee',
      {
        executionMethods: [
          { submissionMethod: 'DIRECT', processingTime: 5, processingTimeUnit: 'WORKING_DAY', fees: [] },
        ],
      },
    ],
    ['laws', { legalBasisesDetails: [] }],
    ['level', { isProvince: true }],
    ['steps', { executionSteps: [{ description: 'Bước 1' }] }],
    [
      'case name',
      { executionCases: [{ ...(BASE['executionCases'] as object[])[0], name: 'Giấy tờ phải xuất trình' }] },
    ],
    ['decision', { procedureProposal: { proposalNumber: '1/QĐ-BTP' } }],
    ['a service item', { cases: [{ code: '1.000001.01', processingDay: { qty: 2, type: 'DAY' } }] }],
  ];
  it.each(differing)('changes with %s, and the difference is not empty', async (_what, changes) => {
    expect(await contentHash(record(changes))).not.toBe(await contentHash(record()));
    expect(diffRecords(record(), record(changes)).count).toBeGreaterThan(0);
  });

  it('is equal exactly when the difference is empty', async () => {
    const any = fc.constantFrom<Raw>({}, ...differing.map(([, changes]) => changes));
    await fc.assert(
      fc.asyncProperty(any, any, async (a, b) => {
        const [one, two] = [record(a), record(b)];
        expect(diffRecords(one, two).count === 0).toBe((await contentHash(one)) === (await contentHash(two)));
      }),
    );
  });
});

describe('what changed', () => {
  it('a reworded paper is one change with its words, not one removed and one added', () => {
    const after = record(
      withPaper(1, (paper) => (paper['name'] = 'Giấy chứng sinh hoặc giấy cam đoan do cơ sở y tế cấp')),
    );
    const { papers, count } = diffRecords(record(), after);
    expect(count).toBe(1);
    expect([papers.added, papers.removed]).toEqual([[], []]);
    expect(papers.changed[0]?.words).toEqual([
      { kind: 'same', text: 'Giấy chứng sinh' },
      { kind: 'added', text: 'hoặc giấy cam đoan' },
      { kind: 'same', text: 'do cơ sở y tế cấp' },
    ]);
  });

  it('another paper is one removed and one added', () => {
    const after = record(withPaper(1, (paper) => (paper['name'] = 'Sổ hộ khẩu gia đình bản sao')));
    const { papers } = diffRecords(record(), after);
    expect(papers.removed.map(({ name }) => name)).toEqual(['Giấy chứng sinh do cơ sở y tế cấp']);
    expect(papers.added.map(({ name }) => name)).toEqual(['Sổ hộ khẩu gia đình bản sao']);
  });

  it('a paper that is asked for twice as often in the list is one added', () => {
    const twice = structuredClone(BASE) as { executionCases: { profileComponents: unknown[] }[] };
    twice.executionCases[0]!.profileComponents.push(twice.executionCases[0]!.profileComponents[0]);
    const { papers } = diffRecords(record(), must(twice));
    expect(papers.added).toHaveLength(1);
    expect(papers.changed).toEqual([]);
  });

  it('a quantity, and a move to another case', () => {
    const more = diffRecords(record(), record(withPaper(0, (paper) => (paper['originalQty'] = 2))));
    expect(more.papers.changed[0]).toMatchObject({ words: null, quantity: true, moved: false });
    const moved = structuredClone(BASE) as { executionCases: { profileComponents: unknown[] }[] };
    moved.executionCases[1]!.profileComponents.push(moved.executionCases[0]!.profileComponents.pop());
    expect(diffRecords(record(), must(moved)).papers.changed[0]).toMatchObject({
      words: null,
      quantity: false,
      moved: true,
    });
  });

  it('time and fee of the one channel that differs', () => {
    const methods = structuredClone(BASE['executionMethods']) as Record<string, unknown>[];
    methods[1]!['processingTime'] = 3;
    methods[0]!['fees'] = [{ type: 'FEE', value: 5000 }];
    const { times, fees, count } = diffRecords(record(), record({ executionMethods: methods }));
    expect(times.map(({ channel, before, after }) => [channel, before[0]?.amount, after[0]?.amount])).toEqual(
      [['online', 5, 3]],
    );
    expect(fees.map(({ channel, before, after }) => [channel, before[0]?.value, after[0]?.value])).toEqual([
      ['direct', 8000, 5000],
    ]);
    expect(count).toBe(2);
  });

  it('laws that came and went', () => {
    const after = record({
      legalBasisesDetails: [{ code: '60/2014/QH13', name: 'Luật Hộ tịch' }, { code: '18/2026/NĐ-CP' }],
    });
    expect(diffRecords(record(), after).lists).toEqual([
      { part: 'laws', added: ['18/2026/NĐ-CP'], removed: ['123/2015/NĐ-CP Nghị định 123'] },
    ]);
  });
});

describe('word differences', () => {
  it('hold both texts', () => {
    const words = fc
      .array(fc.constantFrom('giấy', 'tờ', 'bản', 'sao', 'chính', 'hoặc'), { maxLength: 30 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDiff(before, after);
        const side = (not: string) =>
          parts
            .filter(({ kind }) => kind !== not)
            .map(({ text }) => text)
            .join(' ');
        expect([side('added'), side('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('of two long foreign texts end at once', () => {
    const long = (word: string) => Array.from({ length: 8000 }, (_, at) => `${word}${at}`).join(' ');
    const started = performance.now();
    expect(wordDiff(long('a'), long('b'))).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
