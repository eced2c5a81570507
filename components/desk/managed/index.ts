/** What the pages show of the browser's policy; fetched when something is managed. */
import { lazily } from '../../panel/lazily';

export const ManagedList = lazily(async () => (await import('./list')).ManagedList);
export const SwitchedOff = lazily(async () => (await import('./switched-off')).SwitchedOff);
export const PolicyReport = lazily(async () => (await import('./report')).PolicyReport);
