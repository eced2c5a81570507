/** The life of a page around a form: routes without loads, what the portal says, lost sessions, receipts. Production build. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { EVENTS } from '../replicas/portal-events/site';
import { startReplicas, type Replicas } from '../replicas/server';
import type { Draft } from '../utils/core/draft';
import type { TabNotices } from '../utils/messaging/protocol';
import { fatherRequests } from '../tests/dossiers/birth';
import { BIRTH, inMood } from './support/addresses';
import { launch, type Session } from './support/browser';
import { mustAsk, setUpVault } from './support/desk';
import { askPanel, panelOf, untilReport } from './support/panel';

const FORM = `${EVENTS}/to-khai/a`;
/** People of nobody. */
const [AN, BINH] = ['Nguyễn Thị An', 'Trần Văn Bình'] as const;

interface Portal {
  go(path: string): void;
  address(path: string): void;
  toast(text: string): void;
  alert(text: string): void;
  fieldError(text: string): void;
  wall(): void;
  passcode(): void;
  over(): void;
  loggedIn(): void;
}

let replicas: Replicas;
let session: Session;
let desk: Page;
let page: Page;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
  desk = await setUpVault(session);
});
afterAll(async () => {
  await session.close();
  await replicas.close();
});
beforeEach(async () => {
  page = await session.context.newPage();
  await page.goto(FORM);
  await panelOf(page);
  await form();
});
afterEach(() => page.close());

/** Calls one of the portal's own acts. */
const portal = (act: keyof Portal, ...words: string[]): Promise<void> =>
  page.evaluate(
    ([act, words]) => {
      const acts = (window as unknown as { portal: Record<string, (...words: string[]) => void> }).portal;
      acts[act]!(...words);
    },
    [act, words] as const,
  );
const form = () => untilReport(session, page, (report) => report.fields.length === 6);
const tabOf = (): Promise<number> =>
  desk.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
const notices = async (): Promise<TabNotices> => mustAsk(desk, { type: 'tab.notices', tabId: await tabOf() });
const draftOfTab = async (): Promise<Draft | null> =>
  mustAsk(desk, { type: 'draft.ofTab', tabId: await tabOf() });

/** Asks until the answer pleases. */
async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean, what: string): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`${what}; last: ${JSON.stringify(answer)}`);
    await page.waitForTimeout(40);
  }
}
async function type(name: string, text: string): Promise<void> {
  await page.click(`[name=${name}]`);
  await page.keyboard.type(text);
}
const valueIn = (draft: Draft | null, key: string): string | undefined =>
  draft?.fields.find((field) => field.key === key)?.value;
const untilKept = (key: string, value: string): Promise<Draft> =>
  until(draftOfTab, (draft) => valueIn(draft, key) === value, `${key} was not kept`) as Promise<Draft>;

