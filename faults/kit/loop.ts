/** A small ext4 of our own in a file: it can lose its power and fill up without anybody else's noticing. Linux and root only. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './clerk';
import type { Rig } from './rig';

const run = (command: string, ...args: string[]): void => void execFileSync(command, args, { stdio: 'pipe' });

/** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH: from now on nothing reaches the disk, not even the journal. */
const CUT =
  'open(my $folder, "<", $ARGV[0]) or die $!; my $flag = pack("L", 2); ioctl($folder, 0x8004587d, $flag) or die $!';

export interface Loop {
  /** Where it is mounted. */
  folder: string;
  /** Everything written so far is on the disk when it returns. */
  flush(): void;
  /** The power fails now. What has the folder open lives on and gets errors. */
  cut(): void;
  /** Unmounts, and mounts again as at the next start of the PC: ext4 replays its journal. Waits for dying processes to let go. */
  remount(): Promise<void>;
}

export function loop(rig: Rig, megabytes: number): Loop {
  const home = rig.folder();
  const image = join(home, 'disk.img');
  const folder = join(home, 'disk');
  mkdirSync(folder);
  run('truncate', '-s', `${megabytes}M`, image);
  run('mkfs.ext4', '-q', '-F', '-m', '0', image);
  const mount = (): void => run('mount', '-o', 'loop', image, folder);
  mount();
  rig.after(() => run('umount', '--lazy', folder));
  return {
    folder,
    flush: () => run('sync', '--file-system', folder),
    cut: () => run('perl', '-e', CUT, folder),
    async remount() {
      await until('everybody has let go of the disk', () => {
        try {
          run('umount', folder);
          return true;
        } catch (error) {
          if (String(error).includes('busy')) return false;
          throw error;
        }
      });
      mount();
    },
  };
}
