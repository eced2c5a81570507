/** Bắc Ninh's Liferay form and the Lai Châu platform, with real jQuery, select2 and flatpickr, in real Chromium. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOME_UNDESCRIBED, UNDESCRIBED } from '../../replicas/forms';
import { valuesFor } from '../../replicas/kit/values';
import type { KitForm } from '../../replicas/kit/spec';
import { LAND } from '../../replicas/liferay/forms/land';
import { CITIZEN } from '../../replicas/named/forms/citizen';
import { startReplicas, type Replicas } from '../../replicas/server';
import { cast } from '../../tests/cast';
import { inTurn } from '../../tests/turn';
import { launch, type Session } from '../support/browser';
import {
  fillForm,
  openReplica,
  read,
  scoreRoles,
  type FillVerdict,
  type RoleScore,
} from '../support/in-page';

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

const LIFERAY = 'https://dichvucong.bacninh.gov.vn/web/guest/eform?maThuTucHanhChinh=1.012756';
const STEPS = 'https://dichvucong.laichau.gov.vn/dich-vu-cong/tiep-nhan-online';
const NAMED = `${STEPS}/nhap-thong-tin-ho-so?sid=a1b2`;
const PORTALS = [
  { adapter: 'liferay', url: LIFERAY, own: LAND, moods: ['calm', 'alias', 'wipe', 'slow,toast,foreign'] },
  {
    adapter: 'named-inputs',
    url: NAMED,
    own: CITIZEN,
    moods: ['calm', 'alias,foreign', 'redraw', 'other-account'],
  },
] as const;

const open = (url: string, form: KitForm, query = '') =>
  openReplica(session.page, `${url}&form=${form.id}&${query}`);
const fill = (form: KitForm, seed = 1) => fillForm(session.page, valuesFor(form, seed));
/** Nothing that may never happen has happened. */
const SAFE = { falselyDone: [], wrongFields: [], wrongWrites: [], presses: [], stolenFocus: [] };
const whole = ({ wanted, held, left }: FillVerdict) => ({ wanted, held, left });

describe.each(PORTALS)('$adapter', ({ adapter, url, own, moods }) => {
  it('finds every role of its own form and nine of ten on forms nobody has described, none of them wrong', async () => {
    const scores: ({ id: string } & RoleScore)[] = [];
    for (const [at, form] of [own, ...SOME_UNDESCRIBED].entries()) {
      await open(url, form, `seed=${at + 1}`);
      scores.push({ id: form.id, ...(await scoreRoles(session.page)) });
    }
    expect(scores.filter((score) => score.adapter !== adapter)).toEqual([]);
    expect(scores.flatMap(({ id, wrong }) => wrong.map((each) => `${id} ${each}`))).toEqual([]);
    expect(scores[0]?.missed).toEqual([]);
    const sum = (of: 'found' | 'known') => scores.slice(1).reduce((total, score) => total + score[of], 0);
    expect(sum('found') / sum('known')).toBeGreaterThan(0.9);
  });

  it.each(inTurn<string>(moods, 2))('fills every field so that the page holds it: %s', async (mood) => {
    const seed = moods.indexOf(mood as never) + 1;
    await open(url, own, `mood=${mood}&seed=${seed}`);
    const verdict = await fill(own, seed);
    expect(verdict).toMatchObject(SAFE);
    expect(whole(verdict)).toEqual({ wanted: verdict.wanted, held: verdict.wanted, left: [] });
    if (!mood.includes('redraw')) return;
    const rebuilt = await session.page.evaluate(
      () => window.__judge!.log.filter(({ event }) => event === 'rebuild').length,
    );
    expect(rebuilt).toBeGreaterThan(10);
  });

  it('fills a form nobody has described, with calendars and blocks that choices open', async () => {
    const form = UNDESCRIBED.find(({ id }) => id === 'thay-doi-ho-kinh-doanh') ?? UNDESCRIBED[0]!;
    await open(url, form, 'mood=hidden&seed=2');
    const verdict = await fill(form, 2);
    expect(verdict).toMatchObject(SAFE);
    expect(whole(verdict)).toEqual({ wanted: verdict.wanted, held: verdict.wanted, left: [] });
  });

  it("leaves the clerk's caret and what is being typed alone while it fills the rest", async () => {
    const { page } = session;
    await open(url, own, 'mood=slow');
    const free = own.blocks.flatMap(({ fields }) => fields).findLast(({ kind }) => kind === 'textarea')!;
    const { [free.name]: _typed, ...values } = valuesFor(own, 1);
    await page.locator('textarea').first().click();
    const filling = fillForm(page, values);
    for (const key of 'Nguyeenx Thij ') await page.keyboard.press(key === ' ' ? 'Space' : key, { delay: 15 });
    await page.keyboard.insertText('Lựu – Ất');
    await page.keyboard.press('Backspace');
    const verdict = await filling;
    expect(await page.locator('textarea').first().inputValue()).toBe('Nguyeenx Thij Lựu – Ấ');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(verdict).toMatchObject({
      ...SAFE,
      held: verdict.wanted,
      left: [],
      wrongFields: expect.anything(),
    });
  });
});

