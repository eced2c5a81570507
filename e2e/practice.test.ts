/**
 * The section "Tập sự" in a real browser with the real engine, forms and record: a whole dossier by keyboard alone, every state looked at in
 * the sizes that counters have, what was missed asked again, the summary on paper.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarOf } from '../utils/calendar/calendar-of';
import { unitsOf } from '../utils/core/units';
import type { Pack } from '../utils/core/pack';
import { formOf } from '../utils/practice/form';
import { keyOf } from '../utils/practice/key';
import { perfect } from '../utils/practice/mark';
import type { Key, Scenario } from '../utils/practice/types';
import { launch, type Session } from './support/browser';
import { setUpVault } from './support/desk';
import { cutTexts } from './support/look';
import { picture } from './support/picture';
import { fillByKeys, WARDS } from './support/stage';

/** 1366×768 and 1280×720 at 100 %, and what is left of them at 125 %. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1093, height: 614 },
  { width: 1024, height: 576 },
];
const DAY_MS = 86_400_000;

const json = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../public', path), 'utf8'));
const packOf = (code: string): Pack => json(`procedures/${code}.json`) as Pack;
const { scenarios } = json('practice/scenarios.json') as { scenarios: Scenario[] };
const calendar = calendarOf(json('reference/holidays.json'));
const keyFor = (scenario: Scenario): Key =>
  keyOf(scenario, {
    packs: new Map([[scenario.procedure, packOf(scenario.procedure)]]),
    units: unitsOf(json('reference/units-2025.json'))!,
    calendar: calendar.ok ? calendar.calendar : null!,
  });
/** Papers that disagree, so that there is something to find: the easiest of them. */
const crooked = scenarios
  .filter(({ procedure }) => procedure === '1.001193')
  .toSorted((a, b) => a.level - b.level)
  .find((one) => keyFor(one).contradictions.length > 0)!;

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await launch({ port: 9 });
  page = await setUpVault(session);
});
afterAll(() => session?.close());

const keys = (...all: string[]) =>
  all.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
/** What has the focus: its words and where it stands. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    const label = at?.closest('label')?.textContent ?? '';
    return {
      text: `${at?.textContent ?? ''} ${label}`.trim(),
      class: at?.className ?? '',
      tag: at?.tagName ?? '',
    };
  });
/** Tab until it is there, as a hand would; not for ever. */
async function tabTo(what: (at: Awaited<ReturnType<typeof focused>>) => boolean, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (what(await focused())) return;
    await page.keyboard.press(key);
  }
  throw new Error('the focus never came there');
}
const heading = (text: string) => expect.poll(() => page.locator('.work h2').innerText()).toBe(text);

/** Where it lies; null: it is not there. */
const box = async (selector: string) => {
  const found = page.locator(selector);
  return (await found.count()) > 0 ? found.first().boundingBox() : null;
};

/** Looks as a trainee would, in every size: nothing cut, the foot in view, no barrier. */
async function look(name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await picture(page, `${name}-${size.width}`);
    const at = `${name} ${size.width}×${size.height}`;
    expect(await cutTexts(page), at).toEqual([]);
    const foot = await box('.work-foot');
    const paper = await box('.counter-opened');
    const work = await box('.work');
    if (paper && work) expect(paper.x + paper.width, `${at}: over the work`).toBeLessThanOrEqual(work.x + 1);
    if (foot) expect(foot.y + foot.height, `${at}: the foot`).toBeLessThanOrEqual(size.height + 1);
  }
  await page.setViewportSize(SIZES[0]!);
  await page.evaluate(axe.source);
  const barriers = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      iframes: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
  expect(barriers, name).toEqual([]);
}
const goTo = async (address: string): Promise<void> => {
  await page.evaluate((hash) => (location.hash = hash), address);
};

