import { describe, expect, it } from 'vitest';
import type { Texts } from '@/utils/i18n';
import * as vi from '@/utils/i18n/vi';
import * as english from '@/utils/i18n/en';

/** The compiler holds English to the shape of the Vietnamese source. */
const en: Texts = english;

/** `panel.tabs.papers` → what stands there. */
function leaves(tree: unknown, path = ''): Map<string, unknown> {
  if (typeof tree !== 'object' || tree === null) return new Map([[path, tree]]);
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => [...leaves(value, path ? `${path}.${key}` : key)]),
  );
}

describe('texts', () => {
  it('say the same things in both languages', () => {
    expect([...leaves(en).keys()].sort()).toEqual([...leaves(vi).keys()].sort());
  });

  it.each([...leaves(vi)])('%s is a sentence, composed in NFC', (_path, text) => {
    if (typeof text === 'function') return expect(String(text).normalize('NFC')).toBe(String(text));
    expect(typeof text).toBe('string');
    expect((text as string).normalize('NFC')).toBe(text);
    expect((text as string).trim()).toBe(text);
    expect(text).not.toBe('');
  });
});
