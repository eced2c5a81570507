/**
 * A quick round of a fault, half of them each day (`tests/turn.ts`), always with the same random numbers (`SEED=…` for others), and without the bars of time: other tests
 * keep the machine busy. The long rounds are `npm run faults`. A fault that needs root is skipped without it, and says so.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKENDS, type Backend, type Fault } from '../faults/kit/fault';
import { faultNames, loadFault, mayMount, runFault } from '../faults/kit/run';
import { startReplicas, type Replicas } from '../replicas/server';
import { inTurn, TURN } from '../tests/turn';

const SEED = Number(process.env['SEED'] ?? 20261122);
const faults = (await Promise.all(faultNames().map(loadFault))).filter(({ rounds }) => rounds.quick > 0);

/** A second backend doubles the time: the faults take turns there as well, and only what every clerk meets is always tried, on both. */
const ALWAYS = 'kill';
const withBackend = (fault: Fault, backend: Backend) => ({
  name: fault.name,
  what: fault.what,
  backend,
  fault,
});
const CASES = [
  ...faults
    .filter(({ name }) => name === ALWAYS)
    .flatMap((fault) => BACKENDS.map((backend) => withBackend(fault, backend))),
  ...inTurn(
    faults
      .filter(({ name }) => name !== ALWAYS)
      .map((fault, at) =>
        withBackend(fault, fault.backends === 'both' ? BACKENDS[(at + (TURN >> 1)) % 2]! : BACKENDS[0]),
      ),
    2,
  ),
];

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
