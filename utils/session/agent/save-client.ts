/**
 * The agent's half of "write-through, single flight, last value wins, acknowledged".
 *
 * Every input is posted at once; while one message is under way, newer values replace older ones and leave together
 * as soon as it is acknowledged. What is not acknowledged is sent again: after a dead worker, a time-out, an unlock.
 * A debounce would be simpler and lost text in 40 of 40 kills when it was measured.
 */
import type { Receipt } from '../../adapters/adapter';
import type { DraftField } from '../../core/draft';
import { LIMITS } from '../../core/limits';
import type { FormPlace, RefusalReason, SaveAnswer, SaveMessage } from '../../messaging/protocol';

/** The part of `runtime.Port` that is needed here. */
export interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(fn: (message: never) => void): void };
  onDisconnect: { addListener(fn: () => void): void };
}

export interface SaveClientOptions {
  /** Null: the extension is gone from this page (updated, switched off); there is nobody to save to any more. */
  connect(): Port | null;
  /** Who reads the form, and where it stands: asked at every input, pages change without reloading. */
  form(): FormPlace;
  /** `locked`: sealed for the clerk, to be seen after unlocking. */
  onSaved(at: number, draftId: string, locked: true | undefined): void;
  /** Called once per change of reason, and again for each value that is too large to keep. */
  onUnsaved(reason: RefusalReason): void;
  /** Another frame of the tab has met a login wall, or it is gone. */
  onSession(state: Extract<SaveAnswer, { t: 'session' }>['state']): void;
  /** A message is about to be put together: what is still to be `put` is put now. */
  gather?(): void;
  /** Must the background be able to reach this frame, although nothing is to be saved? Asked when a worker has ended. */
  busy?(): boolean;
  signal: AbortSignal;
}

/** No answer after this many ms: send again (a cold worker needs up to 81 ms, a slow disk up to 100 ms). */
const RESEND_AFTER = 300;
/**
 * Least time between two messages, ms. A hand needs longer for a key, so its every key leaves at once; an input method's
 * burst of backspaces and letters leaves together, and a burst that goes on for longer in somewhat larger parts.
 * (A message costs the page's thread 0.1–0.3 ms, 2026-11.)
 */
const GAP = 16;
const LONG_GAP = 32;
/** So many messages that had to wait make a long burst; this much silence, ms, ends it. */
const LONG_BURST = 4;
const BURST_OVER = 250;
/** While the vault is shut or the disk is full: how often to ask again unasked. */
const ASK_AGAIN_EVERY = 2_000;

export interface SaveClient {
  put(entries: readonly DraftField[]): void;
  /** The page is about to go: what waits leaves now. */
  hurry(): void;
  submitted(): void;
  /** The portal shows that the dossier was handed in: told to the draft that was written last. */
  receipt(receipt: Receipt): void;
  /** The form's place has changed: the background is told before anything is typed there. */
  turned(): void;
  /** Sees to it that the background can reach this frame. */
  connect(): void;
  /** Does a message of this moment have to wait, so that `gather` will be called within milliseconds? */
  readonly waits: boolean;
  /** The port died without a word (the page was asleep in the back/forward cache). */
  reconnect(): void;
}

/** What waits for one place. Pages change without a load, so what was typed on one never travels as if typed on the next. */
interface Batch {
  place: FormPlace;
  entries: Map<string, DraftField>;
  /** `page` is said before the entries, the others behind them. */
  words: Partial<Record<Word, object>>;
}
type Word = Exclude<SaveMessage['t'], 'input'>;

const isSamePlace = (a: FormPlace, b: FormPlace): boolean =>
  a.url === b.url && a.visit === b.visit && a.dossier === b.dossier && a.adapter === b.adapter;

