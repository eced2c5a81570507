/** Pages about clerks that few open: fetched when they are. */
import { lazily } from '../../panel/lazily';

export const Account = lazily(async () => (await import('./account')).Account);
export const HandOver = lazily(async () => (await import('./hand-over')).HandOver);
