/** What a clerk may bring along: a backup, or the file of one draft that was written until 2026-11. Opened in our page. */
import type { Kdf } from '../messaging/protocol';
import { Refusal, reasonOf } from '../messaging/refusal';
import {
  openHead,
  readDrafts,
  readHead,
  WHOLE,
  type FileKey,
  type FoundDraft,
  type Reading,
} from './backup-read';
import { openFile, parseFile } from './draft-file';
import { LIMITS } from '../core/limits';

export interface SealedFile {
  /** How its passphrase becomes a key; null: no passphrase opens it. */
  kdf: Kdf | null;
  /** The office's recovery key opens it. */
  office: boolean;
  /** @throws Refusal `wrong-passphrase`, also when the file was changed where its key lies. */
  open(key: FileKey): Promise<OpenedFile>;
}

export interface OpenedFile {
  bytes: number;
  /** Its drafts from the beginning, as often as they are wanted. @throws as `readDrafts`. */
  drafts(): AsyncGenerator<FoundDraft, Reading, undefined>;
}

/** @throws Refusal `too-large`, `newer-file`, or `bad-file` when it is neither. */
export async function lookInto(file: Blob): Promise<SealedFile> {
  try {
    const head = await readHead(file);
    return {
      kdf: head.kdf ?? null,
      office: head.office !== undefined,
      async open(fileKey) {
        const key = await openHead(head, fileKey);
        return { bytes: file.size, drafts: () => readDrafts(file, head, key) };
      },
    };
  } catch (error) {
    if (reasonOf(error) !== 'bad-file' || file.size > 2 * LIMITS.draft) throw error;
  }
  return old(await file.text());
}

function old(content: string): SealedFile {
  const { kdf } = parseFile(content);
  return {
    kdf,
    office: false,
    async open(key) {
      if (!('kek' in key)) throw new Refusal('wrong-passphrase');
      const draft = await openFile(content, key.kek);
      async function* drafts(): AsyncGenerator<FoundDraft, Reading, undefined> {
        yield { n: 1, draft, at: content.length };
        return { flaws: WHOLE, madeAt: null };
      }
      return { bytes: content.length, drafts };
    },
  };
}
