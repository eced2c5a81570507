import { figure } from '../format';

/** A figure with its noun: `1 draft`, `1,249 drafts`, `2 entries`. */
export const some = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;
