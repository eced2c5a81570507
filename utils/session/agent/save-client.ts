/**
 * The agent's half of "write-through, single flight, last value wins, acknowledged".
 *
 * Every input is posted at once; while one message is under way, newer values replace older ones and leave together
 * as soon as it is acknowledged. What is not acknowledged is sent again: after a dead worker, a time-out, an unlock.
 * A debounce would be simpler and lost text in 40 of 40 kills when it was measured.
 */
import { LIMITS, type DraftField } from '../../core/draft';
import type { RefusalReason, SaveAnswer, SaveMessage } from '../../messaging/protocol';

/** The part of `runtime.Port` that is needed here. */
export interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(fn: (message: never) => void): void };
  onDisconnect: { addListener(fn: () => void): void };
}

export interface SaveClientOptions {
  connect(): Port;
  /** Who reads the form, and origin + pathname of the frame: asked anew, pages change without reloading. */
  form(): { adapter: string; url: string };
  onSaved(at: number, draftId: string): void;
  /** Called once per change of reason, and again for each value that is too large to keep. */
  onUnsaved(reason: RefusalReason): void;
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
  /** Everything acknowledged? */
  readonly idle: boolean;
}

export function saveClient(options: SaveClientOptions): SaveClient {
  const pending = new Map<string, DraftField>();
  let flight: SaveMessage | null = null;
  let port: Port | null = null;
  let seq = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refusal: RefusalReason | null = null;
  let submission = false;
  let lastSent = -GAP;
  let gap: ReturnType<typeof setTimeout> | undefined;
  let burst = 0;

  /** A wipe by the portal never hides what the clerk typed; everything else is replaced by the newer value. */
  const merge = (entry: DraftField, overNewer = true): void => {
    const old = pending.get(entry.key);
    if (old && (!overNewer || (entry.by === 'portal' && entry.value === '' && old.by !== 'portal'))) return;
    pending.set(entry.key, entry);
  };

  const open = (): Port => {
    const opened = options.connect();
    opened.onMessage.addListener((answer: SaveAnswer) => receive(answer));
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      if (flight && !options.signal.aborted) send();
    });
    return opened;
  };

  function send(): void {
    clearTimeout(timer);
    if (!flight || options.signal.aborted) return;
    try {
      port ??= open();
      port.postMessage(flight);
      lastSent = performance.now();
      timer = setTimeout(send, RESEND_AFTER);
    } catch {
      // The worker is being replaced: the port is dead before it was told.
      port = null;
      timer = setTimeout(send, RESEND_AFTER);
    }
  }

  function flush(hurry = false): void {
    if (flight || refusal || options.signal.aborted) return;
    const now = performance.now();
    if (now - lastSent > BURST_OVER) burst = 0;
    const wait = lastSent + (burst < LONG_BURST ? GAP : LONG_GAP) - now;
    if (wait > 0 && pending.size > 0 && !hurry) {
      gap ??= setTimeout(() => {
        gap = undefined;
        burst++;
        flush(true);
      }, wait);
      return;
    }
    clearTimeout(gap);
    gap = undefined;
    if (pending.size > 0) {
      const entries = [...pending.values()].slice(0, LIMITS.fields);
      for (const entry of entries) pending.delete(entry.key);
      flight = { t: 'input', seq: ++seq, ...options.form(), entries };
    } else if (submission) {
      submission = false;
      flight = { t: 'submitted', seq: ++seq };
    }
    send();
  }

  function again(): void {
    refusal = null;
    flush(true);
  }

  function receive(answer: SaveAnswer): void {
    if (answer.t === 'again') return again();
    if (!flight || answer.seq !== flight.seq) return;
    clearTimeout(timer);
    const done = flight;
    flight = null;
    if (answer.t === 'saved') {
      refusal = null;
      options.onSaved(answer.at, answer.draftId);
      return flush();
    }
    // Only the portal's own values, and no draft yet: nothing of the clerk's is at stake.
    if (answer.t === 'noted') return flush();
    if (done.t === 'input') for (const entry of done.entries) merge(entry, false);
    else submission = true;
    if (refusal !== answer.reason) options.onUnsaved(answer.reason);
    refusal = answer.reason;
    timer = setTimeout(again, ASK_AGAIN_EVERY);
  }

  options.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(gap);
    port?.disconnect();
  });
  // Connected from the start, so that the background knows which frames hold an agent.
  port = open();

  return {
    put(entries) {
      for (const entry of entries) {
        if (entry.value.length > LIMITS.value) options.onUnsaved('too-large');
        else if (entry.key.length <= LIMITS.key) merge({ ...entry, label: entry.label.slice(0, 300) });
      }
      flush();
    },
    hurry: () => flush(true),
    submitted() {
      submission = true;
      flush();
    },
    get idle() {
      return !flight && pending.size === 0;
    },
  };
}
