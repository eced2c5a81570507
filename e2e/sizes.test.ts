/** P8: what a page of the portal has to compile. The production build, gzip. */
import { describe, expect, it } from 'vitest';
import { familySizes, filesOf, namedIn, sizes } from '../bench/sizes';
import { DETECTORS } from '../utils/adapters/detectors';
import { EXTENSION_DIR } from './support/browser';

describe('the size of', () => {
  it.each(sizes(EXTENSION_DIR).map((bar) => [bar.what, bar] as const))('%s', (_what, { value, bar }) =>
    expect(value).toBeLessThanOrEqual(bar!),
  );

  it('the panel is in a handful of files, and none waits for another to name it', () => {
    const files = filesOf(EXTENSION_DIR, 'panel.html').toSorted();
    expect(namedIn(EXTENSION_DIR, 'panel.html').toSorted()).toEqual(files);
    expect(files.length).toBeLessThanOrEqual(6);
  });

  it('has one script per family, and none without', () => {
    expect([...familySizes(EXTENSION_DIR).keys()].sort()).toEqual(Object.keys(DETECTORS).sort());
  });
});
