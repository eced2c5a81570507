/** What keeping, backups and erasing need of the world beyond the desk's own. Types only. */
import type { Locks } from '../../../utils/store/backup';
import type { SealedFile } from '../../../utils/store/sealed-file';
import type { Keeping } from '../../../utils/store/settings';
import type { Draft } from '../../../utils/core/draft';

export interface KeepingWorld {
  /** Writing and reading sealed files; fetched when somebody needs it. */
  files(): Promise<FileTools>;
  load(): Promise<Keeping>;
  save(keeping: Keeping): Promise<void>;
}

export interface FileTools {
  /** @throws Refusal `bad-message` when nobody could open it. */
  begin(locks: Locks): Promise<Writing>;
  /** @throws Refusal `too-large`, `newer-file`, `bad-file`. */
  lookInto(file: Blob): Promise<SealedFile>;
}

/** The lines of one file: `head`, then one per draft, then the end. */
export interface Writing {
  readonly head: string;
  add(draft: Draft): Promise<string>;
  end(at: number): Promise<string>;
}
