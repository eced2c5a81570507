/** Form.io on the iGate pages: the real library in a hand-written shell, read, filled and watched in real Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOME_UNDESCRIBED } from '../../replicas/forms';
import { formIds } from '../../replicas/formio/forms';
import { slug } from '../../replicas/formio/schema';
import { site } from '../../replicas/formio/site';
import { valuesFor } from '../../replicas/kit/values';
import type { KitForm } from '../../replicas/kit/spec';
import { startReplicas, type Replicas } from '../../replicas/server';
import { inTurn } from '../../tests/turn';
import { launch, type Session } from '../support/browser';
import { fillForm, openReplica, read, scoreRoles } from '../support/in-page';

let replicas: Replicas;
let session: Session;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port, extension: false });
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

const formOf = (id: string): KitForm => formIds().find((form) => form.id === id) as KitForm;

async function open(id: string, query = ''): Promise<Page> {
  const address = site.addresses.find(({ form }) => form === id)?.url ?? '';
  const page = await session.context.newPage();
  await openReplica(page, query ? `${address}&${query}` : address);
  return page;
}

/** What a clerk would type, by the ids of the replica: twins bear their block in front. */
function valuesOf(form: KitForm, seed: number): Record<string, string> {
  const values = valuesFor(form, seed);
  const ids = form.blocks.flatMap(({ title, fields }) =>
    fields.map(({ name, twin }) => [twin ? `${slug(title)}/${name}` : name, values[name]] as const),
  );
  // the year of birth alone is no day, and a box that copies people is tried by itself
  return Object.fromEntries(
    ids.filter((pair): pair is [string, string] => pair[1] !== undefined && !/^(\d{4}|true)$/.test(pair[1])),
  );
}

const clean = { falselyDone: [], wrongFields: [], wrongWrites: [], presses: [], stolenFocus: [] };

describe('reading', () => {
  const tried = formIds().filter((form) => form.described || SOME_UNDESCRIBED.includes(form));
  it.each(inTurn(tried, 3).map(({ id }) => [id] as const))(
    'finds the roles of %s, none of them wrong',
    async (id) => {
      const page = await open(id);
      const score = await scoreRoles(page);
      await page.close();
      expect(score.adapter).toBe('formio');
      expect(score.wrong).toEqual([]);
      const { described } = formOf(id);
      expect(score.found / Math.max(1, score.known), score.missed.join(', ')).toBeGreaterThanOrEqual(
        described ? 0.98 : 0.85,
      );
    },
  );
});

/** Fills by key, as the restore of a draft does, in the page's own world. */
const fillKeys = (page: Page, values: Record<string, string>): Promise<Record<string, string>> =>
  page.evaluate(async (values) => {
    const url = new URL(location.href);
    const { pick, runFill } = window.__product;
    const adapter = pick(document, url)!;
    const wanted = Object.entries(values).map(([key, value]) => ({ key, value }));
    const { signal } = new AbortController();
    const results = await runFill({ adapter, root: document, url, values: wanted, signal });
    return Object.fromEntries(results.map(({ key, outcome, reason }) => [key, reason ?? outcome]));
  }, values);

const held = (page: Page): Promise<Record<string, string>> => page.evaluate(() => window.__judge!.values());
const crimes = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { presses, stolenFocus, wrongWrites } = window.__judge!;
    return [...presses, ...stolenFocus, ...wrongWrites];
  });

