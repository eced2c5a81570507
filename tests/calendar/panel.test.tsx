// @vitest-environment happy-dom
/** The due date beside the form, as a clerk reads and uses it. Only the browser's storage is not there. */
import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DueDate } from '@/components/panel/due-date';
import { weeksOf } from '@/components/panel/due-date-strip';
import { daysText, momentText, warningText } from '@/components/panel/due-date-words';
import type { KeptTerms } from '@/utils/calendar/terms';
import type { OfficeTime } from '@/utils/calendar/types';
import { DEFAULT_OFFICE } from '@/utils/calendar/office';
import type { Pack, PackTerm } from '@/utils/core/pack';
import type { Received } from '@/utils/core/received';
import { dueModel, type DueModel } from '@/utils/session/panel/due';

const CALENDAR: unknown = JSON.parse(readFileSync('public/reference/holidays.json', 'utf8'));
const at = (text: string): number => Date.parse(`${text}:00+07:00`);
const law = { text: 'Luật Hộ tịch 2014, Điều 5', confidence: 'certain' } as const;
const term = (amount: number, unit: PackTerm['unit'], more: Partial<PackTerm> = {}): PackTerm => ({
  channels: ['direct', 'online', 'postal'],
  amount,
  unit,
  law,
  ...more,
});

let root: HTMLElement;
let now: number;
let office: OfficeTime | null;
let kept: KeptTerms;
let copied: string[];
let deskOpened: number;
let model: DueModel;
let calendar: unknown;
const procedure = signal<{ code: string } | null>(null);
const pack = signal<Pack | null>(null);
const cases = signal<ReadonlySet<string>>(new Set());
const draftId = signal<string | null>(null);
const reception = signal<Received | null>(null);

beforeEach(() => {
  now = at('2026-11-16T10:00');
  office = null;
  kept = {};
  copied = [];
  deskOpened = 0;
  calendar = CALENDAR;
  procedure.value = { code: '1.001193' };
  cases.value = new Set();
  draftId.value = null;
  reception.value = null;
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => {
  render(null, root);
  model.close();
});

/** The panel beside a form of a procedure with these limits. */
async function open(terms: PackTerm[] | null, text = 'Ngay trong ngày làm việc.'): Promise<void> {
  pack.value = terms && ({ asOf: '2026-11-21', time: { text, terms } } as unknown as Pack);
  model = dueModel(
    {
      procedure,
      pack,
      cases,
      draftId,
      reception,
      receive: (receivedOn, receivedMinute) =>
        void (reception.value = { createdAt: now, receivedOn, receivedMinute }),
      applies: (when) => (when?.on ?? []).every((id) => cases.value.has(id)),
    },
    {
      now: () => now,
      loadCalendar: async () => calendar,
      loadTime: async () => office,
      loadTerms: async () => kept,
      saveTerms: async (next) => void (kept = structuredClone(next)),
    },
  );
  await act(async () => {
    await model.ready;
    render(
      <DueDate
        due={model}
        published={pack.value?.time.text ?? null}
        copy={async (text) => (copied.push(text), true)}
        openDesk={() => deskOpened++}
      />,
      root,
    );
  });
}
const text = (): string => root.textContent ?? '';
const line = (): string => root.querySelector('.due-line p')?.textContent ?? '';
const calm = () => act(() => new Promise<void>((done) => setTimeout(done)));
async function press(words: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    (one) => one.textContent === words || one.getAttribute('aria-label') === words,
  );
  if (!button) throw new Error(`no button “${words}” in ${text()}`);
  await act(() => void (button.type === 'submit' ? button.form!.requestSubmit() : button.click()));
  await calm();
}
const labelled = (words: string): HTMLInputElement => {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(words));
  const control = label?.querySelector('input, select') ?? document.getElementById(label?.htmlFor ?? '');
  if (!control) throw new Error(`no field “${words}”`);
  return control as HTMLInputElement;
};
async function write(words: string, value: string): Promise<void> {
  const input = labelled(words);
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
  await act(() => void input.dispatchEvent(new Event('blur')));
}
const tick = (words: string) => act(() => labelled(words).click());

