/** Is what was typed safe? "Đã lưu" is a fact about the disk: it is said only after the store has said it. */
import { signal } from '@preact/signals';
import type { RefusalReason } from '../../messaging/protocol';

export type Saving =
  /** Nothing has been typed in this visit, and no draft is open. */
  | { state: 'nothing' }
  /** The newest durable write, milliseconds since 1970. */
  | { state: 'saved'; at: number }
  /** Typed and not kept: why, and since when the last durable write is (null: never). */
  | { state: 'unsaved'; reason: RefusalReason; lastSaved: number | null };

export type SavingModel = ReturnType<typeof savingModel>;

export function savingModel() {
  const saving = signal<Saving>({ state: 'nothing' });
  const lastSaved = (): number | null => {
    const now = saving.value;
    return now.state === 'saved' ? now.at : now.state === 'unsaved' ? now.lastSaved : null;
  };
  const saved = (at: number): void => {
    saving.value = { state: 'saved', at: Math.max(at, lastSaved() ?? 0) };
  };
  return {
    saving,
    saved,
    /** A draft was read that was written then. It says nothing about what was typed since: a refusal stays told. */
    wasSaved(at: number): void {
      if (saving.value.state !== 'unsaved') saved(at);
    },
    unsaved(reason: RefusalReason): void {
      saving.value = { state: 'unsaved', reason, lastSaved: lastSaved() };
    },
    /** Another clerk works here now. */
    forget(): void {
      saving.value = { state: 'nothing' };
    },
  };
}
