/** P8: what a page of the portal has to compile. The production build, gzip. */
import { describe, expect, it } from 'vitest';
import { familySizes, sizes } from '../bench/sizes';
import { DETECTORS } from '../utils/adapters/detectors';
import { EXTENSION_DIR } from './support/browser';

describe('the size of', () => {
  it.each(sizes(EXTENSION_DIR).map((bar) => [bar.what, bar] as const))('%s', (_what, { value, bar }) =>
    expect(value).toBeLessThanOrEqual(bar!),
  );

  it('has one script per family, and none without', () => {
    expect([...familySizes(EXTENSION_DIR).keys()].sort()).toEqual(Object.keys(DETECTORS).sort());
  });
});