describe('the line', () => {
  it('gives day, date and time, can be copied, and opens into the days', async () => {
    await open([term(3, 'WORKING_DAY')]);
    expect(line()).toBe('Hẹn trả: thứ Năm, 19/11/2026, 17:00');
    await press('Chép ngày hẹn');
    expect(copied).toEqual(['Hẹn trả: thứ Năm, 19/11/2026, 17:00']);
    expect(text()).toContain('Đã chép');
    await press('vì sao?');
    expect(root.querySelector('td.due')?.textContent).toContain('19');
    expect(root.querySelector('td.received')?.textContent).toContain('16');
    expect(text()).toContain('Thời hạn 3 ngày làm việc. Lịch nghỉ: dữ liệu ngày 21/11/2026.');
  });

  it('shows days off in grey with their names', async () => {
    now = at('2026-04-24T09:00');
    await open([term(3, 'WORKING_DAY')]);
    await press('vì sao?');
    expect(line()).toContain('thứ Hai, 04/05/2026');
    const off = [...root.querySelectorAll('td.off.inside span:first-child')].map((cell) => cell.textContent);
    expect(off).toEqual(['25', '26', '27', '30', '1/5', '2', '3']);
    expect(text()).toContain('27/04/2026 Nghỉ bù Giỗ Tổ Hùng Vương');
  });

  it('is provisional across a day nobody has decided, says what to do, and where', async () => {
    now = at('2026-11-20T10:00');
    await open([term(3, 'WORKING_DAY')]);
    expect(line()).toBe('Hẹn trả (tạm tính): thứ Năm, 26/11/2026, 17:00');
    await press('Chép ngày hẹn');
    expect(copied[0]).toContain('(tạm tính)');
    await press('vì sao?');
    expect(text()).toContain('Chưa có quyết định chính thức cho 23/11/2026');
    expect(text()).toContain('Sớm nhất thứ Năm, 26/11/2026, muộn nhất thứ Sáu, 27/11/2026');
    expect(root.querySelector('td.open')?.textContent).toContain('23');
    await press('Ghi quyết định của cơ quan');
    expect(deskOpened).toBe(1);
    // The desk has kept the decision meanwhile.
    office = { ...DEFAULT_OFFICE, assume: { '2026-11-23': 'off' } };
    await act(() => model.tick());
    expect(line()).toBe('Hẹn trả: thứ Sáu, 27/11/2026, 17:00');
    expect(text()).toContain('23/11/2026 nghỉ theo quyết định của cơ quan');
  });

  it('has no date where the year is unknown, and none to copy', async () => {
    now = at('2027-12-30T10:00');
    await open([term(5, 'WORKING_DAY')]);
    expect(line()).toBe('Hẹn trả: cần người xác nhận');
    expect(root.querySelector('[aria-label="Chép ngày hẹn"]')).toBeNull();
    await press('vì sao?');
    expect(text()).toContain('Chưa có lịch nghỉ chính thức năm 2028');
  });

  it('follows the way of filing and the case', async () => {
    await open([
      term(5, 'WORKING_DAY', { channels: ['direct'] }),
      term(2, 'WORKING_DAY', { channels: ['online'] }),
    ]);
    expect(line()).toContain('23/11');
    await act(() => void (cases.value = new Set(['online'])));
    expect(line()).toContain('thứ Tư, 18/11/2026');
  });

  it('follows the clock: after 15:00 a same-day matter is due the next working day', async () => {
    now = at('2026-11-16T15:00');
    await open([term(1, 'SAME_DAY')]);
    expect(line()).toContain('thứ Hai, 16/11/2026');
    now = at('2026-11-16T15:01');
    await act(() => model.tick());
    expect(line()).toContain('thứ Ba, 17/11/2026');
  });

  it('says nothing before a procedure is known, and that a damaged calendar is one', async () => {
    procedure.value = null;
    await open(null);
    expect(text()).toBe('');
    calendar = { version: 'x' };
    procedure.value = { code: '1.001193' };
    model.close();
    await open([term(3, 'WORKING_DAY')]);
    await press('vì sao?');
    expect(text()).toContain('Không đọc được lịch nghỉ');
  });
});

describe('a limit without number and unit', () => {
  it('is chosen once by somebody with a name, remembered for this version and way of filing, and can be dropped', async () => {
    await open([], 'Trong ngày; cần xác minh thì thêm 03 ngày làm việc.');
    expect(line()).toBe('Hẹn trả: chưa rõ thời hạn');
    await press('chọn thời hạn');
    expect(text()).toContain('cần xác minh thì thêm 03 ngày làm việc');
    await press('Dùng thời hạn này');
    expect(text()).toContain('Ghi số nguyên từ 1 đến 3650.');
    expect(text()).toContain('Ghi tên người xác nhận.');
    expect(kept).toEqual({});
    await write('Số', '3');
    await write('Người xác nhận', 'Trưởng bộ phận Một cửa');
    await press('Dùng thời hạn này');
    expect(kept).toEqual({
      '1.001193 2026-11-21 direct': {
        amount: 3,
        unit: 'WORKING_DAY',
        by: 'Trưởng bộ phận Một cửa',
        on: '2026-11-16',
      },
    });
    expect(line()).toContain('19/11/2026');
    expect(text()).toContain('do Trưởng bộ phận Một cửa xác nhận ngày 16/11/2026');
    // Another way of filing was not confirmed.
    await act(() => void (cases.value = new Set(['postal'])));
    expect(line()).toBe('Hẹn trả: chưa rõ thời hạn');
    await act(() => void (cases.value = new Set()));
    await press('Bỏ thời hạn đã chọn');
    expect(kept).toEqual({});
    expect(line()).toBe('Hẹn trả: chưa rõ thời hạn');
  });

  it('with two published limits shows both and chooses neither', async () => {
    await open([term(15, 'WORKING_DAY'), term(15, 'DAY')]);
    expect(line()).toBe('Hẹn trả: chưa rõ thời hạn');
    await press('chọn thời hạn');
    expect(text()).toContain('ghi các thời hạn khác nhau');
    expect(text()).toContain('15 ngày làm việc');
    await tick('15 ngày làm việc');
    await write('Người xác nhận', 'Phó chủ tịch');
    await press('Dùng thời hạn này');
    // 23/11 is not decided: even a confirmed limit gives no firm date across it.
    expect(line()).toBe('Hẹn trả (tạm tính): thứ Ba, 08/12/2026, 17:00');
  });

  it('of 24 hours is asked after', async () => {
    await open([term(24, 'HOUR')]);
    expect(line()).toBe('Hẹn trả: cần người xác nhận');
    await press('vì sao?');
    expect(text()).toContain('24 giờ có thể là giờ đồng hồ hoặc giờ làm việc');
    expect(text()).toContain('Đổi thời hạn');
  });
});

