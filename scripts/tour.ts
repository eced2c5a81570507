/**
 * The guided tour: a clerk's morning in one sitting, then a trainee's and a supervisor's hour, played with real keys and mouse in a headless
 * browser. Each step says what was done and what the overlay answered, saves a numbered picture, and must hold.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../e2e/support/browser';
import { coveredControls, cutTexts } from '../e2e/support/look';
import type { Replicas } from '../replicas/server';
import { DAY } from './tour/day';
import { ENTER } from './tour/enter';
import { KEEP } from './tour/keep';
import { LEARN } from './tour/learn';
import { takePicture } from './tour/pictures';
import type { Stage } from './tour/stage';
import { SUPERVISE } from './tour/supervise';

const STEPS = [...ENTER, ...KEEP, ...DAY, ...LEARN, ...SUPERVISE];

/** Plays all steps. Returns whether every one held. */
export async function tour(replicas: Replicas, folder: string, docs: string | null): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const session = await launch({ port: replicas.port });
  const stage = {
    session,
    page: session.page,
    async picture(name, crop) {
      if (docs) await takePicture(stage, docs, name, crop);
    },
  } as Stage;
  let held = 0;
  const problems: string[] = [];
  console.log(`\nA clerk enters a birth and a marriage dossier (pictures in ${folder}).\n`);
  for (const [index, step] of STEPS.entries()) {
    const number = String(index + 1).padStart(2, '0');
    console.log(`${number}  The clerk ${step.does}.`);
    try {
      const answer = await step.run(stage);
      console.log(`    ✓ ${answer}`);
      held++;
    } catch (error) {
      console.log(`    ✗ ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`);
      problems.push(`step ${number}`);
    }
    await stage.page.screenshot({ path: join(folder, `${number}.png`) });
    const ugly = [...(await coveredControls(stage.page)), ...(await cutTexts(stage.page))];
    for (const line of ugly) console.log(`    ✗ ${line}`);
    if (ugly.length > 0) problems.push(`picture ${number}`);
  }
  const foreign = replicas.requests.filter(({ host }) => !host.endsWith('.gov.vn'));
  if (foreign.length > 0) problems.push('requests to other hosts');
  await session.close();
  console.log(
    `\n${held} of ${STEPS.length} steps held; ${replicas.requests.length} requests, all of the portal itself.`,
  );
  if (problems.length > 0) console.log(`Not in order: ${problems.join(', ')}.`);
  return problems.length === 0;
}
