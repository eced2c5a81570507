/** R6: the same dossier stands in two tabs or two windows, and somebody types in both. */
import type { Frame, Page } from 'playwright-core';
import { drafts, mustAsk, setUpVault, until } from './kit/clerk';
import type { Fault } from './kit/fault';
import type { Rig, Seat } from './kit/rig';

const WIZARD = 'https://dichvucongnganhtuphap.moj.gov.vn/nop-ho-so';

/** The wizard's second step under the portal's own number of the dossier; the e-form stands in a frame of another host. */
async function openDossier(page: Page, number: number): Promise<Frame> {
  await page.goto(`${WIZARD}/${number}?thu-tuc=1.001193`);
  await page.getByRole('button', { name: 'Bước tiếp theo' }).click();
  const element = await page.waitForSelector('iframe[src*="eform"]');
  const frame = (await element.contentFrame())!;
  await frame.locator('input[name=HoTenKS]').waitFor();
  // the dock's frame and an agent in the form's frame: its keys are taken from then on
  await until('the panel', () => page.frames().some((other) => other.url().includes('/panel.html')));
  return frame;
}

async function anotherPage(seat: Seat, rig: Rig, how: 'tab' | 'window'): Promise<Page> {
  let page: Page;
  if (how === 'tab') page = await seat.context.newPage();
  else {
    const cdp = await seat.context.newCDPSession(seat.page);
    const opened = seat.context.waitForEvent('page');
    await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    page = await opened;
    await cdp.detach();
  }
  rig.after(() => page.close());
  return page;
}

export default {
  name: 'two-tabs',
  bar: 'R6',
  what: 'the same dossier in two tabs or windows: different boxes go into one draft, the same box keeps both values until the clerk chooses',
  rounds: { quick: 2, long: 20 },
  backends: 'any',
  async run(rig, round) {
    const { seat, desk } = await rig.once('world', async () => {
      const seat = await rig.seat();
      return { seat, desk: await setUpVault(seat) };
    });
    const wrong: string[] = [];
    const how = round % 2 === 0 ? 'tab' : 'window';
    const number = 5_000 + round;
    const [first, second] = [await anotherPage(seat, rig, 'tab'), await anotherPage(seat, rig, how)];
    const here = await openDossier(first, number);
    const there = await openDossier(second, number);
    const mine = async () => (await drafts(desk)).filter(({ path }) => path === `/nop-ho-so/${number}`);
    const field = async (name: string) => (await mine())[0]?.fields.find(({ key }) => key.startsWith(name));
    const type = async (page: Page, frame: Frame, name: string, text: string) => {
      await page.bringToFront();
      await frame.locator(`input[name=${name}]`).first().pressSequentially(text);
    };
    const holds = (name: string, value: string) =>
      until(`${name} in the draft`, async () => (await field(name))?.value === value);

    const one = rig.random.letters(8);
    const other = rig.random.letters(8);
    await type(first, here, 'HoTenKS', one);
    await holds('HoTenKS', one);
    // each other box in the other tab, in turns
    await type(second, there, 'HoTenChaKS', other);
    await type(first, here, 'HoTenMeKS', one);
    await holds('HoTenChaKS', other);
    await holds('HoTenMeKS', one);
    await holds('HoTenKS', one);
    if ((await mine()).length !== 1) wrong.push(`${(await mine()).length} drafts instead of 1`);
    const doubledNow = async () =>
      (await mustAsk(desk, { type: 'draft.list' })).find(({ id }) => id === draft.id)?.doubled ?? 0;
    const [draft] = (await mine()) as [Awaited<ReturnType<typeof mine>>[number]];
    if ((await doubledNow()) !== 0) wrong.push('different boxes count as a conflict');

    // the same box
    await type(second, there, 'HoTenKS', other);
    await holds('HoTenKS', other);
    const others = (await field('HoTenKS'))?.others?.map(({ value }) => value) ?? [];
    if (!others.includes(one)) wrong.push('the value of the first tab is gone');
    if ((await doubledNow()) !== 1)
      wrong.push(`${await doubledNow()} boxes are told as doubled instead of 1`);

    const key = (await field('HoTenKS'))!.key;
    await mustAsk(desk, { type: 'draft.settle', id: draft.id, key, value: one });
    const settled = await field('HoTenKS');
    if (settled?.value !== one || (settled.others?.length ?? 0) > 0) wrong.push('the choice does not hold');
    if ((await doubledNow()) !== 0) wrong.push('what was chosen is still told as doubled');
    return { wrong };
  },
} satisfies Fault;