describe('the receipt', () => {
  it('may have been earlier, and goes back to now', async () => {
    await open([term(3, 'WORKING_DAY')]);
    await press('vì sao?');
    expect(labelled('Ngày nhận').value).toBe('16/11/2026');
    expect(labelled('Giờ nhận').value).toBe('10:00');
    await write('Ngày nhận', '12/11/2026');
    expect(line()).toContain('17/11/2026');
    await write('Ngày nhận', '31/02/2026');
    expect(text()).toContain('Ghi ngày như 20/11/2026');
    expect(line()).toContain('17/11/2026');
    await press('Lấy giờ hiện tại');
    expect(line()).toContain('19/11/2026');
  });

  it('begins anew when a supplemented dossier is complete', async () => {
    await open([term(3, 'WORKING_DAY')]);
    await press('vì sao?');
    await write('Ngày nhận', '09/11/2026');
    expect(line()).toContain('12/11/2026');
    await tick('Hồ sơ đã phải bổ sung');
    expect(line()).toContain('19/11/2026');
    expect(text()).toContain('16/11/2026 nhận đủ bổ sung, đếm lại từ đầu');
    await write('Ngày nhận đủ bổ sung', '06/11/2026');
    expect(text()).toContain('phải sau ngày nhận hồ sơ');
    await write('Ngày nhận đủ bổ sung', '10/11/2026');
    expect(line()).toContain('13/11/2026');
  });

  it('of one dossier is not that of the next; the first save of this one changes nothing', async () => {
    await open([term(3, 'WORKING_DAY')]);
    await press('vì sao?');
    await write('Ngày nhận', '09/11/2026');
    await act(() => void (draftId.value = 'a'));
    expect(line()).toContain('12/11/2026');
    await act(() => {
      draftId.value = 'b';
      reception.value = { createdAt: now, receivedOn: '2026-11-16' };
    });
    expect(line()).toContain('19/11/2026');
  });
});

describe('words', () => {
  it('write moments, neighbouring days as spans, and years', () => {
    expect(momentText(at('2026-11-25T17:00'))).toBe('thứ Tư, 25/11/2026, 17:00');
    expect(daysText(['2026-11-23', '2027-02-01', '2027-02-02', '2027-02-03', '2028'])).toBe(
      '23/11/2026, 01/02/2027 đến 03/02/2027, 2028',
    );
    expect(daysText(['2027-01-31', '2027-02-01'])).toBe('31/01/2027 đến 01/02/2027');
  });
  it('have a sentence for every warning', () => {
    const warnings = [
      'closure 2026-10-07 2026-10-09',
      'closure 2026-10-07 =',
      'closure 2026-10-07 ?',
      'shift 2026-11-19',
      'swap 2026-11-28',
      'year 2027',
      'saturday 2026-10-03',
      'outside 2026-10-03',
    ];
    for (const warning of warnings) {
      expect(warningText(warning)).toMatch(/\.$/);
      expect(warningText(warning)).toMatch(/\d{4}/);
      expect(warningText(warning)).not.toContain('undefined');
    }
  });
  it('lay long counts out in whole weeks', () => {
    const steps = Array.from({ length: 120 }, (_, day) => ({
      day: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
      what: 'counted' as const,
      name: '',
    }));
    const weeks = weeksOf(steps, [], { restarted: false, firm: true });
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]![0]!.day).toBe('2025-12-29');
    expect(weeks.at(-1)!.at(-1)!.day).toBe('2026-05-03');
  });
});
