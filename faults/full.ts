/** R7: the disk is full while somebody types, and has room again later. */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './kit/fault';
import { loop } from './kit/loop';
import { sufferShortage } from './kit/shortage';

/** Writes until not a byte fits. */
function ballast(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (const size of [1 << 20, 4_096, 1])
      try {
        for (const block = Buffer.alloc(size); ;) writeSync(file, block);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
  } finally {
    closeSync(file);
  }
}

export default {
  name: 'full',
  bar: 'R7',
  what: 'the disk fills up while typing, then has room again: told within 1 s, typing goes on, nothing looks saved that is not, then it is saved',
  rounds: { quick: 0, long: 10 },
  backends: 'both',
  needs: 'root',
  shows: { 'told after ms': 'spread' },
  async run(rig) {
    const disk = loop(rig, 200);
    const seat = await rig.seat(join(disk.folder, 'profile'));
    const path = join(disk.folder, 'ballast');
    return sufferShortage(rig, {
      seat,
      begin: async () => ballast(path),
      end: async () => rmSync(path),
    });
  },
} satisfies Fault;
