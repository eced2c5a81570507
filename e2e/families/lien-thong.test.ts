/** The liên thông portal: Angular Material, ng-select and the portal's own habits; what the FormGroup holds is the truth. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { birth } from '../../replicas/lien-thong/forms/birth';
import { death } from '../../replicas/lien-thong/forms/death';
import { UNDESCRIBED } from '../../replicas/forms';
import type { KitForm } from '../../replicas/kit/spec';
import { valuesFor } from '../../replicas/kit/values';
import { startReplicas, type Replicas } from '../../replicas/server';
import { cast } from '../../tests/cast';
import { inTurn } from '../../tests/turn';
import { launch, type Session } from '../support/browser';
import { fillForm, openReplica, read, scoreRoles, type FillVerdict } from '../support/in-page';

let replicas: Replicas;
let session: Session;
let page: Page;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port, extension: false });
});
beforeEach(async () => {
  page = await session.context.newPage();
});
afterEach(() => page.close());
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

const BIRTH = '2.000987';
const at = (query: string, code = BIRTH): string =>
  `https://lienthong.dichvucong.gov.vn/?${query}#/ke-khai/${code}`;
const CLEAN = { falselyDone: [], wrongFields: [], wrongWrites: [], presses: [], stolenFocus: [] };
const openLists = () =>
  page.evaluate(
    () => document.querySelectorAll('ng-dropdown-panel,[role=listbox],.cdk-overlay-backdrop').length,
  );
/** One honest attempt of the adapter, without the queue; called off after a time. */
const write = (key: string, value: string, abortMs = 60_000) =>
  page.evaluate(
    async ({ key, value, abortMs }) => {
      const url = new URL(location.href);
      const adapter = window.__product.pick(document, url)!;
      adapter.read(document, url);
      const job = new AbortController();
      const timer = setTimeout(() => job.abort(), abortMs);
      return adapter.write(document, key, value, job.signal).finally(() => clearTimeout(timer));
    },
    { key, value, abortMs },
  );
const judged = () => page.evaluate(() => window.__judge!.values());

/** A dossier; a householder who is a parent is filled in and locked by the portal itself. */
function dossier(form: KitForm, seed: number, only = /./): Record<string, string> {
  const all = valuesFor(form, seed);
  const parent = all.DkttIsTtBo || all.DkttIsTtMe;
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => only.test(name) && !(parent && /^DkttChuho/i.test(name))),
  );
}

function expectAll(verdict: FillVerdict, share = 1): void {
  expect(verdict).toMatchObject(CLEAN);
  expect(verdict.wanted).toBeGreaterThan(5);
  expect(verdict.held).toBeGreaterThanOrEqual(share * verdict.wanted);
  expect(verdict.held + verdict.left.length).toBe(verdict.wanted);
}

describe('reading', () => {
  it.each([
    ['birth', at('mood=foreign,toast')],
    ['birth, other names', at('mood=alias,other-account')],
    ['death', at('', '1.006714')],
  ])('%s: every role, none wrong, no drift', async (_form, address) => {
    await openReplica(page, address);
    expect(await scoreRoles(page)).toMatchObject({ adapter: 'lien-thong', wrong: [], missed: [] });
    const snapshot = await read(page);
    expect(snapshot?.drift).toMatchObject({ missing: [], new: [] });
    expect(snapshot?.hints).toContainEqual({
      how: 'code-in-url',
      value: address.endsWith('1.006714') ? '1.006714' : BIRTH,
    });
  });

  it('names exactly what was renamed, and writes nothing there by its role', async () => {
    const renamed = ['NgaySinh', 'MeHo', 'QqDiaChi', 'GiayCNKHSo', 'NycQuanHe'];
    await openReplica(page, at(`rename=${renamed.join(',')}`));
    const snapshot = await read(page);
    expect(snapshot?.drift.missing.toSorted()).toEqual(renamed.toSorted());
    expect(snapshot?.drift.new.toSorted()).toEqual(renamed.map((name) => `${name}Moi`).toSorted());
    const strange = snapshot?.fields.filter(({ name }) => name.endsWith('Moi')) ?? [];
    expect(strange.every(({ drifted }) => drifted)).toBe(true);
    expect(await scoreRoles(page)).toMatchObject({ wrong: [] });
    expectAll(
      await fillForm(page, {
        Ho: 'Nguyễn',
        Ten: 'An',
        GioiTinh: 'Nam',
        MaDanToc: 'Kinh',
        MeTen: 'Lan',
        'NsDiaChi/province': 'Tỉnh Lâm Đồng',
      }),
    );
  });
});

