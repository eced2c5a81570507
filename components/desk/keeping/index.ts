/** The parts of the desk about keeping and backups; each is fetched when it is first wanted. */
import { lazily } from '../../panel/lazily';

export const DeskNews = lazily(async () => (await import('./news')).DeskNews);
export const KeepingPage = lazily(async () => (await import('./page')).KeepingPage);
export const BackupDialog = lazily(async () => (await import('./backup-dialog')).BackupDialog);
export const ImportDialog = lazily(async () => (await import('./import-dialog')).ImportDialog);
export const EraseChosen = lazily(async () => (await import('./erase-chosen')).EraseChosen);
