/** R1: the browser and all its processes are killed while somebody types without pause. */
import { backendOnDisk } from './kit/rig';
import type { Draft } from '../utils/core/draft';
import { compare, drafts, field, list, openForm, reopen, setUpVault, valueOf } from './kit/clerk';
import type { Fault } from './kit/fault';
import { lettersOf, lossOf, typist } from './kit/typist';

/** A worker that gets no time on a busy machine may be late by that. */
const LATE_MS = 250;
/** What waits longer waits by design. */
const LOST_MS = 1_000;
/** From so many rounds on, 95 % of them says something. */
const ENOUGH = 20;

export default {
  name: 'kill',
  bar: 'R1',
  what: 'SIGKILL of the whole browser at a random moment while typing: at most the key in flight is lost',
  rounds: { quick: 2, long: 200 },
  backends: 'both',
  shows: { 'keys typed': 'sum', 'keys lost': 'sum', 'ms lost': 'spread', 'damaged drafts': 'sum' },
  async run(rig) {
    // one profile grows over the rounds: what was typed before earlier kills must stay as well
    const world = await rig.once('world', async () => {
      const profile = rig.folder();
      const seat = await rig.seat(profile);
      await setUpVault(seat);
      return { profile, next: seat, kept: [] as Draft[] };
    });
    const { page } = world.next;
    await openForm(page);
    await field(page).focus();
    const hand = typist(page);
    await new Promise((done) => setTimeout(done, rig.random.between(300, 1_800)));
    const killed = Date.now();
    await Promise.all([world.next.kill(), hand.stop()]);
    // a press that was confirmed after the signal was sent may be in or not
    const confirmed = hand.confirmed.filter((at) => at < killed);

    const { seat, desk } = await rig.lasting(() => reopen(rig, world.profile));
    world.next = seat;
    const wrong: string[] = [];
    if (backendOnDisk(seat) !== rig.backend) wrong.push(`the database is not on ${rig.backend}`);
    const damaged = (await list(desk)).filter((summary) => summary.damaged).length;
    if (damaged > 0) wrong.push(`${damaged} drafts are damaged`);
    const found = await drafts(desk);
    wrong.push(...compare(world.kept, found));
    const fresh = found.filter(({ id }) => world.kept.every((draft) => draft.id !== id));
    if (fresh.length !== 1) wrong.push(`${fresh.length} new drafts instead of 1`);
    const value = valueOf(fresh[0]) ?? '';
    if (lettersOf(value.length) !== value) wrong.push('the letters are not those typed, in their order');
    world.kept = found;
    const { keys, ms } = lossOf(confirmed, value.length, killed);
    const lost = `${keys} keys of the last ${ms} ms are lost`;
    if (keys > 1 && ms > LOST_MS) wrong.push(lost);
    return {
      wrong,
      late: keys > 1 && ms > LATE_MS && ms <= LOST_MS ? [lost] : [],
      figures: {
        'keys typed': confirmed.length,
        'keys lost': keys,
        'ms lost': ms,
        'damaged drafts': damaged,
      },
    };
  },
  judge({ 'ms lost': ms = [] }) {
    if (ms.length < ENOUGH) return [];
    const p95 = [...ms].sort((a, b) => a - b)[Math.ceil(ms.length * 0.95) - 1]!;
    return p95 > 50 ? [`95 % of the losses: ${p95} ms, more than 50`] : [];
  },
} satisfies Fault;