describe('liferay', () => {
  it('leaves what the account has locked and says so', async () => {
    await open(LIFERAY, LAND, 'mood=readonly');
    const verdict = await fill(LAND);
    expect(verdict).toMatchObject(SAFE);
    expect(verdict.left.length).toBeGreaterThan(5);
    expect(verdict.left.every((line) => line.endsWith('refused readonly'))).toBe(true);
    expect(verdict.held).toBe(verdict.wanted - verdict.left.length);
  });

  it('finds renamed fields by their words, and nothing else takes their place', async () => {
    const names = LAND.blocks.flatMap(({ fields }) => fields).slice(1, 6);
    await open(LIFERAY, LAND, `rename=${names.map(({ name }) => name).join(',')}`);
    expect((await scoreRoles(session.page)).wrong).toEqual([]);
    const verdict = await fill(LAND);
    expect(verdict).toMatchObject(SAFE);
    expect(verdict.held).toBe(verdict.wanted);
  });

  it("tells select2's choice to every handler once: one list of wards for one province", async () => {
    const { page } = session;
    await open(LIFERAY, LAND);
    await page.evaluate(() => {
      const list = document.querySelector('.eform-element-TinhThuongTru')!;
      Object.assign(window, { heard: [] as string[] });
      const note = (what: string) => (window as unknown as { heard: string[] }).heard.push(what);
      const { jQuery } = window as unknown as {
        jQuery(el: Element): { on(type: string, fn: () => void): void };
      };
      jQuery(list).on('change', () => note('jquery change'));
      jQuery(list).on('select2:select', () => note('select2:select'));
      document.addEventListener('change', ({ target }) => target === list && note('change'));
    });
    const asked = () => replicas.requests.filter(({ path }) => path.includes('danhSachXa')).length;
    const before = asked();
    const values = { TinhThuongTru: cast.hung.residence!.province, XaThuongTru: cast.hung.residence!.ward };
    expect(await fillForm(page, values)).toMatchObject({ ...SAFE, held: 2 });
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'jquery change',
      'change',
      'select2:select',
    ]);
    expect(asked() - before).toBe(1);
    const shown = page.locator(
      '.eform-element-XaThuongTru + .select2-container .select2-selection__rendered',
    );
    expect(await shown.innerText()).toContain(cast.hung.residence!.ward);
  });

  it('says that the wards did not come when the session is lost, and puts nothing in their place', async () => {
    const { page } = session;
    await open(LIFERAY, LAND);
    await page.route('**/*danhSachXa*', (route) => route.fulfill({ status: 401, body: '' }));
    const { province, ward } = cast.hung.residence!;
    const verdict = await fillForm(page, { TinhThuongTru: province, XaThuongTru: ward }, 1);
    await page.unroute('**/*danhSachXa*');
    expect(verdict).toMatchObject({ ...SAFE, held: 1, left: ['XaThuongTru: retry options-late'] });
  });

  it('waits for the block that the kind of another person loads, and gives it no role', async () => {
    const { page } = session;
    await open(LIFERAY, LAND);
    await page.check('[name$="_boSungDoituongKhac"]');
    const written = await page.evaluate(() => {
      const url = new URL(location.href);
      const adapter = window.__product.pick(document, url)!;
      adapter.read(document, url);
      return adapter.write(document, 'loaiDoiTuongKhac', 'Cá nhân', new AbortController().signal);
    });
    expect(written).toEqual({ outcome: 'done', value: 'Cá nhân' });
    // the block is there when the write has returned
    expect(await page.locator('[name$="_doiTuongKhachoTen"]').count()).toBe(1);
    const { fields = [] } = (await read(page)) ?? {};
    expect(fields.find(({ key }) => key === 'doiTuongKhachoTen')?.role).toBeNull();
  });

  it("reads the clerk's own account and gives it no role", async () => {
    await openReplica(session.page, 'https://dichvucong.bacninh.gov.vn/web/guest/vneidsso');
    const snapshot = await read(session.page);
    expect(snapshot?.adapter).toBe('liferay');
    expect(snapshot?.fields.map(({ role }) => role)).toEqual([null, null, null, null]);
  });

  it('reads the papers of the second tab', async () => {
    await open(LIFERAY, LAND, 'tab=1');
    const { papers = [], hints } = (await read(session.page)) ?? {};
    expect(papers.map(({ name, required, state }) => ({ name, required, state }))).toEqual(
      LAND.papers.map(({ name, required = false }) => ({ name, required, state: 'empty' })),
    );
    expect(hints?.[0]).toEqual({ how: 'code-in-url', value: '1.012756' });
  });
});

describe('named-inputs', () => {
  it('follows the steps without a page load: fields, papers, the button that means the submission', async () => {
    const { page } = session;
    await open(NAMED, CITIZEN);
    expect((await read(page))?.fields.length).toBe(CITIZEN.blocks[0]!.fields.length);
    const submits = () =>
      page.evaluate(() => {
        const url = new URL(location.href);
        const adapter = window.__product.pick(document, url);
        return adapter?.isSubmit?.(document, url, document.querySelector('#btn-next')!);
      });
    expect(await submits()).toBe(false);
    await page.click('#btn-next');
    await page.setInputFiles('[name="HoSoOnline_thanhPhan_file_1"]', {
      name: 'to-khai.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4'),
    });
    const step = await read(page);
    expect(step).toMatchObject({
      adapter: 'named-inputs',
      fields: [],
      uploads: { maxBytes: 6 * 1024 * 1024 },
    });
    expect(step?.papers.map(({ name, attached, added = false }) => ({ name, attached, added }))).toEqual([
      { name: CITIZEN.papers[0]!.name, attached: ['to-khai.pdf'], added: false },
      { name: CITIZEN.papers[1]!.name, attached: [], added: false },
      { name: '', attached: [], added: true },
    ]);
    await page.click('#btn-next');
    expect(await submits()).toBe(true);
    expect((await read(page))?.fields.map(({ label, options }) => [label, options])).toEqual([
      ['Hình thức nhận kết quả', ['Trực tiếp', 'Bưu chính công ích']],
    ]);
  });
});
