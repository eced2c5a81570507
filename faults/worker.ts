/** R4: the browser ends the background again and again while somebody types, in the middle of a save or just before. */
import { drafts, field, killWorker, list, openForm, setUpVault, until, valueOf } from './kit/clerk';
import type { Fault } from './kit/fault';
import { lettersOf } from './kit/typist';

/** Keys of one round, half of them in each of two boxes. Each is a save of its own: a hand is slower than a save. */
const KEYS = 100;
const PACE_MS = 20;
const BOXES = ['HoTenKS', 'HoTenChaKS'] as const;

export default {
  name: 'worker',
  bar: 'R4',
  what: 'the background is ended at random moments while somebody types into two boxes: nothing lost, nothing twice, in order',
  rounds: { quick: 1, long: 10 },
  backends: 'both',
  shows: { saves: 'sum', 'workers ended': 'sum', 'ms until all was saved': 'spread' },
  async run(rig) {
    const { seat, desk } = await rig.once('world', async () => {
      const seat = await rig.seat();
      return { seat, desk: await setUpVault(seat) };
    });
    const before = new Set((await list(desk)).map(({ id }) => id));
    const page = await seat.context.newPage();
    rig.after(() => page.close());
    await openForm(page);

    const hand = { stopped: false };
    let ended = 0;
    rig.after(() => void (hand.stopped = true));
    const reaper = (async () => {
      while (!hand.stopped) {
        await new Promise((done) => setTimeout(done, rig.random.between(20, 400)));
        if (!hand.stopped && (await killWorker(seat.context, desk))) ended += 1;
      }
    })();
    const typed = { HoTenKS: 0, HoTenChaKS: 0 };
    for (let at = 0; at < KEYS; at++) {
      // a few letters here, a few there
      const box = BOXES[Math.floor(at / 5) % 2]!;
      if (at % 5 === 0) await field(page, box).focus();
      typed[box] += 1;
      await page.keyboard.press(lettersOf(typed[box]).at(-1)!);
      await new Promise((done) => setTimeout(done, PACE_MS));
    }
    hand.stopped = true;
    await reaper;
    const stopped = Date.now();

    const wrong: string[] = [];
    const fresh = async () => (await drafts(desk)).filter(({ id }) => !before.has(id));
    const whole = async () => {
      const [draft] = await fresh();
      return BOXES.every((box) => valueOf(draft, box) === lettersOf(typed[box]));
    };
    await until('every letter in its box, in order', whole).catch(() =>
      wrong.push('letters are missing, doubled or in another order'),
    );
    const saved = Date.now();
    const found = await fresh();
    if (found.length !== 1) wrong.push(`${found.length} drafts instead of 1`);
    if ((await list(desk)).some(({ damaged }) => damaged)) wrong.push('a draft is damaged');
    const keys = found[0]?.fields.map(({ key }) => key) ?? [];
    if (new Set(keys).size !== keys.length) wrong.push('a field stands twice in the draft');
    if (ended < 3) wrong.push(`only ${ended} workers were ended`);
    return {
      wrong,
      figures: { saves: KEYS, 'workers ended': ended, 'ms until all was saved': saved - stopped },
    };
  },
} satisfies Fault;
