/** The panels that listen to this frame. One that is gone is forgotten at the next word. */
import type { Report } from '../../messaging/protocol';
import type { Port } from './save-client';

export interface Panels {
  add(panel: Port, onLast: () => void): void;
  tell(report: Report): void;
  /** Saved, or not. Every key is acknowledged; the panel is told when its line would read differently: a message costs more than the save. */
  tellSaved(report: Report): void;
  /** The page was asleep in the back/forward cache: its ports are dead. */
  clear(): void;
}

export function panels(): Panels {
  const all = new Set<Port>();
  let line = '';
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
      line = '';
      panel.onDisconnect.addListener(() => {
        if (all.delete(panel) && all.size === 0) onLast();
      });
    },
    tell,
    tellSaved(report) {
      const now = JSON.stringify(report);
      if (now !== line) tell(report);
      line = now;
    },
    clear: () => all.clear(),
  };
}
