/**
 * The catalogue's own database, apart from the drafts: no citizen is in it, so it is not sealed, and the desk writes to it directly
 * while the background goes on saving drafts. Like the others it is opened at exactly its version.
 */
import { Dexie, type Table } from 'dexie';
import { OpenedOnce } from '../databases/opened-once';
import {
  CatalogueFault,
  type ConfirmedTerm,
  type CurrentRow,
  type DecisionRow,
  type ImportRow,
  type RecordRow,
} from './types';

export const CATALOGUE = 'so-tay-thu-tuc';
const VERSION = 1;

export class CatalogueTables extends Dexie {
  records!: Table<RecordRow, [string, string]>;
  current!: Table<CurrentRow, string>;
  imports!: Table<ImportRow, number>;
  decisions!: Table<DecisionRow, [string, string]>;
  favourites!: Table<{ code: string; at: number }, string>;
  terms!: Table<ConfirmedTerm, [string, string, string]>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(VERSION).stores({
      records: '[code+hash], code',
      current: 'code',
      imports: '++id',
      decisions: '[code+key], code',
      favourites: 'code',
      terms: '[code+hash+channel], [code+hash]',
    });
  }
}

export class CatalogueDatabase extends OpenedOnce<CatalogueTables> {
  constructor(name: string = CATALOGUE) {
    super(
      name,
      VERSION,
      (own) => new CatalogueTables(own),
      (why) => new CatalogueFault(why),
    );
  }
}
