/** What a pasted list or a spreadsheet is understood to say, and what it would do: before anything is written. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowDetail } from '@/utils/register/api';
import { linesOf, resultOf } from '@/components/supervision/register/lists';
import { planOf, type Fate, type PlanFault } from '@/components/supervision/register/list-plan';
import { procedureOf, rowOfLine } from '@/components/supervision/register/add';
import { readTable } from '@/components/supervision/sheets/read';
import { dayNo, isoAt, isoOf } from '@/utils/calendar/days';
import { formatDay } from '@/utils/core/dates';
import { rowOf, type RegisterRow } from '@/utils/supervision/register/types';
import { standingOf } from '@/utils/supervision/register/deadlines';
import { at, clock, row } from './register/rows';

const NOW = at('2026-11-20 16:00');
const lines = async (text: string, plain: 'finished' | 'handedOver' = 'finished') => {
  const table = await readTable(text);
  if (!table.ok) throw new Error(table.why);
  return linesOf(table.rows, plain);
};
const iso = (day: { day: number } | null) => day && isoOf(day.day);

describe('a pasted list', () => {
  it.each([
    ['H57.1-0001\t19/11/2026', 'tabs'],
    ['H57.1-0001;19/11/2026', 'semicolons'],
    ['H57.1-0001 19/11/2026', 'a space'],
    ['H57.1-0001, 19/11/2026', 'comma'],
    ['19/11/2026\tH57.1-0001', 'the day first'],
    ['1\tH57.1-0001\t19/11/2026', 'numbered'],
    ['000.00.12.H57-260804-0001\t16h40 19/11/2026', 'a code that looks like a day'],
    ['h57.1–0001\t19-11-2026', 'a long dash, small letters'],
  ])('is read from %j (%s)', async (text) => {
    const [line] = await lines(text);
    expect(line!.fault).toBeNull();
    expect(line!.code).toMatch(/^H57\.1-0001$|^000\.00\.12/);
    expect(iso(line!.finished)).toBe('2026-11-19');
  });

  it('takes the day as what it was said to be', async () => {
    const [line] = await lines('H57.1-0001\t19/11/2026', 'handedOver');
    expect([iso(line!.finished), iso(line!.handedOver)]).toEqual([null, '2026-11-19']);
  });

  it('reads columns by their heads, below a letterhead, in any order', async () => {
    const [line] = await lines(
      [
        'UBND PHƯỜNG A',
        'STT\tNgày hẹn trả\tMã hồ sơ\tNgày trả kết quả\tTrạng thái\tNgày kết thúc xử lý',
        '1\t25/11/2026\tH57.1-0001\t20/11/2026\tĐã trả kết quả\t19/11/2026 10:30',
      ].join('\n'),
    );
    expect(line).toMatchObject({ line: 3, code: 'H57.1-0001', result: 'done', fault: null });
    expect([iso(line!.due), iso(line!.handedOver), iso(line!.finished)]).toEqual([
      '2026-11-25',
      '2026-11-20',
      '2026-11-19',
    ]);
    expect(line!.finished!.minute).toBe(10 * 60 + 30);
  });

  it('takes no column for results that does not hold any', async () => {
    const [line] = await lines('Mã hồ sơ\tĐơn vị trả kết quả\tNgày xong\nH57.1-0001\tPhường A\t19/11/2026');
    expect(line).toMatchObject({ result: null, fault: null });
  });

  it.each<[string, string]>([
    ['H57.1-0001\t31/11/2026', 'not-in-calendar'],
    ['H57.1-0001\t19/11/26', 'two-digit-year'],
    ['Mã hồ sơ\tNgày xong\n001203004567\t19/11/2026', 'not-a-code'],
    ['Mã hồ sơ\tNgày xong\n\t19/11/2026', 'empty'],
    ['Mã hồ sơ\tNgày xong\nH57.1-0001\t', 'nothing'],
    ['Mã hồ sơ\tNgày xong\tKết quả\nH57.1-0001\t19/11/2026\txong\nH57.1-0002\t19/11/2026\tabc', 'result'],
  ])('says of %j what cannot be read', async (text, why) => {
    const all = await lines(text);
    expect(all.map(({ fault }) => fault?.why).filter((each) => each !== undefined)).toEqual([why]);
  });

  it.each([
    ['Đã xử lý xong', 'done'],
    ['đúng hạn', 'done'],
    ['Đã trả kết quả', 'done'],
    ['Dừng xử lý', 'stopped'],
    ['Từ chối tiếp nhận', 'refused'],
    ['Không được tiếp nhận', 'refused'],
    ['Công dân yêu cầu rút hồ sơ', 'withdrawn'],
    ['Đang xử lý', 'open'],
    ['Chưa xử lý xong', 'open'],
    ['9', 'done'],
    ['Phường A', undefined],
  ])('understands “%s” as %s', (word, result) => expect(resultOf(word)).toBe(result));

  it('keeps code and day of any list, whatever the separator', async () => {
    const code = fc.stringMatching(/^H\d{2}\.\d{1,3}-\d{6}-\d{4}$/);
    const day = fc.integer({ min: dayNo('2024-01-01'), max: dayNo('2026-11-19') });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(code, day), { minLength: 1, maxLength: 12, selector: ([one]) => one }),
        fc.constantFrom('\t', ';', ' '),
        async (list, by) => {
          const read = await lines(list.map(([one, n]) => `${one}${by}${formatDay(n)}`).join('\n'));
          expect(read.map((line) => [line.code, line.finished?.day])).toEqual(list);
        },
      ),
    );
  });
});

/** A register of these rows, as far as a list asks it. */
function against(rows: readonly RegisterRow[], own = true) {
  const view = (one: RegisterRow): RowDetail => {
    const standing = standingOf(one, NOW, clock);
    return {
      key: one.id,
      row: one,
      due: standing.class,
      dueAt: standing.due,
      end: standing.end,
      standing,
      own,
    };
  };
  return {
    now: NOW,
    procedure: (text: string) => procedureOf(text, new Map([['1.001193', 'Đăng ký khai sinh']])),
    ledger: {
      byCodes: async (codes: readonly string[]) =>
        codes.map((code) => {
          const found = rows.filter((one) => one.code === code);
          return found.length > 1 ? ('many' as const) : (found[0]?.id ?? null);
        }),
      row: async (key: string) => view(rows.find(({ id }) => id === key)!),
    },
  };
}
const fates = async (
  text: string,
  rows: readonly RegisterRow[],
  own?: boolean,
): Promise<(Fate | PlanFault)[]> => {
  const planned = await planOf(await lines(text), against(rows, own), () => undefined);
  return planned.map(({ fate, fault }) => fault?.why ?? fate);
};

