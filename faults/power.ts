/** R2: the PC loses its power while somebody types; the browser is then started twice, because a log may be poisoned only for the second. */
import type { Draft } from '../utils/core/draft';
import { acknowledged, listenToAcks } from './kit/acks';
import { compare, drafts, field, list, openForm, reopen, setUpVault, until } from './kit/clerk';
import type { Fault } from './kit/fault';
import { loop } from './kit/loop';
import { backendOnDisk } from './kit/rig';
import { typist } from './kit/typist';

export default {
  name: 'power',
  bar: 'R2',
  what: 'the file system is shut down without a flush while typing, then the browser started twice: no acknowledged key, no draft lost',
  rounds: { quick: 0, long: 50 },
  backends: 'both',
  needs: 'root',
  shows: { 'acknowledged saves': 'sum', 'saves lost': 'sum', drafts: 'max', 'drafts lost': 'sum' },
  async run(rig) {
    const world = await rig.once('world', async () => {
      const disk = loop(rig, 512);
      const profile = `${disk.folder}/profile`;
      const first = await rig.seat(profile);
      await setUpVault(first);
      await first.close();
      // the browser writes down that it has an extension only by and by: it was installed some time before the power fails
      disk.flush();
      const { seat } = await reopen(rig, profile);
      return { disk, profile, next: seat, kept: [] as Draft[] };
    });
    const { page } = world.next;
    const acks = await listenToAcks(world.next);
    await openForm(page);
    await field(page).focus();
    const hand = typist(page);
    await until('the first acknowledged key', async () => (await acks()).length > 0);
    await new Promise((done) => setTimeout(done, rig.random.between(200, 2_500)));
    const cutAt = Date.now();
    world.disk.cut();
    const promised = acknowledged((await acks()).filter(({ at }) => at < cutAt));
    await Promise.all([world.next.kill(), hand.stop()]);
    await world.disk.remount();

    const wrong: string[] = [];
    let saves = 0;
    let savesLost = 0;
    let draftsLost = 0;
    for (const start of ['first', 'second'] as const) {
      const { seat, desk } = await rig.lasting(() => reopen(rig, world.profile));
      if (backendOnDisk(seat) !== rig.backend) wrong.push(`the database is not on ${rig.backend}`);
      const damaged = (await list(desk)).filter((summary) => summary.damaged).length;
      if (damaged > 0) wrong.push(`${damaged} drafts are damaged at the ${start} start`);
      const found = await drafts(desk);
      const missing = compare(world.kept, found);
      draftsLost += missing.length;
      wrong.push(...missing.map((line) => `${start} start: ${line}`));
      for (const [id, fields] of promised)
        for (const [key, value] of fields) {
          saves += 1;
          const now = found.find((draft) => draft.id === id)?.fields.find((each) => each.key === key)?.value;
          // what was on its way when the power went may be there as well
          if (now?.startsWith(value)) continue;
          savesLost += 1;
          wrong.push(
            `${start} start: ${now?.length ?? 'none'} of ${value.length} acknowledged letters are there`,
          );
        }
      world.kept = found;
      world.next = seat;
      if (start === 'first') await (rig.random.next() < 0.5 ? seat.kill() : seat.close());
    }
    return {
      wrong,
      figures: {
        'acknowledged saves': saves,
        'saves lost': savesLost,
        drafts: world.kept.length,
        'drafts lost': draftsLost,
      },
    };
  },
} satisfies Fault;
