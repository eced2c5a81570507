/**
 * Locks Sổ tay when nobody is at the keyboard: after the office's minutes without a touch anywhere on the PC, at once when the screen is
 * locked or its saver runs, and after the PC has slept. Typing is not interrupted by it: while locked it goes on being sealed.
 */
import type { VaultState } from '@/utils/messaging/protocol';
import type { MemoryArea } from '@/utils/store/memory-area';
import type { Keeping } from '@/utils/store/settings';

type IdleState = 'active' | 'idle' | 'locked';
export interface AutoLockWorld {
  /** The parts of `chrome.idle` and `chrome.alarms` that are used. */
  idle: {
    setDetectionInterval(seconds: number): void;
    queryState(seconds: number): Promise<IdleState>;
    onStateChanged: { addListener(fn: (state: IdleState) => void): void };
  };
  alarms: {
    create(name: string, alarm: { periodInMinutes: number }): unknown;
    clear(name: string): unknown;
    onAlarm: { addListener(fn: (alarm: { name: string }) => void): void };
  };
  /** `storage.session` */
  area: MemoryArea;
  now(): number;
  keeping(): Promise<Pick<Keeping, 'lockMinutes'>>;
  onKeeping(hear: () => void): void;
  isOpen(): Promise<boolean>;
  /** Brings everything to the disk, forgets the keys, and tells all pages. */
  lock(): Promise<unknown>;
}

export interface AutoLock {
  /** The vault was opened, locked, made or erased. */
  changed(state: VaultState['state']): void;
}

const ALARM = 'auto-lock';
const SEEN = 'lock.seen';
/** `storage.session`: when it was locked last, ms since 1970; for the page "Tình trạng". */
export const LOCKED_AT = 'lock.at';
/** The browser reports nothing finer, s. */
const LEAST = 15;
const MINUTE = 60_000;

/** Call it at every start of the worker: the browser wakes it for these events. */
export function serveAutoLock(world: AutoLockWorld): AutoLock {
  const { idle, alarms, area, now } = world;
  const seconds = async (): Promise<number> => Math.max(LEAST, (await world.keeping()).lockMinutes * 60);

  /** The event can be late or missed (the PC slept, the worker was replaced): once a minute it is asked for. */
  async function check(): Promise<void> {
    if (!(await world.isOpen())) return void alarms.clear(ALARM);
    const limit = await seconds();
    const seen = (await area.get(SEEN))[SEEN] as number | undefined;
    // No check for so long: the PC was asleep, and whoever wakes it is "active" at once.
    const slept = seen !== undefined && now() - seen > limit * 1_000 + MINUTE;
    if (slept || (await idle.queryState(limit)) !== 'active') await world.lock();
    else await area.set({ [SEEN]: now() });
  }
  // what fails is tried again a minute later
  const look = (): void => void check().catch(() => undefined);

  const fit = async (): Promise<void> => idle.setDetectionInterval(await seconds());
  const lockNow = async (): Promise<void> => {
    if (await world.isOpen()) await world.lock();
  };

  idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void lockNow().catch(look);
    // after a change of the setting it may speak of the old minutes
    else if (state === 'idle') look();
  });
  alarms.onAlarm.addListener(({ name }) => name === ALARM && look());
  world.onKeeping(() => void fit().then(look));
  void fit();

  return {
    changed(state) {
      if (state === 'locked') void area.set({ [LOCKED_AT]: now() });
      if (state !== 'open') return void alarms.clear(ALARM);
      void area.set({ [SEEN]: now() });
      alarms.create(ALARM, { periodInMinutes: 1 });
    },
  };
}
