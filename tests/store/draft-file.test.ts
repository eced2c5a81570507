import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveKek, judge, newKdf, suggestPassphrase } from '@/utils/store/passphrase';
import { parseFile } from '@/utils/store/draft-file';
import type { FileKey } from '@/utils/store/backup-read';
import { importKey, seal, toBase64, fromBase64 } from '@/utils/store/seal';
import { lookInto } from '@/utils/store/sealed-file';
import { cast } from '../cast';
import { bench, entry, KDF, KEK, OTHER_KEK, place, type, valueOf } from './helpers';

const PLACE = { table: 'file', id: 'so-tay-mot-cua/draft', rev: 1, keyId: '' } as const;

/** A file of one draft as it was written until 2026-11. */
async function fileOf(draft: unknown): Promise<string> {
  const { iv, ct } = await seal(await importKey(fromBase64(OTHER_KEK)), PLACE, draft);
  const head = { format: 'so-tay-mot-cua/draft', version: 1, kdf: KDF };
  return `${JSON.stringify({ ...head, iv: toBase64(iv), ct: toBase64(ct) }, null, 1)}\n`;
}

async function exported() {
  const it = await bench();
  const { draftId } = (await type(it, place(), entry('HoTen', 'Bí Mật')))!;
  return { it, draftId, file: await fileOf(await it.store.drafts.open(draftId)) };
}

/** As the page does it: looks into the file, opens it, gives its drafts to the background. */
async function read(file: string, key: FileKey = { kek: OTHER_KEK }) {
  const opened = await (await lookInto(new Blob([file]))).open(key);
  const drafts = [];
  for await (const { draft } of opened.drafts()) drafts.push(draft);
  return drafts;
}

describe('a draft as a file of before 2026-11', () => {
  it('that version 1 wrote with its own code opens', async () => {
    const file = readFileSync(new URL('fixtures/draft-v1.sotay', import.meta.url), 'utf8');
    const [draft] = await read(file);
    expect(valueOf(draft!, 'HoTen')).toBe(cast.minhAn.fullName);
    expect(draft!.note).toBe('chờ giấy chứng sinh');
  });

  it('opens on another PC with its own passphrase', async () => {
    const { file, draftId } = await exported();
    expect(file).not.toContain('Bí Mật');
    const other = await bench();
    const { id } = (await other.store.drafts.import(await read(file)))[0]!;
    expect(id).toBe(draftId);
    expect(valueOf(await other.store.drafts.open(id), 'HoTen')).toBe('Bí Mật');
  });

  it('never overwrites: on the same PC both stand side by side', async () => {
    const { it, draftId, file } = await exported();
    await type(it, place(), entry('HoTen', 'mới hơn'));
    expect(await it.store.drafts.import(await read(file))).toMatchObject([{ outcome: 'copy' }]);
    expect(await it.store.drafts.list()).toHaveLength(2);
    expect(valueOf(await it.store.drafts.open(draftId), 'HoTen')).toBe('mới hơn');
  });

  it('does not open with another passphrase, with a recovery key, or after a change', async () => {
    const { file } = await exported();
    await expect(read(file, { kek: KEK })).rejects.toThrow('wrong-passphrase');
    await expect(read(file, { secret: OTHER_KEK })).rejects.toThrow('wrong-passphrase');
    const json = JSON.parse(file);
    const bytes = fromBase64(json.ct);
    bytes[9]! ^= 1;
    const changed = JSON.stringify({ ...json, ct: toBase64(bytes) });
    await expect(read(changed)).rejects.toThrow('wrong-passphrase');
  });

  it('of a newer program is told as such', async () => {
    const { file } = await exported();
    const newer = JSON.stringify({ ...JSON.parse(file), version: 2, extra: 1 });
    await expect(read(newer)).rejects.toThrow('newer-file');
    await expect(read(await fileOf({ v: 7 }))).rejects.toThrow('newer-file');
    await expect(read(await fileOf({ v: 1 }))).rejects.toThrow('bad-file');
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