describe('filling', () => {
  const builds: [id: string, query: string][] = [
    ['khuyet-tat', 'build=container'],
    ['mai-tang', 'mood=alias,slow'],
    ['tro-cap-xa-hoi-hang-thang', 'build=content'],
    ['huu-tri-xa-hoi', 'build=html5'],
    ['mai-tang', 'mood=wipe,redraw&seed=3'],
    ['mai-tang', 'mood=strict-search,toast,other-account,foreign'],
  ];
  it.each(inTurn(builds, 3))('%s %s: everything is done, and the library holds it', async (id, query) => {
    const page = await open(id, query);
    const verdict = await fillForm(page, valuesOf(formOf(id), 1));
    await page.close();
    expect(verdict).toMatchObject(clean);
    expect(verdict.left).toEqual([]);
    expect(verdict.held).toBe(verdict.wanted);
  });

  it('works without the bridge, by the page alone', async () => {
    const page = await open('huu-tri-xa-hoi');
    await page.evaluate(() =>
      window.addEventListener('so-tay-mot-cua:ask', (event) => event.stopImmediatePropagation(), true),
    );
    const verdict = await fillForm(page, valuesOf(formOf('huu-tri-xa-hoi'), 1));
    await page.close();
    expect(verdict).toMatchObject(clean);
    expect(verdict.held).toBe(verdict.wanted);
  });

  it('leaves locked fields alone and says so', async () => {
    const page = await open('mai-tang', 'mood=readonly');
    const results = await fillKeys(page, {
      'thongTinNguoiNopHoSo/fullname': 'Trần Thị Lan',
      'thongTinChuHoSo/ownerFullname': 'Trần Thị Lan',
    });
    expect(results).toEqual({
      'thongTinNguoiNopHoSo/fullname': 'readonly',
      'thongTinChuHoSo/ownerFullname': 'done',
    });
    expect(await crimes(page)).toEqual([]);
    await page.close();
  });

  it('never chooses a near entry, and puts nothing into a date that is none', async () => {
    const page = await open('mai-tang');
    const results = await fillKeys(page, {
      'thongTinNguoiNopHoSo/gender': 'Nam giới khác',
      'thongTinNguoiNopHoSo/birthday': '1965',
      'thongTinNguoiNopHoSo/province': 'Tỉnh Không Có',
    });
    expect(results).toEqual({
      'thongTinNguoiNopHoSo/gender': 'not-an-option',
      'thongTinNguoiNopHoSo/birthday': 'bad-value',
      'thongTinNguoiNopHoSo/province': 'not-an-option',
    });
    expect(await held(page)).toEqual({});
    await page.close();
  });
});

describe('what the platform does', () => {
  it('redraws a grid row at each change, fills a list by its own script, opens a question late', async () => {
    const page = await open('khuyet-tat');
    const block = 'dangKhuyetTat';
    const results = await fillKeys(page, {
      [`${block}/NGUOITHAN/0/hoTen`]: 'Trần Thị Lan',
      [`${block}/NGUOITHAN/0/ngaySinh`]: '17/08/1996',
      [`${block}/NGUOITHAN/0/gioiTinh`]: 'Nữ',
      [`${block}/NGUOITHAN/1/hoTen`]: 'Nguyễn Văn Hùng',
      [`${block}/chonDoiTuong`]: 'Người cao tuổi',
      [`${block}/khuyetTat2Obj/khuyetTatRadio2`]: 'Không',
      [`${block}/khuyetTat1Obj/khuyetTatRadio1`]: 'Có',
    });
    // no row is added for a value: that is the portal's button
    expect(Object.entries(results).filter(([, outcome]) => outcome !== 'done')).toEqual([
      [`${block}/NGUOITHAN/1/hoTen`, 'not-found'],
    ]);
    expect(await held(page)).toMatchObject({
      'NGUOITHAN/0/hoTen': 'Trần Thị Lan',
      'NGUOITHAN/0/ngaySinh': '17/08/1996',
      'NGUOITHAN/0/gioiTinh': 'Nữ',
      chonDoiTuong: 'Người cao tuổi',
      'khuyetTat1Obj.khuyetTatRadio1': 'Có',
      'khuyetTat2Obj.khuyetTatRadio2': 'Không',
    });
    expect(await crimes(page)).toEqual([]);
    // twice by the library itself, never by us
    expect(await page.evaluate(() => (window as unknown as { __customRuns: number }).__customRuns)).toBe(2);
    await page.close();
  });

  it('opens a closed panel when a wanted field is inside', async () => {
    const page = await open('mai-tang-cu');
    expect((await read(page))?.fields.some(({ name }) => name === 'data[ownerFullname]')).toBe(false);
    expect((await read(page))?.drift.missing).toEqual([]);
    const results = await fillKeys(page, {
      'thongTinChuHoSo/ownerFullname': 'Trần Thị Lan',
      'thongTinNguoiNopHoSo/fullname': 'Nguyễn Văn Hùng',
    });
    expect(Object.values(results)).toEqual(['done', 'done']);
    expect(await held(page)).toMatchObject({ ownerFullname: 'Trần Thị Lan', fullname: 'Nguyễn Văn Hùng' });
    expect(await crimes(page)).toEqual([]);
    await page.close();
  });

  it('ticks "người nộp là chủ hồ sơ" before the people it copies', async () => {
    const page = await open('mai-tang');
    const results = await fillKeys(page, {
      'thongTinChuHoSo/ownerFullname': 'Trần Thị Lan',
      'thongTinNguoiNopHoSo/fullname': 'Nguyễn Văn Hùng',
      'thongTinNguoiNopHoSo/isOwnerDossierCheck': 'true',
    });
    expect(results['thongTinNguoiNopHoSo/isOwnerDossierCheck']).toBe('done');
    const order = await page.evaluate(() =>
      window.__judge!.log.filter(({ event }) => event === 'commit').map(({ id }) => id),
    );
    expect(order[0]).toBe('isOwnerDossierCheck');
    await page.close();
  });

  it('knows twins apart by their block, and a key that contradicts its title belongs to nobody', async () => {
    const page = await open('khuyet-tat');
    const fields = (await read(page))?.fields ?? [];
    const roles = Object.fromEntries(fields.map(({ key, role }) => [key, role]));
    expect(roles).toMatchObject({
      'thongTinNguoiNopHoSo/fullname': 'submitter.fullName',
      'thongTinNguoiGiamHo/fullname': 'guardian.fullName',
      'page/ownerFullname': null,
    });
    await page.close();
  });
});

