/** S4, the other side: what portals, browsers and clerks do all day must never be taken for an attack. */
import type { Page } from 'playwright-core';
import { worker } from '../e2e/support/browser';
import { ARMED_AFTER, target } from '../e2e/support/press';
import type { Fault } from './kit/fault';
import type { Random } from './kit/random';
import type { Seat } from './kit/rig';

interface Scene {
  page: Page;
  seat: Seat;
  random: Random;
  /** Puts CSS into the page until the round ends. */
  css(text: string): Promise<void>;
  /** Puts an element into the page until the round ends. */
  add(html: string): Promise<void>;
  /** Called when the round ends. */
  after(undo: () => Promise<unknown>): void;
}

const zoomTo = async ({ seat, page }: Scene, factor: number): Promise<void> =>
  (await worker(seat.context)).evaluate(
    async ({ url, factor }) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      await chrome.tabs.setZoom(tab!.id!, factor);
    },
    { url: page.url(), factor },
  );

const OWN_ZOOM = 'zoomed by its own style';

/** By name: what goes on while, or just before, the clerk presses. */
const SCENES: Record<string, (scene: Scene) => Promise<unknown>> = {
  'nothing at all': async () => {},
  'scrolled, and scrolling softly': async ({ page, css }) => {
    await css('html{scroll-behavior:smooth}body{min-height:4000px}');
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 900);
  },
  'another size of the window': async ({ page, random, after }) => {
    await page.setViewportSize(
      random.pick([
        { width: 1024, height: 768 },
        { width: 1600, height: 900 },
        { width: 1280, height: 640 },
      ]),
    );
    after(() => page.setViewportSize({ width: 1366, height: 768 }));
    await page.waitForTimeout(ARMED_AFTER);
  },
  'zoomed by the browser': async (scene) => {
    await zoomTo(scene, scene.random.pick([0.8, 0.9, 1.1, 1.25, 1.5]));
    scene.after(() => zoomTo(scene, 1));
    await scene.page.waitForTimeout(ARMED_AFTER);
  },
  [OWN_ZOOM]: async ({ page, css, random }) => {
    await css(`html{zoom:${random.pick([0.9, 1.1, 1.25])}}`);
    // the dock follows, and the browser itself swallows presses on a frame that has just moved
    await page.waitForTimeout(2 * ARMED_AFTER);
  },
  'a dialog with a dark ground behind it': ({ add }) =>
    add(
      '<div style="position:fixed;inset:0;z-index:1050;background:rgba(0,0,0,.5)"><div style="margin:80px auto;width:300px;background:#fff">Xin chờ</div></div>',
    ).then(rest),
  'the same in the top layer, as new libraries do': async ({ add }) => {
    await add(
      '<div popover="manual" class="now" style="position:fixed;inset:0;width:auto;height:auto;border:0;background:rgba(0,0,0,.4)"></div>',
    );
    await rest();
  },
  'a native dialog, closed again': async ({ add, page }) => {
    await add('<dialog id="x"><p>Xác nhận</p></dialog>');
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#x')!.showModal());
    await page.waitForTimeout(300);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(ARMED_AFTER);
  },
  'a toast at the right edge': ({ add }) =>
    add(
      '<div style="position:fixed;top:12px;right:12px;z-index:99999;background:#dff;padding:12px">Đã lưu thông tin</div>',
    ).then(rest),
  'a toast over everything, gone again': async ({ add, page }) => {
    await add(
      '<div id="x" style="position:fixed;bottom:0;left:0;right:0;height:60px;z-index:2147483647;background:#fee">Mất mạng</div>',
    );
    await page.waitForTimeout(300);
    await page.evaluate(() => document.querySelector('#x')!.remove());
    await page.waitForTimeout(ARMED_AFTER);
  },
  'a head that stays at the top': ({ add }) =>
    add(
      '<div style="position:fixed;top:0;left:0;right:0;height:50px;z-index:1000;background:#a00">Cổng</div>',
    ).then(rest),
  'effects inside the page': ({ css }) =>
    css(
      'main{filter:blur(.5px);opacity:.9;transform:rotate(.2deg)}header{backdrop-filter:blur(2px);mix-blend-mode:multiply}',
    ),
  'a filter on its body': ({ css }) => css('body{filter:grayscale(1);opacity:.95}'),
  'a body that is moved in': ({ css }) => css('body{transform:translateX(6px);transition:transform .3s}'),
  'a page that fades in': async ({ page }) => {
    await page.evaluate(
      () => void document.documentElement.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 300 }),
    );
    await page.waitForTimeout(300 + ARMED_AFTER);
  },
  'things that move without end': ({ css, add }) =>
    css('@keyframes r{to{transform:rotate(360deg)}}#x{animation:r 1s linear infinite}').then(() =>
      add('<div id="x" style="width:60px;height:60px;background:#0aa"></div><marquee>Thông báo</marquee>'),
    ),
  'a busy page': async ({ page, after }) => {
    const timer = await page.evaluate(() => {
      return setInterval(() => {
        const until = performance.now() + 60;
        while (performance.now() < until) document.body.dataset['busy'] = String(Math.random());
      }, 120) as unknown as number;
    });
    after(() => page.evaluate((id) => clearInterval(id), timer));
    await page.waitForTimeout(ARMED_AFTER);
  },
  'the dock put away and opened again': async ({ page }) => {
    await page.keyboard.press('Alt+Shift+S');
    await page.waitForTimeout(300);
    await page.keyboard.press('Alt+Shift+S');
    await page.waitForTimeout(ARMED_AFTER);
  },
  'another tab in between': async ({ page, seat }) => {
    const other = await seat.context.newPage();
    await other.bringToFront();
    await other.waitForTimeout(200);
    await other.close();
    await page.bringToFront();
    await page.waitForTimeout(ARMED_AFTER);
  },
  printed: async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.waitForTimeout(150);
    await page.emulateMedia({ media: 'screen' });
    await page.waitForTimeout(ARMED_AFTER);
  },
  'full screen and back': async ({ page }) => {
    await page.evaluate(() => document.documentElement.requestFullscreen().catch(() => {}));
    await page.waitForTimeout(200);
    await page.evaluate(() => document.exitFullscreen().catch(() => {}));
    await page.waitForTimeout(ARMED_AFTER);
  },
  'high above everything, but elsewhere': ({ add }) =>
    add(
      '<div style="position:fixed;left:0;top:100px;width:300px;height:200px;z-index:2147483647;background:#eef">Trợ giúp</div>',
    ),
  'drawn anew': ({ page }) =>
    page.evaluate(() => {
      for (const row of document.querySelectorAll('.row')) row.replaceWith(row);
    }),
  'a change of view': async ({ page }) => {
    await page.evaluate(() =>
      (document as Document & { startViewTransition?(fn: () => void): { finished: Promise<void> } })
        .startViewTransition?.(() => document.body.append(' '))
        .finished.catch(() => {}),
    );
    await page.waitForTimeout(ARMED_AFTER);
  },
  'dark, with less motion': async ({ page, after }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    after(() => page.emulateMedia({ colorScheme: null, reducedMotion: null }));
  },
};
/** The dock moves what slid under it aside at its next look. */
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, ARMED_AFTER + 600));

