/** R5: the extension is reloaded, as by an update, in the middle of a word; typing does not stop for it. */
import { drafts, field, openDesk, openForm, setUpVault, unlockVault, until, valueOf } from './kit/clerk';
import type { Fault } from './kit/fault';
import { lettersOf, typist } from './kit/typist';
import { developersProfile, watchPage } from './kit/take-over';

/** From the order to reload until the new agent has the page, ms; and what a machine is allowed that others keep busy. */
const GAP = 500;
const LATE = 2_000;
/** What the clerk does in the moment when there is no agent. */
const HANDS = ['goes on', 'stops', 'goes to another box'] as const;
const SECOND = 'HoTenChaKS';

export default {
  name: 'reload',
  bar: 'R5',
  what: 'the extension is reloaded while somebody types: no character is lost, one agent goes on within 500 ms, nothing throws',
  rounds: { quick: 1, long: 51 },
  backends: 'any',
  shows: { 'ms without an agent': 'spread', 'keys typed': 'sum', 'keys typed meanwhile': 'sum' },
  async run(rig, round) {
    const world = await rig.once('world', async () => {
      const seat = await rig.seat(developersProfile(rig));
      const desk = await setUpVault(seat);
      return { seat, desk };
    });
    const { seat } = world;
    const before = (await drafts(world.desk)).map(({ id }) => id);
    const page = await seat.context.newPage();
    rig.after(() => page.close());
    const watch = await watchPage(page);
    await openForm(page);
    await field(page).focus();
    const hand = typist(page);
    await new Promise((done) => setTimeout(done, rig.random.between(100, 1_200)));

    const reloaded = Date.now();
    // the desk closes with it
    await world.desk.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    const taking = until('the new agent', () => watch.docks().then((docks) => docks[1]?.at));
    const how = HANDS[round % HANDS.length]!;
    const second = rig.random.letters(4);
    if (how === 'goes on') {
      await taking;
      await new Promise((done) => setTimeout(done, rig.random.between(0, 400)));
      await hand.stop();
    } else {
      // while nobody can save: the last key, or the first ones of another box
      await new Promise((done) => setTimeout(done, rig.random.between(0, 80)));
      await hand.stop();
      if (how === 'goes to another box') {
        await field(page, SECOND).focus();
        await page.keyboard.type(second);
      }
    }
    const taken = await taking;

    const wrong: string[] = [];
    // the box itself is the judge: the last press may have been confirmed or not
    const typed = await field(page).inputValue();
    if (lettersOf(typed.length) !== typed || typed.length < hand.confirmed.length)
      wrong.push(`the box holds ${typed.length} letters, ${hand.confirmed.length} were typed`);
    world.desk = await openDesk(seat);
    await unlockVault(world.desk);
    await world.desk.locator('.list').waitFor();
    const fresh = async () => (await drafts(world.desk)).filter(({ id }) => !before.includes(id));
    await until('every letter in a draft', async () =>
      (await fresh()).some(
        (draft) =>
          valueOf(draft) === typed && (how !== 'goes to another box' || valueOf(draft, SECOND) === second),
      ),
    ).catch(() => wrong.push('letters are missing in the draft'));
    const found = await fresh();
    if (found.length !== 1) wrong.push(`${found.length} drafts instead of 1`);
    for (const { value, by } of found.flatMap(({ fields }) => fields))
      if ((value === typed || value === second) && by !== 'user')
        wrong.push(`what the clerk typed counts as typed by: ${by}`);
    wrong.push(...(await watch.wrong()));
    return {
      wrong,
      figures: {
        'ms without an agent': taken - reloaded,
        'keys typed': typed.length,
        'keys typed meanwhile': hand.confirmed.filter((at) => at > reloaded && at < taken).length,
      },
    };
  },
  judge({ 'ms without an agent': gaps = [] }) {
    const sorted = [...gaps].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const worst = sorted.at(-1) ?? 0;
    return [
      ...(median > GAP ? [`half of the reloads: more than ${GAP} ms without an agent (${median})`] : []),
      ...(worst > LATE ? [`${worst} ms without an agent`] : []),
    ];
  },
} satisfies Fault;
