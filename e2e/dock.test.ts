/** The dock makes room for itself and is nobody's window into the panel. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { startReplicas, type Replicas } from '../replicas/server';
import { SITES } from '../replicas/sites';
import { cast } from '../tests/cast';
import { BIRTH, inMood, MARRIAGE } from './support/addresses';
import { launch, type Session } from './support/browser';
import { coveredControls, cutTexts } from './support/look';
import { choosePassphrase, panelOf, untilReport } from './support/panel';
import { eFormOf, Hand } from '../replicas/hand';

let replicas: Replicas;
let session: Session;
let page: Page;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});
beforeEach(async () => {
  page = await session.context.newPage();
});
afterEach(() => page.close());

describe('room', () => {
  it.each([
    [1366, 768],
    [1024, 768],
    [1920, 1080],
  ])('covers no control of the portal in any step at %i × %i', async (width, height) => {
    await page.setViewportSize({ width, height });
    await page.goto(BIRTH.wizard);
    await panelOf(page);
    for (const step of [1, 2, 3]) {
      expect(await coveredControls(page), `step ${step}`).toEqual([]);
      expect(await cutTexts(page), `step ${step}`).toEqual([]);
      if (step === 2) await eFormOf(page);
      await page.locator('[data-e2e=btn-next]').last().click();
    }
  });

  it('moves what is laid out against the window: a fixed bar and a dialog', async () => {
    await page.goto(BIRTH.wizard);
    await panelOf(page);
    await page.evaluate(() => {
      const bar = document.createElement('div');
      bar.style.cssText = 'position:fixed;top:0;left:0;right:0;height:40px;text-align:right;z-index:9';
      bar.innerHTML = '<button type="button" id="bar">Đóng thông báo</button>';
      const dialog = document.createElement('div');
      dialog.style.cssText =
        'position:fixed;top:80px;right:0;width:300px;height:200px;background:white;z-index:9';
      dialog.innerHTML = '<button type="button" id="corner">Xác nhận</button>';
      document.body.append(bar, dialog);
    });
    await expect.poll(() => coveredControls(page)).toEqual([]);
  });

  it('gives the room back when it is put away, and keeps a rail to come back', async () => {
    await page.goto(BIRTH.wizard);
    const panel = await panelOf(page);
    await panel.getByRole('tab').first().press('Escape');
    await expect
      .poll(() => page.evaluate(() => innerWidth - document.documentElement.getBoundingClientRect().right))
      .toBeLessThan(40);
    expect(await coveredControls(page)).toEqual([]);
    await page.mouse.click(1366 - 15, 300);
    await expect
      .poll(() => page.evaluate(() => innerWidth - document.documentElement.getBoundingClientRect().right))
      .toBeGreaterThan(300);
  });

  it('comes back when the portal throws its node away', async () => {
    await page.goto(BIRTH.wizard);
    await panelOf(page);
    await page.evaluate(() => {
      document.documentElement.lastElementChild!.remove();
      document.body.append(document.createElement('i'));
    });
    await expect
      .poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-extension:')))
      .toBe(true);
    await panelOf(page);
  });
});

/** What has changed its place in the panel, though nobody touched it: the browser's own record of its layout. */
const shifted = (panel: Frame) =>
  panel.evaluate(
    () =>
      new Promise<string[]>((done) => {
        new PerformanceObserver((list) =>
          done(
            (list.getEntries() as unknown as { sources: { node: Element | null }[] }[]).flatMap(
              ({ sources }) => sources.map(({ node }) => node?.outerHTML?.slice(0, 90) ?? 'text'),
            ),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        // what was recorded before is told in a task of its own
        requestAnimationFrame(() => setTimeout(() => done([]), 100));
      }),
  );

describe('the panel', () => {
  /** A wizard without a form yet, and forms of several families: of a pack, and of an official record that is looked up first. */
  const PLACES = SITES.flatMap(({ name, addresses }) =>
    ['survey', 'named', 'liferay', 'liz'].includes(name) ? [{ where: name, url: addresses[0]!.url }] : [],
  );
  it.each([{ where: 'wizard', url: BIRTH.wizard }, { where: 'e-form', url: MARRIAGE.eForm }, ...PLACES])(
    'stands still from its first sight on: $where',
    async ({ url }) => {
      await page.goto(url);
      const panel = await panelOf(page);
      await untilReport(session, page, ({ frames }) => frames.length > 0);
      expect(await shifted(panel)).toEqual([]);
    },
  );
});

describe('a hostile portal', () => {
  it('reads nothing of the panel, hears no key typed there, and its forged events change nothing', async () => {
    await choosePassphrase(session);
    await page.goto(inMood(BIRTH.eForm, 'hostile,prefill'));
    const panel = await panelOf(page);
    await untilReport(session, page, (report) => report.fields.length > 40);
    await new Hand(page).text('SoDinhDanhCha', cast.hung.personalId!.slice(0, 11));
    await panel.getByRole('tab', { name: /^Bản nháp/ }).click();
    await page.evaluate(() => Object.assign(window.__hostile!, { keys: '' }));
    const note = panel.getByRole('textbox').first();
    await note.click();
    await note.pressSequentially('giu bi mat');
    await note.press('Tab');
    await panel.getByRole('tab', { name: /^Cần sửa/ }).click();
    await panel.locator('.problem').first().waitFor();
    const learnt = await page.evaluate(() => {
      const { keys, seen, messages, find } = window.__hostile!;
      const words = ['12 chữ số', 'Giấy chứng sinh', 'Kiểm tra', 'giu bi mat'];
      return {
        keys,
        seen: seen.join('\n'),
        messages: messages.join('\n'),
        found: words.filter((word) => find(word)),
      };
    });
    // The page hears only the "k" that it forges itself.
    expect(learnt.keys).toMatch(/^k*$/);
    expect(learnt.found).toEqual([]);
    expect(learnt.seen).not.toMatch(/12 chữ số|Giấy chứng sinh|giu bi mat|shadow:/);
    expect(learnt.messages).not.toMatch(/saved|snapshot|fields|draft/);
  });

  it('finds no way to the panel’s address: the static one is refused, a stolen frame stays empty', async () => {
    await page.goto(BIRTH.wizard);
    const panel = await panelOf(page);
    expect(panel.url()).not.toContain('#');
    const reached = await page.evaluate(
      (id) =>
        new Promise<string>((done) => {
          const frame = document.createElement('iframe');
          frame.src = `chrome-extension://${id}/panel.html#0000`;
          frame.addEventListener('load', () => done('loaded'));
          document.body.append(frame);
          setTimeout(() => done('nothing'), 1_500);
        }),
      session.extensionId,
    );
    const panels = page
      .frames()
      .filter((frame) => frame.url().startsWith(`chrome-extension://${session.extensionId}/panel.html`));
    expect(panels.length, reached).toBe(1);
  });
});
