/** Every name as the name of a subject: real names must not be called mistakes. */
import { judgeValues, lineOf } from './assess-values';
import type { Evaluate } from './types';

const DAY = '2026-11-20';

export const evaluate: Evaluate = (data) => {
  const list = (data as { names?: unknown } | null)?.names;
  if (!Array.isArray(list) || list.some((name) => typeof name !== 'string'))
    throw new Error('it has no list "names" of texts');
  const names = list as string[];
  let [errors, warnings] = [0, 0];
  const misses: unknown[] = [];
  for (const name of names) {
    const loud = judgeValues({ 'subject.fullName': name }, null, DAY).filter(
      ({ severity }) => severity !== 'info',
    );
    if (loud.length === 0) continue;
    if (loud.some(({ severity }) => severity === 'error')) errors += 1;
    else warnings += 1;
    misses.push({ name, issues: loud.map(lineOf) });
  }
  const table = [
    `errors    ${errors} of ${names.length}`,
    `warnings  ${warnings} of ${names.length} (${((100 * warnings) / Math.max(1, names.length)).toFixed(2)} %)`,
    ...misses.map((miss) => `✗ ${JSON.stringify(miss)}`),
  ].join('\n');
  return Promise.resolve({ n: names.length, metrics: { errors, warnings }, misses, table });
};