describe('the page around the forms', () => {
  it('reports exactly the renamed fields and goes on with the rest', async () => {
    const gone = ['fullname', 'identityDate', 'district', 'ownerBirthday', 'ownerAddress'];
    const page = await open('mai-tang', `rename=${gone.join(',')}`);
    const { drift, fields } = (await read(page))!;
    expect(drift.missing.toSorted()).toEqual(gone.map((name) => name.toLowerCase()).toSorted());
    expect(drift.new.toSorted()).toEqual(gone.map((name) => `data[${name}Moi26]`).toSorted());
    expect(fields.filter(({ drifted }) => drifted).length).toBe(gone.length);
    expect((await scoreRoles(page)).wrong).toEqual([]);
    await page.close();
  });

  it('reads the papers of a step that is not open, and says what is ticked', async () => {
    const page = await open('dang-ky-nuoi-con-nuoi');
    const snapshot = (await read(page))!;
    expect(page.url()).toContain('dvc.moc.gov.vn');
    expect(snapshot.papers.map(({ name, ticked, copy }) => ({ name, ticked, copy }))).toEqual(
      formOf('dang-ky-nuoi-con-nuoi').papers.map(({ name }) => ({ name, ticked: true, copy: '' })),
    );
    await page.close();
  });

  it('knows the procedure by the page, the press that hands in, and the receipt', async () => {
    const page = await open('mai-tang');
    const said = () =>
      page.evaluate(() => {
        const url = new URL(location.href);
        const adapter = window.__product.pick(document, url)!;
        const press = (selector: string) =>
          adapter.isSubmit?.(document, url, document.querySelector(selector) as Element);
        return {
          hint: adapter.read(document, url).hints.find(({ how }) => how === 'code-in-text')?.value,
          next: press('.btn_next'),
          submit: press('.btn_next_new'),
          receipt: adapter.receipt?.(document, url) ?? null,
        };
      });
    expect(await said()).toEqual({ hint: '1.116910', next: false, submit: true, receipt: null });
    for (const step of [0, 1]) await page.locator('.btn_next').nth(step).click();
    await page.locator('.btn_next_new').click();
    await page.waitForFunction(() => window.__judge!.submitted !== null);
    expect((await said()).receipt).toEqual({ code: '000.00.00.H36-261120-0001', promised: '04/12/2026' });
    await page.close();
  });

  it('lets a clerk type while the form is read and another field is written', async () => {
    const page = await open('huu-tri-xa-hoi');
    await page.locator('[name="data[fullname]"]').click();
    const writing = fillKeys(page, {
      'thongTinChuHoSo/ownerFullname': 'Trần Thị Lan',
      'thongTinChuHoSo/ownerGender': 'Nữ',
      'thongTinChuHoSo/ownerBirthday': '17/08/1996',
      'thongTinNguoiNopHoSo/fullname': 'Người khác',
    });
    for (const part of ['Nguye', 'ễ', 'n Văn Hu', 'ng']) {
      if (part.length === 1) await page.keyboard.insertText(part);
      else await page.keyboard.type(part, { delay: 30 });
      await read(page);
    }
    expect(await writing).toMatchObject({
      'thongTinChuHoSo/ownerFullname': 'done',
      'thongTinChuHoSo/ownerGender': 'done',
      'thongTinChuHoSo/ownerBirthday': 'done',
      'thongTinNguoiNopHoSo/fullname': 'focused',
    });
    expect(await held(page)).toMatchObject({ fullname: 'Nguyeễn Văn Hung', ownerFullname: 'Trần Thị Lan' });
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
      'data[fullname]',
    );
    await page.close();
  });
});
