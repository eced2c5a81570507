/**
 * All that the first judgement needs, fetched behind the panel's first picture: the rules and what is about to change in them (its heaviest part),
 * the checker of data files, what the office has set. One module, because each that is fetched by itself is a file more to wait for.
 */
export { assess } from '@/utils/core/assess';
export { announced } from '@/utils/core/announce';
export { loadIndex, loadPack } from '@/utils/procedures/catalogue';
export { loadDriftLog, loadPolicy, saveDriftLog } from '@/utils/store/settings';
