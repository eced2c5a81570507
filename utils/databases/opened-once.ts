/**
 * A database that is opened when first wanted, at exactly its version (left alone, Dexie writes into one of a newer program), and let go of when
 * somebody newer wants it. For what is not typed by hand; drafts have their own, stricter way (`utils/store/db.ts`).
 */
import type { Dexie as AnyTables } from 'dexie';

/** Dexie multiplies its versions by ten. */
const NATIVE = 10;

/** What the database may refuse. */
export type Problem = 'storage-full' | 'newer-database' | 'unavailable';

export class OpenedOnce<Tables extends AnyTables> {
  #opening: Promise<Tables> | null = null;

  /** @param fault the error that callers know a problem by. */
  constructor(
    readonly name: string,
    private readonly version: number,
    private readonly make: (name: string) => Tables,
    private readonly fault: (problem: Problem) => Error,
  ) {}

  /**
   * Runs something with the open tables; a failed opening is tried again at the next call.
   *
   * @throws the fault for everything that the database refuses; other errors go through.
   */
  async run<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    this.#opening ??= this.#open();
    try {
      const tables = await this.#opening.catch((error: unknown) => {
        this.#opening = null;
        throw error;
      });
      return await work(tables);
    } catch (error) {
      const problem = problemOf(error);
      throw problem ? this.fault(problem) : error;
    }
  }

  async close(): Promise<void> {
    const tables = await this.#opening?.catch(() => null);
    this.#opening = null;
    tables?.close();
  }

  async #open(): Promise<Tables> {
    const native = this.version * NATIVE;
    const found = (await indexedDB.databases()).find(({ name }) => name === this.name);
    if ((found?.version ?? 0) > native) throw this.fault('newer-database');
    const tables = this.make(this.name);
    tables.on('versionchange', () => {
      // erased, or somebody newer wants to upgrade: let go at once; the next call opens again and sees
      this.#opening = null;
      tables.close({ disableAutoOpen: true });
      return false; // nothing of Dexie's own handling after this
    });
    tables.on('close', () => (this.#opening = null));
    await tables.open();
    if (tables.backendDB().version === native) return tables;
    tables.close({ disableAutoOpen: true });
    throw this.fault('newer-database');
  }
}

const NAMES: Record<string, Problem> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'newer-database',
  DatabaseClosedError: 'unavailable',
  OpenFailedError: 'unavailable',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
};

/** Dexie wraps what the browser said once or twice; the innermost known name counts. */
function problemOf(error: unknown): Problem | undefined {
  let problem: Problem | undefined;
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth++) {
    const { name, inner, failures } = at as { name?: unknown; inner?: unknown; failures?: unknown };
    if (typeof name === 'string' && Object.hasOwn(NAMES, name)) problem = NAMES[name];
    at = inner ?? (Array.isArray(failures) ? failures[0] : null);
  }
  return problem;
}
