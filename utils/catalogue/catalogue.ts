/**
 * The office's catalogue of official records as plain functions. A record is kept under its code and version; one version of a
 * code is in use; older ones stay, because a dossier keeps the one it was received under. An import is kept whole or not at all.
 */
import type { RowDecision } from '../distill/types';
import type { Imported } from '../records/imported';
import type { OfficialRecord } from '../records/record';
import { contentHash } from '../records/version';
import { CatalogueDatabase, type CatalogueTables } from './db';
import type { ConfirmedTerm, CurrentRow, ImportRow } from './types';

export type { CatalogueFault } from './types';

type Ready = Extract<Imported, { ok: true }>;

export interface Catalogue {
  /** Keeps what an import brought, in one transaction; what is not new or changed is left out. @returns the row of its report. @throws CatalogueFault, and then nothing is kept. */
  store(imported: Ready, files: string[], now: number): Promise<ImportRow>;
  /** The version in use, or a given one; null when it is not here (it may be built in). */
  record(code: string, hash?: string): Promise<OfficialRecord | null>;
  /** Every procedure in use, without its record: for lists and search. */
  current(): Promise<CurrentRow[]>;
  /** Versions of a code, newest import first. */
  versions(code: string): Promise<{ hash: string; at: number }[]>;
  /** Keeps a record without taking it into use: a dossier received under a built-in one will ask for it later. @returns its version. */
  keep(record: OfficialRecord, now: number): Promise<string>;
  /** Deletes versions that are neither in use, nor the one before, nor wanted. @returns how many. */
  tidy(wanted: (code: string, hash: string) => boolean): Promise<number>;
  /** Newest first. */
  imports(): Promise<ImportRow[]>;

  decisions(code: string): Promise<RowDecision[]>;
  decide(code: string, decision: RowDecision): Promise<void>;
  undecide(code: string, key: string): Promise<void>;

  favourites(): Promise<string[]>;
  favour(code: string, on: boolean, now: number): Promise<void>;

  terms(code: string, hash: string): Promise<ConfirmedTerm[]>;
  confirmTerm(term: ConfirmedTerm): Promise<void>;

  /** Lets go of the database. */
  close(): Promise<void>;
}

/** Imports whose reports are remembered. */
const REMEMBERED = 50;

/** Records handed to the database at once: copying them takes the page's own time. */
const PORTION = 100;

/** Opens on first use, so that making one costs nothing. */
export function openCatalogue(name?: string): Catalogue {
  const database = new CatalogueDatabase(name);
  const run = database.run.bind(database);
  return {
    store: (imported, files, now) => run((tables) => store(tables, imported, files, now)),
    record: (code, hash) =>
      run(async (tables) => {
        const version = hash ?? (await tables.current.get(code))?.hash;
        return version === undefined ? null : ((await tables.records.get([code, version]))?.record ?? null);
      }),
    current: () => run((tables) => tables.current.toArray()),
    versions: (code) =>
      run(async (tables) => {
        const rows = await tables.records.where({ code }).toArray();
        return rows.map(({ hash, at }) => ({ hash, at })).sort((a, b) => b.at - a.at);
      }),
    keep: async (record, now) => {
      const hash = await contentHash(record);
      await run(async (tables) => {
        const { code } = record;
        if (!(await tables.records.get([code, hash])))
          await tables.records.put({ code, hash, record, at: now });
      });
      return hash;
    },
    tidy: (wanted) => run((tables) => tidy(tables, wanted)),
    imports: () => run((tables) => tables.imports.reverse().toArray()),

    decisions: (code) =>
      run(async (tables) =>
        (await tables.decisions.where({ code }).toArray()).map(({ code: _code, ...decision }) => decision),
      ),
    decide: (code, decision) =>
      run(async (tables) => void (await tables.decisions.put({ ...decision, code }))),
    undecide: (code, key) => run((tables) => tables.decisions.delete([code, key])),

    favourites: () => run((tables) => tables.favourites.toCollection().primaryKeys()),
    favour: (code, on, now) =>
      run(async (tables) => {
        if (on) await tables.favourites.put({ code, at: now });
        else await tables.favourites.delete(code);
      }),

    terms: (code, hash) => run((tables) => tables.terms.where({ code, hash }).toArray()),
    confirmTerm: (term) => run(async (tables) => void (await tables.terms.put(term))),

    close: () => database.close(),
  };
}

const store = (tables: CatalogueTables, imported: Ready, files: string[], now: number): Promise<ImportRow> =>
  tables.transaction('rw', [tables.records, tables.current, tables.imports], async () => {
    const inUse = new Map((await tables.current.toArray()).map((row) => [row.code, row]));
    const fresh = imported.versions.filter(
      ({ record, hash, change }) =>
        (change === 'new' || change === 'changed') && inUse.get(record.code)?.hash !== hash,
    );
    for (let from = 0; from < fresh.length; from += PORTION) {
      const some = fresh.slice(from, from + PORTION);
      await tables.records.bulkPut(
        some.map(({ record, hash }) => ({ code: record.code, hash, record, at: now })),
      );
    }
    await tables.current.bulkPut(
      fresh.map(({ record, hash, flags }) => ({
        code: record.code,
        hash,
        name: record.name,
        fields: record.fields,
        ward: record.levels.ward,
        flags,
        updatedAt: record.updatedAt,
        at: now,
        previous: inUse.get(record.code)?.hash ?? null,
      })),
    );
    const report: ImportRow = {
      at: now,
      files,
      read: imported.read,
      changes: fresh.map(({ record: { code }, hash }) => ({
        code,
        from: inUse.get(code)?.hash ?? null,
        to: hash,
      })),
      kept: imported.versions.length - fresh.length,
      skipped: imported.skipped,
      notListed: imported.notListed,
    };
    const id = await tables.imports.add(report);
    const old = await tables.imports.reverse().offset(REMEMBERED).primaryKeys();
    await tables.imports.bulkDelete(old);
    return { ...report, id };
  });

const tidy = (tables: CatalogueTables, wanted: (code: string, hash: string) => boolean): Promise<number> =>
  tables.transaction('rw', [tables.records, tables.current], async () => {
    const inUse = new Map((await tables.current.toArray()).map((row) => [row.code, row]));
    const keys = await tables.records.toCollection().primaryKeys();
    const idle = keys.filter(([code, hash]) => {
      const row = inUse.get(code);
      return row?.hash !== hash && row?.previous !== hash && !wanted(code, hash);
    });
    await tables.records.bulkDelete(idle);
    return idle.length;
  });
