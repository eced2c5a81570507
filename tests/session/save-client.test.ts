import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftField } from '@/utils/core/draft';
import type { SaveAnswer, SaveMessage } from '@/utils/messaging/protocol';
import { saveClient, type Port } from '@/utils/session/agent/save-client';

/** A background that speaks the real protocol in memory; it can be slow, dead or refusing. */
class Background {
  readonly stored = new Map<string, string>();
  readonly messages: SaveMessage[] = [];
  connections = 0;
  #talk: ((answer: SaveAnswer) => void) | null = null;
  #hangUp: (() => void) | null = null;

  connect = (): Port => {
    this.connections++;
    const port: Port = {
      postMessage: (message) => {
        this.messages.push(message as SaveMessage);
      },
      disconnect: () => {},
      onMessage: { addListener: (fn) => (this.#talk = fn as never) },
      onDisconnect: { addListener: (fn) => (this.#hangUp = fn) },
    };
    return port;
  };
  get last(): SaveMessage {
    return this.messages.at(-1)!;
  }
  store(message = this.last): void {
    if (message.t === 'input') for (const entry of message.entries) this.stored.set(entry.key, entry.value);
    this.answer({ t: 'saved', seq: message.seq, at: 1, draftId: 'd' });
  }
  answer(answer: SaveAnswer): void {
    this.#talk?.(answer);
  }
  /** Nothing waits for it any more: whatever is not kept is sent again within this time. */
  get isDone(): boolean {
    const { length } = this.messages;
    vi.advanceTimersByTime(2_100);
    return this.messages.length === length;
  }
  die(): void {
    this.#hangUp?.();
  }
}

const entry = (key: string, value: string, by: DraftField['by'] = 'user'): DraftField => ({
  key,
  role: null,
  label: key,
  value,
  by,
  at: 1,
});

const PLACE = { adapter: 'x', url: 'https://x/', visit: 0, since: 1, dossier: null as string | null };

function setup() {
  const background = new Background();
  const saved = vi.fn<(at: number, draftId: string) => void>();
  const unsaved = vi.fn<(reason: string) => void>();
  const session = vi.fn<(state: string) => void>();
  const where = { now: PLACE };
  const life = new AbortController();
  const client = saveClient({
    connect: background.connect,
    form: () => where.now,
    onSaved: saved,
    onUnsaved: unsaved,
    onSession: session,
    signal: life.signal,
  });
  return { background, saved, unsaved, session, client, life, where };
}

describe('what is typed reaches the background', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends the first key at once and says "saved" only after the answer', () => {
    const { background, client, saved } = setup();
    client.put([entry('a', 'N')]);
    expect(background.messages).toHaveLength(1);
    expect(saved).not.toHaveBeenCalled();
    background.store();
    expect(saved).toHaveBeenCalledOnce();
    expect(background.isDone).toBe(true);
  });

  it('has one message under way and sends only the newest value next', () => {
    const { background, client } = setup();
    for (const value of ['N', 'Ng', 'Ngu', 'Nguy']) client.put([entry('a', value)]);
    expect(background.messages).toHaveLength(1);
    background.store();
    vi.advanceTimersByTime(24);
    expect(background.messages).toHaveLength(2);
    expect(background.last).toMatchObject({ entries: [{ value: 'Nguy' }] });
  });

  it('lets a burst of an input method leave together, and each key of a hand at once', () => {
    const { background, client } = setup();
    for (const value of ['ng', 'n', 'ngu', 'nguy']) {
      client.put([entry('a', value)]);
      background.store();
    }
    expect(background.messages).toHaveLength(1);
    vi.advanceTimersByTime(24);
    expect(background.messages).toHaveLength(2);
    background.store();
    vi.advanceTimersByTime(60);
    client.put([entry('a', 'nguyễ')]);
    expect(background.messages).toHaveLength(3);
  });

  it('does not wait when the page is left', () => {
    const { background, client } = setup();
    client.put([entry('a', 'n')]);
    background.store();
    client.put([entry('a', 'ng')]);
    client.hurry();
    background.store();
    expect(background.stored.get('a')).toBe('ng');
  });

  it('sends again when the worker dies in between', () => {
    const { background, client } = setup();
    client.put([entry('a', 'Lan')]);
    background.die();
    expect(background.connections).toBe(2);
    expect(background.messages).toHaveLength(2);
    background.store();
    expect(background.stored.get('a')).toBe('Lan');
  });

  it('sends again when no answer comes', () => {
    const { background, client } = setup();
    client.put([entry('a', 'Lan')]);
    vi.advanceTimersByTime(350);
    expect(background.messages).toHaveLength(2);
    expect(background.messages[1]!.seq).toBe(background.messages[0]!.seq);
  });

  it('keeps everything while the vault is locked and sends it after the unlock', () => {
    const { background, client, unsaved } = setup();
    client.put([entry('a', 'Lan')]);
    background.answer({ t: 'unsaved', seq: 1, reason: 'locked' });
    client.put([entry('b', '001190000017')]);
    client.put([entry('a', 'Lan Anh')]);
    expect(unsaved).toHaveBeenCalledExactlyOnceWith('locked');
    background.answer({ t: 'again' });
    background.store();
    expect(background.stored).toEqual(
      new Map([
        ['a', 'Lan Anh'],
        ['b', '001190000017'],
      ]),
    );
  });

  it('asks again by itself when nobody says "again"', () => {
    const { background, client } = setup();
    client.put([entry('a', 'Lan')]);
    background.answer({ t: 'unsaved', seq: 1, reason: 'quota' });
    vi.advanceTimersByTime(2_100);
    background.store();
    expect(background.stored.get('a')).toBe('Lan');
  });

  it('does not let a wipe by the portal hide what the clerk typed', () => {
    const { background, client } = setup();
    client.put([entry('other', 'x')]);
    client.put([entry('a', 'Lan')]);
    client.put([entry('a', '', 'portal')]);
    background.store();
    vi.advanceTimersByTime(24);
    background.store();
    expect(background.stored.get('a')).toBe('Lan');
  });

  it('says so when a value is too large to keep, and keeps the others', () => {
    const { background, client, unsaved } = setup();
    client.put([entry('a', 'x'.repeat(1_000_000)), entry('b', 'Lan')]);
    expect(unsaved).toHaveBeenCalledWith('too-large');
    background.store();
    expect(background.stored).toEqual(new Map([['b', 'Lan']]));
  });

  it('tells the submission after everything typed before it', () => {
    const { background, client } = setup();
    client.put([entry('a', 'Lan')]);
    client.submitted();
    expect(background.messages.map((message) => message.t)).toEqual(['input']);
    background.store();
    expect(background.messages.map((message) => message.t)).toEqual(['input', 'submitted']);
  });

  it('never sends what was typed on one page as if it was typed on the next', () => {
    const { background, client, where } = setup();
    client.put([entry('a', 'An')]);
    background.answer({ t: 'unsaved', seq: 1, reason: 'locked' });
    client.put([entry('b', 'Kinh')]);
    where.now = { ...PLACE, visit: 1 };
    client.turned();
    client.put([entry('a', 'Bình')]);
    background.answer({ t: 'again' });
    for (let turn = 0; turn < 3; turn++) {
      const { last } = background;
      if (last.t === 'page') background.answer({ t: 'noted', seq: last.seq });
      else background.store();
      vi.advanceTimersByTime(40);
    }
    const sent = background.messages
      .slice(1)
      .map((message) => [
        message.t,
        message.visit,
        message.t === 'input' ? message.entries.map(({ key, value }) => `${key}=${value}`) : null,
      ]);
    expect(sent).toEqual([
      ['input', 0, ['a=An', 'b=Kinh']],
      ['page', 1, null],
      ['input', 1, ['a=Bình']],
    ]);
    expect(background.isDone).toBe(true);
  });

  it('sends the receipt to the page that was written last, behind its last key', () => {
    const { background, client, where } = setup();
    client.put([entry('a', 'An')]);
    client.submitted();
    where.now = { ...PLACE, url: 'https://x/xong', visit: 1 };
    client.turned();
    client.receipt({ code: 'G22-1', promised: '30/11/2026' });
    for (let turn = 0; turn < 4; turn++) {
      background.answer({ t: 'saved', seq: background.last.seq, at: 1, draftId: 'd' });
      vi.advanceTimersByTime(40);
    }
    expect(background.messages.map(({ t, visit }) => `${t} ${visit}`)).toEqual([
      'input 0',
      'submitted 0',
      'page 1',
      'receipt 0',
    ]);
  });

  it('opens its port again when the browser has put the page to sleep, or when a worker ends in the middle of a fill', () => {
    const { background, client } = setup();
    client.reconnect();
    expect(background.connections).toBe(2);
    background.die();
    expect(background.connections).toBe(2);
    client.connect();
    expect(background.connections).toBe(3);
  });

  it('hears that another frame has met the login', () => {
    const { background, session } = setup();
    background.answer({ t: 'session', state: 'lost' });
    expect(session).toHaveBeenCalledExactlyOnceWith('lost');
  });

  it('ends with the last value of every field under any order of typing, deaths, refusals and silences', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.record({
              do: fc.constant('type' as const),
              key: fc.constantFrom('a', 'b', 'c'),
              value: fc.string(),
            }),
            fc.record({
              do: fc.constantFrom('ack' as const, 'die' as const, 'refuse' as const, 'wait' as const),
            }),
          ),
          { maxLength: 60 },
        ),
        (steps) => {
          const { background, client, life } = setup();
          const typed = new Map<string, string>();
          for (const step of steps) {
            if (step.do === 'type') {
              typed.set(step.key, step.value);
              client.put([entry(step.key, step.value)]);
            } else if (step.do === 'wait') vi.advanceTimersByTime(400);
            else if (step.do === 'die') background.die();
            else if (background.messages.length > 0) {
              if (step.do === 'ack') background.store();
              else background.answer({ t: 'unsaved', seq: background.last.seq, reason: 'failed' });
            }
          }
          for (let turn = 0; turn < 10 && !background.isDone; turn++) background.store();
          expect(background.isDone).toBe(true);
          expect(background.stored).toEqual(typed);
          life.abort();
        },
      ),
      { numRuns: 300 },
    );
  });
});
