/**
 * The background's end of one agent's `save` port: every message is checked, taken in the order it came, and answered
 * only when its write is durable. A message that comes again (the agent heard no answer) is not taken twice.
 */
import { inTime } from '../store/in-time';
import { inTurn } from '../store/memory-area';
import type { Place } from '../store/bindings';
import type { TabDrafts, Taken } from '../store/tab-drafts';
import { LIMITS } from '../core/draft';
import { saveMessageSchema, type RefusalReason, type SaveAnswer, type SaveMessage } from './protocol';
import { Refusal, reasonOf } from './refusal';

export interface SavePortWorld {
  tabs: Pick<TabDrafts, 'input' | 'submitted' | 'receipt'>;
  /** May this sender save at all, and where does its form stand? Null: not allowed. */
  place(message: SaveMessage): Promise<Place | null>;
  /** A draft was saved; for the list in the desk. */
  saved(): void;
}

/** One port's conversation: give it each raw message, post what it answers. */
export function saveConversation(world: SavePortWorld): (raw: unknown) => Promise<SaveAnswer | null> {
  const turn = inTurn();
  let last: { seq: number; answer: Promise<SaveAnswer> } | null = null;

  const take = async (message: SaveMessage): Promise<Taken> => {
    const place = await world.place(message);
    if (!place) throw new Refusal('not-allowed');
    const { adapter, url } = message;
    switch (message.t) {
      case 'input':
        return world.tabs.input(place, { adapter, url }, message.entries);
      case 'submitted':
        return world.tabs.submitted(place);
      case 'receipt':
        return world.tabs.receipt(place, { code: message.code, promised: message.promised });
      case 'page':
        return null;
    }
  };

  /** Whatever holds it up: within a second there is an answer, and the agent sends again what it does not call saved. */
  const answer = (message: SaveMessage): Promise<SaveAnswer> =>
    inTime(answered(message)).catch((error: unknown): SaveAnswer => {
      return { t: 'unsaved', seq: message.seq, reason: reasonOf(error) };
    });

  const answered = async (message: SaveMessage): Promise<SaveAnswer> => {
    const { seq } = message;
    try {
      // `taken` waits only until the message is in the draft; the write behind it must not hold up the next message
      const taken = await turn(() => take(message));
      if (!taken) return { t: 'noted', seq };
      const ending = await taken.ending;
      if ('reason' in ending) return { t: 'unsaved', seq, reason: ending.reason };
      world.saved();
      const { at, locked } = ending;
      return { t: 'saved', seq, at, draftId: taken.draftId, ...(locked && { locked }) };
    } catch (error) {
      return { t: 'unsaved', seq, reason: reasonOf(error) };
    }
  };

  return async (raw) => {
    const parsed = saveMessageSchema.safeParse(raw);
    if (!parsed.success) {
      const seq = seqOf(raw);
      return seq === null ? null : { t: 'unsaved', seq, reason: whyNot(raw) };
    }
    const message = parsed.data;
    if (last && message.seq <= last.seq) {
      const known = await last.answer;
      if (known.t === 'saved' || known.t === 'noted') return { ...known, seq: message.seq };
    }
    const mine = answer(message);
    if (!last || message.seq >= last.seq) last = { seq: message.seq, answer: mine };
    return mine;
  };
}

function seqOf(raw: unknown): number | null {
  const seq = (raw as { seq?: unknown } | null)?.seq;
  return typeof seq === 'number' && Number.isSafeInteger(seq) ? seq : null;
}

/** A pasted megabyte is not a broken message: the clerk can do something about it. */
function whyNot(raw: unknown): RefusalReason {
  const { entries } = raw as { entries?: unknown };
  if (!Array.isArray(entries)) return 'bad-message';
  const long = entries.some((entry: { value?: unknown } | null) => {
    const value = entry?.value;
    return typeof value === 'string' && value.length > LIMITS.value;
  });
  return long || entries.length > LIMITS.fields ? 'too-large' : 'bad-message';
}
