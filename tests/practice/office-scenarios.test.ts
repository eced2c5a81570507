/** Scenarios of an office: kept, exported, imported, and nothing lost on the way. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fatesOf,
  keptOf,
  LONGEST_FILE,
  MOST_SCENARIOS,
  readKept,
  readScenarioFile,
  scenarioFile,
  takenIn,
} from '../../utils/practice/office-scenarios';
import type { Scenario } from '../../utils/practice/types';

const scenario = (over: Partial<Scenario> = {}): Scenario => ({
  schema: 1,
  id: 'office-1',
  title: 'Khai sinh cho Minh An',
  procedure: '1.001193',
  offered: ['1.001193', '1.000656'],
  cases: [],
  channel: 'direct',
  day: '2026-11-20',
  time: '09:00',
  level: 1,
  says: 'Tôi khai sinh cho con.',
  folder: [
    {
      id: 'p1',
      kind: 'citizen-card',
      title: 'THẺ CĂN CƯỚC',
      whose: 'của mẹ',
      counts: null,
      copy: 'original',
      flaw: null,
      facts: [
        { id: 'number', label: 'Số định danh cá nhân', value: '001196000022', role: 'mother.personalId' },
      ],
    },
  ],
  fields: ['mother.personalId'],
  traps: [],
  ...over,
});
let count = 0;
const newId = (): string => `office-new-${++count}`;
const read = (text: string) => {
  const outcome = readScenarioFile(text);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome;
};

describe('a file of scenarios', () => {
  it('brings back what was exported', () => {
    const all = [scenario(), scenario({ id: 'office-2', title: 'Mất giấy chứng sinh', level: 3 })];
    expect(read(scenarioFile(all))).toEqual({ ok: true, scenarios: all, left: [] });
    expect(read(`\uFEFF${scenarioFile(all).normalize('NFD')}`).scenarios).toEqual(all);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'PK\u0003\u0004'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another file of ours', '{"format":"so-tay-mot-cua/backup","version":1}'],
    ['no list of scenarios', '{"format":"so-tay-mot-cua/scenarios","version":1,"scenarios":{}}'],
  ])('is not ours: %s', (_what, text) => {
    expect(readScenarioFile(text)).toEqual({ ok: false, why: 'not-ours' });
  });

  it('is refused when a newer program has written it, or it is too large', () => {
    const newer = JSON.stringify({ format: 'so-tay-mot-cua/scenarios', version: 2, scenarios: [] });
    expect(readScenarioFile(newer)).toEqual({ ok: false, why: 'newer' });
    expect(readScenarioFile(' '.repeat(LONGEST_FILE + 1))).toEqual({ ok: false, why: 'too-large' });
    const many = scenarioFile(
      Array.from({ length: MOST_SCENARIOS + 1 }, (_, n) => scenario({ id: `office-${n}` })),
    );
    expect(readScenarioFile(many)).toEqual({ ok: false, why: 'too-many' });
  });

  it('gives what is sound in it, and names the rest', () => {
    const [card] = scenario().folder;
    const withNumber = (value: string) =>
      scenario({
        id: 'office-3',
        title: 'Số thật',
        folder: [{ ...card!, facts: [{ ...card!.facts[0]!, value }] }],
      });
    const text = scenarioFile([
      { ...scenario({ title: 'Thừa khóa' }), more: 1 } as never,
      scenario(),
      withNumber('001196123456'),
      withNumber('0011 9612 3456'),
      scenario({ id: 'office-4', says: 'Gọi tôi số 0912.345.678 nhé.' }),
      null as never,
    ]);
    const { scenarios, left } = read(text);
    expect(scenarios).toEqual([scenario()]);
    expect(left).toEqual([
      { n: 1, title: 'Thừa khóa', why: 'shape' },
      { n: 3, title: 'Số thật', why: 'real-number' },
      { n: 4, title: 'Số thật', why: 'real-number' },
      { n: 5, title: 'Khai sinh cho Minh An', why: 'real-number' },
      { n: 6, title: '', why: 'shape' },
    ]);
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.anything(), (content) => {
        const outcome = readScenarioFile(
          JSON.stringify({ format: 'so-tay-mot-cua/scenarios', version: 1, scenarios: [content] }) ?? '',
        );
        expect(outcome.ok && outcome.scenarios).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('taking in', () => {
  it('adds what is new, leaves what is here, and puts another state beside it', () => {
    const kept = [scenario(), scenario({ id: 'office-2', title: 'Giữ nguyên' })];
    const came = [
      scenario({ title: 'Sửa ở nơi khác' }),
      scenario({ id: 'office-2', title: 'Giữ nguyên' }),
      scenario({ id: 'office-3' }),
      scenario({ id: 'hand-1' }),
      scenario({ id: 'office-3', title: 'Trùng mã trong tệp' }),
    ];
    expect(fatesOf(kept, came)).toEqual(['beside', 'same', 'new', 'beside', 'beside']);
    const all = takenIn(kept, came, newId)!;
    expect(all.slice(0, 2)).toEqual(kept);
    expect(all.map(({ title }) => title).slice(2)).toEqual([
      'Sửa ở nơi khác',
      'Khai sinh cho Minh An',
      'Khai sinh cho Minh An',
      'Trùng mã trong tệp',
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.every(({ id }) => id.startsWith('office-'))).toBe(true);
  });

  it('takes the order of keys for no difference', () => {
    const turned = Object.fromEntries(Object.entries(scenario()).reverse()) as unknown as Scenario;
    expect(fatesOf([scenario()], [turned])).toEqual(['same']);
  });

  it('is refused as a whole when they would be too many', () => {
    const kept = Array.from({ length: MOST_SCENARIOS }, (_, n) => scenario({ id: `office-${n}` }));
    expect(takenIn(kept, [scenario({ id: 'office-more' })], newId)).toBeNull();
    expect(takenIn(kept, [scenario({ id: 'office-0' })], newId)).toHaveLength(MOST_SCENARIOS);
  });
});

describe('what is kept', () => {
  it('comes back, also what this program cannot read', () => {
    const strange = { id: 'office-9', schema: 2, title: 'Của bản mới' };
    const kept = readKept({ version: 1, scenarios: [scenario(), strange] });
    expect(kept).toEqual({ scenarios: [scenario()], unread: [strange] });
    expect(keptOf(kept as Exclude<typeof kept, string>)).toEqual({
      version: 1,
      scenarios: [scenario(), strange],
    });
  });

  it('is nothing at first, and is not touched when a newer program has written it', () => {
    for (const value of [undefined, null, 'x', [], {}])
      expect(readKept(value)).toEqual({ scenarios: [], unread: [] });
    expect(readKept({ version: 2, scenarios: [] })).toBe('newer');
  });
});
