/** What the portal has done since the last reading: told to the panels, saved as the portal's own, and what it wiped named. */
import type { Field, FrameSnapshot } from '../../core/snapshot';
import type { Report } from '../../messaging/protocol';
import type { FormMemory } from './memory';

/** A block that empties within this time after a driver was turned was wiped by it, ms. */
const DRIVER_BLAMED = 4_000;

export interface PortalActsOptions {
  memory: FormMemory;
  tell(report: Report): void;
  /** Values that no hand has written. */
  save(fields: readonly Field[]): void;
  now(): number;
  /** During a fill of ours the portal's answers are the fill's business. */
  filling(): boolean;
  /** The driver that the clerk has turned last. */
  driver(): { key: string; at: number } | null;
}

export interface PortalActs {
  /** Takes in a whole reading; null: there is no form now. */
  take(snapshot: FrameSnapshot | null): void;
  /** The next reading is told whole: somebody new listens, or another page has begun. */
  tellAll(): void;
}

export function portalActs({ memory, tell, save, now, filling, driver }: PortalActsOptions): PortalActs {
  let lastShape = '';
  return {
    tellAll() {
      lastShape = '';
    },
    take(snapshot) {
      const changes = memory.reread(snapshot?.fields ?? []);
      if (!filling()) {
        save(changes.changed);
        const turned = driver();
        const blamed = turned && now() - turned.at < DRIVER_BLAMED ? turned.key : null;
        // A form that went away as a whole was left, not wiped.
        const lost = snapshot && (blamed !== null || changes.wiped.length > 0) ? changes.lost : [];
        const wiped = [...changes.wiped, ...lost];
        memory.tell(wiped);
        if (wiped.length > 0) tell({ t: 'wiped', driver: blamed, values: wiped });
      }
      const shape = snapshot ? shapeOf(snapshot) : '';
      if (snapshot && shape !== lastShape) tell({ t: 'snapshot', snapshot });
      else if (changes.changed.length + changes.gone.length > 0)
        tell({ t: 'fields', fields: changes.changed, gone: changes.gone });
      lastShape = shape;
    },
  };
}

/** What makes a new snapshot necessary: which fields there are, the papers, the hints; not the values. */
function shapeOf(snapshot: FrameSnapshot): string {
  return JSON.stringify([
    snapshot.fields.map((field) => field.key),
    snapshot.papers,
    snapshot.hints,
    snapshot.drift,
  ]);
}