describe('filling', () => {
  it('a whole birth dossier, over what the relation copies from the account', async () => {
    await openReplica(page, at('mood=calm'));
    const values = dossier(birth(), 1);
    expect(values.NycQuanHe).toBe('Cha');
    const verdict = await fillForm(page, values);
    expectAll(verdict);
    expect(verdict.left).toEqual([]);
    expect(await openLists()).toBe(0);
  });

  it('a form nobody described, of plain Material fields', async () => {
    const form = UNDESCRIBED.find(({ id }) => id === 'dang-ky-tam-tru')!;
    await openReplica(page, at('mood=calm', form.id));
    expectAll(await fillForm(page, valuesFor(form, 2)), 0.99);
  });

  it('a date whose format is chosen first, by year alone as well', async () => {
    await openReplica(page, at('mood=calm', '1.006714'));
    const values = {
      ...dossier(death, 2, /^Ndkt|^Nctcc/),
      NdktNgaySinh: cast.binh.birthDate,
      NctccNgayChet: '09/2026',
    };
    const verdict = await fillForm(page, values);
    expectAll(verdict);
    expect(await judged()).toMatchObject({ NdktNgaySinh: '1965', NctccNgayChet: '09/2026' });
  });

  const CHILD = /^(Ho|Ten|NgaySinh|GioiTinh|MaDanToc|NsDiaChi|CapBanSao|BanSao)/;
  const moods: [mood: string, seed: number][] = [
    ['slow', 2],
    ['wipe,toast,foreign', 3],
    ['redraw', 7],
    ['alias,strict-search,late,hidden,hostile', 5],
  ];
  it.each(inTurn(moods, 3))('%s: all that was asked, or a reason', async (mood, seed) => {
    await openReplica(page, at(`mood=${mood}&seed=${seed}`));
    const values = { ...dossier(birth(mood.includes('alias')), seed, CHILD), NgaySinh: '05/10/2026' };
    expectAll(await fillForm(page, values), 0.95);
    expect(await openLists()).toBe(0);
  });

  it('writes the group of each person beside that person\'s "Khác"', async () => {
    await openReplica(page, at('mood=hidden'));
    const values = {
      MaDanToc: 'Khác',
      MaDanTocKhac: 'Pa Kô',
      MeMaDanToc: 'Khác',
      MeMaDanTocKhac: 'Cil',
      ChaMaDanToc: 'Kinh',
      Ho: 'Hồ',
    };
    expectAll(await fillForm(page, values));
    expect(await judged()).toMatchObject(values);
  });

  it('leaves a list as it was when it lacks the value, and shuts it', async () => {
    await openReplica(page, at('mood=calm'));
    await fillForm(page, { MeMaDanToc: 'Kinh', 'MeDiaChi/province': 'Tỉnh Thanh Hóa' });
    const before = await judged();
    for (const [key, value] of [
      ['MeMaDanToc', 'Cill'],
      ['MeDiaChi/province', 'Tỉnh Hà Tây'],
    ] as const)
      expect(await write(key, value)).toEqual({ outcome: 'refused', reason: 'not-an-option' });
    expect(await judged()).toEqual(before);
    expect(await openLists()).toBe(0);
  });
});

