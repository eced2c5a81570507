/** The world of `components/desk/keeping`: sealed files and the office's figures. */
import type { KeepingWorld } from '@/components/desk/keeping/world';
import { loadKeeping, saveKeeping } from '@/utils/store/settings';

export const keeping: KeepingWorld = {
  load: loadKeeping,
  save: saveKeeping,
  async files() {
    const [{ BackupWriter }, { lookInto }] = await Promise.all([
      import('@/utils/store/backup'),
      import('@/utils/store/sealed-file'),
    ]);
    return { begin: (locks) => BackupWriter.begin(locks), lookInto };
  },
};
