/** The printed forms in real Chromium: what comes out on paper, and what can be done before. */
import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../utils/core/draft';
import { checklistModel } from '../utils/procedures/case-list';
import type { Letterhead } from '../utils/procedures/print-model';
import { supplementModel } from '../utils/procedures/supplement';
import { fatherRequests } from '../tests/dossiers/birth';
import { draftOf } from '../tests/procedures/drafts';
import { inputOf, OFFICE } from '../tests/procedures/print-input';
import { shippedPack } from '../tests/procedures/shipped';
import { printHarness, type PrintHarness } from './support/print/harness';

const birth = await shippedPack('1.001193');
const MM = 72 / 25.4;
/** Millimetres of each paper. */
const PAPER = { A5: [148, 210], A4: [210, 297] } as const;

let harness: PrintHarness;
beforeAll(async () => {
  harness = await printHarness();
});
afterAll(() => harness?.close());

const oneMissing = draftOf(fatherRequests.values, { papers: { 'chung-sinh': 'missing' } });
const manyMissing = draftOf(
  { ...fatherRequests.values, 'mother.residenceProvince': '', 'subject.gender': '', 'father.ethnicity': '' },
  {
    cases: ['authorised', 'surrogacy', 'residence-not-found', 'foreign-paper'],
    papers: Object.fromEntries(birth.papers.map((paper) => [paper.id, 'missing'])),
  },
);

interface Given {
  draft?: Draft;
  form?: 'supplement' | 'checklist';
  office?: Letterhead;
  log?: { count: number; last: string; now: 'none' | 'kept'; when: string };
}

async function show(given: Given = {}): Promise<Page> {
  const input = inputOf(given.draft ?? oneMissing, birth, given.office);
  const page = await harness.open();
  await page.evaluate((props) => window.printed.show(props), {
    form: given.form ?? 'supplement',
    supplement: supplementModel(input),
    checklist: checklistModel(input),
    problems: [],
    log: given.log ?? { count: 0, last: '', now: 'none' as const, when: '' },
  });
  return page;
}

const paper = (page: Page) => page.locator('.sheet:visible');
const asked = (page: Page) => page.evaluate(() => window.printed.asked);

/** Width and height in points of every page of the PDF. */
async function pagesOf(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) => [
    Number(box[1]),
    Number(box[2]),
  ]);
}

describe.each(['A5', 'A4'] as const)('on %s', (size) => {
  it.each([
    ['one row', oneMissing, 1],
    ['many rows', manyMissing, 3],
  ] as const)('the slip with %s is on that paper and ends in time', async (_name, draft, most) => {
    const page = await show({ draft });
    await page.getByLabel(size, { exact: true }).check();
    const pages = await pagesOf(page);
    expect(pages.length).toBeLessThanOrEqual(most);
    for (const [width, height] of pages) {
      expect(width).toBeCloseTo(PAPER[size][0] * MM, -1);
      expect(height).toBeCloseTo(PAPER[size][1] * MM, -1);
    }
    await page.close();
  });

  it('the checklist of a plain case fits on two pages', async () => {
    const page = await show({ form: 'checklist' });
    await page.getByLabel(size, { exact: true }).check();
    expect((await pagesOf(page)).length).toBeLessThanOrEqual(2);
    await page.close();
  });

  it('nothing runs over the edge, however long a name or a note is', async () => {
    const endless = 'Nguyễn'.repeat(40);
    const draft = draftOf(
      { ...fatherRequests.values, 'requester.fullName': endless, 'requester.email': `${endless}@example.vn` },
      { papers: { 'chung-sinh': { state: 'rejected', note: endless } } },
    );
    for (const form of ['supplement', 'checklist'] as const) {
      const page = await show({ draft, form, office: { ...OFFICE, officeName: endless } });
      await page.getByLabel(size, { exact: true }).check();
      await page.emulateMedia({ media: 'print' });
      const over = await paper(page).evaluate((sheet) => {
        const edge = sheet.getBoundingClientRect().right + 1;
        return [...sheet.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > edge)
          .length;
      });
      expect(over).toBe(0);
      await page.close();
    }
  });
});

