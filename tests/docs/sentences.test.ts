/** Guides quote the product as it speaks today, and `docs/troubleshooting.md` explains all that sounds like trouble. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documents, isGuide, quotations } from './documents';
import { NEEDS_NONE, troubles } from './errors';
import { keysOf, plainly, sayings } from './sayings';

/** Quoted in guides and not said by the product: by whom instead. */
const SAID_BY_OTHERS: Record<string, string> = {
  'Quan hệ': 'the portal',
  'Tải tiện ích đã giải nén': 'the browser',
  'xóa khi thoát': 'the browser',
};

const guides = documents().filter(isGuide);

describe.each(guides.map((guide) => [guide.path, quotations(guide.text)] as const))('%s', (_path, said) => {
  it('quotes sentences that the product says', () =>
    expect(said.quoted.filter((words) => !(words in SAID_BY_OTHERS) && keysOf(words).length === 0)).toEqual(
      [],
    ));

  it('prints bold only what stands on the screen', () =>
    expect(said.bold.filter((words) => !(words in SAID_BY_OTHERS) && keysOf(words).length === 0)).toEqual(
      [],
    ));
});

describe('docs/troubleshooting.md', () => {
  const { quoted } = quotations(readFileSync('docs/troubleshooting.md', 'utf8'));
  const explained = quoted.map(plainly).filter((words) => words.split(' ').length > 2);

  it('explains every sentence of trouble that does not explain itself', () => {
    const missing = troubles().filter(
      ([, forms]) => !forms.some((form) => explained.some((words) => plainly(form).includes(words))),
    );
    expect(missing.map(([key, [form]]) => `${key}: ${form}`)).toEqual([]);
  });

  it('excuses no group of sentences that is gone', () => {
    const keys = [...sayings.keys()];
    expect(NEEDS_NONE.filter(([pattern]) => !keys.some((key) => pattern.test(key)))).toEqual([]);
  });
});
