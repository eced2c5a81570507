/**
 * What a port of the browser is at work, in memory: between the frames of the practice page, which are of one origin. Only text passes, so
 * nothing but plain data can.
 */

export interface End {
  send(text: string): void;
  /** The other end hears of it, as with the browser's ports. */
  close(): void;
  hear(fn: (text: string) => void): void;
  ended(fn: () => void): void;
}

/** The part of `runtime.Port` that agents and panels need. */
export interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(fn: (message: never) => void): void };
  onDisconnect: { addListener(fn: () => void): void };
}

/** Two ends. What is sent arrives a moment later, in order, and not any more once either is closed. */
export function line(): [End, End] {
  let open = true;
  const heard = [new Set<(text: string) => void>(), new Set<(text: string) => void>()] as const;
  const ended = [new Set<() => void>(), new Set<() => void>()] as const;
  const end = (me: 0 | 1, other: 0 | 1): End => ({
    send(text) {
      if (!open) throw new Error('closed');
      queueMicrotask(() => {
        if (open) for (const fn of heard[other]) fn(text);
      });
    },
    close() {
      if (!open) return;
      open = false;
      queueMicrotask(() => {
        for (const fn of ended[other]) fn();
      });
    },
    hear: (fn) => void heard[me].add(fn),
    ended: (fn) => void ended[me].add(fn),
  });
  return [end(0, 1), end(1, 0)];
}

/** @param pass what of the other side's words is heard, and how; null: not at all. */
export const portOf = (end: End, pass: (message: unknown) => unknown = (message) => message): Port => ({
  postMessage: (message) => end.send(JSON.stringify(message)),
  disconnect: () => end.close(),
  onMessage: {
    addListener: (fn) =>
      end.hear((text) => {
        const message = pass(JSON.parse(text));
        if (message !== null) fn(message as never);
      }),
  },
  onDisconnect: { addListener: (fn) => end.ended(fn) },
});