describe('a single-page portal', () => {
  it('never lets the next citizen into the draft of the one before', async () => {
    await type('ho_ten', AN);
    const first = await untilKept('ho_ten', AN);
    await portal('go', '/su-kien/');
    await portal('go', '/su-kien/to-khai/a');
    await until(draftOfTab, (draft) => draft === null, 'The tab still had the former draft');
    await form();
    await type('so_dinh_danh', '001');
    const second = await untilKept('so_dinh_danh', '001');
    expect(second.id).not.toBe(first.id);
    expect(valueIn(second, 'ho_ten')).toBeUndefined();
    expect(
      valueIn(await mustAsk(desk, { type: 'draft.open', id: first.id }), 'so_dinh_danh'),
    ).toBeUndefined();
  });

  it('does so too when the last keys and the first ones follow each other without a pause', async () => {
    await type('ho_ten', AN);
    await page.evaluate((name) => {
      const portal = (window as unknown as { portal: Portal }).portal;
      portal.go('/su-kien/to-khai/b');
      return name;
    }, BINH);
    await type('dan_toc', 'Tày');
    const second = await untilKept('dan_toc', 'Tày');
    expect(valueIn(second, 'ho_ten')).toBeUndefined();
    const all = await mustAsk(desk, { type: 'draft.list' });
    const drafts = await Promise.all(all.map(({ id }) => mustAsk(desk, { type: 'draft.open', id })));
    expect(drafts.some((draft) => valueIn(draft, 'ho_ten') === AN && !valueIn(draft, 'dan_toc'))).toBe(true);
  });

  it('is another form when only the hash or the procedure in the query has changed', async () => {
    await portal('go', '/su-kien/to-khai/a?MaTTHC=1.001193');
    await type('ho_ten', AN);
    const first = await untilKept('ho_ten', AN);
    await portal('go', '/su-kien/to-khai/a?MaTTHC=1.000894');
    await until(draftOfTab, (draft) => draft === null, 'The tab still had the former draft');
    await page.evaluate(() => (location.hash = '#/to-khai/2.000987'));
    await form();
    await type('ho_ten', BINH);
    const second = await untilKept('ho_ten', BINH);
    expect([second.id === first.id, second.path]).toEqual([false, '/su-kien/to-khai/a#/to-khai/2.000987']);
  });

  it('goes on with the same draft when the portal gives the dossier a number and the form stays', async () => {
    await portal('go', '/su-kien/to-khai/moi');
    await type('ho_ten', AN);
    const first = await untilKept('ho_ten', AN);
    await portal('address', '/su-kien/to-khai/4711');
    await type('dan_toc', 'Kinh');
    const same = await untilKept('dan_toc', 'Kinh');
    expect([same.id, same.path]).toEqual([first.id, '/su-kien/to-khai/4711']);
    await portal('go', '/su-kien/to-khai/moi');
    await type('dan_toc', 'Tày');
    expect((await untilKept('dan_toc', 'Tày')).id).not.toBe(first.id);
  });

  it('goes on with the same draft while only its own parameters change', async () => {
    await type('ho_ten', AN);
    const first = await untilKept('ho_ten', AN);
    await portal('address', '/su-kien/to-khai/a?step=2&token=x#dan-toc');
    await type('dan_toc', 'Kinh');
    expect((await untilKept('dan_toc', 'Kinh')).id).toBe(first.id);
  });

  it('takes the fields out of the picture when the form has gone, and brings them back', async () => {
    await portal('go', '/su-kien/');
    await untilReport(session, page, (report) => report.fields.length === 0);
    await portal('go', '/su-kien/to-khai/b');
    await form();
  });
});

describe('what the portal says', () => {
  it('is kept for the tab, over page loads, with the field where that is certain', async () => {
    await portal('toast', 'Vui lòng chọn tệp nhỏ hơn 2MB!');
    await portal('fieldError', 'Số định danh phải có 12 chữ số.');
    await until(notices, ({ notices }) => notices.length >= 2, 'Two notices were not heard');
    await page.reload();
    await panelOf(page);
    await form();
    expect((await notices()).notices.map(({ text, key, frameId }) => ({ text, key, frameId }))).toEqual(
      expect.arrayContaining([
        { text: 'Vui lòng chọn tệp nhỏ hơn 2MB!', key: null, frameId: 0 },
        { text: 'Số định danh phải có 12 chữ số.', key: 'so_dinh_danh', frameId: 0 },
      ]),
    );
    // what stood there from the beginning is no news
    expect((await notices()).notices).toHaveLength(2);
  });

  it('counts once when the portal says it twice in a breath', async () => {
    await portal('alert', 'Tải lên tài liệu thất bại, vui lòng thử lại');
    await until(notices, ({ notices }) => notices.length === 1, 'The alert was not heard');
    await portal('alert', 'Tải lên tài liệu thất bại, vui lòng thử lại');
    await portal('alert', 'Tên tài liệu không hợp lệ');
    await until(notices, ({ notices }) => notices.length > 1, 'The second alert was not heard');
    expect((await notices()).notices).toHaveLength(2);
  });
});