describe('a whole dossier by keyboard alone', () => {
  const key = keyFor(crooked);
  const answers = perfect(key);

  it('is found in the list and begun', async () => {
    await goTo('practice');
    await page.locator('.starts').waitFor();
    expect(await page.locator('.scenario-row').count()).toBe(scenarios.length);
    await look('home');
    await page.locator('h1').focus();
    await tabTo(({ text }) => text.startsWith(crooked.title));
    await keys('Enter');
    await heading('Người dân cần làm thủ tục nào?');
    await look('procedure');
  });

  it('papers are leafed through without leaving the work', async () => {
    await keys('Alt+ArrowDown');
    await page.locator('.counter-opened .pp').waitFor();
    expect(await page.locator('.counter-name').innerText()).toContain(crooked.folder[0]!.title);
    await keys('Alt+=', 'Alt+=');
    await expect.poll(() => page.locator('.counter-pane').getAttribute('class')).toContain('zoom-4');
    await look('paper');
    await keys('Alt+-', 'Alt+-');
  });

  it('procedure and case', async () => {
    const name = packOf(key.procedure).shortName;
    await tabTo(({ tag, text }) => tag === 'INPUT' && crooked.offered.some((code) => text.endsWith(code)));
    await keys('Space');
    await tabTo(({ text }) => text.startsWith(name), 'ArrowDown');
    for (const id of key.cases) {
      const { label } = packOf(key.procedure).switches.find((one) => one.id === id)!;
      await tabTo(({ text }) => text.startsWith(label));
      await keys('Space');
    }
    await keys('Alt+Enter');
    await page.getByText('Đúng hết.').waitFor();
    await keys('Alt+Enter');
    await heading('Giấy tờ nào đã nhận, thiếu, chưa đạt?');
  });

  it('papers of the checklist', async () => {
    await tabTo(({ class: name }) => name === 'tick');
    for (const { paper } of key.papers) {
      const at = ['unseen', 'received', 'missing', 'rejected', 'not-applicable'].indexOf(
        answers.papers[paper.id]!,
      );
      await keys(String(at + 1), 'ArrowDown');
    }
    await look('papers');
    await keys('Alt+Enter');
    await page.getByText('Đúng hết.').waitFor();
    await keys('Alt+Enter');
    await heading('Nhập biểu mẫu theo giấy tờ');
  });

  it('the form, typed and left from within its frame', async () => {
    await page.locator('.practice-stage[data-state=open]').waitFor();
    await look('form');
    await tabTo(({ class: name }) => name === 'practice-stage-form');
    const outer = await (await page.locator('.practice-stage-form').elementHandle())!.contentFrame();
    const form = outer!.childFrames()[0] ?? outer!;
    const spec = formOf(crooked, packOf(key.procedure), Object.keys(WARDS));
    await fillByKeys({ page, spec, form }, 'x-eform', answers.values);
    await keys('Alt+Enter');
    await page.locator('.told').waitFor();
    expect(await page.locator('.lost li').allInnerTexts()).toEqual([]);
    await keys('Alt+Enter');
    await heading('Chỗ nào trên giấy không khớp?');
  });

  it('what does not agree', async () => {
    await look('check');
    for (const { paper, fact } of answers.marked) {
      const isThere = () =>
        page
          .evaluate(() => document.activeElement?.getAttribute('data-fact') ?? '')
          .then((at) => at === `${paper} ${fact}`);
      await tabTo(({ class: name }) => name.startsWith('pp-fact'));
      for (let presses = 0; presses < 100 && !(await isThere()); presses++) await keys('ArrowDown');
      await keys('Space');
    }
    await look('check-marked');
    await keys('Alt+Enter');
    await page.getByText('Đúng hết.').waitFor();
    await keys('Alt+Enter');
    await heading('Quyết định thế nào?');
  });

  it('the decision, and the result', async () => {
    await tabTo(({ tag, text }) => tag === 'INPUT' && text.startsWith('Tiếp nhận'));
    await keys('Space');
    await page.locator('.month').waitFor();
    await look('decide');
    await tabTo(({ text }) => text.startsWith('Yêu cầu bổ sung'), 'ArrowDown');
    expect(answers.decision).toBe('supplement');
    await keys('Alt+Enter');
    await page.locator('.told').waitFor();
    await keys('Alt+Enter');
    await heading('Kết quả hồ sơ tập');
    expect(await page.locator('.lost li').allInnerTexts()).toEqual([]);
    await page.getByText('Đã ghi vào kết quả của bạn.').waitFor();
    await look('result');
    await tabTo(({ text }) => text === 'Về trang đầu');
    await keys('Enter');
    const row = page.locator('.scenario-row', { hasText: crooked.title });
    await row.getByText('Không mất điểm').waitFor();
  });
});

