/**
 * The same core as in Chromium (detect, read, fill, draft), in real Firefox through WebDriver BiDi, with the production build for it. The judges are those
 * of the other browser's tests: what the portal's own model holds. `docs/firefox.md` says what does not work there. `WIDE=1` tries every family.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../../replicas/server';
import { SITES } from '../../replicas/sites';
import { grandmotherRequests } from '../../tests/dossiers/birth';
import { divorcedGroom } from '../../tests/dossiers/marriage';
import { BIRTH, inMood, MARRIAGE } from '../support/addresses';
import { fillFamilyAndJudge } from '../support/family-fill';
import { fillSeatAndJudge } from '../support/fill';
import { eventually, type Place } from './bidi';
import { launchFirefox, type Firefox } from './browser';
import { panelIn, seatIn } from './seat';

let replicas: Replicas;
let firefox: Firefox;

beforeAll(async () => {
  replicas = await startReplicas();
  firefox = await launchFirefox({ port: replicas.port });
});
afterAll(async () => {
  await firefox?.close();
  await replicas?.close();
});

const WIDE = process.env['WIDE'] === '1';
/** One form of each family; without `WIDE` one that needs the page's own world, and one that does not. */
const FORMS = SITES.filter(({ name }) => WIDE || ['liferay', 'webforms'].includes(name)).flatMap(
  ({ name, addresses }) => addresses.slice(0, 1).map((address) => ({ site: name, ...address })),
);

describe.each(FORMS)('$site: $name', ({ site, url, procedure }) => {
  it('is recognised, filled by roles, and nobody else is touched', async () => {
    const page = await firefox.open(url);
    await page.until('the judge', () => window.__judge !== undefined);
    if (site === 'national') await page.press('button', 'Nộp hồ sơ');
    await fillFamilyAndJudge(seatIn(firefox, page), procedure);
    await page.close();
  });
});

const DOSSIERS = [
  { ...MARRIAGE, dossier: divorcedGroom },
  ...(WIDE ? [{ ...BIRTH, dossier: grandmotherRequests }] : []),
];
it.each(DOSSIERS)('a whole dossier of $code is done, and the portal holds it', async ({ eForm, dossier }) => {
  const page = await firefox.open(inMood(eForm, 'calm', 3));
  const { wanted, done, left, falselyDone, wrongFields, wrongWrites } = await fillSeatAndJudge(
    seatIn(firefox, page),
    dossier,
  );
  expect({ done, left, falselyDone, wrongFields, wrongWrites }).toEqual({
    done: wanted,
    left: [],
    falselyDone: [],
    wrongFields: [],
    wrongWrites: [],
  });
  await page.close();
});

/** Before there is a passphrase: a version that begins anew is locked, and tells nothing of a form then. */
describe('what the person at the browser decides', () => {
  const HOST = `${new URL(BIRTH.eForm).origin}/*`;
  const docks = async (page: Place): Promise<number> =>
    (await page.frames()).filter(({ url }) => url.startsWith(firefox.origin)).length;

  it('a portal that was taken from us is named, and comes back by one press, also in an open page', async () => {
    await firefox.chrome.evaluate((origin) => browser.permissions.remove({ origins: [origin] }), HOST);
    const page = await firefox.open(BIRTH.eForm);
    const popup = await firefox.openOwn('/popup.html', '.popup');
    await popup.says('chưa cho Sổ tay chạy trên 1 cổng');
    expect(await docks(page)).toBe(0);
    await popup.press('button', 'Cho phép');
    await panelIn(firefox, page);
    await popup.until('silence', () => !document.body.innerText.includes('chưa cho Sổ tay chạy'));
    await page.close();
    await popup.close();
  });

  it.runIf(WIDE)(
    'a version that begins while a form is open leaves one dock, and goes on saving',
    async () => {
      const page = await firefox.open(BIRTH.eForm);
      const before = await panelIn(firefox, page);
      await firefox.chrome.restart();
      await eventually('another panel', async () => (await panelIn(firefox, page)).id !== before.id);
      expect(await docks(page)).toBe(1);
      expect((await seatIn(firefox, page).until(({ fields }) => fields.length > 20)).frames).toHaveLength(1);
      await page.close();
    },
  );
});

/** Runs in a page: is there such a button to press? */
const offers = (words: string): boolean =>
  [...document.querySelectorAll('button')].some((each) => each.innerText === words && !each.disabled);

describe('a draft', () => {
  const NAME = 'Nguyễn Minh An';
  const PASSPHRASE = 'tham liem bo cung 47';
  const name = (page: Place): Promise<string> =>
    page.evaluate(() => document.querySelector<HTMLInputElement>('input[name=HoTenKS]')!.value);

  /** The drafts as the desk gets them, as text. */
  const kept = (desk: Place): Promise<string> =>
    desk.evaluate(async () => {
      const ask = (request: object): Promise<{ value: { id: string }[] }> =>
        browser.runtime.sendMessage(request);
      const { value: list } = await ask({ type: 'draft.list' });
      return JSON.stringify(await Promise.all(list.map(({ id }) => ask({ type: 'draft.open', id }))));
    });

  it('is kept from the first key, outlives the background, is read in the desk, and goes back by one press', async () => {
    const desk = await firefox.openOwn('/desk.html', 'input[type=password]');
    await desk.type('Mật khẩu', PASSPHRASE);
    await desk.type('Nhập lại mật khẩu', PASSPHRASE);
    await desk.press('label', 'Tôi đã nhớ');
    await desk.press('button', 'Đặt mật khẩu');
    await desk.says('Chưa có bản nháp nào');

    const page = await firefox.open(BIRTH.eForm);
    const panel = await panelIn(firefox, page);
    await page.until('the field', () => {
      const field = document.querySelector<HTMLInputElement>('input[name=HoTenKS]');
      field?.focus();
      return field !== null && document.activeElement === field;
    });
    await page.keys(NAME.slice(0, 7));
    await panel.says('Đã lưu nháp');
    await firefox.chrome.endBackground();
    await page.keys(NAME.slice(7));
    expect(await name(page)).toBe(NAME);
    await eventually('the whole name in the draft', async () => (await kept(desk)).includes(NAME));
    await page.close();

    await desk.press('.draft-row');
    await desk.says(NAME);

    const next = await firefox.open(BIRTH.eForm);
    const beside = await panelIn(firefox, next);
    expect(await name(next)).toBe('');
    await beside.press('[role=tab]', 'Bản nháp');
    await beside.press('button', 'Xem');
    // the panel must have been seen for half a second before a press of it writes into the page
    await eventually('the field to be filled', async () => {
      if ((await name(next)) === NAME) return true;
      if (await beside.evaluate(offers, 'Điền lại 1 ô')) await beside.press('button', 'Điền lại 1 ô');
      return false;
    });
    await next.close();
    await desk.close();
  });
});
