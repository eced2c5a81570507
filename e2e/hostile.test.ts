/** A portal's page that was taken over: it reads nothing of ours, hears no key, and writes nothing through us (the attacks of `reliability-security.md` §4.1 and forgeries). */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BREAK, READ, SPY, type Heard } from '../replicas/hostile/spy';
import { EVENTS } from '../replicas/portal-events/site';
import { startReplicas, type Replicas } from '../replicas/server';
import { launch, worker, type Session } from './support/browser';
import { setUpVault } from './support/desk';
import { panelOf, untilReport } from './support/panel';
import { ARMED_AFTER, target, WRITTEN, type Target } from './support/press';

let replicas: Replicas;
/** One browser without a passphrase. */
let shared: Session;
/** It, with a tab of each test's own. */
let session: Session;
beforeAll(async () => {
  replicas = await startReplicas();
  shared = await launch({ port: replicas.port });
});
afterAll(async () => {
  await shared?.close();
  await replicas?.close();
});
beforeEach(async () => {
  session = { ...shared, page: await shared.context.newPage() };
});
afterEach(async () => {
  await session.page.close();
  if (session.context !== shared.context) await session.close();
});

/** What the page has heard until now; it hears no more. */
const heard = async (): Promise<Heard> =>
  JSON.parse(
    await session.page.evaluate(() => (window as unknown as { __heard(): string }).__heard()),
  ) as Heard;
/** Words that stand in the panel or were typed there, and nowhere in the page. */
const SECRETS = ['ghi chú kín', 'Viết hoa họ tên', 'Cần xem lại', 'Đã lưu nháp', 'Bản nháp'];

describe('reading', () => {
  it('finds no text, no value, no key, no message of ours, whatever was patched before us', async () => {
    await session.page.close();
    session = await launch({ port: replicas.port });
    const { page } = session;
    await page.addInitScript(SPY);
    // a tab behind another one is drawn by nobody and takes no presses
    await (await setUpVault(session)).close();
    const { panel } = await target(session, page);
    await panel.getByRole('tab', { name: /^Bản nháp/ }).click();
    const note = panel.getByRole('textbox').first();
    await note.click();
    await note.pressSequentially('ghi chú kín');
    await note.press('Tab');
    await note.press('Enter');
    const got = (await page.evaluate(READ)) as string[];
    // before the test's own words go through the page
    const learnt = await heard();
    const found = await page.evaluate(
      (words) => words.filter((word) => (window as unknown as { find(text: string): boolean }).find(word)),
      SECRETS,
    );
    expect(found).toEqual([]);
    // the bridge lives in the page's own world, and is nothing to hold
    const allowed =
      /^selected: |^request: chrome-extension:\/\/[\w-]+\/panel\.html$|^global: bridge undefined$/;
    expect(got.filter((one) => !allowed.test(one))).toEqual([]);
    const all = JSON.stringify([learnt, got]);
    expect(SECRETS.filter((word) => all.includes(word))).toEqual([]);
    expect(learnt.keys).toEqual([]);
    expect(learnt.messages).toEqual([]);
    expect(learnt.shadows).toBe(0);
    // and it is no deaf spy: what the portal's own script did, it heard
    expect(learnt.texts.length).toBeGreaterThan(10);
  });

  it('learns no letters of the panel by a font of its own', async () => {
    const { page } = session;
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().includes('/chu-') && asked.push(request.url())));
    const { panel } = await target(session, page);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = ['system-ui', 'Segoe UI', 'sans-serif', 'Noto Sans']
        .map(
          (name) =>
            `@font-face{font-family:"${name}";src:url(/chu-${name.replace(/ /g, '')}.woff2);unicode-range:U+1EA0-1EF9}`,
        )
        .join('');
      document.head.append(style);
    });
    await panel.getByRole('tab', { name: /^Giấy tờ/ }).click();
    await page.waitForTimeout(500);
    // the portal's own words have such letters and use none of these names; whatever is asked for now comes from us
    expect(asked).toEqual([]);
  });
});

