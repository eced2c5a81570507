/** The desk with drafts, over a background in memory. */
import { view } from '../view';
import { at, DESK, DESK_ZOOMED, press, type Place, type State } from './place';

export const desk: Place = {
  name: 'desk',
  size: DESK,
  zoomed: DESK_ZOOMED,
  async open() {
    const shown = await view(at('desk-view/main.tsx'), DESK);
    const page = await shown.open();
    const drafts = (count: number) => page.evaluate((many) => window.showDesk(many), count);
    const from = (name: string, count: number, go: () => Promise<unknown>): State => ({
      name,
      show: async () => {
        await drafts(count);
        await go();
      },
    });
    const keeping = (name: string, tab: string): State =>
      from(name, 30, async () => {
        await press(page, 'Sao lưu và xóa');
        if (tab) await press(page, tab);
      });
    return {
      page,
      close: shown.close,
      states: [
        from('no draft yet', 0, () => page.locator('.empty').waitFor()),
        from('list', 40, () => page.locator('.draft-row').first().waitFor()),
        from('choosing', 12, async () => {
          await press(page, 'Chọn');
          await page.locator('.choosing > input').nth(1).check();
        }),
        from('erase chosen', 12, async () => {
          await press(page, 'Chọn');
          await page.locator('.choosing > input').nth(1).check();
          await page.locator('.choice').getByRole('button', { name: 'Xóa hẳn' }).click();
        }),
        from('a draft', 5, async () => {
          await page.locator('.draft-row').first().click();
          await page.locator('.detail').waitFor();
        }),
        from('export', 5, async () => {
          await page.locator('.draft-row').first().click();
          await press(page, 'Xuất ra tệp');
        }),
        from('import', 5, () => press(page, 'Nhập từ tệp')),
        from('office', 5, () => press(page, 'Thông tin cơ quan')),
        keeping('backup', ''),
        keeping('terms', 'Thời hạn'),
        keeping('erase for a citizen', 'Xóa theo yêu cầu'),
        keeping('log', 'Nhật ký'),
      ],
    };
  },
};