describe('what went wrong', () => {
  const wrong = scenarios.toSorted((a, b) => b.traps.length - a.traps.length)[0]!;

  it('is told at the end, with papers, reasons and the way to them, and nothing is cut', async () => {
    await page.getByLabel('Khi làm xong hồ sơ').check();
    await goTo(`practice=${wrong.id}`);
    await heading('Người dân cần làm thủ tục nào?');
    const other = wrong.offered.find((code) => code !== wrong.procedure)!;
    await page.getByRole('radio', { name: packOf(other).shortName }).check();
    await keys('Alt+Enter');
    await heading('Giấy tờ nào đã nhận, thiếu, chưa đạt?');
    const ticks = page.locator('[data-row]');
    for (let at = 0; at < (await ticks.count()); at++) {
      await ticks.nth(at).focus();
      await keys('2');
    }
    await keys('Alt+Enter', 'Alt+Enter');
    await heading('Chỗ nào trên giấy không khớp?');
    await look('many-papers');
    await page.locator('.check-table button').first().click();
    await keys('Alt+Enter');
    await heading('Quyết định thế nào?');
    await page.getByRole('radio', { name: 'Tiếp nhận' }).check();
    await page.getByLabel('Hẹn trả kết quả').fill('30/11/2026');
    await keys('Alt+Enter');
    await heading('Kết quả hồ sơ tập');
    expect(await page.locator('.lost li').count()).toBeGreaterThan(4);
    await look('told');
    await page.locator('.work-pane').evaluate((pane) => pane.scrollTo(0, 1e6));
    await look('told-end');
  });

  it('leads to the rule or the procedure, and back to where the trainee was', async () => {
    await page.getByRole('button', { name: 'Xem thủ tục' }).first().click();
    await page.waitForURL(/#procedure=/);
    await page.getByRole('button', { name: 'Tập sự' }).click();
    await heading('Kết quả hồ sơ tập');
    expect(new URL(page.url()).hash).toBe(`#practice=${wrong.id}`);
  });

  it('comes back in the round of the next day', async () => {
    await page.clock.setFixedTime(Date.now() + DAY_MS);
    await page.getByRole('button', { name: 'Dừng lại' }).click();
    await page.getByText(/\d+ mục đến hạn/).waitFor();
    await look('home-due');
    await page.getByRole('button', { name: 'Bắt đầu ôn' }).click();
    await page.getByText('Ôn mục 1/').waitFor();
    await look('round');
    await page.getByRole('button', { name: 'Dừng lại' }).click();
    await page.locator('.starts').waitFor();
  });
});

describe('a made dossier', () => {
  it('is the same for everybody with its code', async () => {
    const seen = [];
    for (let turn = 0; turn < 2; turn++) {
      await page.reload();
      await goTo('practice=0-3-4815');
      await page.getByText('Mã đề 0-3-4815').waitFor();
      seen.push(await page.locator('.run-head h1').innerText(), await page.locator('.speech').innerText());
      await page.getByRole('button', { name: 'Dừng lại' }).click();
    }
    expect(seen.slice(2)).toEqual(seen.slice(0, 2));
  });

  it('is opened by its address while another section is still being fetched', async () => {
    await page.reload();
    await page.evaluate(() => {
      addEventListener('hashchange', () => (location.hash = 'practice=0-3-4815'), { once: true });
      location.hash = 'rules';
    });
    await page.getByText('Mã đề 0-3-4815').waitFor();
    expect(new URL(page.url()).hash).toBe('#practice=0-3-4815');
    await page.getByRole('button', { name: 'Dừng lại' }).click();
  });
});

describe('the summary', () => {
  it('is what comes on the paper, and nothing else', async () => {
    await page.getByRole('button', { name: 'In bản tổng kết' }).click();
    await page.locator('.summary-sheet').waitFor();
    await look('summary');
    await page.emulateMedia({ media: 'print' });
    await picture(page, 'paper', { fullPage: true });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.summary-sheet').innerText()).toContain('không phải văn bằng');
    await page.emulateMedia({ media: null });
  });

  it('what was learnt is erased after a question', async () => {
    await page.getByRole('button', { name: 'Về trang đầu' }).click();
    await page.getByRole('button', { name: 'Xóa kết quả của tôi' }).click();
    await page.getByRole('button', { name: 'Xóa kết quả', exact: true }).click();
    await page.getByText('Chưa có gì để vẽ').waitFor();
  });
});

it('without a passphrase it is open too, and says that nothing is kept', async () => {
  const locked = await launch({ port: 9 });
  const desk = await locked.context.newPage();
  await desk.goto(`chrome-extension://${locked.extensionId}/desk.html`);
  await desk.getByRole('button', { name: 'Tập sự: học bằng cách làm' }).click();
  await desk.getByText('Sổ tay đang khóa: vẫn tập được').waitFor();
  await desk.getByRole('button', { name: 'Bắt đầu một hồ sơ tập' }).click();
  await desk.locator('.run-body').waitFor();
  await locked.close();
});