export function saveClient(options: SaveClientOptions): SaveClient {
  const batches: Batch[] = [];
  let flight: { message: SaveMessage; batch: Batch } | null = null;
  let port: Port | null = null;
  let seq = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refusal: RefusalReason | null = null;
  let lastSent = -GAP;
  let gap: ReturnType<typeof setTimeout> | undefined;
  let burst = 0;
  /** Where the clerk (or our fill) has written last. */
  let written: FormPlace | null = null;

  const batchAt = (place: FormPlace): Batch => {
    const last = batches.at(-1);
    if (last && isSamePlace(last.place, place)) return last;
    const batch: Batch = { place, entries: new Map(), words: {} };
    batches.push(batch);
    return batch;
  };

  /** A wipe by the portal never hides what the clerk typed; everything else is replaced by the newer value. */
  const merge = ({ entries }: Batch, entry: DraftField, overNewer = true): void => {
    const old = entries.get(entry.key);
    if (old && (!overNewer || (entry.by === 'portal' && entry.value === '' && old.by !== 'portal'))) return;
    entries.set(entry.key, entry);
  };

  /** One timer for a row of messages: it looks at the clock, so that not each of them sets one. */
  const late = (): void => {
    timer = undefined;
    if (!flight) return;
    const left = lastSent + RESEND_AFTER - performance.now();
    if (left > 0) timer = setTimeout(late, left);
    else send();
  };

  const open = (): Port | null => {
    const opened = options.connect();
    opened?.onMessage.addListener((answer: SaveAnswer) => receive(answer));
    opened?.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      if (options.signal.aborted) return;
      if (flight) send();
      else if (options.busy?.()) port = open();
    });
    return opened;
  };

  function send(): void {
    if (!flight || options.signal.aborted) return;
    try {
      port ??= open();
      if (!port) return;
      port.postMessage(flight.message);
    } catch {
      // The worker is being replaced: the port is dead before it was told.
      port = null;
    }
    lastSent = performance.now();
    timer ??= setTimeout(late, RESEND_AFTER);
  }

  function flush(hurry = false): void {
    options.gather?.();
    if (flight || refusal || options.signal.aborted) return;
    const now = performance.now();
    if (now - lastSent > BURST_OVER) burst = 0;
    const wait = lastSent + (burst < LONG_BURST ? GAP : LONG_GAP) - now;
    const [batch] = batches;
    if (!batch) return;
    if (wait > 0 && batch.entries.size > 0 && !hurry) {
      gap ??= setTimeout(() => {
        gap = undefined;
        burst++;
        flush(true);
      }, wait);
      return;
    }
    clearTimeout(gap);
    gap = undefined;
    const message = nextOf(batch);
    if (message) {
      flight = { message, batch };
      send();
    } else if (batches.length > 1) {
      batches.shift();
      flush(hurry);
    }
  }

  /** Takes the next message out of a batch; null when it is empty. */
  function nextOf({ place, entries, words }: Batch): SaveMessage | null {
    const take = (t: Word): SaveMessage | null => {
      const word = words[t];
      delete words[t];
      return word ? ({ ...word, t, seq: ++seq, ...place } as SaveMessage) : null;
    };
    const page = take('page');
    if (page || entries.size === 0) return page ?? take('submitted') ?? take('receipt');
    const some = [...entries.values()].slice(0, LIMITS.fields);
    for (const entry of some) entries.delete(entry.key);
    return { t: 'input', seq: ++seq, ...place, entries: some };
  }

  /** What could not be kept waits again, behind nothing newer. */
  function putBack({ message, batch }: NonNullable<typeof flight>): void {
    if (message.t === 'input') for (const entry of message.entries) merge(batch, entry, false);
    else batch.words[message.t] ??= message;
  }

  function say(t: Word, place: FormPlace, word: object = {}): void {
    batchAt(place).words[t] = word;
    flush();
  }

  function again(): void {
    if (refusal) {
      clearTimeout(timer);
      timer = undefined;
    }
    refusal = null;
    flush(true);
  }

  function receive(answer: SaveAnswer): void {
    if (answer.t === 'again') return again();
    if (answer.t === 'session') return options.onSession(answer.state);
    if (!flight || answer.seq !== flight.message.seq) return;
    const done = flight;
    flight = null;
    if (answer.t === 'saved') {
      refusal = null;
      options.onSaved(answer.at, answer.draftId, answer.locked);
      return flush();
    }
    // Only the portal's own values, and no draft yet: nothing of the clerk's is at stake.
    if (answer.t === 'noted') return flush();
    putBack(done);
    if (refusal !== answer.reason) options.onUnsaved(answer.reason);
    refusal = answer.reason;
    clearTimeout(timer);
    timer = setTimeout(again, ASK_AGAIN_EVERY);
  }

  options.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(gap);
    // The port ends with the extension; where it was not told yet, touching it throws.
  });
  // Connected from the start, so that the background knows which frames hold an agent.
  port = open();

  return {
    put(entries) {
      const place = options.form();
      for (const entry of entries) {
        if (entry.value.length > LIMITS.value) options.onUnsaved('too-large');
        else if (entry.key.length <= LIMITS.key) {
          merge(batchAt(place), { ...entry, label: entry.label.slice(0, 300) });
          if (entry.by !== 'portal') written = place;
        }
      }
      flush();
    },
    hurry: () => flush(true),
    submitted: () => say('submitted', (written = options.form())),
    receipt: (receipt) => say('receipt', written ?? options.form(), receipt),
    turned: () => say('page', options.form()),
    connect() {
      port ??= open();
    },
    reconnect() {
      port?.disconnect();
      port = open();
      send();
    },
    get waits() {
      return Boolean(flight ?? gap);
    },
  };
}
