/**
 * Official records from files a person chose: bare, in the portal's envelopes, arrays, JSONL, or ZIPs of any of these. Nothing is
 * stored here: the answer holds every usable record with what became of it, and every skipped one with its reason, so that the
 * whole import is shown first and then kept in one step. Works in slices of a few milliseconds on the page's own thread: one
 * record takes a quarter of a millisecond, a worker would copy all of them once more and could not be handed `before`.
 */
import { diffRecords } from './diff';
import { sharedIds } from './ids';
import { unwrap, values, type Found } from './intake';
import {
  flagsOf,
  type Imported,
  type Progress,
  type Skipped,
  type SkipReason,
  type Version,
} from './imported';
import { FileFault, IMPORT_LIMITS } from './limits';
import { readRecord } from './read';
import type { OfficialRecord } from './record';
import { contentHash } from './version';
import { zipEntries } from './zip';

/** A `File`, or a `Blob` with a name. */
export type Source = Pick<Blob, 'size' | 'slice' | 'stream'> & { readonly name: string };

export interface ImportOptions {
  onProgress?(progress: Progress): void;
  signal?: AbortSignal;
  /** The record in use now, to tell new from changed; null when there is none. */
  before?(code: string): Promise<OfficialRecord | null>;
}

/** Milliseconds of work between two looks at the page's own events. */
const SLICE = 16;

/** Bytes looked through between two such looks: some sources hand over everything at once. */
const BITE = 256 * 1024;

/** Reads files one after the other as ONE import: a refused file refuses all, and nothing has happened. Never rejects. */
export async function importFiles(
  sources: readonly Source[],
  options: ImportOptions = {},
): Promise<Imported> {
  const intake = new Import(sources, options);
  try {
    for (const source of sources) await intake.read(source);
    return await intake.finish();
  } catch (error) {
    const why = error instanceof FileFault ? error.problem : 'unreadable';
    return { ok: false, why, file: intake.file, skipped: intake.skipped, notListed: intake.notListed };
  }
}

export const importFile = (source: Source, options?: ImportOptions): Promise<Imported> =>
  importFiles([source], options);

interface Held {
  record: OfficialRecord;
  hash: string;
  file: string;
  line: number | null;
  index: number;
}

class Import {
  readonly skipped: Skipped[] = [];
  notListed = 0;
  /** The file that is being read, for the sentence that refuses it. */
  file = '';
  #held = new Map<string, Held>();
  #read = 0;
  #bytes = 0;
  #sliceEnds = performance.now() + SLICE;
  readonly #total: number;

  constructor(
    sources: readonly Source[],
    private readonly options: ImportOptions,
  ) {
    this.#total = sources.reduce((sum, { size }) => sum + size, 0);
  }

  async read(source: Source): Promise<void> {
    this.file = source.name;
    if (source.size > IMPORT_LIMITS.file) throw new FileFault('too-big');
    if (source.size === 0) throw new FileFault('empty');
    const head = new Uint8Array(await source.slice(0, 4).arrayBuffer());
    const start = this.#bytes;
    if (head[0] === 0x50 && head[1] === 0x4b) await this.#readZip(source as Source & Blob);
    else
      await this.#readText(
        source.name,
        counted(source, this.options.signal, (bytes) => {
          this.#bytes += bytes;
          // a file may say another size than it has
          if (this.#bytes - start > IMPORT_LIMITS.file) throw new FileFault('too-big');
        }),
      );
    this.#bytes = start + source.size;
  }

