/** What was asked for on the command line. Whatever is wrong gets one sentence. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Mistake } from '../scripts/mistake';

export interface Wanted {
  runs: number;
  /** One benchmark; null: all. */
  only: string | null;
  /** Where the figures go. */
  json: string | null;
  /** Figures of an earlier run, of which the page in the docs is made. */
  page: string | null;
}

/** @throws Mistake with a sentence. */
export function readArguments(names: readonly string[], args: string[] = process.argv.slice(2)): Wanted {
  const values = parsed(args);
  const runs = Number(values.runs ?? 5);
  if (!Number.isInteger(runs) || runs < 1 || runs > 100)
    throw new Mistake(`--runs takes a number from 1 to 100 (got "${values.runs}").`);
  if (values.only !== undefined && !names.includes(values.only))
    throw new Mistake(`There is no benchmark "${values.only}". There are: ${names.join(', ')}.`);
  for (const [option, path] of [
    ['--json', values.json],
    ['--page', values.page],
  ] as const)
    if (path !== undefined && !existsSync(option === '--json' ? dirname(resolve(path)) : path))
      throw new Mistake(`${option}: ${path} is not there.`);
  return { runs, only: values.only ?? null, json: values.json ?? null, page: values.page ?? null };
}

function parsed(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args, options: { runs: text, only: text, json: text, page: text } }).values;
  } catch (error) {
    throw new Mistake(
      `${(error as Error).message} Usage: npm run bench -- [--runs N] [--only NAME] [--json FILE], or --page FILE to renew docs/performance.md from such a file.`,
    );
  }
}
