/** The panel beside the real wizard: pairing, what the page may learn of it, diagnosis, and how fast a blur is answered. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { eFormOf, Hand } from '../replicas/hand';
import { startReplicas, type Replicas } from '../replicas/server';
import { cast } from '../tests/cast';
import { fatherRequests } from '../tests/dossiers/birth';
import { BIRTH } from './support/addresses';
import { launch, worker, type Session } from './support/browser';
import { askPanel, panelOf, untilReport } from './support/panel';
import { slowness } from './support/yardstick';

let replicas: Replicas;
let session: Session;
let panel: Frame;
let form: Frame;

beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
  await session.page.goto(BIRTH.wizard);
  panel = await panelOf(session.page);
  await session.page.locator('[data-e2e=btn-next]').click();
  form = await eFormOf(session.page);
  await untilReport(
    session,
    session.page,
    (report) => report.fields.length > 40 && report.procedure !== null,
  );
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

const tabId = async (): Promise<number> =>
  (await worker(session.context)).evaluate(
    async () => (await chrome.tabs.query({ url: 'https://*.gov.vn/*' }))[0]!.id!,
  );

const ask = async (message: object) =>
  (await worker(session.context)).evaluate(
    (asked) =>
      Promise.race([
        chrome.runtime.sendMessage(asked).catch(() => null),
        new Promise((resolve) => setTimeout(resolve, 700, 'silence')),
      ]),
    message,
  );

it('speaks about a field when it is left, marks it, and falls silent at the next key', async () => {
  const hand = new Hand(form);
  await panel.locator('#tab-problems').click();
  await hand.text('SoDinhDanhMe', '00119000001');
  await panel.locator('.problem.error').getByText('12 chữ số').waitFor();
  expect(await form.locator('[data-so-tay~=error]').count()).toBe(1);
  await form.locator('input[name=SoDinhDanhMe]').first().press('5');
  await panel.locator('.problem.error').waitFor({ state: 'detached' });
  expect(await form.locator('[data-so-tay~=error]').count()).toBe(0);
  await hand.text('SoDinhDanhMe', '');
});

it('shows the page nothing: no text to find, no value, no key', async () => {
  await panel.locator('#tab-problems').click();
  await session.page.evaluate(() => {
    Object.assign(window, { heard: [] as string[] });
    for (const type of ['keydown', 'input', 'focusin'])
      window.addEventListener(
        type,
        (event) => (window as never as { heard: string[] }).heard.push(event.type),
        true,
      );
  });
  await panel.locator('#tab-draft').press('?');
  await panel.getByRole('dialog').press('Escape');
  const seen = await session.page.evaluate(() => {
    return {
      heard: (window as never as { heard: string[] }).heard,
      found: ['Bản nháp', 'Cần sửa'].some((text) =>
        (window as never as { find(text: string): boolean }).find(text),
      ),
    };
  });
  expect(seen.found).toBe(false);
  expect(seen.heard.filter((type) => type !== 'focusin')).toEqual([]);
});

it('stays empty in a frame that the background has not paired', async () => {
  const address = `chrome-extension://${session.extensionId}/panel.html`;
  const id = await tabId();
  for (const hash of ['', '#0123456789abcdef', `#tab=${id}`]) {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
    const text = await page.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.replaceChildren(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      await new Promise((resolve) => setTimeout(resolve, 500));
      return frame.contentDocument?.body.innerText.trim();
    }, address + hash);
    expect(text, hash).toBe('');
    await page.close();
  }
});

it('opens for diagnosis as a page of its own and shows the same', async () => {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/panel.html#tab=${await tabId()}`);
  await page.locator('h1').getByText('Đăng ký khai sinh').waitFor();
  await page.close();
});

it('answers only requests it knows, about its own tab', async () => {
  const id = await tabId();
  expect(await ask({ type: 'panel.report', tabId: id, more: 1 })).toEqual({
    ok: false,
    reason: 'bad-message',
  });
  expect(await ask({ type: 'panel.fill', tabId: id, values: { x: 1 } })).toEqual({
    ok: false,
    reason: 'bad-message',
  });
  expect([null, 'silence']).toContain((await ask({ type: 'panel.report', tabId: id + 1 })) ?? null);
});

it('fills a whole dossier by roles through the clerk’s path and reports each field', async () => {
  const report = await askPanel(session, session.page, {
    type: 'panel.fill',
    values: fatherRequests.values as Record<string, string>,
  });
  const wrong = (report.fill ?? []).filter(({ outcome }) => outcome !== 'done');
  expect(wrong).toEqual([]);
  const held = await form.evaluate(() => window.__replica?.byRole() ?? {});
  expect(held['mother.fullName']).toBe(cast.lan.fullName);
  expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
}, 120_000);

/** Blur → the sentence is on the screen and the field is marked. Both cores are busy in a test run, so the bar is the median, by how slow they are with that. */
it('answers a blur within two frames of the screen', async () => {
  const wrong = panel.locator('.problem.error').filter({ hasText: /12 chữ số.*Số định danh cá nhân/s });
  await panel.locator('#tab-problems').click();
  await panel.evaluate(() => {
    const shown: number[] = [];
    Object.assign(window, { shown });
    new MutationObserver(() => {
      if (
        [...document.querySelectorAll('.problem.error')].some((row) =>
          /Số định danh cá nhân/.test(row.textContent ?? ''),
        )
      )
        shown.push(performance.timeOrigin + performance.now());
    }).observe(document.body, { subtree: true, childList: true });
  });
  const box = form.locator('input[name=SoDinhDanhMe]').first();
  const times: number[] = [];
  for (let round = 0; round < 12; round++) {
    await box.click();
    await box.press('ControlOrMeta+a');
    await box.pressSequentially(`0011900000${round % 10}`);
    await wrong.waitFor({ state: 'detached' });
    await panel.evaluate(() => void (window as never as { shown: number[] }).shown.splice(0));
    const left = await box.evaluate((element: HTMLInputElement) => {
      const at = performance.timeOrigin + performance.now();
      element.blur();
      return at;
    });
    await wrong.waitFor();
    await form.locator('[data-so-tay~=error]').first().waitFor();
    const seen = await panel.evaluate(() => (window as never as { shown: number[] }).shown[0]!);
    times.push(seen - left);
  }
  const sorted = times.sort((a, b) => a - b);
  const slow = await slowness(panel);
  console.log(
    `blur → issue: median ${sorted[6]?.toFixed(1)} ms, slowest ${sorted.at(-1)?.toFixed(1)} ms; ${slow.toFixed(2)} times as slow as mostly`,
  );
  expect(sorted[6]! / slow).toBeLessThan(33);
});
