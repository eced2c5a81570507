/**
 * Real names are never called mistakes. The corpus holds plausible names of every people, put together at random by
 * `make.ts`; each stands alone, without a nationality, as it does for a rule that sees one box.
 */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate/names';
import { legacyOf } from '../../utils/core/legacy-fonts';
import { isVietnamese, splitName } from '../../utils/core/names';
import { isCommonSurname } from '../../utils/reference/surnames';
import corpus from './corpus.json' with { type: 'json' };

const { names } = corpus;

describe('the corpus', () => {
  it('is large, varied and written in composed Unicode', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(2_400);
    for (const name of names) expect(name).toBe(name.normalize('NFC'));
    expect(names.filter((name) => !isVietnamese(name)).length).toBeGreaterThan(800);
    expect(names.filter((name) => name === name.toUpperCase()).length).toBeGreaterThan(400);
  });

  it('raises no error and at most five warnings in a thousand', { timeout: 60_000 }, async () => {
    const { metrics, misses } = await evaluate({ names }, { json: false } as never);
    expect(metrics['errors'], JSON.stringify(misses)).toBe(0);
    expect(metrics['warnings'], JSON.stringify(misses)).toBeLessThanOrEqual(0.005 * names.length);
  });

  it('is split only into the words it has, surname first', () => {
    for (const name of names) {
      const parts = splitName(name);
      if (!parts) continue;
      const joined = [parts.surname, parts.middleName, parts.givenName]
        .filter((part) => part !== '')
        .join(' ');
      expect(joined).toBe(name);
    }
  });
});

/** The bytes of UTF-8 shown as Windows shows them. */
const misread = (name: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(name));
/** VNI: the mark stands behind its vowel, tone and hat in one sign. */
const VNI_TONES: Record<string, string> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
};
const VNI_HATS: Record<string, string> = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
};
const VNI_BREVES: Record<string, string> = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
};
const VNI_I: Record<string, string> = {
  '\u0300': 'ì',
  '\u0301': 'í',
  '\u0309': 'æ',
  '\u0303': 'ó',
  '\u0323': 'ò',
};
function vni(name: string): string {
  return name.replace(/[\p{L}]/gu, (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    if (letter === 'đ') return 'ñ';
    if (letter === 'Đ') return 'Ñ';
    const tone = marks.find((mark) => mark in VNI_TONES) ?? '';
    if (base === 'I') return (VNI_I[tone] ?? 'I').toUpperCase();
    if (base === 'i') return VNI_I[tone] ?? 'i';
    if (marks.includes('\u0302')) return base + VNI_HATS[tone];
    if (marks.includes('\u0306')) return base + VNI_BREVES[tone];
    const horned = marks.includes('\u031B') ? (base.toLowerCase() === 'u' ? 'ö' : 'ô') : base;
    return (
      (base === base.toUpperCase() && horned !== base ? horned.toUpperCase() : horned) +
      (VNI_TONES[tone] ?? '')
    );
  });
}

describe('names read with a wrong code page', () => {
  const kinh = names.filter(
    (name) =>
      name !== name.toUpperCase() && isVietnamese(name) && isCommonSurname(name.split(' ', 1)[0] ?? ''),
  );
  const marked = kinh.filter((name) => /[^a-zA-Z ]/.test(name.slice(1)));
  it.each([
    ['mojibake', misread],
    ['vni', vni],
  ] as const)('%s is told and read back', (encoding, encode) => {
    expect(marked.length).toBeGreaterThan(200);
    const found = marked.filter((name) => legacyOf(encode(name))?.encoding === encoding);
    const missed = marked.filter((name) => !found.includes(name)).map((name) => `${name}: ${encode(name)}`);
    expect(found.length / marked.length, missed.join(', ')).toBeGreaterThan(0.95);
    for (const name of found) {
      const read = legacyOf(encode(name))?.proposal;
      if (read !== '') expect(read?.normalize('NFC')).toBe(name);
    }
  });
});
