/**
 * A quick round of each fault, always with the same random numbers (`SEED=…` for others), and without the bars of time: other tests
 * keep the machine busy. The long rounds are `npm run faults`. A fault that needs root is skipped without it, and says so.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKENDS, type Backend } from '../faults/kit/fault';
import { faultNames, loadFault, mayMount, runFault } from '../faults/kit/run';
import { startReplicas, type Replicas } from '../replicas/server';

const SEED = Number(process.env['SEED'] ?? 20261122);
const faults = (await Promise.all(faultNames().map(loadFault))).filter(({ rounds }) => rounds.quick > 0);

/** A second backend doubles the time: the faults take turns, and only what every clerk meets is tried on both. */
const BOTH = new Set(['kill']);
const CASES = faults.flatMap((fault, at) => {
  const turn = fault.backends === 'both' ? BACKENDS[at % BACKENDS.length]! : BACKENDS[0];
  const backends: readonly Backend[] = BOTH.has(fault.name) ? BACKENDS : [turn];
  return backends.map((backend) => ({ name: fault.name, what: fault.what, backend, fault }));
});

let replicas: Replicas;
beforeAll(async () => {
  replicas = await startReplicas();
});
afterAll(() => replicas.close());

describe(`faults, seed ${SEED}`, () => {
  it.each(CASES)(
    '$name ($backend): $what',
    async ({ fault, backend }) => {
      const result = await runFault(fault, {
        backend,
        rounds: fault.rounds.quick,
        seed: SEED,
        replicas,
        bars: false,
      });
      if (result.skipped !== undefined) {
        expect(mayMount()).toBe(false);
        console.log(`${fault.name} skipped: ${result.skipped}`);
      } else expect(result.wrong, `again with SEED=${SEED}`).toEqual([]);
    },
    90_000,
  );
});
