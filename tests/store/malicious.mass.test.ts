/** S7: files that nobody means well with, at every door through which a file comes in: refused within a second, and nothing of them stays. */
import { gzipSync, zipSync } from 'fflate';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPolicyFile } from '@/utils/core/policy';
import { unitsOf } from '@/utils/core/units';
import { parse } from '@/utils/procedures/catalogue';
import { checkPack } from '@/utils/procedures/check';
import { importFile, type Source } from '@/utils/records/import';
import { Refusal } from '@/utils/messaging/refusal';
import { BackupWriter } from '@/utils/store/backup';
import { lookInto } from '@/utils/store/sealed-file';
import { dossier } from './backup-help';
import { KDF, KEK } from './helpers';

const MIB = 1024 * 1024;
/** As the bar has it. */
const MOST_MS = 1_000;
const MOST_BYTES = 50 * MIB;

type Door = (file: File) => Promise<'refused' | 'taken'>;

async function draftsOf(file: File): Promise<'refused' | 'taken'> {
  try {
    const opened = await (await lookInto(file)).open({ kek: KEK });
    for await (const { draft } of opened.drafts()) if (draft) return 'taken';
    return 'refused';
  } catch (error) {
    // another error than a refusal is a bug, and would carry the file's words
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

const DOORS: Record<string, Door> = {
  'a procedure pack': async (file) => {
    const read = parse(await file.text());
    return read.ok && checkPack(read.value).ok ? 'taken' : 'refused';
  },
  'a record': async (file) => {
    const imported = await importFile(file as unknown as Source);
    return imported.ok && imported.versions.length > 0 ? 'taken' : 'refused';
  },
  'severities of rules': async (file) => (readPolicyFile(await file.text()).ok ? 'taken' : 'refused'),
  drafts: draftsOf,
  units: async (file) => {
    const read = parse(await file.text());
    return read.ok && unitsOf(read.value) !== null ? 'taken' : 'refused';
  },
};

const many = (count: number, item: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => item(n)).join(',');
const HEADS = '"format":"so-tay-mot-cua/backup","version":1,"v":1,"code":"1.001193","name":"x"';

/** What is in the file. Each is tried at every door. */
const FILES: Record<string, () => string | Uint8Array<ArrayBuffer>> = {
  nothing: () => '',
  'a mark of its order and nothing else': () => '\uFEFF',
  null: () => 'null',
  'a number that is none': () => '1e999',
  'half of itself': () => `{${HEADS},"papers":[{"id":"a"`,
  'arrays in arrays, 200,000 deep': () => '['.repeat(200_000) + ']'.repeat(200_000),
  'objects in objects, 100,000 deep': () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'a million fields': () => `{${HEADS},${many(1_000_000, (n) => `"f${n}":${n}`)}}`,
  'a million fields a level down': () => `{${HEADS},"decisions":{${many(1_000_000, (n) => `"f${n}":"x"`)}}}`,
  'a million entries': () => `[${many(1_000_000, String)}]`,
  'one string of 24 MiB': () => `{${HEADS},"note":"${'ă'.repeat(12 * MIB)}"}`,
  '64 MiB of blanks': () => ' '.repeat(64 * MIB),
  '24 MiB without a line end': () => 'draft 1 '.repeat(3 * MIB),
  'a million lines': () => 'draft 1 AAAA\n'.repeat(1_000_000),
  'a prototype of its own': () =>
    `{${HEADS},"__proto__":{"polluted":true},"decisions":{"__proto__":{"polluted":true}}}`,
  'a constructor of its own': () =>
    `{${HEADS},"constructor":{"prototype":{"polluted":true}},"decisions":{"constructor":"off"}}`,
  'names of JavaScript as codes': () => `{${HEADS},"id":"__proto__","code":"constructor","kdf":"toString"}`,
  'halves of characters': () => `{${HEADS},"note":"\\ud800\\udc","name":"\\udfff"}`,
  'bytes that are no text': () => new Uint8Array([0x7b, 0xff, 0xfe, 0xc0, 0x80, 0xf5, 0x7d]),
  zeros: () => new Uint8Array(4 * MIB),
  'words written from right to left': () => `{${HEADS},"name":"\\u202e\\u2066abc","label":"\\u202d"}`,
  'everything of the wrong kind': () =>
    `{"format":1,"version":"1","v":[],"code":{},"name":null,"papers":"x","switches":1,"decisions":[],"now":{},"old":1}`,
  'a version of the year 9999': () => `{"format":"so-tay-mot-cua/backup","version":9999,"v":9999,"id":1}`,
  'a pattern that never ends': () =>
    `{${HEADS},"pattern":"^(a+)+$","recognise":{"titles":["${'a'.repeat(60_000)}!"]}}`,
  'a cost of 1 TiB of memory': () =>
    `{"format":"so-tay-mot-cua/backup","version":1,"id":"00000000-0000-4000-8000-000000000001","kdf":{"salt":"AAAAAAAAAAAAAAAAAAAAAA==","memoryKiB":1073741824,"iterations":1000000,"parallelism":255},"passphrase":{"iv":"AAAA","ct":"AAAA"}}`,
  'the same names twice': () => `{${HEADS},${many(50_000, () => '"name":"x"')}}`,
  markup: () => `<!doctype html><script>document.title='x'</script>${'<div>'.repeat(100_000)}`,
  'a packed bomb': () => gzipSync(new Uint8Array(48 * MIB)) as Uint8Array<ArrayBuffer>,
  'an archive of bombs': () =>
    zipSync({
      'a.json': new Uint8Array(24 * MIB),
      'b.json': new Uint8Array(24 * MIB),
    }) as Uint8Array<ArrayBuffer>,
  'an archive of 5,000 files': () =>
    zipSync(
      Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`${n}.json`, new Uint8Array([123, 125])])),
    ) as Uint8Array<ArrayBuffer>,
};

