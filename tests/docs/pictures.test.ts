/** Pictures do not lie: what could be read of our own sentences in each when it was taken, the product still says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysOf } from './sayings';

const FOLDER = 'docs/pictures';
const says = JSON.parse(readFileSync(`${FOLDER}/says.json`, 'utf8')) as Record<string, string[]>;

describe('docs/pictures', () => {
  it('are all made by the tour, and it notes what they say', () => {
    const kept = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.png'))
      .map((name) => name.slice(0, -'.png'.length));
    expect(Object.keys(says).toSorted()).toEqual(kept.toSorted());
  });

  it.each(Object.entries(says))('%s says what the product says', (name, words) => {
    const gone = words.filter((text) => keysOf(text).length === 0);
    expect(gone, `take ${name} again: npm start -- --tour --docs`).toEqual([]);
  });
});
