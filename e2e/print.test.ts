/** The printed forms in real Chromium: what comes out on paper, and what can be done before. */
import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../utils/core/draft';
import { checklistModel } from '../utils/procedures/case-list';
import type { Letterhead } from '../utils/procedures/print-model';
import { noticeModel } from '../utils/procedures/print-notice';
import { line, type NoticeModel } from '../utils/procedures/print-notice-model';
import { receiptModel, rightForm } from '../utils/procedures/print-receipt';
import { refusalModel } from '../utils/procedures/print-refusal';
import { supplementModel } from '../utils/procedures/supplement';
import { fatherRequests } from '../tests/dossiers/birth';
import { PRINT_FORMS, type PrintForm } from '../utils/procedures/print-model';
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

/** Accepted at 14:50 with a firm due moment, as the calendar gives it. */
const RECEIVED = {
  receivedAt: Date.UTC(2026, 10, 20, 7, 50),
  term: { amount: 1, unit: 'SAME_DAY' },
  dueText: '17 giờ 00 phút, ngày 20/11/2026',
  dueWhy: 'Ngày hẹn tính từ giờ nhận ở trên.',
} as const;

interface Given {
  draft?: Draft;
  form?: PrintForm;
  office?: Letterhead;
  log?: { count: number; last: string; now: 'none' | 'kept'; when: string };
}