describe('writing', () => {
  let aim: Target;
  const untouched = async (): Promise<void> => {
    expect(await aim.mended(400)).toBe(false);
    expect(await aim.value()).toBe(WRITTEN);
  };
  beforeEach(async () => {
    aim = await target(session, session.page);
    await session.page.waitForTimeout(ARMED_AFTER);
  });

  it('needs a hand: forged events in the page and in the panel start nothing', async () => {
    const { page } = session;
    await page.evaluate(async () => {
      const ours = document.documentElement.lastElementChild as HTMLElement;
      ours.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        for (const target of [ours, document, window])
          target.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, clientX: 1150, clientY: 450 }),
          );
      for (const code of ['KeyS', 'KeyK', 'KeyN', 'Enter', 'Space'])
        document.dispatchEvent(
          new KeyboardEvent('keydown', {
            code,
            key: code.slice(-1),
            altKey: true,
            shiftKey: true,
            bubbles: true,
          }),
        );
      for (const message of [
        { t: 'fill', job: 'x', values: [{ key: 'ho_ten', value: 'x' }] },
        { type: 'panel.fill', tabId: 1, values: { ho_ten: 'x' } },
      ]) {
        window.postMessage(message, '*');
        for (let at = 0; at < frames.length; at++) frames[at]!.postMessage(message, '*');
      }
      const field = document.querySelector('#ho_ten')!;
      for (const detail of [
        JSON.stringify({ op: 'formio.set', value: 'x' }),
        JSON.stringify({ op: 'hello' }),
        '{"__proto__":{"op":"hello"}}',
      ])
        for (const type of ['so-tay-mot-cua:ask', 'so-tay-mot-cua:told'])
          field.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
    });
    await untouched();
    // even a script inside the panel, which no page can have there, has no hand
    await aim.button.evaluate((element: HTMLElement) => element.click());
    await untouched();
    await aim.button.click();
    expect(await aim.mended()).toBe(true);
  });

  it('is refused with a clear sentence while the page hides the panel, and goes on when it does not', async () => {
    const { page } = session;
    await page.evaluate(() => {
      document.documentElement.style.opacity = '0.01';
    });
    // whoever pressed within a tenth of a second has seen it
    await page.waitForTimeout(ARMED_AFTER);
    await aim.button.click();
    await untouched();
    await aim.panel.getByText('Trang đang che bảng Sổ tay').waitFor();
    await page.evaluate(() => {
      document.documentElement.style.opacity = '';
    });
    await page.waitForTimeout(ARMED_AFTER);
    await aim.button.click();
    expect(await aim.mended()).toBe(true);
    await aim.panel.getByText('Trang đang che bảng Sổ tay').waitFor({ state: 'detached' });
  });

  it('is not done by a key that the page has led into the panel', async () => {
    const { page } = session;
    await aim.button.focus();
    await page.locator('#noi_cu_tru').click();
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      (document.documentElement.lastElementChild as HTMLElement).focus();
      for (let at = 0; at < frames.length; at++) frames[at]!.focus();
    });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await untouched();
    expect(await aim.arrived()).toBe(0);
    // a hand that goes to the button by keys may press it
    await aim.button.focus();
    await page.keyboard.press('Enter');
    expect(await aim.mended()).toBe(true);
  });

  it('survives a page that moves, copies and throws away our element', async () => {
    const { page } = session;
    await page.evaluate(() => {
      const ours = document.documentElement.lastElementChild as HTMLElement;
      document.body.append(ours.cloneNode(true));
      document.body.append(ours);
      document.body.append(' ');
    });
    await page.waitForTimeout(ARMED_AFTER);
    // the frame that was moved is a new document without a ticket: it stays empty, or the dock has loaded a fresh one
    const frames = page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'));
    expect(frames.length).toBeLessThanOrEqual(1);
    expect(await page.locator('#ho_ten').inputValue()).toBe(WRITTEN);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('html > div, body > div')) element.remove();
      document.body.append(' ');
    });
    await panelOf(page);
    await untilReport(session, page, (report) => report.fields.length > 3);
    expect(await page.locator('#ho_ten').inputValue()).toBe(WRITTEN);
  });

  it('gives no page of a portal a window into our other pages', async () => {
    const { page } = session;
    for (const name of ['desk.html', 'popup.html', 'print.html', 'panel.html'])
      await page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      }, `chrome-extension://${session.extensionId}/${name}`);
    await page.waitForTimeout(600);
    const ours = page
      .frames()
      .filter((frame) => frame.url().startsWith(`chrome-extension://${session.extensionId}/`));
    expect(ours.map((frame) => new URL(frame.url()).pathname)).toEqual(['/panel.html']);
  });

  it('takes no order from a page of ours that stands in somebody’s tab', async () => {
    const background = await worker(session.context);
    const tabId = await background.evaluate(
      async (url) => (await chrome.tabs.query({ url: `${url}/*` }))[0]!.id!,
      EVENTS,
    );
    const popup = await session.context.newPage();
    await popup.goto(`chrome-extension://${session.extensionId}/popup.html`);
    const answer = await popup.evaluate(
      (tabId) =>
        Promise.race([
          chrome.runtime.sendMessage({ type: 'panel.fill', tabId, values: { ho_ten: 'x' } }).then(
            (told: unknown) => told ?? null,
            () => null,
          ),
          new Promise((done) => setTimeout(done, 700, null)),
        ]),
      tabId,
    );
    expect(answer).toBeNull();
    await untouched();
  });
});

it('works where the page has broken what everybody uses', async () => {
  const { page } = session;
  // after the page's own script, before ours
  await page.addInitScript(`addEventListener('DOMContentLoaded', () => ${BREAK})`);
  const aim = await target(session, page);
  await page.waitForTimeout(ARMED_AFTER);
  await aim.button.click();
  expect(await aim.mended()).toBe(true);
});
