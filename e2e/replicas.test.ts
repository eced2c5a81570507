/** The replicas themselves, in plain Chromium without the extension: do they behave as the facts about the portals say? */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROCEDURES } from '../replicas/data/procedures';
import { eFormOf, Hand } from '../replicas/hand';
import { startReplicas, type Replicas } from '../replicas/server';
import type { WizardState } from '../replicas/wizard/state';
import { cast } from '../tests/cast';
import { grandmotherRequests, singleMother } from '../tests/dossiers/birth';
import type { Dossier } from '../tests/dossiers/dossier';
import { launch, type Session } from './support/browser';
import { divorcedGroom, foreignGroom, otherEthnicity } from '../tests/dossiers/marriage';
import { inTurn } from '../tests/turn';

let replicas: Replicas;
let session: Session;
const pages: Page[] = [];

beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port, extension: false });
});

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

async function open(address: string): Promise<Page> {
  const page = await session.context.newPage();
  page.setDefaultTimeout(10_000);
  pages.push(page);
  await page.goto(address);
  return page;
}

const uuidOf = (code: string) => PROCEDURES.find((each) => each.code === code)?.uuid ?? '';

/** The e-form by itself. */
async function openForm(code: string, query = ''): Promise<Page> {
  const page = await open(`https://tokhaidientu.moj.gov.vn/e-form/${uuidOf(code)}?${query}`);
  await page.waitForFunction(() => window.__replica !== undefined);
  return page;
}

const BIRTH = '1.001193';
const MARRIAGE = '1.000894';

const values = (page: Page | Frame) => page.evaluate(() => window.__replica?.values() ?? {});
const byRole = (page: Page | Frame) => page.evaluate(() => window.__replica?.byRole() ?? {});
const valueOf = async (page: Page | Frame, key: string) => (await values(page))[key] ?? '';
const domOnly = (page: Page | Frame) => page.evaluate(() => window.__replica?.domOnly() ?? []);
const wrong = (page: Page | Frame) => page.evaluate(() => window.__replica?.wrongWrites ?? []);

const wizard = (page: Page): Promise<WizardState | undefined> => page.evaluate(() => window.__wizard);
const names = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('#eform [name]'), (node) => node.getAttribute('name')),
  );

/** Waits until the portal holds this value. */
const until = (page: Page | Frame, key: string, value: string) =>
  page.waitForFunction(([k, v]) => (window.__replica?.values()[k as string] ?? '') === v, [key, value]);