describe('on paper', () => {
  it('there is the form alone, in black, with rows that stay whole under a repeated head', async () => {
    const page = await show({ draft: manyMissing });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);
    const looks = await paper(page).evaluate((sheet) => {
      const colours = new Set<string>();
      for (const each of sheet.querySelectorAll('*'))
        if (each.checkVisibility() && each.textContent !== '') colours.add(getComputedStyle(each).color);
      const row = sheet.querySelector('tbody tr');
      const head = sheet.querySelector('thead');
      return {
        colours: [...colours],
        row: row ? getComputedStyle(row).breakInside : '',
        head: head ? getComputedStyle(head).display : '',
      };
    });
    expect(looks).toEqual({ colours: ['rgb(0, 0, 0)'], row: 'avoid', head: 'table-header-group' });
    await page.close();
  });

  it('the slip has every field of the form, the missing paper with its ground, the empty item', async () => {
    const draft = draftOf(
      { ...fatherRequests.values, 'mother.residenceProvince': '', 'mother.residenceWard': '' },
      { papers: { 'chung-sinh': 'missing' } },
    );
    const page = await show({ draft });
    const text = (await paper(page).innerText()).replace(/\s+/g, ' ');
    for (const part of [
      'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
      'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
      'Hồ sơ của: Nguyễn Văn Hùng',
      'Nội dung yêu cầu giải quyết: Đăng ký khai sinh (mã thủ tục 1.001193)',
      'Địa chỉ: Số 12',
      'Số điện thoại:',
      'Email:',
      'Mã hồ sơ (nếu có):',
      '1 Giấy chứng sinh: nộp 01 bản chính (còn thiếu). Khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13',
      '2 Tờ khai: mục “Nơi cư trú của mẹ” để trống.',
      'Lý do:',
      'NGƯỜI HƯỚNG DẪN',
    ])
      expect(text).toContain(part);
    await page.close();
  });

  it('the checklist ticks the state with a drawn mark and a word', async () => {
    const page = await show({ form: 'checklist' });
    const ticked = paper(page).locator('.box.ticked + *');
    expect(await ticked.allInnerTexts()).toEqual(['Thiếu']);
    await page.close();
  });

  it('what a field holds is text, never markup', async () => {
    const draft = draftOf({ ...fatherRequests.values, 'requester.fullName': '<img src=x onerror=alert(1)>' });
    const page = await show({ draft });
    expect(await page.locator('.sheet img').count()).toBe(0);
    expect(await paper(page).innerText()).toContain('<img src=x onerror=alert(1)>');
    await page.close();
  });
});

describe('before printing', () => {
  it('every text can be changed; Esc leaves it; the change outlives a change of paper and form', async () => {
    const page = await show();
    const of = page.getByRole('textbox', { name: 'Sửa: Hồ sơ của:' }).first();
    await of.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Trần Thị Lan');
    await page.keyboard.press('Escape');
    expect(await of.evaluate((each) => each === document.activeElement)).toBe(false);
    await page.getByLabel('A4', { exact: true }).check();
    await page.getByLabel('Danh mục giấy tờ').check();
    await page.getByLabel('Phiếu yêu cầu bổ sung').check();
    expect(await of.innerText()).toBe('Trần Thị Lan');
    await page.close();
  });

  it('rows can be added, filled and taken off; the numbers follow', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    await page.getByRole('textbox', { name: 'Sửa: Nội dung dòng mới' }).click();
    await page.keyboard.type('Bản chụp rõ nét hơn');
    expect(await paper(page).locator('tbody').innerText()).toMatch(/2\s+Bản chụp rõ nét hơn/);
    await page.getByRole('button', { name: 'Bỏ dòng 1' }).click();
    expect(await paper(page).locator('tbody').innerText()).toMatch(/^1\s+Bản chụp rõ nét hơn/);
    await page.close();
  });

  it('papers nobody has looked at are named before the slip goes out', async () => {
    const page = await show();
    expect(await page.locator('.bar').innerText()).toContain(
      'Còn 2 giấy tờ chưa xem: Tờ khai đăng ký khai sinh',
    );
    await page.close();
  });

  it('Ctrl+P prints', async () => {
    const page = await show();
    await page.keyboard.press('Control+p');
    expect(await asked(page)).toEqual([{ print: null }]);
    await page.close();
  });

  it('a second request warns and asks for a reason and an approver; the same slip again does not', async () => {
    const page = await show({ log: { count: 1, last: '09:05 ngày 18/11/2026', now: 'none', when: '' } });
    const bar = page.locator('.bar');
    expect(await bar.innerText()).toContain('Đã yêu cầu bổ sung 1 lần (09:05 ngày 18/11/2026)');
    expect(await bar.innerText()).toContain('Bộ chỉ số 766');
    const print = page.getByRole('button', { name: 'In phiếu' });
    await print.click();
    expect(await asked(page)).toEqual([{ print: null }]);
    await page.getByLabel('Yêu cầu bổ sung lần nữa').check();
    await print.click();
    expect(await bar.innerText()).toContain('Ghi lý do và người duyệt');
    expect(await asked(page)).toHaveLength(1);
    await page.getByLabel('Lý do yêu cầu lần nữa').fill('giấy nộp thay bị tẩy xóa');
    await page.getByLabel('Người duyệt').fill('Bùi Thị Nga');
    await print.click();
    expect((await asked(page)).at(-1)).toEqual({
      print: { reason: 'giấy nộp thay bị tẩy xóa', approver: 'Bùi Thị Nga' },
    });
    await page.close();
  });

  it('what was noted as handed out can be taken back', async () => {
    const page = await show({ log: { count: 0, last: '', now: 'kept', when: '10:42 ngày 20/11/2026' } });
    await page.getByRole('button', { name: 'Chưa phát, bỏ ghi nhận' }).click();
    expect(await asked(page)).toEqual([{ takeBack: true }]);
    await page.close();
  });

  it.each(['supplement', 'checklist'] as const)('%s: no barrier that axe knows', async (form) => {
    const page = await show({ draft: manyMissing, form });
    await page.addScriptTag({ content: AxeBuilder.source });
    const violations = await page.evaluate(async () => {
      const axe = (window as unknown as { axe: typeof AxeBuilder }).axe;
      // the harness has no title of its own; the page has one
      const found = await axe.run({ exclude: [] }, { rules: { 'document-title': { enabled: false } } });
      return found.violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
