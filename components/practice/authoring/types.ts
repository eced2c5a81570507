/** What the page "Soạn tình huống" needs: where scenarios lie, the engine of practice, the browser. Handed in. */
import type { ReadonlySignal } from '@preact/signals';
import type { Pack } from '../../../utils/core/pack';
import type { ScenarioProblem } from '../../../utils/practice/scenario';
import type { Key, Scenario } from '../../../utils/practice/types';

export interface AuthoringWorld {
  /** What lies in the browser, as it lies there (`readKept`). */
  load(): Promise<unknown>;
  save(kept: unknown): Promise<void>;
  /** Procedures that there are packs of, by code. */
  codes(): Promise<readonly string[]>;
  /** Names of procedures by code. */
  names: ReadonlySignal<ReadonlyMap<string, string>>;
  pack(code: string): Promise<Pack | null>;
  /** A dossier in which everything is right, to begin from; null: none can be made for this procedure. */
  make(code: string): Promise<Scenario | null>;
  key(scenario: Scenario): Promise<Key>;
  /** Everything that speaks against it. */
  check(scenario: Scenario): Promise<readonly ScenarioProblem[]>;
  /** Practises one that is kept. */
  tryOut(id: string): void;
  /** What is kept has changed. */
  changed(): void;
  /** Back to the first page of the section. */
  back(): void;
  download(name: string, content: string): void;
  /** A random `office-…`. */
  newId(): string;
  /** ISO day. */
  today(): string;
}
