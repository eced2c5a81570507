// @vitest-environment happy-dom
/** What a supervisor reads, opens and takes away on the page "Số liệu", over the real engines. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gridOf } from '@/components/supervision/sheets/grid';
import type { CheckResult } from '@/utils/register/api';
import { rules } from '@/utils/i18n/vi';
import { numbersPage as say } from '@/utils/i18n/vi';
import type { Draft } from '@/utils/core/draft';
import type { RegisterRow } from '@/utils/supervision/register/types';
import { weekName, weekAt } from '@/utils/supervision/register/weeks';
import { controlChart } from '@/utils/supervision/stats/chart';
import { estimate } from '@/utils/supervision/stats/stratified';
import { saidOf } from '@/components/supervision/numbers/control';
import { daysOfWeek } from '@/components/supervision/numbers/week-names';
import { at, DAY, row } from './register/rows';
import { halfYear } from './half-year';
import { open, PlainWorker, settled, type Parts } from './numbers-world';

let page: Awaited<ReturnType<typeof open>>;
const HALF = '2026-01-01..2026-06-30';

beforeEach(() => {
  PlainWorker.posted = [];
  vi.stubGlobal('Worker', PlainWorker);
});
afterEach(() => {
  if (page) render(null, page.root);
  vi.unstubAllGlobals();
});

const go = async (parts: Parts, about?: string) => (page = await open(parts, about));
const text = (of: Element | null = page.root): string => of?.textContent ?? '';
const does = async (what: () => void) => {
  await act(async () => what());
  await act(settled);
};
function button(name: string, within: ParentNode = page.root): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}
const press = (name: string) => does(() => button(name).click());
/** The row of a table by the words at its head. */
const rowOf = (name: string): string[] => {
  const found = [...page.root.querySelectorAll('tr')].find((one) =>
    text(one.querySelector('th')).startsWith(name),
  );
  if (!found) throw new Error(`no row “${name}”`);
  return [...found.querySelectorAll('td')].map(text);
};
const section = (title: string): HTMLElement => {
  const found = [...page.root.querySelectorAll('section')].find(
    (one) => text(one.querySelector('h2')) === title,
  );
  if (!found) throw new Error(`no section “${title}”`);
  return found;
};
const until = async (ready: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !ready(); tries++)
    await act(() => new Promise((done) => setTimeout(done, 5)));
  expect(ready()).toBe(true);
};

describe("the seeds' own figures", () => {
  it('5.554: 69,90 % early and 30,10 % on time', async () => {
    await go({ rows: halfYear(3_882, 1_672, 0) }, HALF);
    expect(rowOf(say.indicator.early)).toEqual(['69,90\u00A0%', '3.882/5.554']);
    expect(rowOf(say.indicator['on-time'])).toEqual(['30,10\u00A0%', '1.672/5.554']);
    expect(rowOf(say.indicator.timely)).toEqual(['100,00\u00A0%', '5.554/5.554']);
    expect(text(section(say.ended.title))).toContain('Sớm hạn: 69,90\u00A0% (3.882)');
  });
  it('772: 713 early, 59 on time, 0 late', async () => {
    await go({ rows: halfYear(713, 59, 0) }, HALF);
    expect(
      [say.indicator.early, say.indicator['on-time'], say.indicator.late].map((name) => rowOf(name)[1]),
    ).toEqual(['713/772', '59/772', '0/772']);
  });
  it('says how each is worked out and where that is written, one click away', async () => {
    await go({ rows: halfYear(30, 160, 10) }, HALF);
    const details = [...page.root.querySelectorAll('details')].find(
      (one) => text(one.querySelector('summary')) === say.indicator.timely,
    )!;
    expect(text(details)).toContain(
      '(hồ sơ xong trước ngày hẹn + hồ sơ xong đúng ngày hẹn) : (hồ sơ giải quyết xong trong kỳ)',
    );
    expect(text(details)).toContain('Căn cứ:');
    expect(rowOf(say.indicator.timely)).toEqual(['95,00\u00A0%', '190/200']);
  });
});

describe('nothing to divide by', () => {
  it('is "không phát sinh", never a hundred per cent', async () => {
    await go({ rows: [] });
    expect(text()).toContain(say.empty);
    for (const name of [say.indicator.timely, say.indicator.completeness, say.indicator['paid-online']])
      expect(rowOf(name)).toEqual(['không phát sinh', '0/0']);
    expect(text()).not.toContain('100');
    expect(text(section(say.ended.title))).toContain(say.ended.none);
  });
});

