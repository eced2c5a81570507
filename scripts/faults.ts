/**
 * `npm run faults [-- --only kill,power] [--rounds N] [--from N] [--backend leveldb|sqlite|both] [--seed S] [--quick] [--write]`: makes each fault of
 * `faults/` happen and prints what was left of what was typed. `--from 9 --rounds 1 --seed S` is the ninth round of that run again. Exit code 1 when a fault did not hold. `--write` renews `docs/faults.md`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { BACKENDS, type Backend } from '../faults/kit/fault';
import { faultNames, loadFault, runFault, type Result } from '../faults/kit/run';
import { startReplicas } from '../replicas/server';
import { document, row } from '../faults/kit/table';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string' },
    from: { type: 'string', default: '1' },
    backend: { type: 'string', default: 'both' },
    seed: { type: 'string' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const names = faultNames();
const wished = values.only?.split(',') ?? names;
const unknown = wished.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`There is no fault "${unknown}". Faults: ${names.join(', ')}.`);
  process.exit(2);
}
const backends = values.backend === 'both' ? BACKENDS : BACKENDS.filter((name) => name === values.backend);
if (backends.length === 0) {
  console.error('--backend is leveldb, sqlite or both.');
  process.exit(2);
}

console.log(`Seed ${seed}. The same again: --seed ${seed}`);
const replicas = await startReplicas();
const results: Result[] = [];
for (const name of wished) {
  const fault = await loadFault(name);
  const rounds = Number(values.rounds ?? (values.quick ? fault.rounds.quick : fault.rounds.long));
  if (rounds === 0) continue;
  const on: readonly Backend[] = fault.backends === 'both' ? backends : backends.slice(0, 1);
  for (const backend of on)
    results.push(
      await runFault(fault, {
        backend,
        rounds,
        from: Number(values.from) - 1,
        seed,
        replicas,
        say: console.log,
      }),
    );
}
await replicas.close();
console.table(Object.fromEntries(results.map((result) => row(result))));
for (const { fault, backend, wrong } of results)
  for (const line of wrong) console.error(`${fault.name} (${backend}): ${line}`);
if (values.write) {
  const path = join(import.meta.dirname, '../docs/faults.md');
  const config = await resolveConfig(path);
  writeFileSync(path, await format(document(results, seed), { ...config, filepath: path }));
}
if (results.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