export default {
  name: 'honest',
  bar: 'S4',
  what: 'what honest portals, browsers and clerks do around the panel: every press of the clerk writes, none is taken for an attack',
  rounds: { quick: 2, long: 50 },
  backends: 'any',
  shows: { presses: 'sum', 'false alarms': 'sum' },
  async run(rig, round) {
    const world = await rig.once('world', async () => {
      const seat = await rig.seat();
      const aim = await target(seat, seat.page);
      // nobody finds a button within half a second after it has come
      await seat.page.waitForTimeout(ARMED_AFTER);
      return { seat, aim };
    });
    const { seat, aim } = world;
    const { page } = aim;
    const names = Object.keys(SCENES);
    const name = names[(round + (rig.seed % names.length)) % names.length]!;
    const undo: (() => Promise<unknown>)[] = [];
    const put = async (html: string): Promise<void> => {
      await page.evaluate((text) => {
        const box = document.createElement('div');
        box.className = 'of-the-scene';
        box.innerHTML = text;
        document.body.append(box);
        box.querySelector<HTMLElement>('.now')?.showPopover();
      }, html);
      undo.push(() =>
        page.evaluate(() => document.querySelectorAll('.of-the-scene').forEach((one) => one.remove())),
      );
    };
    await SCENES[name]!({
      page,
      seat,
      random: rig.random,
      css: (text) => put(`<style>${text}</style>`),
      add: put,
      after: (one) => void undo.push(one),
    });
    // straight to the button, as a hand that knows the way
    await aim.arrived();
    if (name === OWN_ZOOM) {
      // there the tool that moves the mouse does not know where the button is
      await aim.reach();
      await page.mouse.down();
      await page.mouse.up();
    } else await aim.button.click();
    const atOnce = await aim.mended();
    const arrived = (await aim.arrived()) > 0;
    // "Bấm lại": a clerk who is told so presses once more, and then it must write
    let held = atOnce;
    if (!atOnce && arrived && name !== OWN_ZOOM) {
      await page.waitForTimeout(2 * ARMED_AFTER);
      await aim.button.click();
      held = await aim.mended();
    }
    for (const one of undo) await one();
    const { width, height } = page.viewportSize()!;
    await page.mouse.move(width / 3, height / 2);
    await page.waitForTimeout(ARMED_AFTER);
    await aim.again();
    return {
      wrong: held ? [] : [`${arrived ? 'refused twice' : 'no press arrived'}: ${name}`],
      late: held && !atOnce ? [`a false alarm: ${name}`] : [],
      figures: { presses: 1, 'false alarms': atOnce ? 0 : 1 },
    };
  },
} satisfies Fault;