async function show(given: Given = {}): Promise<Page> {
  const input = inputOf(given.draft ?? oneMissing, birth, given.office);
  const page = await harness.open();
  await page.evaluate((props) => window.printed.show(props), {
    form: given.form ?? 'supplement',
    receipt: receiptModel({ ...input, ...RECEIVED }),
    supplement: supplementModel(input),
    refusal: refusalModel(input),
    checklist: checklistModel(input),
    right: rightForm(input),
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

/** What axe finds on the page. */
async function barriersOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: AxeBuilder.source });
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof AxeBuilder }).axe;
    // the harness has no title of its own; the page has one
    const found = await axe.run({ exclude: [] }, { rules: { 'document-title': { enabled: false } } });
    return found.violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`);
  });
}

/** Elements of the paper that reach over its right edge. */
const over = (page: Page): Promise<number> =>
  paper(page).evaluate((sheet) => {
    const edge = sheet.getBoundingClientRect().right + 1;
    return [...sheet.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > edge)
      .length;
  });

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
    for (const form of PRINT_FORMS) {
      const page = await show({ draft, form, office: { ...OFFICE, officeName: endless } });
      await page.getByLabel(size, { exact: true }).check();
      await page.emulateMedia({ media: 'print' });
      expect(await over(page)).toBe(0);
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
    // whom to ask, with name, office and telephone
    for (const contact of ['Người liên hệ', 'Nơi liên hệ', 'số điện thoại'])
      expect(await page.getByRole('textbox', { name: `Sửa: ${contact}`, exact: true }).isVisible()).toBe(
        true,
      );
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

  it.each(PRINT_FORMS)('%s: no barrier that axe knows', async (form) => {
    const page = await show({ draft: manyMissing, form });
    expect(await barriersOf(page)).toEqual([]);
    await page.close();
  });
});

describe('mẫu 01', () => {
  const complete = draftOf(fatherRequests.values, {
    papers: { 'to-khai': 'received', 'chung-sinh': 'received', 'giay-to-tuy-than': 'received' },
  });
  const text = async (page: Page) => (await paper(page).innerText()).replace(/\s+/g, ' ');

  it('has its fields and comes twice, each copy on one page of A5, with what was typed', async () => {
    const page = await show({ form: 'receipt', draft: complete });
    for (const part of [
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      'Mã hồ sơ:',
      'Tiếp nhận hồ sơ của: Nguyễn Văn Hùng',
      '1 Tờ khai đăng ký khai sinh bản chính 01',
      '2. Số lượng hồ sơ: 01 (bộ)',
      '3. Thời gian giải quyết hồ sơ theo quy định là: trong ngày làm việc',
      '4. Thời gian nhận hồ sơ: 14 giờ 50 phút, ngày 20/11/2026',
      '5. Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 20/11/2026',
      '6. Đăng ký nhận kết quả tại:',
      'Phí, lệ phí (nếu có):',
      'Quyển số:',
      'NGƯỜI NỘP HỒ SƠ',
      'NGƯỜI TIẾP NHẬN HỒ SƠ',
    ])
      expect(await text(page)).toContain(part);
    await page.getByRole('textbox', { name: 'Sửa: Mã hồ sơ:' }).fill('H57.132-261120-0583');
    await page.getByRole('checkbox', { name: 'Qua bưu chính công ích' }).press('Space');
    // as the printer meets it
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const copy = await page.locator('.second').evaluate((each) => each.textContent);
    expect(copy).toContain('Liên 2: lưu kèm hồ sơ');
    expect(copy).toContain('H57.132-261120-0583');
    expect(await page.locator('.second .ticked').count()).toBe(1);
    expect(await pagesOf(page)).toHaveLength(2);
    await page.getByLabel('In 2 liên').uncheck();
    expect(await pagesOf(page)).toHaveLength(1);
    expect(await text(page)).not.toContain('Liên 1');
    await page.close();
  });

  it('warns of a missing paper, shows the way to 02, and lets the clerk decide', async () => {
    const page = await show({ form: 'receipt' });
    const bar = page.locator('.bar');
    expect(await bar.innerText()).toContain('Thiếu hoặc chưa đạt: Giấy chứng sinh.');
    await page.getByRole('button', { name: 'In phiếu' }).click();
    expect(await asked(page)).toEqual([{ print: null }]);
    await page.getByRole('button', { name: 'Mở mẫu 02' }).click();
    expect(await page.locator('.sheet:visible h1').innerText()).toContain('YÊU CẦU BỔ SUNG');
    await page.close();
  });
});

describe('mẫu 03', () => {
  it('is printed on a reason that holds, and on no other', async () => {
    const page = await show({ form: 'refusal' });
    const bar = page.locator('.bar');
    const print = page.getByRole('button', { name: 'In phiếu' });
    await print.click();
    expect(await bar.innerText()).toContain('Chọn lý do');
    await page.getByLabel('Khác xã, phường trong cùng tỉnh').check();
    await print.click();
    expect(await bar.innerText()).toContain('nơi nào cũng tiếp nhận');
    expect(await asked(page)).toEqual([]);

    await page.getByLabel('Không thuộc thẩm quyền').check();
    expect(await page.getByLabel('Khác xã, phường trong cùng tỉnh').isChecked()).toBe(false);
    expect(await paper(page).innerText()).toContain('không thuộc thẩm quyền giải quyết');
    expect(await bar.innerText()).toContain('Cơ quan có thẩm quyền để người dân đến đúng nơi.');
    await page.getByRole('textbox', { name: 'Sửa: Cơ quan có thẩm quyền' }).fill('Sở Tư pháp');
    expect(await bar.innerText()).not.toContain('để người dân đến đúng nơi');
    await page.getByLabel('Người nộp xin rút').check();
    await page.getByLabel('Không thuộc thẩm quyền').check();
    expect(await paper(page).innerText()).toContain('Sở Tư pháp');
    await page.getByRole('textbox', { name: 'Sửa: Lý do không tiếp nhận:' }).fill('Hồ sơ còn thiếu giấy tờ');
    expect(await bar.innerText()).toContain('Thiếu giấy tờ: lập mẫu 02');
    await print.click();
    expect(await asked(page)).toEqual([{ print: null }]);
    expect(await pagesOf(page)).toHaveLength(1);
    await page.close();
  });
});

describe('the posted notice', () => {
  const doubtful: NoticeModel = (() => {
    const model = noticeModel({ pack: birth, record: null, curated: true, office: OFFICE, asOf: '' });
    const steps = Array.from({ length: 12 }, (_, index) =>
      line(`step:${index}`, `Bước ${index + 1}: nộp hồ sơ.`),
    );
    return {
      ...model,
      sections: model.sections.map((section) =>
        section.id === 'steps' ? { ...section, items: steps } : section,
      ),
    };
  })();
  async function open(model: NoticeModel = doubtful): Promise<Page> {
    const page = await harness.open();
    await page.evaluate((given) => window.printed.notice(given), { model, problems: [] });
    return page;
  }

  it('is held back until every doubtful line was seen or taken off, by keyboard alone', async () => {
    const page = await open();
    expect(await page.locator('.bar').innerText()).toContain('Còn 2 dòng cần người xem');
    await page.keyboard.press('Control+p');
    expect(await asked(page)).toEqual([]);
    const focused = page.locator(':focus');
    await expect.poll(() => focused.innerText()).toBe('Đã xem');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.bar').innerText()).toContain('Còn 1 dòng cần người xem');
    await expect.poll(() => focused.innerText()).toBe('Đã xem');
    await page.keyboard.press('Tab');
    expect(await focused.innerText()).toBe('Bỏ dòng');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused.innerText()).toBe('In niêm yết');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual([{ print: null }]);
    await page.getByRole('button', { name: 'Đưa lại dòng vừa bỏ' }).click();
    expect(await page.locator('.bar').innerText()).toContain('Còn 1 dòng cần người xem');
    await page.close();
  });

  it('printed past our button, an unconfirmed line says that it is one; empty parts are not on the paper', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const text = async () => (await paper(page).innerText()).replace(/\s+/g, ' ');
    expect(await text()).toContain(`CHƯA XÁC NHẬN: ${birth.fee.text}`);
    expect(await text()).not.toContain('Yêu cầu, điều kiện');
    expect(await text()).toContain('Điện thoại:');
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: `Đã xem: ${birth.fee.text}` }).click();
    await page.getByRole('button', { name: 'Thêm dòng: Yêu cầu, điều kiện' }).click();
    await page
      .getByRole('textbox', { name: 'Sửa: Dòng mới, Yêu cầu, điều kiện' })
      .fill('Cha hoặc mẹ đi đăng ký.');
    await page.emulateMedia({ media: 'print' });
    expect(await text()).not.toContain(`CHƯA XÁC NHẬN: ${birth.fee.text}`);
    expect(await text()).toContain('Yêu cầu, điều kiện Cha hoặc mẹ đi đăng ký.');
    await page.close();
  });

  it('is A4 on several pages: the head on each, no line cut, nothing over the edge, read from a metre', async () => {
    const page = await open({ ...doubtful, name: 'Đăng ký'.repeat(30), field: 'Hộ_tịch'.repeat(30) });
    const pages = await pagesOf(page);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(5);
    for (const [width, height] of pages) {
      expect(width).toBeCloseTo(PAPER.A4[0] * MM, -1);
      expect(height).toBeCloseTo(PAPER.A4[1] * MM, -1);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await over(page)).toBe(0);
    const looks = await paper(page).evaluate((sheet) => {
      const style = (selector: string) => getComputedStyle(sheet.querySelector(selector) ?? sheet);
      const seen = [...sheet.querySelectorAll('td, th')].filter((each) => each.checkVisibility());
      return {
        head: style('thead').display,
        row: style('tbody tr').breakInside,
        title: style('.section').breakAfter,
        smallest: Math.min(...seen.map((each) => parseFloat(getComputedStyle(each).fontSize))) * 0.75,
      };
    });
    expect(looks).toMatchObject({ head: 'table-header-group', row: 'avoid', title: 'avoid' });
    expect(looks.smallest).toBeGreaterThan(12.9);
    await page.close();
  });

  it('no barrier that axe knows', async () => {
    const page = await open();
    expect(await barriersOf(page)).toEqual([]);
    await page.close();
  });
});
