/** R2: what a power cut leaves at the end of LevelDB's log, made by hand: everything that is acknowledged afterwards is there at the second start. */
import { rmSync, statSync, truncateSync } from 'node:fs';
import { listenToAcks } from './kit/acks';
import { drafts, field, openForm, reopen, setUpVault, until, untilHeld, valueOf } from './kit/clerk';
import { copyFolder, filesOf } from './kit/disk';
import type { Fault } from './kit/fault';

/** ext4 gives back whole pages: behind the last record that was flushed stand zeros. */
const PAGE = 4_096;
/** Room for the head of a record, so that it is read as one. */
const HEAD = 8;

export default {
  name: 'poisoned',
  bar: 'R2',
  what: "zeros at the end of the database's log, as after a power cut; then typing, SIGKILL, and a start without the second copy",
  rounds: { quick: 1, long: 10 },
  backends: 'any',
  shows: { 'drafts lost': 'sum' },
  async run(rig) {
    const profile = rig.folder();
    const first = await rig.seat(profile);
    const desk = await setUpVault(first);
    await openForm(first.page);
    const before = rig.random.letters(12);
    await field(first.page).pressSequentially(before);
    await untilHeld(desk, before);
    await first.close();

    const logs = filesOf('IndexedDB', profile, first.extensionId).filter((path) => /\d+\.log$/.test(path));
    if (logs.length === 0) throw new Error('There is no log: the database is not on LevelDB');
    for (const log of logs) truncateSync(log, Math.ceil((statSync(log).size + HEAD) / PAGE) * PAGE);

    const morning = await reopen(rig, profile);
    const acks = await listenToAcks(morning.seat);
    await openForm(morning.seat.page);
    const after = rig.random.letters(12);
    await field(morning.seat.page).pressSequentially(after);
    await until('the last letter is acknowledged', async () =>
      (await acks()).some(({ entries }) => entries.some(({ value }) => value === after)),
    );
    await morning.seat.kill();
    rmSync(copyFolder(profile, first.extensionId), { recursive: true, force: true });

    const last = await reopen(rig, profile);
    const there = new Set((await drafts(last.desk)).map((draft) => valueOf(draft)));
    const wrong = Object.entries({ before, after })
      .filter(([, typed]) => !there.has(typed))
      .map(([when]) => `what was typed ${when} the cut is not there any more`);
    return { wrong, figures: { 'drafts lost': wrong.length } };
  },
} satisfies Fault;
