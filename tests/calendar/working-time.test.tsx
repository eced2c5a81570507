// @vitest-environment happy-dom
/** What an office sets: the form, what is kept of it, what is refused, and the way back. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkingTime } from '@/components/desk/working-time';
import { draftOf, hoursOfText, hoursText, timeOf } from '@/components/desk/working-time-draft';
import { calendarOf } from '@/utils/calendar/calendar-of';
import { dueDate } from '@/utils/calendar/due-date';
import type { StoredTime } from '@/utils/store/settings';

const data: unknown = JSON.parse(readFileSync('public/reference/holidays.json', 'utf8'));
const checked = calendarOf(data);
if (!checked.ok) throw new Error('no calendar');
const { calendar } = checked;

const blank = () => draftOf(null, calendar);
const kept = (change: Partial<ReturnType<typeof blank>>): StoredTime => {
  const made = timeOf({ ...blank(), ...change }, calendar);
  if (!made.ok) throw new Error(made.faults.join());
  return made.time;
};
const faults = (change: Partial<ReturnType<typeof blank>>) => {
  const made = timeOf({ ...blank(), ...change }, calendar);
  return made.ok ? [] : made.faults;
};
const choose = (...choices: (number | null)[]) => ({
  spans: calendar.undecided.map((_, at) => ({ choice: choices[at] ?? null, by: 'Chủ tịch UBND' })),
});

describe('what is written', () => {
  it('goes in and comes out the same', () => {
    const time = kept({
      hours: '7h-11h30; 13:00–16:30',
      cutoff: '15h',
      saturdayCounts: true,
      makeup: '28/11/2026',
      closures: [
        { day: '7/10/2026', decision: ' 12/QĐ-UBND ' },
        { day: '', decision: '' },
      ],
      ...choose(1, 0),
    });
    expect(time).toMatchObject({
      hours: [
        { from: 420, to: 690 },
        { from: 780, to: 990 },
      ],
      sameDayCutoff: 900,
      saturdayCounts: true,
      closures: [{ day: '2026-10-07', decision: '12/QĐ-UBND' }],
      decidedBy: { '2026-11-23': 'Chủ tịch UBND', '2027-02-01': 'Chủ tịch UBND' },
    });
    expect(time.assume).toMatchObject({ '2026-11-23': 'off', '2026-11-28': 'working', '2027-02-04': 'off' });
    const again = draftOf(time, calendar);
    expect(again.spans.map(({ choice }) => choice)).toEqual([1, 0, null]);
    expect(timeOf(again, calendar)).toEqual({ ok: true, time });
  });

  it('settles the due date: each choice of Tết gives a firm one', () => {
    const received = Date.parse('2027-01-28T09:00:00+07:00');
    const day = (choice: number | null): string => {
      const answer = dueDate(
        received,
        { amount: 10, unit: 'WORKING_DAY' },
        kept(choose(null, choice)),
        calendar,
      );
      return answer.ok ? answer.day : answer.refuse;
    };
    expect([day(0), day(1), day(null)]).toEqual(['2027-02-18', '2027-02-19', 'undecided-day']);
  });

  it.each([
    [{ hours: '' }, ['hours']],
    [{ hours: '11:30-07:30' }, ['hours']],
    [{ hours: '07:30-11:30, 11:00-17:00' }, ['hours']],
    [{ hours: '07:30-11:30, 11:30-17:00' }, ['hours']],
    [{ hours: 'sáng chiều' }, ['hours']],
    [{ cutoff: '25:00' }, ['cutoff']],
    [{ makeup: '27/11/2026' }, ['makeup']],
    [{ makeup: 'thứ Bảy' }, ['makeup']],
    [{ closures: [{ day: '31/02/2026', decision: '1' }] }, ['closure 0']],
    [{ closures: [{ day: '07/10/2026', decision: ' ' }] }, ['closure 0']],
    [{ spans: [{ choice: 0, by: ' ' }] }, ['by 0']],
  ])('%j is not kept', (change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  it('reads every list of opening hours that it writes', () => {
    const spans = fc
      .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 8 })
      .filter((marks) => marks.length % 2 === 0)
      .map((marks) => marks.sort((a, b) => a - b))
      .map((marks) =>
        Array.from({ length: marks.length / 2 }, (_, at) => ({
          from: marks[2 * at]!,
          to: marks[2 * at + 1]!,
        })),
      );
    fc.assert(fc.property(spans, (hours) => void expect(hoursOfText(hoursText(hours))).toEqual(hours)));
  });
});

describe('the form', () => {
  let root: HTMLElement;
  let stored: StoredTime | null;
  let told: { text: string; action?: { label: string; run(): void } }[];
  beforeEach(() => {
    stored = null;
    told = [];
    root = document.createElement('div');
    document.body.replaceChildren(root);
  });
  afterEach(() => render(null, root));
  const calm = () => act(() => new Promise<void>((done) => setTimeout(done)));
  const show = async (file: unknown = data) => {
    await act(() =>
      render(
        <WorkingTime
          world={{
            load: async () => stored,
            save: async (time) => void (stored = time),
            calendar: async () => file,
          }}
          tell={(text, action) => void told.push(action ? { text, action } : { text })}
        />,
        root,
      ),
    );
    await calm();
  };
  const control = (words: string) => {
    const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim() === words)!;
    return (label.querySelector('input') ?? document.getElementById(label.htmlFor)) as HTMLInputElement;
  };
  const enter = (words: string, value: string) =>
    act(() => {
      control(words).value = value;
      control(words).dispatchEvent(new Event('input', { bubbles: true }));
    });
  const save = async () => {
    await act(() => root.querySelector('form')!.requestSubmit());
    await calm();
  };

  it('keeps a decision only with the name of who took it, and gives it back', async () => {
    await show();
    expect(root.textContent).toContain('Thứ Hai 23/11/2026 có nghỉ hoán đổi không?');
    await act(() => control('Làm việc').click());
    await save();
    expect(root.textContent).toContain('Ghi người hoặc văn bản quyết định.');
    expect(stored).toBeNull();
    await enter('Người quyết định', 'Chủ tịch UBND phường, CV 12/UBND');
    await save();
    expect(stored).toMatchObject({ assume: { '2026-11-23': 'working' } });
    expect(told.at(-1)).toMatchObject({ text: 'Đã lưu giờ làm việc.' });
    await act(() => told.at(-1)!.action!.run());
    await calm();
    expect(stored).toBeNull();
    expect(told.at(-1)!.text).toBe('Đã trở lại như trước.');
  });

  it('says which hours are not right', async () => {
    await show();
    await enter('Giờ mở cửa', '07:30');
    await save();
    expect(root.textContent).toContain('Ghi các buổi theo thứ tự');
    expect(stored).toBeNull();
  });

  it('tells what is wrong with a calendar that cannot be used', async () => {
    await show({ ...(data as object), years: ['2026'] });
    expect(root.textContent).toContain('Không dùng được lịch nghỉ này.');
    expect(root.textContent).toContain('years[0]: phải là năm');
  });
});

describe('the store', () => {
  const area = new Map<string, unknown>();
  beforeEach(() => {
    area.clear();
    vi.stubGlobal('chrome', {
      storage: {
        local: {
          get: async (key: string) => (area.has(key) ? { [key]: structuredClone(area.get(key)) } : {}),
          set: async (items: object) => {
            for (const [key, value] of Object.entries(items)) area.set(key, structuredClone(value));
          },
          remove: async (key: string) => void area.delete(key),
        },
      },
    });
    vi.resetModules();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('keeps what fits, goes back to nothing, and takes nothing that does not fit', async () => {
    const { loadOfficeTime, saveOfficeTime, loadOfficeTerms, saveOfficeTerms } =
      await import('@/utils/store/settings');
    expect(await loadOfficeTime()).toBeNull();
    const time = kept(choose(0));
    await saveOfficeTime(time);
    expect(await loadOfficeTime()).toEqual(time);
    await expect(saveOfficeTime({ ...time, hours: [] })).rejects.toThrow();
    await expect(saveOfficeTime({ ...time, hours: [{ from: 700, to: 600 }] })).rejects.toThrow();
    expect(await loadOfficeTime()).toEqual(time);
    await saveOfficeTime(null);
    expect(await loadOfficeTime()).toBeNull();

    const terms = {
      '1.001193 2026-11-21 direct': { amount: 3, unit: 'DAY' as const, by: 'Cán bộ', on: '2026-11-20' },
    };
    await saveOfficeTerms(terms);
    expect(await loadOfficeTerms()).toEqual(terms);
    // Somebody's hand in the storage: the defaults hold, nothing breaks.
    area.set('officeTime', { hours: 'all day' });
    area.set('officeTerms', [1, 2]);
    expect(await loadOfficeTime()).toBeNull();
    expect(await loadOfficeTerms()).toEqual({});
  });
});
