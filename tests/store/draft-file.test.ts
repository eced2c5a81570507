import { describe, expect, it } from 'vitest';
import { deriveKek, judge, newKdf, suggestPassphrase } from '@/utils/store/passphrase';
import { parseFile } from '@/utils/store/draft-file';
import { importKey, seal, toBase64, fromBase64 } from '@/utils/store/seal';
import { bench, entry, KDF, KEK, OTHER_KEK, place, type, valueOf } from './helpers';

async function exported() {
  const it = await bench();
  const { draftId } = (await type(it, place(), entry('HoTen', 'Bí Mật')))!;
  return { it, draftId, file: await it.store.drafts.export(draftId, OTHER_KEK, KDF) };
}

describe('a draft as a file', () => {
  it('opens on another PC with its own passphrase, as a new draft', async () => {
    const { file, draftId } = await exported();
    expect(file).not.toContain('Bí Mật');
    const other = await bench();
    const summary = await other.store.drafts.import(file, OTHER_KEK);
    expect(summary.id).not.toBe(draftId);
    expect(valueOf(await other.store.drafts.open(summary.id), 'HoTen')).toBe('Bí Mật');
  });

  it('never overwrites: on the same PC both stand side by side', async () => {
    const { it, draftId, file } = await exported();
    await type(it, place(), entry('HoTen', 'mới hơn'));
    await it.store.drafts.import(file, OTHER_KEK);
    expect(await it.store.drafts.list()).toHaveLength(2);
    expect(valueOf(await it.store.drafts.open(draftId), 'HoTen')).toBe('mới hơn');
  });

  it('does not open with another passphrase, or after a change', async () => {
    const { it, file } = await exported();
    await expect(it.store.drafts.import(file, KEK)).rejects.toThrow('wrong-passphrase');
    const json = JSON.parse(file);
    const bytes = fromBase64(json.ct);
    bytes[9]! ^= 1;
    const changed = JSON.stringify({ ...json, ct: toBase64(bytes) });
    await expect(it.store.drafts.import(changed, OTHER_KEK)).rejects.toThrow('wrong-passphrase');
    expect(await it.store.drafts.list()).toHaveLength(1);
  });

  it('of a newer program is told as such', async () => {
    const { it, file } = await exported();
    const newer = JSON.stringify({ ...JSON.parse(file), version: 2, extra: 1 });
    await expect(it.store.drafts.import(newer, OTHER_KEK)).rejects.toThrow('newer-file');
    const key = await importKey(fromBase64(OTHER_KEK));
    const where = { table: 'file', id: 'so-tay-mot-cua/draft', rev: 1, keyId: '' } as const;
    const { iv, ct } = await seal(key, where, { v: 7 });
    const inner = JSON.stringify({ ...JSON.parse(file), iv: toBase64(iv), ct: toBase64(ct) });
    await expect(it.store.drafts.import(inner, OTHER_KEK)).rejects.toThrow('newer-file');
  });

  it.each([
    '',
    'not json',
    'null',
    '[]',
    '{}',
    '{"format":"so-tay-mot-cua/draft"}',
    '{"format":"so-tay-mot-cua/draft","version":1}',
    '{"format":"other","version":1}',
    '{"format":"so-tay-mot-cua/draft","version":"1"}',
    '{"__proto__":{"format":"so-tay-mot-cua/draft"},"version":1}',
  ])('that is not one of ours is refused: %j', (content) => {
    expect(() => parseFile(content)).toThrow('bad-file');
  });

  it('that would freeze or fill the PC is refused', async () => {
    const { file } = await exported();
    const json = JSON.parse(file);
    for (const cost of [{ memoryKiB: 4_000_000 }, { iterations: 10_000 }, { parallelism: 64 }])
      expect(() => parseFile(JSON.stringify({ ...json, kdf: { ...json.kdf, ...cost } }))).toThrow('bad-file');
    expect(() => parseFile('x'.repeat(3_000_000))).toThrow('too-large');
  });
});

describe('a passphrase', () => {
  it('gives the same key for the same letters, however they were composed', async () => {
    const kdf = { ...newKdf(), memoryKiB: 64, iterations: 1 };
    const composed = await deriveKek('mưa rơi đầu hạ', kdf);
    expect(await deriveKek(' mưa  rơi đầu hạ '.normalize('NFD'), kdf)).toBe(composed);
    expect(await deriveKek('mua roi dau ha', kdf)).not.toBe(composed);
    expect(fromBase64(composed)).toHaveLength(32);
  });

  it('agrees with the reference values of Argon2id', async () => {
    // from the tests of the reference program: t=2, m=256 KiB, p=1, 32 bytes
    const salt = toBase64(new TextEncoder().encode('somesalt'));
    const kek = await deriveKek('password', { salt, memoryKiB: 256, iterations: 2, parallelism: 1 });
    expect(Buffer.from(kek, 'base64').toString('hex')).toBe(
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    );
  });

  it.each([
    ['', 'empty'],
    ['ngan thoi', 'short'],
    ['aaaaaaaaaaaaaaa', 'plain'],
    ['123456789012', 'plain'],
    ['matkhau12345', 'plain'],
    ['mật khẩu 2026', 'plain'],
    ['Cau-Ong-Lanh-9', 'fair'],
    ['mưa rơi đầu hạ', 'good'],
    ['tham liem bo cung 47', 'good'],
  ])('%j is judged %s', (text, strength) => {
    expect(judge(text)).toBe(strength);
  });

  it('that is suggested is good, easy to type without marks, and another one each time', () => {
    const made = Array.from({ length: 500 }, suggestPassphrase);
    expect(new Set(made).size).toBe(500);
    for (const text of made) {
      expect(text).toMatch(/^(?:[a-vx-z]+ ){4}\d{2}$/);
      expect(text).not.toMatch(/w|aa|ee|oo|dd|[sfrxj]\b/);
      expect(judge(text)).toBe('good');
    }
  });
});
