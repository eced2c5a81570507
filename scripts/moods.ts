/**
 * `npm run moods [-- --only slow,wipe] [--seeds 1,2] [--form birth|marriage]`: fills both forms in every mood of the
 * replica through the extension and prints what the portal took. Exit code 1 when a mood misses its bar: calm 100 %,
 * others ≥ 95 % done, no wrong field, no write into a locked field, nothing falsely called done.
 */
import { parseArgs } from 'node:util';
import { BIRTH, MARRIAGE, inMood } from '../e2e/support/addresses';
import { launch } from '../e2e/support/browser';
import { fillAndJudge } from '../e2e/support/fill';
import { panelOf } from '../e2e/support/panel';
import { MOODS } from '../replicas/moods';
import { startReplicas } from '../replicas/server';
import * as birth from '../tests/dossiers/birth';
import * as marriage from '../tests/dossiers/marriage';
import type { Dossier } from '../tests/dossiers/dossier';

const { values } = parseArgs({
  options: { only: { type: 'string' }, seeds: { type: 'string', default: '1' }, form: { type: 'string' } },
});
/** Moods of the wizard around the form, or of no effect on filling. */
const OTHER = new Set([
  'upload-500',
  'upload-500-silent',
  'confirm',
  'no-prefill',
  'session-lost',
  'readonly',
]);
const moods = values.only?.split(',') ?? Object.keys(MOODS).filter((mood) => !OTHER.has(mood));
/** The modules export single dossiers and lists of them. */
const dossiersOf = (module: object): Dossier[] =>
  Object.values(module).filter(
    (value): value is Dossier => typeof value === 'object' && 'values' in value && 'id' in value,
  );
const forms = [
  { name: 'birth', address: BIRTH.eForm, dossiers: dossiersOf(birth) },
  { name: 'marriage', address: MARRIAGE.eForm, dossiers: dossiersOf(marriage) },
].filter(({ name }) => !values.form || values.form === name);

const replicas = await startReplicas();
const rows: Record<string, string | number>[] = [];
let missed = false;
for (const mood of moods)
  for (const { name, address, dossiers } of forms)
    for (const [index, seed] of (values.seeds ?? '1').split(',').map(Number).entries()) {
      const session = await launch({ port: replicas.port });
      const { page } = session;
      try {
        // an eighth of the names: past two fifths nothing is written at all
        await page.goto(inMood(address, mood === 'drift' ? 'drift&drift=12' : mood, seed));
        await panelOf(page);
        const dossier = dossiers[(seed + index) % dossiers.length]!;
        const verdict = await fillAndJudge(session, page, dossier);
        // what the portal has renamed is left alone on purpose, with what it would have opened
        const excused = mood.includes('drift')
          ? verdict.left.filter((line) => /drifted|not-found|hidden/.test(line)).length
          : 0;
        const share = verdict.done / (verdict.wanted - excused);
        const held =
          share >= (mood === 'calm' ? 1 : 0.95) &&
          verdict.wrongFields.length + verdict.wrongWrites.length + verdict.falselyDone.length === 0;
        missed ||= !held;
        rows.push({
          mood,
          form: name,
          seed,
          dossier: dossier.id,
          done: `${verdict.done}/${verdict.wanted}`,
          left: verdict.left.join('; ').slice(0, 90),
          false: verdict.falselyDone.join(' '),
          wrong: [...verdict.wrongFields, ...verdict.wrongWrites].join(' '),
          s: (verdict.ms / 1000).toFixed(1),
          held: held ? 'yes' : 'NO',
        });
        console.log(JSON.stringify(rows.at(-1)));
      } finally {
        await session.close();
      }
    }
await replicas.close();
console.table(rows);
if (missed) process.exitCode = 1;
