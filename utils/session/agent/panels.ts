/** The panels that listen to this frame. One that is gone is forgotten at the next word. */
import type { Report } from '../../messaging/protocol';
import type { Port } from './save-client';

/** The saved line in the panel follows at most this often, ms: a message to it costs more than the save itself. */
const SAVED_LINE_EVERY = 150;

export interface Panels {
  add(panel: Port, onLast: () => void): void;
  tell(report: Report): void;
  /** Saved, or not: the newest word counts. Every key is acknowledged; the line in the panel need not be redrawn for each. */
  tellSaved(report: Report): void;
  /** The page was asleep in the back/forward cache: its ports are dead. */
  clear(): void;
}

export function panels(): Panels {
  const all = new Set<Port>();
  let lastSaved: Report | null = null;
  const tell = (report: Report): void => {
    for (const panel of all)
      try {
        panel.postMessage(report);
      } catch {
        all.delete(panel);
      }
  };
  return {
    add(panel, onLast) {
      all.add(panel);
      panel.onDisconnect.addListener(() => {
        if (all.delete(panel) && all.size === 0) onLast();
      });
    },
    tell,
    tellSaved(report) {
      if (!lastSaved)
        setTimeout(() => {
          if (lastSaved) tell(lastSaved);
          lastSaved = null;
        }, SAVED_LINE_EVERY);
      lastSaved = report;
    },
    clear: () => all.clear(),
  };
}
