/** Fault 15: the portal's session ends in the middle of a form, and everything leads to the login. */
import { EVENTS } from '../replicas/portal-events/site';
import { agentReady, drafts, field, mustAsk, setUpVault, until, untilHeld, valueOf } from './kit/clerk';
import type { Fault } from './kit/fault';

const FORM = `${EVENTS}/to-khai/a`;

export default {
  name: 'session',
  bar: 'R8',
  what: 'the portal’s session ends while somebody types and a login comes between: the draft is whole, and offered on the next form',
  rounds: { quick: 1, long: 20 },
  backends: 'any',
  async run(rig) {
    const { seat, desk } = await rig.once('world', async () => {
      const seat = await rig.seat();
      return { seat, desk: await setUpVault(seat) };
    });
    const page = await seat.context.newPage();
    rig.after(() => page.close());
    await page.goto(FORM);
    await agentReady(page);
    const typed = rig.random.letters(rig.random.between(5, 25));
    await field(page, 'ho_ten').focus();
    const wallAt = rig.random.between(1, typed.length);
    for (const [at, letter] of [...typed].entries()) {
      if (at === wallAt)
        await page.evaluate(() => (window as unknown as { portal: { wall(): void } }).portal.wall());
      await page.keyboard.press(letter);
    }
    // what stands in the box is what the clerk has typed, wall or not
    const stood = await field(page, 'ho_ten').inputValue();
    // the portal sends every page to its login
    await page.goto(`${EVENTS}/dang-nhap`);

    const wrong: string[] = [];
    const ours = async () => (await drafts(desk)).filter((draft) => valueOf(draft, 'ho_ten') === stood);
    await until('the draft', async () => (await ours()).length === 1).catch(() =>
      wrong.push('the draft is not whole'),
    );
    const [draft] = await ours();
    await page.goto(`${EVENTS}/to-khai/khac`);
    await agentReady(page);
    const tabId = await desk.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
      page.url(),
    );
    const offered = await mustAsk(desk, { type: 'tab.notices', tabId });
    if (!draft || offered.interrupted?.draftId !== draft.id)
      wrong.push('the draft is not offered after the login');
    else {
      // the clerk takes it up again
      await mustAsk(desk, { type: 'draft.bind', tabId, id: draft.id });
      await field(page, 'ho_ten').focus();
      const more = rig.random.letters(6);
      await page.keyboard.type(more);
      await untilHeld(desk, more, 'ho_ten').catch(() => wrong.push('typing does not go on'));
      const now = await mustAsk(desk, { type: 'draft.open', id: draft.id });
      if (valueOf(now, 'ho_ten') !== more) wrong.push('typing goes on in another draft');
    }
    return { wrong };
  },
} satisfies Fault;