describe('the period', () => {
  it('is this month, and the one before with one press; the address tells it', async () => {
    await go({ rows: halfYear(5, 5, 0) });
    expect(text(page.root.querySelector('h1'))).toBe('Số liệu tháng 11/2026');
    expect(button(say.period.next).disabled).toBe(true);
    expect(text()).toContain(say.asOf('16:00 ngày 20/11/2026'));
    await press(say.period.previous);
    expect(text(page.root.querySelector('h1'))).toBe('Số liệu tháng 10/2026');
    expect(page.seen.address).toBe('2026-10');
    expect(text()).not.toContain('Kỳ chưa hết');
  });
  it('may be any days; what is no day is refused with a sentence', async () => {
    await go({ rows: halfYear(5, 5, 0) });
    await press(say.period.days);
    const [from, to] = [...page.root.querySelectorAll<HTMLInputElement>('.numbers-days input')];
    const type = (input: HTMLInputElement, value: string) =>
      does(() => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const submit = () =>
      does(() => page.root.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })));
    await type(from!, '31/02/2026');
    await submit();
    expect(text(page.root.querySelector('[role=alert]'))).toBe(say.period.bad);
    await type(from!, '30/06/2026');
    await type(to!, '01/01/2026');
    await submit();
    expect(text(page.root.querySelector('[role=alert]'))).toBe(say.period.order);
    await type(from!, '1/1/2026');
    await type(to!, '30-6-2026');
    await submit();
    expect(page.seen.address).toBe(HALF);
    expect(rowOf(say.indicator.received)[0]).toBe('10');
  });
  it('is asked again when dossiers have come, without losing what is shown', async () => {
    await go({ rows: halfYear(5, 5, 0) }, HALF);
    page.held.rows = halfYear(6, 5, 0);
    await does(() => ((page.world.changed as { value: number }).value = 1));
    expect(rowOf(say.indicator.received)[0]).toBe('11');
    page.held.fails = true;
    await does(() => ((page.world.changed as { value: number }).value = 2));
    expect(text(page.root.querySelector('[role=alert]'))).toContain(say.failed);
    expect(rowOf(say.indicator.received)[0]).toBe('11');
  });
});

describe('what goes wrong most', () => {
  const [rule] = Object.keys(rules) as (keyof typeof rules)[];
  const rows: RegisterRow[] = halfYear(10, 0, 0).map((one, n) => ({
    ...one,
    papers: [{ id: 'to-khai', state: n < 4 ? 'missing' : 'received', source: 'paper', print: '' }],
    open: n < 3 ? [{ rule: rule!, severity: 'warn', count: 1 }] : [],
    ignored: n === 9 ? [{ rule: rule!, reason: 'as-papers' }] : [],
  }));
  it('names papers and rules, with how many of how many', async () => {
    await go({ rows }, HALF);
    expect(text(section(say.tops.missing))).toContain('40,00\u00A0%');
    const named = (rules as unknown as Record<string, { name: string }>)[rule!]!.name;
    expect(text(section(say.tops.rules))).toContain(named);
    await press(say.tops.open(named));
    expect(page.seen.went).toEqual([`rule=${rule}`]);
    // of four warnings one was passed
    expect(rowOf(say.indicator['ignored-warnings'])).toEqual(['25,00\u00A0%', '1/4']);
  });
});

const check = (found: number, checked: number, changes: Partial<CheckResult> = {}): CheckResult =>
  ({
    check: {
      id: 'check-1',
      plan: { name: 'Kiểm tra nửa năm', period: { from: '2026-01-01', to: '2026-06-30' }, counts: 'major' },
      draw: { strata: [] },
      at: at('2026-07-01 08:00'),
      ended: at('2026-07-09 08:00'),
    },
    estimate: estimate([{ size: 420, checked, found }]),
    strata: [{ stratum: 'all', size: 420, checked, found, low: 0, high: 1, enough: true }],
    pending: 0,
    inTurn: true,
    risk: { checked: 0, found: 0 },
    lot: null,
    ...changes,
  }) as unknown as CheckResult;

