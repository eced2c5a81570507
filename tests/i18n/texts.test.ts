/** The sentences themselves: the same in both languages, composed, and each in its own language. */
import { readFileSync } from 'node:fs';
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
/** Citizens speak one language (`practiceSpeech`). */
const { practiceSpeech: _theirs, ...ours } = vi;
const [source, translation] = [leaves(ours), leaves(en)];

/** What a function could say stands in its source. */
const said = (text: unknown): string => (typeof text === 'function' ? text.toString() : String(text));
const VIETNAMESE = /[ăâđêôơưạảãàáậầấẩẫặằắẳẵẹẻẽèéệềếểễịỉĩìíọỏõòóộồốổỗợờớởỡụủũùúựừứửữỵỷỹỳý]/i;
/** Official papers, and citizens at the counter of practice: shown in Vietnamese whatever is spoken. */
const OFFICIAL = /^(print|practiceSpeech|distill)\.|^practice\.picture\.|\.report\./;

describe('texts', () => {
  it('say the same things in both languages', () => {
    expect([...translation.keys()].sort()).toEqual([...source.keys()].sort());
  });

  it('are told the same', () => {
    const differ = [...source].filter(([path, text]) => {
      const other = translation.get(path);
      if (typeof text !== typeof other) return true;
      return typeof text === 'function' && (other as () => string).length > text.length;
    });
    expect(differ.map(([path]) => path)).toEqual([]);
  });

  it.each([...source, ...translation])('%s is a sentence, composed in NFC', (_path, text) => {
    if (typeof text === 'function') return expect(String(text).normalize('NFC')).toBe(String(text));
    expect(typeof text).toBe('string');
    expect((text as string).normalize('NFC')).toBe(text);
    expect((text as string).trim()).toBe(text);
    expect(text).not.toBe('');
  });

  it('have the same gaps to fill', () => {
    const gaps = (text: unknown): string[] => [...new Set(said(text).match(/(?<!\$)\{\w+\}/g))].sort();
    const differ = [...source].filter(
      ([path, text]) =>
        typeof text === 'string' && String(gaps(text)) !== String(gaps(translation.get(path))),
    );
    expect(differ.map(([path]) => path)).toEqual([]);
  });
});

describe('english', () => {
  /** Its name; what stands in quotes is on the portal or the paper; the rest are proper names and marks of laws. */
  const PROPER =
    /Sổ tay Một cửa|Sổ tay|[“"][^“”"]*[”"]|Việt Nam|Không(?= or| ?")|\bNĐ-CP|QĐ-TTg|QĐST-HNGĐ|TCTK\/PPCĐ|\bTT-VPCP|đồng|Ngôn ngữ|Chủ hộ|căn cước( công dân)?|\bNam (?:or|and) Nữ/g;
  /** Examples of what is typed. */
  const EXAMPLES =
    /^registerPage\.lists\.fault\.result$|^lessons\.examples\.|^lessons\.ways\.religion$|\.example$|^desk\.office\.\w+Hint$|^issues\.land-certificate\.no-place\.todo$|^issues\.religion\.no-religion\.todo$/;

  it('has no Vietnamese but names', () => {
    const mixed = [...translation].filter(
      ([path, text]) =>
        !OFFICIAL.test(path) &&
        !EXAMPLES.test(path) &&
        VIETNAMESE.test(
          said(text)
            .replace(/\\"[^"\\]*\\"/g, '')
            .replace(PROPER, ''),
        ),
    );
    expect(mixed.map(([path, text]) => `${path}: ${said(text)}`)).toEqual([]);
  });

  it('differs from the Vietnamese wherever that is Vietnamese', () => {
    const same = [...source].filter(
      ([path, text]) =>
        !OFFICIAL.test(path) &&
        !EXAMPLES.test(path) &&
        typeof text === 'string' &&
        VIETNAMESE.test(text.replace(/Sổ tay( Một cửa)?/g, '')) &&
        text === translation.get(path),
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });
});

describe('the browser’s own lists', () => {
  const read = (language: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  const [vietnamese, other] = [read('vi'), read('en')];

  it('name the same in both languages, within what stores take', () => {
    expect(Object.keys(other)).toEqual(Object.keys(vietnamese));
    for (const messages of [vietnamese, other]) {
      expect(messages['name']!.message.length).toBeLessThanOrEqual(75);
      expect(messages['shortName']!.message.length).toBeLessThanOrEqual(12);
      expect(messages['description']!.message.length).toBeLessThanOrEqual(132);
      for (const { message } of Object.values(messages)) expect(message.normalize('NFC')).toBe(message);
    }
  });
  it('are asked for in the manifest, all of them', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const asked = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect([...new Set(asked)].sort()).toEqual(Object.keys(vietnamese).sort());
  });
});
