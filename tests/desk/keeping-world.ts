/** The desk's world of keeping with the real files and figures in memory. */
import type { KeepingWorld } from '@/components/desk/keeping/world';
import { BackupWriter } from '@/utils/store/backup';
import { lookInto } from '@/utils/store/sealed-file';
import type { Keeping } from '@/utils/store/settings';

export function keepingWorld(keeping: Keeping = { submittedDays: 7, untouchedDays: 30, lockMinutes: 5 }) {
  const world: KeepingWorld & { kept: Keeping } = {
    kept: keeping,
    load: async () => world.kept,
    save: async (next) => void (world.kept = next),
    files: async () => ({ begin: (locks) => BackupWriter.begin(locks), lookInto }),
  };
  return world;
}