/** Made once, when first wanted: some take longer to make than to refuse. */
const made = new Map<string, File>();
function fileOf(name: string): File {
  const file = made.get(name) ?? new File([FILES[name]!()], 'x.json');
  made.set(name, file);
  return file;
}
/** Milliseconds of work so far. What others do on this machine meanwhile is not the program's. */
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

let collect: () => void;
beforeAll(() => {
  setFlagsFromString('--expose-gc');
  collect = runInNewContext('gc') as () => void;
});

const cases = Object.keys(DOORS).flatMap((door) => Object.keys(FILES).map((name) => [door, name] as const));
it('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(60));

describe.each(Object.entries(DOORS))('%s', (_name, door) => {
  it.each(Object.keys(FILES))(
    'of %s is refused at once, and nothing stays',
    { timeout: 60_000 },
    async (name) => {
      const file = fileOf(name);
      const before = Object.getOwnPropertyNames(Object.prototype).join();
      collect();
      const held = process.memoryUsage().heapUsed;
      const start = worked();
      expect(await door(file)).toBe('refused');
      expect(worked() - start).toBeLessThan(MOST_MS);
      collect();
      expect(process.memoryUsage().heapUsed - held).toBeLessThan(MOST_BYTES);
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
      expect('polluted' in {}).toBe(false);
    },
  );
});

describe('a file that somebody with the passphrase has made', () => {
  const good = dossier(1) as unknown as Record<string, unknown>;
  const HOSTILE: Record<string, unknown> = {
    'a field too many': { ...good, more: 1 },
    'a prototype': JSON.parse(`${JSON.stringify(good).slice(0, -1)},"__proto__":{"polluted":true}}`),
    'ten thousand fields': {
      ...good,
      fields: Array.from({ length: 10_000 }, () => (good.fields as unknown[])[0]),
    },
    'a value of a megabyte': {
      ...good,
      fields: [{ ...(good.fields as object[])[0], value: 'x'.repeat(MIB) }],
    },
    'an id that leads elsewhere': { ...good, id: '../../00000000-0000-4000-8000-000000000001' },
    'numbers that are none': { ...good, createdAt: '2026', updatedAt: null },
    'lists instead of texts': { ...good, note: ['a'], origin: ['https://x'] },
    nothing: null,
    'a list': [good],
  };
  it.each(Object.entries(HOSTILE))('with %s gives no draft', async (_name, content) => {
    const writer = await BackupWriter.begin({ passphrase: { kek: KEK, kdf: KDF } });
    const lines = [writer.head, await writer.add(content as never), await writer.end(1)];
    expect(await draftsOf(new File(lines, 'x'))).toBe('refused');
    expect('polluted' in {}).toBe(false);
  });

  it('but for the good ones beside them', { timeout: 30_000 }, async () => {
    const writer = await BackupWriter.begin({ passphrase: { kek: KEK, kdf: KDF } });
    const bad = Object.values(HOSTILE) as never[];
    const lines = [writer.head];
    for (const content of [...bad, dossier(1), ...bad, dossier(2)]) lines.push(await writer.add(content));
    lines.push(await writer.end(1));
    const found: string[] = [];
    const opened = await (await lookInto(new File(lines, 'x'))).open({ kek: KEK });
    for await (const { draft } of opened.drafts()) found.push(draft.id);
    expect(found).toEqual([dossier(1).id, dossier(2).id]);
  });
});