  async #readZip(source: Source & Blob): Promise<void> {
    const entries = await zipEntries(source);
    const start = this.#bytes;
    for (const [index, { name, chunks }] of entries.entries()) {
      const file = `${source.name} › ${name}`;
      try {
        await this.#readText(file, chunks());
      } catch (error) {
        // one bad entry is skipped; a bomb, a lock, a damage or a cancel is of the whole file
        const spoiled = !(error instanceof FileFault) || /^zip-|^cancelled$|^too-many$/.test(error.problem);
        if (spoiled) throw error;
        this.#skip({ file, line: null, index: 0, code: '', why: error.problem });
      }
      this.#bytes = start + Math.floor((source.size * (index + 1)) / entries.length);
    }
  }

  async #readText(file: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    let index = 0;
    for await (const found of values(this.#paced(chunks))) {
      for (const data of found.ok ? unwrap(found.data) : [found]) {
        await this.#breathe();
        await this.#take(found, data, { file, line: found.line, index: ++index });
      }
    }
  }

  /** Also where nothing is found: a file of blanks must not hold the page. */
  async *#paced(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    await this.#breathe();
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += BITE) {
        await this.#breathe();
        yield chunk.subarray(at, at + BITE);
      }
    }
    await this.#breathe();
  }

  async #take(
    found: Found,
    data: unknown,
    at: { file: string; line: number | null; index: number },
  ): Promise<void> {
    if (++this.#read > IMPORT_LIMITS.records) throw new FileFault('too-many');
    if (!found.ok) return this.#skip({ ...at, code: '', why: found.why });
    const read = readRecord(data);
    if (!read.ok) return this.#skip({ ...at, code: codeIn(data), why: read.why });
    const { record } = read;
    const held: Held = { record, hash: await contentHash(record), ...at };
    const other = this.#held.get(record.code);
    if (!other) return void this.#held.set(record.code, held);
    const newer = (record.updatedAt ?? '') >= (other.record.updatedAt ?? '') ? held : other;
    this.#held.set(record.code, newer);
    this.#skipHeld(newer === held ? other : held, 'older-copy');
  }

  async finish(): Promise<Imported> {
    for (const code of sharedIds([...this.#held.values()].map(({ record }) => record))) {
      const held = this.#held.get(code);
      if (held) this.#skipHeld(held, 'shared-id');
      this.#held.delete(code);
    }
    if (this.#read === 0 && this.skipped.length === 0) throw new FileFault('empty');
    if (this.#held.size === 0) throw new FileFault('nothing-usable');
    const versions: Version[] = [];
    for (const { record, hash } of this.#held.values()) {
      await this.#breathe();
      versions.push({ record, hash, flags: flagsOf(record), ...(await this.#compare(record, hash)) });
    }
    this.#tell();
    const { skipped, notListed } = this;
    return { ok: true, read: this.#read, versions, skipped, notListed };
  }

  async #compare(record: OfficialRecord, hash: string): Promise<Pick<Version, 'change' | 'differences'>> {
    const before = (await this.options.before?.(record.code)) ?? null;
    if (!before) return { change: 'new', differences: 0 };
    if ((await contentHash(before)) === hash) return { change: 'unchanged', differences: 0 };
    const older = (record.updatedAt ?? '') < (before.updatedAt ?? '');
    return { change: older ? 'older' : 'changed', differences: diffRecords(before, record).count };
  }

  #skip(skipped: Skipped): void {
    if (this.skipped.length < IMPORT_LIMITS.listed) this.skipped.push(skipped);
    else this.notListed++;
  }

  #skipHeld({ file, line, index, record }: Held, why: SkipReason): void {
    this.#skip({ file, line, index, code: record.code, why });
  }

  #tell(): void {
    const skipped = this.skipped.length + this.notListed;
    this.options.onProgress?.({ bytes: this.#bytes, total: this.#total, records: this.#read, skipped });
  }

  /** Lets the page draw and hear the cancel button. @throws FileFault `cancelled`. */
  async #breathe(): Promise<void> {
    if (this.options.signal?.aborted) throw new FileFault('cancelled');
    if (performance.now() < this.#sliceEnds) return;
    this.#tell();
    await new Promise((resolve) => setTimeout(resolve));
    if (this.options.signal?.aborted) throw new FileFault('cancelled');
    this.#sliceEnds = performance.now() + SLICE;
  }
}

/** The source's bytes as they are read. (Chrome's streams cannot be iterated before version 124.) */
async function* counted(
  source: Source,
  signal: AbortSignal | undefined,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const reader = source.stream().getReader();
  // a share of the network may never answer: cancelling ends the reading that waits
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', stop);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      count(next.value.length);
      yield next.value;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await reader.cancel().catch(() => undefined);
  }
}

/** A code to find a skipped record by, short enough for a list. */
function codeIn(data: unknown): string {
  const code: unknown =
    typeof data === 'object' && data !== null && Object.hasOwn(data, 'code')
      ? (data as { code?: unknown }).code
      : '';
  return typeof code === 'string' || typeof code === 'number' ? String(code).slice(0, 40) : '';
}
