/** The panel, over tabs in memory: every scene in every tab, and what opens over it. */
import { scenes } from '../panel-view/scenes';
import { view } from '../view';
import { at, press, type Place, type State } from './place';

export const panel: Place = {
  name: 'panel',
  size: { width: 380, height: 768 },
  // at 683 px the dock is 320 wide
  zoomed: { width: 320, height: 384 },
  piece: true,
  async open() {
    const shown = await view(at('panel-view/main.tsx'), panel.size);
    const page = await shown.open();
    const scene = (name: string) => page.evaluate((which) => window.showScene(which), name);
    const states = Object.keys(scenes).flatMap((name) =>
      ['papers', 'problems', 'draft'].map((tab) => ({
        name: `${name}, ${tab}`,
        async show() {
          await scene(name);
          const button = page.locator(`#tab-${tab}`);
          if ((await button.count()) > 0) await button.click();
        },
      })),
    );
    const more = (name: string, from: string, go: () => Promise<unknown>): State => ({
      name,
      show: async () => {
        await scene(from);
        await go();
      },
    });
    return {
      page,
      close: shown.close,
      states: [
        ...states,
        more('keys', 'papers', () => page.locator('#tab-papers').press('?')),
        more('picker', 'papers', async () => {
          await press(page, 'Chọn thủ tục khác');
          await page.getByRole('searchbox').waitFor();
        }),
        more('end of shift', 'drafts', async () => {
          await press(page, 'Kết thúc ca');
          await page.locator('.end-shift-ask').waitFor();
        }),
        more('why and a note', 'papers', async () => {
          await page.locator('.paper .tick').first().press('v');
          await page.locator('.paper .tick').first().press('n');
        }),
        more('due date open', 'papers', () => page.locator('.due-line button').first().click()),
        more('reasons', 'mistakes', async () => {
          await page.locator('#tab-problems').click();
          await page.locator('.problem .link').last().click();
        }),
        more('drift report', 'drift', async () => {
          await press(page, 'Xem chi tiết');
          await page.getByRole('dialog').waitFor();
        }),
      ],
    };
  },
};