describe('beside the clerk', () => {
  it('knows whose list the clerk chooses from, wherever it hangs', async () => {
    await openReplica(page, at('mood=calm'));
    await read(page);
    await page.evaluate(() => {
      document.addEventListener(
        'click',
        ({ target }) => {
          const adapter = window.__product.pick(document, new URL(location.href))!;
          document.title = adapter.keysAt(document, target as Element).join();
        },
        true,
      );
    });
    for (const [key, opener] of [
      ['MaDanToc', 'ng-select'],
      ['GioiTinh', 'mat-select'],
      ['QqDiaChi', 'input'],
    ]) {
      await page.locator(`[formcontrolname=${key}] ${opener}`).first().click();
      await page.locator('.ng-option, mat-option').nth(1).click();
      expect((await page.title()).split('/')[0]).toBe(key);
    }
  });

  it('never takes the focus or a key from somebody who types, with Telex or without', async () => {
    await openReplica(page, at('mood=calm'));
    const box = page.locator('[formcontrolname=GiayCNKHNoiCap] input');
    await box.click();
    const filling = fillForm(
      page,
      dossier(birth(), 1, /^(Ho|Ten|GioiTinh|MaDanToc|MaQuocTich|NsDiaChi|CapBanSao|MeLoaiCuTru)/),
    );
    for (const [last, text] of [
      ['U', 'Ủ'],
      ['B', 'B'],
      ['N', 'N'],
      ['D', 'D'],
    ] as const) {
      await page.keyboard.press(last);
      if (text !== last) {
        await page.keyboard.press('Backspace');
        await page.keyboard.insertText(text);
      }
    }
    await page.keyboard.type(' phường Ba Đình', { delay: 60 });
    const { wrongFields, ...verdict } = await filling;
    expectAll({ ...verdict, wrongFields: wrongFields.filter((id) => id !== 'GiayCNKHNoiCap') });
    expect(await box.inputValue()).toBe('ỦBND phường Ba Đình');
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('app-input')?.getAttribute('formcontrolname'),
      ),
    ).toBe('GiayCNKHNoiCap');
    expect((await judged()).GiayCNKHNoiCap).toBe('ỦBND phường Ba Đình');
  });

  it("does not touch lists while one of them is open under the clerk's hand", async () => {
    await openReplica(page, at('mood=calm'));
    await page.locator('[formcontrolname=MeLoaiCuTru] mat-select').click();
    expect(await write('GioiTinh', 'Nam')).toEqual({ outcome: 'retry', reason: 'focused' });
    expect(await page.locator('mat-option').count()).toBe(3);
  });

  it('shuts what it opened when the job is called off', async () => {
    await openReplica(page, at('mood=slow'));
    expect(await write('NsDiaChi/province', 'Tỉnh Không Có', 600)).toEqual({
      outcome: 'retry',
      reason: 'cancelled',
    });
    expect(await openLists()).toBe(0);
    expect(await judged()).not.toHaveProperty('NsDiaChi/province');
  });
});

describe('the steps', () => {
  it('shows papers with their files, and the receipt after the last button alone', async () => {
    await openReplica(page, at('step=2'));
    const papers = async () => (await read(page))?.papers ?? [];
    expect((await papers()).map(({ required, state }) => [required, state])).toEqual([
      [true, 'empty'],
      [false, 'empty'],
    ]);
    await page.locator('.mat-menu-trigger').first().click();
    await page
      .locator('#fileDinhKem')
      .setInputFiles({ name: 'giay-chung-sinh.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
    await page.keyboard.press('Escape');
    expect((await papers())[0]).toMatchObject({ attached: ['giay-chung-sinh.pdf'], state: 'attached' });
    const ask = () =>
      page.evaluate(() => {
        const [url, button] = [new URL(location.href), document.querySelector('#next')];
        const adapter = window.__product.pick(document, url);
        return {
          submits: button && adapter?.isSubmit?.(document, url, button),
          receipt: adapter?.receipt?.(document, url),
        };
      });
    expect(await ask()).toEqual({ submits: false, receipt: null });
    for (const _step of [3, 4]) await page.click('#next');
    await page.locator('#next', { hasText: 'Hoàn thành' }).waitFor();
    expect(await ask()).toEqual({ submits: true, receipt: null });
    await page.click('#next');
    await page.getByText('Số hồ sơ').waitFor();
    expect(await ask()).toEqual({
      submits: null,
      receipt: { code: 'G22.99.08-261120-0001', promised: '27/11/2026' },
    });
  });
});