it('a toast that stands on the next page is heard, the page’s own remarks are not', async () => {
  await page.evaluate(() => {
    const { portal } = window as unknown as { portal: Portal };
    portal.go('/su-kien/to-khai/b');
    portal.toast('Lưu hồ sơ thành công');
    portal.alert('Lưu ý: mang theo bản chính khi đến nhận kết quả.');
  });
  await until(notices, ({ notices }) => notices.length > 0, 'The toast was not heard');
  await form();
  expect((await notices()).notices.map(({ text }) => text)).toEqual(['Lưu hồ sơ thành công']);
});

describe('a lost session', () => {
  it.each(['wall', 'over'] as const)(
    'is seen (%s), stops what is being filled, and is over when it is gone',
    async (how) => {
      await portal(how);
      await until(notices, ({ lostAt }) => lostAt !== null, 'The wall was not seen');
      const { fill = [] } = await askPanel(session, page, { type: 'panel.fill', values: { ho_ten: AN } });
      expect(fill.map(({ reason }) => reason)).toEqual(['session-lost']);
      expect(await page.inputValue('[name=ho_ten]')).toBe('');
      await portal('loggedIn');
      await until(notices, ({ lostAt }) => lostAt === null, 'The session did not come back');
      const again = await askPanel(session, page, { type: 'panel.fill', values: { ho_ten: AN } });
      expect(again.fill!.map(({ outcome }) => outcome)).toEqual(['done']);
    },
  );

  it('is not what a dialog of VNeID means, but nothing is filled behind it', async () => {
    await portal('passcode');
    await until(
      () => askPanel(session, page, { type: 'panel.fill', values: { ho_ten: AN } }),
      ({ fill }) => fill?.[0]?.reason === 'session-lost',
      'The dialog did not stop the fill',
    );
    expect((await notices()).lostAt).toBeNull();
  });

  it('leaves the draft in work to be offered on the next form of the portal', async () => {
    await type('ho_ten', AN);
    const draft = await untilKept('ho_ten', AN);
    expect((await notices()).interrupted).toBeNull();
    await page.goto(`${EVENTS}/to-khai/khac`);
    await form();
    expect((await notices()).interrupted).toMatchObject({ draftId: draft.id });
    await type('ho_ten', BINH);
    await untilKept('ho_ten', BINH);
    expect((await notices()).interrupted).toBeNull();
  });
});

describe('the back/forward cache', () => {
  it('gives back a page that reads, saves and talks to its panel', async () => {
    const own = await launch({ port: replicas.port, cache: true });
    try {
      const office = await setUpVault(own);
      const { page } = own;
      await page.bringToFront();
      await page.goto(FORM);
      await panelOf(page);
      await page.fill('[name=dan_toc]', 'Tày');
      await page.goto(`${EVENTS}/trang-khac`);
      // Chromium keeps no page asleep that holds a frame of an extension (156, "EmbedderExtensionFrame"); if it did, `load` would not come
      await page.goBack({ waitUntil: 'commit' });
      await panelOf(page);
      expect(await page.inputValue('[name=dan_toc]')).toBe('Tày');
      await page.click('[name=ho_ten]');
      await page.keyboard.type(AN);
      const panel = await panelOf(page);
      await panel.locator('.panel-foot.saved').waitFor();
      const [draft] = await mustAsk(office, { type: 'draft.list' });
      const kept = await mustAsk(office, { type: 'draft.open', id: draft!.id });
      expect([valueIn(kept, 'ho_ten'), valueIn(kept, 'dan_toc')]).toEqual([AN, 'Tày']);
      const { fill = [] } = await askPanel(own, page, {
        type: 'panel.fill',
        values: { quoc_tich: 'Việt Nam' },
      });
      expect(fill.map(({ outcome }) => outcome)).toEqual(['done']);
    } finally {
      await own.close();
    }
  });
});

