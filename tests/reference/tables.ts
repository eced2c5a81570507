/** The shipped table of units, and the tables it was made from where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unitsOf } from '../../utils/core/units-file';

export const UNITS_TEXT = readFileSync(
  new URL('../../public/reference/units-2025.json', import.meta.url),
  'utf8',
);
export const units = unitsOf(JSON.parse(UNITS_TEXT))!;

export const SHARED = fileURLToPath(new URL('../../../shared/data/reference/', import.meta.url));
export const hasShared = existsSync(SHARED);
export const why = hasShared ? '' : ' (skipped: no ../shared)';
/** A table of the folder, parsed; of no shape here. */
// oxlint-disable-next-line typescript/no-explicit-any -- compared, not used
export const shared = (name: string): any => JSON.parse(readFileSync(`${SHARED}${name}.json`, 'utf8'));