describe('spot checks', () => {
  it('stand with their interval, those by signs of risk apart', async () => {
    await go({ rows: halfYear(10, 0, 0), checks: [check(2, 50, { risk: { checked: 8, found: 5 } })] }, HALF);
    expect(rowOf('Kiểm tra nửa năm')).toEqual([
      '50/420',
      '2',
      expect.stringMatching(/^4\u00A0% \(1,2 – 12,7\u00A0%\)$/),
    ]);
    expect(text(section(say.spot.title))).toContain('5 sai sót trong 8 hồ sơ');
  });
  it('are no estimate when they were made out of turn or not at all', async () => {
    await go({ rows: halfYear(10, 0, 0), checks: [check(2, 50, { inTurn: false, pending: 12 })] }, HALF);
    expect(rowOf('Kiểm tra nửa năm')[2]).toBe(say.spot.outOfTurn);
    expect(text()).toContain(say.spot.pending(12));
    await go({ rows: halfYear(10, 0, 0), checks: [check(0, 0, { estimate: null })] }, HALF);
    expect(rowOf('Kiểm tra nửa năm')[2]).toBe(say.spot.noEstimate);
  });
  it('of another period are not shown', async () => {
    await go({ rows: halfYear(10, 0, 0), checks: [check(2, 50)] }, '2026-10');
    expect(text(section(say.spot.title))).toContain(say.spot.none);
  });
});

describe('what is said of the weeks', () => {
  const weeks = (...rates: [checked: number, found: number][]) =>
    rates.map(([checked, found], n) => ({
      week: weekName(weekAt(at('2026-06-01 08:00') + n * 7 * DAY)),
      checked,
      found,
    }));
  it('is nothing while there are too few', () => {
    expect(saidOf(controlChart(weeks([40, 2], [40, 30], [40, 3])))).toEqual([say.charts.few(3)]);
    expect(saidOf(controlChart(weeks([40, 0], [40, 0])))).toEqual([say.charts.none]);
  });
  it('is that ups and downs are chance, until one is not', () => {
    const calm = weeks(...Array.from({ length: 12 }, (_, n): [number, number] => [40, 3 + (n % 3)]));
    expect(saidOf(controlChart(calm))).toEqual([say.charts.calm]);
    const out = [...calm.slice(0, 11), { ...calm[11]!, found: 20 }];
    expect(saidOf(controlChart(out))).toContainEqual(
      say.charts.stands.beyond.above('Tuần 34 (17/08 – 23/08)'),
    );
  });
  it('names the days of a week', () => {
    expect(daysOfWeek('2026-W01')).toEqual(['2025-12-29', '2026-01-04']);
    expect(daysOfWeek('2026-W47')).toEqual(['2026-11-16', '2026-11-22']);
    for (let n = 0; n < 400; n++) {
      const moment = at('2019-12-20 12:00') + n * 7 * DAY;
      const [first, last] = daysOfWeek(weekName(weekAt(moment)));
      expect(first <= new Date(moment).toISOString().slice(0, 10)).toBe(true);
      expect(last >= new Date(moment).toISOString().slice(0, 10)).toBe(true);
    }
  });
});

