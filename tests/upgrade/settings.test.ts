/** The office's settings as every version has stored them (`settings.json`, oldest first): today's program reads each, and still writes the newest of them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import kept from './settings.json';

type Settings = typeof import('@/utils/store/settings');
type Values = Record<string, unknown>;
let settings: Settings;
let local: Map<string, unknown>;

beforeEach(async () => {
  local = new Map();
  vi.stubGlobal('chrome', {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: structuredClone(local.get(key)) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) local.set(key, structuredClone(value));
        },
        remove: async (key: string) => void local.delete(key),
        onChanged: { addListener: () => undefined },
      },
      managed: { get: async () => ({}) },
    },
  });
  vi.resetModules();
  settings = await import('@/utils/store/settings');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** How each key is read and written. A new setting has a line here, and its value in `settings.json`. */
const DOORS: Record<string, { load(): Promise<unknown>; save(value: never): Promise<unknown> }> = {
  office: { load: () => settings.loadOffice(), save: (value) => settings.saveOffice(value) },
  askPortal: { load: () => settings.loadAskPortal(), save: (value) => settings.saveAskPortal(value) },
  formChanges: { load: () => settings.loadDriftLog(), save: (value) => settings.saveDriftLog(value) },
  officeTime: { load: () => settings.loadOfficeTime(), save: (value) => settings.saveOfficeTime(value) },
  officeTerms: { load: () => settings.loadOfficeTerms(), save: (value) => settings.saveOfficeTerms(value) },
  rulePolicy: { load: () => settings.loadDecisions(), save: (value) => settings.saveDecisions(value) },
  keeping: { load: () => settings.loadKeeping(), save: (value) => settings.saveKeeping(value) },
  officeScenarios: {
    load: () => settings.loadOfficeScenarios(),
    save: (value) => settings.saveOfficeScenarios(value),
  },
};

describe.each(kept)('the settings of $since', ({ stored }) => {
  it.each(Object.entries(stored as Values))('%s is read as it was decided', async (key, value) => {
    local.set(key, value);
    expect(await DOORS[key]!.load()).toEqual(value);
    expect(local.get(key)).toEqual(value);
  });
});

describe('the newest of them', () => {
  const newest = kept.at(-1)!.stored as Values;

  it('has every setting there is', () => {
    expect(Object.keys(newest).sort()).toEqual(Object.keys(DOORS).sort());
    const doors = Object.keys(settings).filter((name) => name.startsWith('save'));
    expect(Object.keys(DOORS)).toHaveLength(doors.length);
  });

  it.each(Object.keys(newest))('%s is what is written today', async (key) => {
    await DOORS[key]!.save(newest[key] as never);
    expect([...local]).toEqual([[key, newest[key]]]);
  });

  it.each(Object.keys(newest))(
    '%s of a program to come costs nothing but itself, and stays where it is',
    async (key) => {
      const tomorrow = { new: 'shape', of: [newest[key]] };
      for (const [name, value] of Object.entries(newest)) local.set(name, name === key ? tomorrow : value);
      for (const name of Object.keys(newest)) {
        const read = await DOORS[name]!.load();
        if (name !== key) expect(read).toEqual(newest[name]);
      }
      expect(local.get(key)).toEqual(tomorrow);
    },
  );

  /** Not the log of changed forms, which nobody has decided, nor the scenarios, which are kept as they lie. */
  const decided = Object.keys(newest).filter((key) => key !== 'formChanges' && key !== 'officeScenarios');

  it.each(decided)('%s of a program to come is kept when somebody decides anew, and said', async (key) => {
    const tomorrow = { new: 'shape', of: [newest[key]] };
    expect(await settings.hasNewerSettings()).toBe(false);
    local.set(key, tomorrow);
    expect(await settings.hasNewerSettings()).toBe(true);
    for (const _ of ['once', 'again']) {
      await DOORS[key]!.save(newest[key] as never);
      expect(await DOORS[key]!.load()).toEqual(newest[key]);
      expect([...local.values()]).toContainEqual(tomorrow);
      expect(await settings.hasNewerSettings()).toBe(true);
    }
  });

  it.each(decided)('%s that was laid aside is there again for the program that can read it', async (key) => {
    local.set(key, { of: 'an older program that can read no better' });
    local.set(`${key}.newer`, newest[key]);
    expect(await DOORS[key]!.load()).toEqual(newest[key]);
    local.set(key, newest[key]);
    await DOORS[key]!.save(newest[key] as never);
    expect([...local]).toEqual([[key, newest[key]]]);
    expect(await settings.hasNewerSettings()).toBe(false);
  });

  it('opening hours go back to the usual ones without those of a program to come', async () => {
    const tomorrow = { new: 'hours' };
    local.set('officeTime', tomorrow);
    await settings.saveOfficeTime(null);
    expect(await settings.loadOfficeTime()).toBeNull();
    expect([...local.values()]).toEqual([tomorrow]);
  });
});