describe('a portal that answers every "Lưu" with a new page', () => {
  const at = (file: string, dossier: string): string =>
    `https://hokinhdoanh.dkkd.gov.vn/HkdOnline/Forms/${file}.aspx?h=${dossier}`;
  const open = async (address: string): Promise<void> => {
    await page.goto(address);
    await panelOf(page);
    await untilReport(session, page, (report) => report.frames[0]?.adapter === 'webforms');
  };
  /** The first text box of the page; its name. */
  const typeSomewhere = async (text: string): Promise<string> => {
    const box = page.locator('form input[type=text][name^="ctl00$C$"]:visible').first();
    await box.click();
    await box.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    return text;
  };
  const holding = (text: string): Promise<Draft> =>
    until(
      draftOfTab,
      (draft) => draft?.fields.some(({ value }) => value === text) === true,
      `${text} was not kept`,
    ) as Promise<Draft>;

  it('has one draft for the dossier, another for the next one, and the receipt at the end', async () => {
    await open(at('DW_NAMEEdit', '00cd4711'));
    const first = await holding(await typeSomewhere(AN));
    await page.click('[data-portal-button=save]');
    await page.waitForLoadState();
    await open(at('DW_ADDRESSEdit', '00cd4711'));
    expect((await holding(await typeSomewhere('Số 12'))).id).toBe(first.id);
    await open(at('DW_NAMEEdit', '00cd4712'));
    const second = await holding(await typeSomewhere(BINH));
    expect(second.id).not.toBe(first.id);
    await open(at('APP/ConfirmPrepare', '00cd4712'));
    page.once('dialog', (dialog) => void dialog.accept());
    await page.click('#ctl00_C_BtnSave');
    const receipt = { code: 'HKD-261120-0007', promised: '25/11/2026' };
    const listed = await until(
      () => mustAsk(desk, { type: 'draft.list' }),
      (drafts) => drafts.find(({ id }) => id === second.id)?.receipt !== undefined,
      'The receipt was not kept',
    );
    expect(listed.find(({ id }) => id === second.id)).toMatchObject({
      receipt,
      submittedAt: expect.any(Number),
    });
    expect(listed.find(({ id }) => id === first.id)?.submittedAt).toBeNull();
  });
});

describe('frames', () => {
  it('get the page bridge where their family needs it, and only there', async () => {
    const bridged = (of: Page): Promise<boolean> =>
      of.evaluate(() => Symbol.for('so-tay-mot-cua.bridge') in document);
    await until(() => bridged(page), Boolean, 'The bridge did not come');
    await page.goto(BIRTH.eForm);
    await panelOf(page);
    await untilReport(session, page, (report) => report.fields.length > 20);
    expect(await bridged(page)).toBe(false);
  });

  it('stop filling within seconds when the page around them shows the login', async () => {
    await page.goto(inMood(BIRTH.wizard, 'slow'));
    await panelOf(page);
    await page.click('#kt_buoc-tiep-theo-cho-ban-than');
    const { fields } = await untilReport(session, page, (report) => report.fields.length > 20, 30_000);
    expect(fields.every(({ frame }) => frame > 0)).toBe(true);
    const filling = askPanel(session, page, {
      type: 'panel.fill',
      values: fatherRequests.values as Record<string, string>,
    });
    const shown = Date.now();
    await page.evaluate(() => {
      const wall = document.createElement('div');
      wall.setAttribute('role', 'dialog');
      wall.textContent = 'Đăng nhập bằng tài khoản VNeID: mở ứng dụng và quét mã QR';
      document.body.append(wall);
    });
    const { fill = [] } = await filling;
    expect(Date.now() - shown).toBeLessThan(10_000);
    expect(fill.filter(({ reason }) => reason === 'session-lost').length).toBeGreaterThan(20);
  });
});