describe('figures of persons', () => {
  it('are shown only after a deliberate press, and that is noted', async () => {
    await go(
      {
        rows: [
          ...halfYear(300, 80, 0),
          ...halfYear(10, 2, 0, 9).map((one) => ({ ...one, id: `x${one.id}`, clerk: 'clerk-9' })),
        ],
      },
      HALF,
    );
    expect(text()).not.toContain('Quầy');
    await press(say.acts.people);
    expect(page.seen.notes).toEqual([]);
    await does(() => button(say.people.yes).click());
    expect(page.seen.notes).toEqual([['people-shown', 4]]);
    expect(text(section(say.people.title))).toContain('Quầy 1');
    // twelve dossiers: no rate
    expect(rowOf('Quầy 9')[2]).toBe(say.notEnough);
    expect(rowOf('Quầy 1')[2]).toMatch(/^100,00\u00A0% \(/);
    expect(text(section(say.people.title))).toContain(say.people.overlap);
  });
  it('are gone with the period they were asked for', async () => {
    await go({ rows: halfYear(60, 0, 0) }, HALF);
    await press(say.acts.people);
    await does(() => button(say.people.yes).click());
    await does(() => page.host.show('numbers', '2026-05'));
    expect(text()).not.toContain('Quầy');
  });
  it('that differ clearly are named as such, in no order', async () => {
    const late = halfYear(0, 0, 90, 3).map((one) => ({ ...one, id: `l${one.id}`, clerk: 'clerk-2' }));
    await go({ rows: [...halfYear(90, 0, 0).map((one) => ({ ...one, clerk: 'clerk-1' })), ...late] }, HALF);
    await press(say.acts.people);
    await does(() => button(say.people.yes).click());
    expect(text(section(say.people.title))).toContain(say.people.apart('Quầy 1 – Quầy 2'));
  });
});

describe('the report', () => {
  it('has letterhead, place and date, sections and signatures, and everything can be typed over', async () => {
    await go({ rows: halfYear(713, 59, 0), checks: [check(2, 50)] }, `${HALF}:report`);
    const sheet = page.root.querySelector('.report-sheet')!;
    for (const said of [
      'ỦY BAN NHÂN DÂN PHƯỜNG MẪU',
      'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Phường Mẫu, ngày 20 tháng 11 năm 2026',
      'từ 01/01/2026 đến 30/06/2026',
      'sớm hạn 713 hồ sơ, 92,36\u00A0%',
      'Khai sinh',
      'Kiểm tra nửa năm',
      'Nơi nhận:',
    ])
      expect(text(sheet)).toContain(said);
    expect(text(sheet)).not.toContain('Quầy');
    await press(say.report.print);
    expect(page.seen.printed).toBe(1);
    await press(say.report.back);
    expect(page.seen.address).toBe(HALF);
  });
});

const draft = (id: string, name: string): Draft =>
  ({ id, fields: [{ key: 'a', role: 'requester.fullName', value: name }] }) as unknown as Draft;

describe('files', () => {
  const bytesOf = async (content: unknown): Promise<Blob> => content as Blob;

  it('the workbook holds the figures, and no list unless asked for', async () => {
    await go({ rows: halfYear(713, 59, 0), checks: [check(2, 50)] }, HALF);
    await press(say.acts.excel);
    await does(() =>
      page.root.querySelector('dialog form')!.dispatchEvent(new Event('submit', { cancelable: true })),
    );
    await until(() => page.seen.downloads.length === 1);
    const [{ name, content } = { name: '', content: '' }] = page.seen.downloads;
    expect(name).toBe('so-lieu-2026-01-01-2026-06-30.xlsx');
    const [job] = PlainWorker.posted;
    const sheets = 'write' in job! ? job.write : [];
    expect(sheets.map((sheet) => sheet.name)).toEqual(Object.values(say.report.sheets).slice(0, 6));
    const grid = await gridOf(await bytesOf(content));
    const early = grid.find((line) => line[1]?.text === say.indicator.early)!;
    expect(early.map((cell) => cell.text).slice(2, 6)).toEqual(['92.36', '%', '713', '772']);
    expect(page.seen.notes).toEqual([['report-exported', 1]]);
  });

  it('the list has codes and days, and names only with a tick of its own, which is noted before the file is there', async () => {
    const rows = halfYear(700, 100, 0);
    await go({ rows, drafts: { 'dossier-3': draft('dossier-3', '=HYPERLINK("x")') } }, HALF);
    await press(say.acts.excel);
    const ticks = () => [...page.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(ticks()[1]!.disabled).toBe(true);
    await does(() => ticks()[0]!.click());
    await does(() => ticks()[1]!.click());
    expect(text()).toContain(say.excel.citizensWarn);
    await does(() =>
      page.root.querySelector('dialog form')!.dispatchEvent(new Event('submit', { cancelable: true })),
    );
    await until(() => page.seen.downloads.length === 1);
    expect(page.seen.notes).toEqual([
      ['citizens-exported', 1],
      ['report-exported', 800],
    ]);
    expect(page.seen.downloads[0]!.name).toContain('co-ten');
    const [job] = PlainWorker.posted;
    const list = ('write' in job! ? job.write : []).at(-1)!;
    expect(list.rows).toHaveLength(800);
    expect(list.columns.find(({ title }) => title === say.report.list.code)?.kind).toBe('code');
    expect(list.rows.filter((one) => one.includes('=HYPERLINK("x")'))).toHaveLength(1);
  });

  it('the text table is noted too', async () => {
    await go({ rows: halfYear(5, 0, 0) }, HALF);
    await press(say.acts.csv);
    expect(page.seen.downloads[0]?.name).toBe('so-lieu-2026-01-01-2026-06-30.csv');
    expect(page.seen.notes).toEqual([['report-exported', 1]]);
  });
});

it('every indicator that is counted is shown, with a name', async () => {
  await go({ rows: [row()] });
  for (const name of Object.values(say.indicator)) expect(rowOf(name).length).toBeGreaterThan(0);
});
