/**
 * Ports to the agents of one tab, one per frame; an agent tells its snapshot to every panel that connects. A port that dies takes its frame out of the picture; while the
 * background still names the frame, it is tried again a few times (an agent may just be being replaced).
 */
import type { Order, Report } from '../../messaging/protocol';

/** The part of `runtime.Port` that is needed here. */
export interface PanelPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(fn: (message: never) => void): void };
  onDisconnect: { addListener(fn: () => void): void };
}

export interface AgentFrame {
  frameId: number;
  top: boolean;
}

export interface LinkOptions {
  connect(frameId: number): PanelPort;
  onReport(frameId: number, report: Report): void;
  onGone(frameId: number): void;
  /** Calls `fn` after so many ms; returns how to call it off. */
  later(fn: () => void, ms: number): () => void;
}

/** Waiting times before a dead port is tried again, ms. A frame without an agent answers none of them. */
const AGAIN_AFTER = [100, 400, 1_500];

export type Links = ReturnType<typeof links>;

export function links({ connect, onReport, onGone, later }: LinkOptions) {
  let wanted: readonly AgentFrame[] = [];
  const ports = new Map<number, PanelPort>();
  const tries = new Map<number, number>();
  const waiting = new Map<number, () => void>();

  const lose = (frameId: number): void => {
    ports.delete(frameId);
    onGone(frameId);
    const count = tries.get(frameId) ?? 0;
    const delay = AGAIN_AFTER[count];
    if (delay === undefined || !wanted.some((frame) => frame.frameId === frameId)) return;
    tries.set(frameId, count + 1);
    waiting.set(
      frameId,
      later(() => {
        waiting.delete(frameId);
        if (!ports.has(frameId) && wanted.some((frame) => frame.frameId === frameId)) open(frameId);
      }, delay),
    );
  };

  function open(frameId: number): void {
    let port: PanelPort;
    try {
      port = connect(frameId);
    } catch {
      return lose(frameId);
    }
    ports.set(frameId, port);
    port.onMessage.addListener((report: Report) => {
      if (ports.get(frameId) !== port || typeof report !== 'object' || report === null) return;
      tries.delete(frameId);
      onReport(frameId, report);
    });
    port.onDisconnect.addListener(() => {
      if (ports.get(frameId) === port) lose(frameId);
    });
  }

  /** False when there is no such frame. Whoever orders keeps to the caps of the protocol: the agent refuses the rest. */
  function send(frameId: number, order: Order): boolean {
    const port = ports.get(frameId);
    if (!port) return false;
    try {
      port.postMessage(order);
      return true;
    } catch {
      lose(frameId);
      return false;
    }
  }

  return {
    /** Frames that hold an agent now: new ones are connected, vanished ones let go. */
    set(frames: readonly AgentFrame[]): void {
      wanted = frames;
      const ids = new Set(frames.map((frame) => frame.frameId));
      for (const [frameId, port] of ports)
        if (!ids.has(frameId)) {
          ports.delete(frameId);
          port.disconnect();
          onGone(frameId);
        }
      for (const { frameId } of frames) {
        tries.delete(frameId);
        waiting.get(frameId)?.();
        waiting.delete(frameId);
        if (!ports.has(frameId)) open(frameId);
      }
    },
    send,
    get frameIds(): number[] {
      return [...ports.keys()];
    },
    /** The frame with the dock, or null. */
    get top(): number | null {
      return wanted.find((frame) => frame.top && ports.has(frame.frameId))?.frameId ?? null;
    },
    close(): void {
      wanted = [];
      for (const cancel of waiting.values()) cancel();
      waiting.clear();
      for (const port of ports.values()) port.disconnect();
      ports.clear();
    },
  };
}