/** What a script would do that knows nothing of the portal: it writes into the node. */
const writeNode = (page: Page, selector: string, value: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((node, text) => ((node as HTMLInputElement).value = text), value);

describe('addresses', () => {
  it('answers at the portals’ own addresses and nowhere else', async () => {
    const page = await open('https://dichvucongnganhtuphap.moj.gov.vn/');
    for (const [address, status] of [
      ['https://dichvucong.gov.vn/', 200],
      [`https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${PROCEDURES[0]?.page}`, 200],
      ['https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so/200001', 200],
      ['https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so?maThuTuc=1.000894&tinhThanhId=1', 200],
      ['https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so?maThuTuc=9.999999', 404],
      ['https://tokhaidientu.moj.gov.vn/e-form/00000000-0000-4000-8000-000000000000', 404],
      ['https://khac.gov.vn/nop-ho-so/1', 404],
    ] as const)
      expect((await page.goto(address))?.status(), address).toBe(status);
    expect(replicas.requests).toContainEqual({ host: 'khac.gov.vn', method: 'GET', path: '/nop-ho-so/1' });
  });

  it('has pages of known hosts without any form component', async () => {
    for (const path of ['/', '/tin-tuc', '/gop-y']) {
      const page = await open(`https://dichvucong.gov.vn${path}`);
      expect(await page.locator('x-input, x-date, x-radio, iframe').count()).toBe(0);
    }
  });
});

describe('a person types a whole dossier with mouse and keyboard', () => {
  const cases: [Dossier, string][] = [
    [grandmotherRequests, 'mood=late'],
    [singleMother, 'mood=prefill,toast'],
    [divorcedGroom, 'mood=strict-search'],
    [otherEthnicity, 'mood=hidden'],
    [foreignGroom, 'mood=foreign'],
  ];
  // each of them types for half a minute; the other moods are met by the tests of filling as well
  it.each(inTurn(cases, 5).map(([dossier, query]) => [dossier.id, query, dossier] as const))(
    '%s (%s)',
    async (_id, query, dossier) => {
      const page = await openForm(dossier.procedure, query);
      await new Hand(page).type(dossier.values);
      await expect.poll(() => byRole(page)).toEqual(dossier.values);
      expect(await domOnly(page)).toEqual([]);
      expect(await wrong(page)).toEqual([]);
      const forged = await page.evaluate(() =>
        window.__replica?.log.filter((entry) => entry.isTrusted === false),
      );
      expect(forged).toEqual([]);
    },
  );
});

describe('the portal’s own state', () => {
  it('does not take a value that was only written into the node, and a redraw shows the truth', async () => {
    const page = await openForm(BIRTH);
    await new Hand(page).text('HoTenKS', cast.minhAn.fullName);
    await writeNode(page, '[name=HoTenKS] input', 'ABC');
    await writeNode(page, '[name=NgayCapDDC-day]', '01');
    expect(await valueOf(page, 'HoTenKS')).toBe(cast.minhAn.fullName);
    expect(await domOnly(page)).toEqual(['NgayCapDDC', 'HoTenKS']);
    await page.evaluate(() => window.__replica?.redraw(1, 1));
    expect(await page.inputValue('x-input[name=HoTenKS] input')).toBe(cast.minhAn.fullName);
    expect(await domOnly(page)).toEqual([]);
  });

  it('takes a date on change only, and keeps the ISO input in step', async () => {
    const page = await openForm(MARRIAGE);
    await page.locator('[name=NgaySinhBenNam-year]').pressSequentially('1998');
    expect(await valueOf(page, 'NgaySinhBenNam')).toBe('');
    await page.keyboard.press('Tab');
    await new Hand(page).date('NgaySinhBenNam', '9/9/1998');
    expect(await valueOf(page, 'NgaySinhBenNam')).toBe('09/09/1998');
    expect(await page.inputValue('[name=NgaySinhBenNam-name-date-input]')).toBe('1998-09-09');
    await new Hand(page).date('NgaySinhBenNam', '31/02/1998');
    expect(await page.inputValue('[name=NgaySinhBenNam-name-date-input]')).toBe('');
  });

  it('copies the number into the paper’s number when a key goes up or the field is left', async () => {
    const page = await openForm(BIRTH);
    const number = cast.lan.personalId;
    const source = page.locator('x-input[name=SoDinhDanhMe] input');
    await source.evaluate((node: HTMLInputElement, text) => {
      node.value = text;
      node.dispatchEvent(new Event('input', { bubbles: true }));
    }, number);
    expect(await valueOf(page, 'SoGiayToDinhDanhMe')).toBe('');
    await source.dispatchEvent('keyup');
    expect(await valueOf(page, 'SoGiayToDinhDanhMe')).toBe(number);
  });
});

describe('drivers', () => {
  it('rebuild and wipe the blocks behind them after every change, also of the same value', async () => {
    const page = await openForm(BIRTH, 'mood=prefill');
    const hand = new Hand(page);
    await hand.write('QuanHe', 'Cha đẻ');
    for (const round of [1, 2]) {
      await hand.text('HoTenChaKS', cast.hung.fullName);
      await hand.text('HoVaTenC', cast.mai.fullName);
      const node = await page.locator('x-input[name=HoTenChaKS] input').elementHandle();
      await page.locator('#QuanHe-ChaDe').dispatchEvent('change');
      await page.waitForFunction((old) => !(old as Element).isConnected, node);
      expect(await valueOf(page, 'HoTenChaKS'), `round ${round}`).toBe('');
      // The account's values come back into the requester's block.
      expect(await valueOf(page, 'HoVaTenC')).toBe(cast.hung.fullName);
    }
    expect(await valueOf(page, 'QuanHe')).toBe('Cha đẻ');
  });

  it('un-tick the other boxes by themselves; a click on a ticked box leaves none', async () => {
    const page = await openForm(BIRTH);
    const hand = new Hand(page);
    await hand.tick('QuanHe', 'Cha đẻ');
    await hand.tick('QuanHe', 'Mẹ đẻ');
    expect(await page.locator('x-radio[name=QuanHe] input:checked').count()).toBe(1);
    expect(await valueOf(page, 'QuanHe')).toBe('Mẹ đẻ');
    await page.click('#QuanHe-MeDe');
    expect(await valueOf(page, 'QuanHe')).toBe('');
  });

  it('copy the requester in re-registration and clear the others', async () => {
    const page = await openForm('1.004884', 'mood=prefill');
    const hand = new Hand(page);
    await hand.text('HoTenMeKS', cast.lan.fullName);
    await hand.write('QuanHe', 'Cha đẻ');
    await until(page, 'HoTenChaKS', cast.hung.fullName);
    expect(await values(page)).toMatchObject({
      SoDinhDanhCha: cast.hung.personalId,
      NgayCapDDCha: '20/05/2021',
      HoVaTenC: cast.hung.fullName,
    });
    expect(await valueOf(page, 'HoTenMeKS')).toBe('');
    await hand.write('QuanHe', 'Bản thân');
    await until(page, 'HoTenKS', cast.hung.fullName);
    expect(await valueOf(page, 'HoTenChaKS')).toBe('');
    await hand.write('coQuanDKTruocDay_filter', 'Tỉnh Lâm Đồng');
    await hand.write('coQuanDKTruocDay', 'Phường 1 Bảo Lộc');
    expect(await valueOf(page, 'coQuanDKTruocDay')).toBe('Phường 1 Bảo Lộc');
  });
});

describe('addresses of people', () => {
  const AREA = 'nksNoiSinh_TrongNuoc';

  it('load the wards by a call and lose the ward when the same province is picked again', async () => {
    const page = await openForm(BIRTH);
    const hand = new Hand(page);
    await hand.write('nksNoiSinh', 'Trong nước');
    await hand.addressPart(AREA, 'province', 'Tỉnh Đắk Lắk');
    await hand.addressPart(AREA, 'ward', "Xã Ea H'Leo");
    await hand.addressPart(AREA, 'detail', 'Buôn Dang');
    expect(await valueOf(page, `${AREA}/ward`)).toBe("Xã Ea H'Leo");
    expect(replicas.requests).toContainEqual({
      host: 'tokhaidientu.moj.gov.vn',
      method: 'POST',
      path: '/api/eform-service/api/call-api',
    });
    await hand.choose(hand.level(AREA, 'Tỉnh/Thành phố'), 'Tỉnh Đắk Lắk');
    expect(await valueOf(page, `${AREA}/ward`)).toBe('');
    expect(await valueOf(page, `${AREA}/detail`)).toBe('Buôn Dang');
  });

  it('go away with everything in them when the scope changes', async () => {
    const page = await openForm(BIRTH, 'mood=prefill');
    const hand = new Hand(page);
    await hand.tick('nycNoiCuTru', 'Khác');
    await page.waitForSelector('x-select-area[name=nycNoiCuTru_NuocNgoai] input');
    expect(await page.locator('x-select-area[name=nycNoiCuTru_TrongNuoc]').count()).toBe(0);
    expect(await valueOf(page, 'nycNoiCuTru_TrongNuoc/ward')).toBe('');
  });

  it('come up dead in mood broken-address until the scope is ticked away and back', async () => {
    const page = await openForm(BIRTH, 'mood=broken-address&seed=3');
    const hand = new Hand(page);
    const pick = async () => {
      await hand.tick('nksNoiSinh', 'Trong nước');
      const province = hand.level(AREA, 'Tỉnh/Thành phố');
      await province.locator('.input-field-select').click();
      const option = province.getByText('Tỉnh Đắk Lắk', { exact: true });
      const listed = await option.waitFor({ timeout: 1500 }).then(
        () => true,
        () => false,
      );
      if (listed) await option.click();
      else await page.keyboard.press('Tab');
      // A dead block lets the choice fall back a moment later.
      await page.waitForFunction(
        ([key, ms]) => {
          const log = window.__replica?.log ?? [];
          const last = log.findLast((entry) => entry.name === key);
          return last === undefined || last.event === 'wipe' || performance.now() - last.t > Number(ms);
        },
        [`${AREA}/province`, 500],
      );
      return valueOf(page, `${AREA}/province`);
    };
    expect(await pick()).toBe('');
    let rounds = 0;
    for (let picked = ''; picked === '' && rounds < 3; rounds += 1) {
      await hand.tick('nksNoiSinh', 'Khác');
      await page.waitForSelector('x-select-area[name=nksNoiSinh_NuocNgoai]');
      picked = await pick();
    }
    expect(await valueOf(page, `${AREA}/province`)).toBe('Tỉnh Đắk Lắk');
    expect(rounds).toBeLessThanOrEqual(2);
  });
});

describe('lists', () => {
  it('exist only while they are open and close on a click elsewhere', async () => {
    const page = await openForm(BIRTH);
    const select = page.locator('x-select[name=DanTocKS]');
    await select.locator('.input-field-select').click();
    await select.locator('.option').first().waitFor();
    await page.locator('h2').click();
    expect(await page.locator('.input-field-select-options').count()).toBe(0);
  });

  it('carry the names that mislead loose matching, and reset through the placeholder only', async () => {
    const page = await openForm(BIRTH);
    const hand = new Hand(page);
    await hand.select('DanTocKS', "H'Mông");
    expect(await valueOf(page, 'DanTocKS')).toBe("H'Mông");
    const select = page.locator('x-select[name=DanTocKS]');
    await select.locator('.input-field-select').click();
    await select.locator('.option').first().waitFor();
    const options = await select.locator('.option').allInnerTexts();
    for (const name of ['Mông', "K'Ho", "M'Nông", 'Kháng', 'Hán', 'Họ', 'Cơ-ho', 'Khác'])
      expect(options).toContain(name);
    await select.getByText('-- Chọn --', { exact: true }).click();
    expect(await valueOf(page, 'DanTocKS')).toBe('');
  });

  it.each([
    ['', 'phuong nam dinh', true],
    ['strict-search', 'phuong nam dinh', false],
    ['strict-search', 'Phường Nam Định', true],
  ])('search in mood "%s": "%s" is found: %s', async (mood, words, found) => {
    const page = await openForm(MARRIAGE, `mood=${mood}`);
    const hand = new Hand(page);
    await hand.write('NoiCuTru_BenNam', 'Trong nước');
    await hand.addressPart('NoiCuTru_BenNam_TrongNuoc', 'province', 'Tỉnh Ninh Bình');
    const row = hand.level('NoiCuTru_BenNam_TrongNuoc', 'Xã/Phường');
    await row.locator('.input-field-select').click();
    await row.locator('.option').first().waitFor();
    await row.getByPlaceholder('Tìm kiếm...').fill(words);
    const rows = await row.locator('.input-field-select-options > div').allInnerTexts();
    expect(rows).toEqual(found ? ['Phường Nam Định'] : ['Không tìm thấy kết quả']);
  });
});

describe('"Khác"', () => {
  it('erases what was written into the box before it was shown', async () => {
    const page = await openForm(BIRTH);
    const box = page.locator('[name=NhapDanTocKSKhac]');
    expect(await box.isVisible()).toBe(false);
    await box.evaluate((node: HTMLInputElement) => {
      node.value = 'Pa Kô';
      node.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await wrong(page)).toMatchObject([{ name: 'DanTocKS/other', why: 'hidden' }]);
    await new Hand(page).select('DanTocKS', 'Khác');
    await box.waitFor({ state: 'visible' });
    expect(await box.inputValue()).toBe('');
    expect(await valueOf(page, 'DanTocKS/other')).toBe('');
  });

  it('rebuilds the party’s block of the marriage form one beat later', async () => {
    const page = await openForm(MARRIAGE);
    const hand = new Hand(page);
    await hand.text('HoTenBenNu', cast.thu.fullName);
    const node = await page.locator('x-input[name=HoTenBenNu] input').elementHandle();
    await hand.select('DanTocBenNu', 'Khác');
    await page.waitForFunction((old) => !(old as Element).isConnected, node);
    expect(await valueOf(page, 'HoTenBenNu')).toBe(cast.thu.fullName);
    await page.locator('[name=NhapDanTocBenNuKhac]').waitFor({ state: 'visible' });
  });
});

describe('moods', () => {
  it('late: the parts of year-only dates come seconds later, and a year alone counts', async () => {
    const page = await openForm(BIRTH, 'mood=late');
    expect(await page.locator('#NamSinhChaKS-year').count()).toBe(0);
    await new Hand(page).date('NamSinhChaKS', '1965');
    expect(await valueOf(page, 'NamSinhChaKS')).toBe('1965');
  });

  it('wipe: some values vanish later without an event and without a mutation', async () => {
    const page = await openForm(BIRTH, 'mood=wipe');
    await page.evaluate(() => {
      const seen = { mutated: [] as string[] };
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          seen.mutated.push(element?.closest('x-input')?.getAttribute('name') ?? '');
        }
      }).observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    const hand = new Hand(page);
    const typed = [
      'HoTenKS',
      'NgaySinhChon',
      'HoTenChaKS',
      'HoTenMeKS',
      'SoDinhDanhCha',
      'NoiCapDDCha',
      'NoiCapDDMe',
      'HoVaTenC',
    ];
    for (const name of typed) await hand.text(name, '12');
    await page.waitForFunction(() => window.__replica?.log.some((entry) => entry.event === 'wipe'));
    const gone = await page.evaluate(
      () => window.__replica?.log.find((entry) => entry.event === 'wipe')?.name ?? '',
    );
    expect(typed).toContain(gone);
    expect(await page.inputValue(`[name=${gone}] input`)).toBe('');
    expect(
      await page.evaluate(() => (window as unknown as { seen: { mutated: string[] } }).seen.mutated),
    ).not.toContain(gone);
    // Once per field: the second time it stays.
    await hand.text(gone, '12');
    expect(await valueOf(page, gone)).toBe('12');
  });

  it('drift: the same share of names is unknown in every run with one seed; the words stay', async () => {
    const first = await openForm(BIRTH, 'drift=30&seed=5');
    const second = await openForm(BIRTH, 'drift=30&seed=5');
    expect(await names(first)).toEqual(await names(second));
    const calm = new Set(await names(await openForm(BIRTH)));
    const unknown = (await names(first)).filter((name) => !calm.has(name));
    expect(unknown.length / calm.size).toBeGreaterThan(0.12);
    expect(unknown.length / calm.size).toBeLessThan(0.6);
    expect(await first.locator('text=Quan hệ với người được khai sinh').count()).toBe(1);
    expect(unknown).toEqual(expect.arrayContaining(['sdtLienHe', 'soConSinhRa']));
  });

  it('alias: the second version has other names, curly apostrophes, and boxes that answer their paragraph only', async () => {
    const page = await openForm(BIRTH, 'mood=alias,prefill');
    expect(await page.locator('[name=SoGiayToTuyThanC]').count()).toBeGreaterThan(0);
    expect(await page.locator('[name=SoGiayToDinhDanhCha], [name=QuanHe]').count()).toBe(0);
    expect(await page.locator('x-input-number[name=SoDinhDanhCha]').count()).toBe(2);
    const hand = new Hand(page);
    await hand.text('SoDinhDanhCha', cast.hung.personalId);
    expect(await valueOf(page, 'SoDinhDanhCha#2')).toBe(cast.hung.personalId);
    await page.locator('#CapBanSao-Co').evaluate((node: HTMLElement) => node.click());
    expect(await valueOf(page, 'CapBanSao')).toBe('');
    await hand.tick('CapBanSao', 'Có');
    await page.waitForSelector('[name=SoLuong]');
    await hand.select('DanTocKS', 'K’Ho');
  });

  it('redraw: nodes are made anew many times and keep their values', async () => {
    const page = await openForm(BIRTH, 'mood=redraw');
    const hand = new Hand(page);
    await hand.text('HoTenKS', cast.minhAn.fullName);
    await page.evaluate(() => {
      Object.assign(window, { made: 0 });
      new MutationObserver(() => ((window as unknown as { made: number }).made += 1)).observe(
        document.querySelector('x-input[name=HoTenKS]') as Node,
        { childList: true },
      );
    });
    await hand.select('GioiTinhKS', 'Nam');
    await page.waitForFunction(() => (window as unknown as { made: number }).made >= 38);
    expect(await page.inputValue('[name=HoTenKS] input')).toBe(cast.minhAn.fullName);
  });

  it('readonly: the requester’s block cannot be changed, and forced writes are noted', async () => {
    const page = await openForm(BIRTH, 'mood=readonly,prefill');
    await page.locator('x-input[name=HoVaTenC] input').click();
    await page.keyboard.type('abc');
    await page.locator('x-select[name=LoaiGiayToDinhDanhC] .input-field-select').click();
    expect(await page.locator('.input-field-select-options').count()).toBe(0);
    expect(await valueOf(page, 'HoVaTenC')).toBe(cast.hung.fullName);
    expect(await wrong(page)).toEqual([]);
    await page.locator('x-input[name=HoVaTenC] input').dispatchEvent('input');
    expect(await wrong(page)).toMatchObject([{ name: 'HoVaTenC', why: 'readonly' }]);
  });

  it('foreign: a write into the other family’s block is noted, with or without events', async () => {
    const page = await openForm(BIRTH, 'mood=foreign');
    await writeNode(page, '.formio-form [name=HoTenKS]', 'x');
    expect(await wrong(page)).toMatchObject([{ name: 'formio/HoTenKS', why: 'foreign' }]);
    expect(await valueOf(page, 'HoTenKS')).toBe('');
  });

  it('hostile: the page hears what is typed in it', async () => {
    const page = await openForm(BIRTH, 'mood=hostile');
    await new Hand(page).text('NoiCapDDMe', 'abc');
    expect(await page.evaluate(() => window.__hostile?.keys)).toContain('abc');
  });
});

describe('the wizard', () => {
  const ADDRESS = 'https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so/100001';
  const next = '[data-e2e="btn-next"]';
  const file = { name: 'giay.chung.sinh.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') };

  /** Opens the wizard at its third step. */
  async function atPapers(query = ''): Promise<Page> {
    const page = await open(`${ADDRESS}?${query}`);
    await page.click(next);
    await eFormOf(page);
    await page.click(next);
    return page;
  }

  async function upload(page: Page, row: number, name: string): Promise<void> {
    await page
      .getByRole('button', { name: /^Chọn tệp/ })
      .nth(row)
      .click();
    await page.getByRole('button', { name: 'Tải lên từ thiết bị' }).click();
    await page.setInputFiles('#upload-container input[type=file]', file);
    await page.fill('input[name=documentName]', name);
    await page.getByRole('button', { name: 'Thêm vào ví & Chọn' }).click();
  }

  it('walks four steps at one address; the button that sends is a "next" button as well', async () => {
    const page = await open(ADDRESS);
    expect(await page.locator('.text-2xl.font-bold').innerText()).toBe('Đăng ký khai sinh');
    expect(await page.locator(next).getAttribute('id')).toBe('kt_buoc-tiep-theo-cho-ban-than');
    await page.click(next);
    const form = await eFormOf(page);
    expect(await valueOf(form, 'HoVaTenC')).toBe(cast.hung.fullName);
    await new Hand(form).text('HoTenKS', cast.minhAn.fullName);
    await page.click('#xem-truoc-to-khai');
    await page.getByRole('dialog').getByText(cast.minhAn.fullName).waitFor();
    await page.keyboard.press('Escape');
    await page.click(next);
    expect(await page.locator('tr .badge').innerText()).toBe('Bắt buộc');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    expect(await valueOf(form, 'HoTenKS')).toBe(cast.minhAn.fullName);
    await page.click(next);
    await page.click(next);
    expect(await page.locator(next).getAttribute('id')).toBe('kt_gui-ho-so');
    await page.click(next);
    await page.getByText(/G15\.99-\d{6}-\d{4}/).waitFor();
    expect(page.url()).toBe(ADDRESS);
  });

  it('shows the account’s person in the drawer, who may be nobody of the dossier', async () => {
    const page = await open(`${ADDRESS}?mood=other-account`);
    await page.click('.user-dropdown');
    const drawer = page.getByRole('dialog');
    expect(await drawer.locator('h3').innerText()).toBe(cast.account.fullName);
    expect(await drawer.innerText()).toContain(cast.account.personalId);
    expect(await drawer.locator('a[href*="thong-tin-dinh-danh"]').count()).toBe(1);
  });

  it('recognises the procedure by digits, by query and by the old address', async () => {
    const host = 'https://dichvucongnganhtuphap.moj.gov.vn';
    for (const path of [
      '/nop-ho-so/200001',
      '/nop-ho-so/1?thu-tuc=1.000894',
      '/nop-ho-so?maThuTuc=1.000894',
    ]) {
      const page = await open(host + path);
      expect(await page.locator('h1').innerText(), path).toBe('Đăng ký kết hôn');
    }
  });

  it('refuses a dot in a document’s name; only the row proves an upload', async () => {
    const page = await atPapers();
    await upload(page, 0, 'giấy.pdf');
    await page.getByText('Tên tài liệu không hợp lệ').waitFor();
    await page.fill('input[name=documentName]', 'Giấy chứng sinh');
    await page.getByRole('button', { name: 'Thêm vào ví & Chọn' }).click();
    const row = await page.locator('tbody tr').first().elementHandle();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('tbody tr').first().getByText('Giấy chứng sinh', { exact: true }).waitFor();
    expect(await row?.evaluate((node) => node.isConnected)).toBe(false);
    expect((await wizard(page))?.papers[0]?.files).toEqual(['Giấy chứng sinh']);
  });

  it.each([
    ['upload-500', 1],
    ['upload-500-silent', 0],
  ])('%s: the first upload fails, with %i messages', async (mood, messages) => {
    const page = await atPapers(`mood=${mood}`);
    const failed = page.waitForResponse((response) => response.url().includes('/api/File/upload'));
    await upload(page, 0, 'Giấy chứng sinh');
    expect((await failed).status()).toBe(500);
    await page.getByRole('button', { name: 'Thêm vào ví & Chọn' }).waitFor();
    await expect.poll(() => page.locator('.toast-message').count()).toBe(messages);
    expect((await wizard(page))?.papers[0]?.files).toEqual([]);
    await page.getByRole('button', { name: 'Thêm vào ví & Chọn' }).click();
    await expect.poll(async () => (await wizard(page))?.papers[0]?.files).toEqual(['Giấy chứng sinh']);
  });

  it('adds rows with two inputs that commit late, and asks before it deletes one', async () => {
    const page = await atPapers('mood=alias');
    expect(await page.locator('tbody a[href$=".doc"], tbody input[type=radio]').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Thêm thành phần hồ sơ' }).click();
    const row = page.locator('tbody tr').last();
    expect(await row.locator('input:not([type=radio])').count()).toBe(2);
    await row.locator('input.wide').pressSequentially('Sổ hộ khẩu cũ');
    expect((await wizard(page))?.papers.at(-1)?.name).toBe('');
    await expect.poll(async () => (await wizard(page))?.papers.at(-1)?.name).toBe('Sổ hộ khẩu cũ');
    expect(await row.locator('input:not([type=radio]):not(.wide)').inputValue()).toBe('Sổ hộ khẩu cũ');
    await row.locator('img[alt=delete]').click();
    const question = page.getByRole('alertdialog');
    expect(await question.innerText()).toContain('Bạn có muốn xóa tệp đính kèm');
    await question.getByRole('button', { name: 'Xác nhận' }).click();
    await expect.poll(async () => (await wizard(page))?.papers.length).toBe(4);
  });

  it('session-lost: lists stay empty after three calls, and the next step is the login wall', async () => {
    const page = await open(`${ADDRESS}?mood=session-lost`);
    await page.click(next);
    const form = await eFormOf(page);
    const hand = new Hand(form);
    await hand.select('GioiTinhKS', 'Nam');
    await hand.select('QuocTichKS', 'Việt Nam');
    await hand.select('DanTocKS', 'Kinh');
    await form.locator('x-select[name=LoaiGiayToDinhDanhMe] .input-field-select').click();
    await form.getByText('Phiên đăng nhập đã hết hạn').waitFor();
    expect(await form.locator('.option').count()).toBe(0);
    await page.click(next);
    const wall = await page.locator('main').innerText();
    expect(wall).toContain('Đăng nhập');
    expect(wall).toContain('quét mã QR');
  });

  it('confirm: the native question can be refused, and nothing is sent', async () => {
    const page = await atPapers('mood=confirm');
    await page.click(next);
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.click('#kt_gui-ho-so');
    expect((await wizard(page))?.submitted).toBeNull();
  });
});
