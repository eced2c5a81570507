/**
 * `npm run bench`: the figures of P1, P3, P6 and P8. Every time is taken in pairs in one run (no extension, an empty
 * one, ours, in turn), because these machines are noisy. Exit code 1 when a bar is missed. `--runs N` (default 5).
 */
import { parseArgs } from 'node:util';
import { rmSync } from 'node:fs';
import { PORTAL_MATCHES } from '../utils/portals';
import { EXTENSION_DIR } from '../e2e/support/browser';
import { emptyExtension } from './support';
import { scoutCost } from './scout';
import { typingCost } from './typing';
import { saveCost } from './save';
import { sizes } from './sizes';

export interface Bar {
  id: string;
  what: string;
  value: number;
  unit: string;
  bar: number;
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string' } },
});
const runs = Number(values.runs);
const empty = emptyExtension(PORTAL_MATCHES);
const contenders = { none: false, empty, ours: EXTENSION_DIR } as const;
export type Contenders = typeof contenders;

const benches: Record<string, () => Promise<Bar[]> | Bar[]> = {
  P1: () => scoutCost(contenders, runs),
  P3: () => typingCost(contenders, runs),
  P6: () => saveCost(),
  P8: () => sizes(EXTENSION_DIR),
};

const bars: Bar[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (values.only && values.only !== name) continue;
  console.log(`${name} …`);
  bars.push(...(await bench()));
}
rmSync(empty, { recursive: true, force: true });

console.table(
  bars.map(({ id, what, value, unit, bar }) => ({
    id,
    what,
    value: `${value.toFixed(2)} ${unit}`,
    bar: `≤ ${bar} ${unit}`,
    held: value <= bar ? 'yes' : 'NO',
  })),
);
if (bars.some(({ value, bar }) => !(value <= bar))) process.exitCode = 1;
