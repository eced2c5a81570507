/** Clerks and their keys on the desk and in the popup; the section "Giám sát". */
import { supervisionView } from '../supervision-view/serve';
import { view } from '../view';
import { at, DESK, DESK_ZOOMED, press, type Place, type State } from './place';

export const people = (name: 'desk' | 'popup'): Place => ({
  name: name === 'desk' ? 'people' : 'popup',
  size: name === 'desk' ? DESK : { width: 360, height: 600 },
  zoomed: name === 'desk' ? DESK_ZOOMED : { width: 360, height: 300 },
  async open() {
    const shown = await view(
      at(`people-view/${name}.tsx`),
      name === 'desk' ? DESK : { width: 360, height: 600 },
    );
    const page = await shown.open();
    const names = await page.evaluate(() => window.peopleScenes);
    const states = names.map((scene) => ({
      name: scene,
      async show() {
        await page.evaluate((which) => window.showPeople(which), scene);
        await page
          .locator(name === 'desk' ? '.card h1, .detail h1' : '.popup')
          .first()
          .waitFor();
      },
    }));
    const shift: State = {
      name: 'end of shift',
      async show() {
        await page.evaluate((which) => window.showPeople(which), name === 'desk' ? 'account' : 'open');
        await press(page, 'Kết thúc ca');
      },
    };
    return { page, close: shown.close, states: [...states, shift] };
  },
});

export const supervision: Place = {
  name: 'supervision',
  size: DESK,
  zoomed: DESK_ZOOMED,
  async open() {
    const shown = await supervisionView(DESK);
    const { page } = shown;
    await page.waitForFunction(() => window.ready);
    const place = (name: string, about = '', then = async (): Promise<unknown> => undefined): State => ({
      name: [name, about].filter(Boolean).join(' '),
      async show() {
        await page.evaluate(([where, what]) => window.place(where as 'log', what), [name, about] as const);
        await page.locator('.supervision h1, .supervision h2').first().waitFor();
        await then();
      },
    });
    return {
      page,
      close: shown.close,
      states: [
        place('register'),
        place('register', '', () => page.getByRole('grid').press('Enter')),
        place('checks'),
        place('checks', 'new', () => page.locator('.supervision h1').first().waitFor()),
        place('findings'),
        place('numbers', '2026-10'),
        place('numbers', '2026-10:report'),
        place('machines'),
        place('log'),
      ],
    };
  },
};
