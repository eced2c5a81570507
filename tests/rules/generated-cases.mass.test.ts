/** The kept file of cases is what the generator writes, and the rules judge it as they must judge unseen ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate/dossiers';
import { casesOf, textOf } from './generate/cases';

const SEED = 20261122;
const FILE = new URL('./dossiers.json', import.meta.url);

describe('tests/rules/dossiers.json', () => {
  it('is what the generator writes (renew it with -u)', async () => {
    await expect(textOf(casesOf(SEED, 300))).toMatchFileSnapshot('./dossiers.json');
  });

  it('is judged well', async () => {
    const { n, metrics, misses } = await evaluate(JSON.parse(readFileSync(FILE, 'utf8')), { records: '' });
    expect(n).toBeGreaterThanOrEqual(300);
    const told = JSON.stringify(misses, null, 1).slice(0, 4000);
    expect(metrics['falseAlarmRate'], told).toBe(0);
    expect(metrics['recall'], told).toBeGreaterThanOrEqual(0.99);
    expect(metrics['precision'], told).toBeGreaterThanOrEqual(0.98);
  });
});