describe('what a list would do', () => {
  const open = row({ id: 'a', code: 'H57.1-0001' });
  const ended = row({ id: 'b', code: 'H57.1-0002', finished: at('2026-11-18 10:00'), result: 'done' });
  it.each<[string, (Fate | PlanFault)[]]>([
    ['H57.1-0001 19/11/2026', ['will']],
    ['H57.1-0002 18/11/2026', ['same']],
    ['H57.1-0002 19/11/2026', ['over']],
    ['H57.1-0009 19/11/2026', ['unknown']],
    ['H57.1-0001 21/11/2026', ['future']],
    ['H57.1-0001 13/11/2026', ['before-received']],
    ['H57.1-0001 19/11/2026\nH57.1-0001 19/11/2026', ['will', 'twice']],
    ['H57.1-0001 19/11/2026\nH57.1-0001 18/11/2026', ['conflict', 'conflict']],
  ])('%j', async (text, wanted) => expect(await fates(text, [open, ended])).toEqual(wanted));

  it('never chooses between two dossiers of one code, nor changes those of another machine', async () => {
    expect(await fates('H57.1-0001 19/11/2026', [open, { ...open, id: 'c' }])).toEqual(['many']);
    expect(await fates('H57.1-0001 19/11/2026', [open], false)).toEqual(['other-machine']);
  });

  it('does not hand over what is not done yet', async () => {
    const text = 'Mã hồ sơ\tNgày xong\tNgày trả kết quả\nH57.1-0001\t19/11/2026\t18/11/2026';
    expect(await fates(text, [open])).toEqual(['order']);
  });

  it('a day without a time counts as that day, whenever the dossier came in', async () => {
    const hours = fc.integer({ min: 0, max: 1439 });
    await fc.assert(
      fc.asyncProperty(hours, fc.integer({ min: 0, max: 4 }), async (minute, later) => {
        const received = at('2026-11-16 00:00') + minute * 60_000;
        const day = dayNo('2026-11-16') + later;
        const [one] = await planOf(
          await lines(`H57.1-0001 ${formatDay(day)}`),
          against([{ ...open, received }]),
          () => undefined,
        );
        expect(one).toMatchObject({ fate: 'will' });
        expect(isoAt(one!.change!.finished!)).toBe(isoOf(day));
        expect(one!.change!.finished!).toBeGreaterThanOrEqual(received);
        expect(one!.change!.finished!).toBeLessThanOrEqual(NOW);
      }),
    );
  });

  it('adds what is not there only with procedure and receipt, as a row the register takes', async () => {
    const head = 'Mã hồ sơ\tThủ tục\tNgày tiếp nhận\tHẹn trả\tNgày xong\n';
    expect(
      await fates(`${head}H57.1-0009\tĐăng ký khai sinh\t16/11/2026\t19/11/2026\t18/11/2026`, []),
    ).toEqual(['add']);
    expect(await fates(`${head}H57.1-0009\tCấp giấy phép\t16/11/2026\t\t18/11/2026`, [])).toEqual([
      'procedure',
    ]);
    expect(await fates(`${head}H57.1-0009\t1.001193\t19/11/2026\t\t18/11/2026`, [])).toEqual([
      'before-received',
    ]);
    const [line] = await lines(`${head}H57.1-0009\t1.001193\t16/11/2026\t19/11/2026\t18/11/2026`);
    const made = rowOfLine(line!, '1.001193', null, NOW);
    const whole = {
      ...made,
      v: 1,
      id: 'x',
      rev: 1,
      changedAt: NOW,
      deleted: false,
      office: 'o',
      machine: 'm',
    };
    expect(rowOf(whole)).not.toBeNull();
    expect(standingOf(rowOf(whole)!, NOW, clock).class).toBe('early');
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(
      planOf(await lines('H57.1-0001 19/11/2026'), against([open]), () => undefined, stop.signal),
    ).rejects.toThrow();
  });
});
