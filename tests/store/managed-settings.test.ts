/** The settings with a policy over them: what is managed holds at once, is never written into our own, and goes without a trace. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Settings = typeof import('@/utils/store/settings');
type ManagedStore = typeof import('@/utils/store/managed');
let settings: Settings;
let store: ManagedStore;
let local: Map<string, unknown>;
let policy: () => Promise<unknown>;
const heard: (() => void)[] = [];
const changed: ((changes: object) => void)[] = [];

beforeEach(async () => {
  local = new Map();
  heard.length = changed.length = 0;
  policy = async () => ({});
  vi.stubGlobal('chrome', {
    storage: {
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: structuredClone(local.get(key)) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) local.set(key, structuredClone(value));
        },
        onChanged: { addListener: (fn: (changes: object) => void) => void changed.push(fn) },
      },
      managed: { get: () => policy(), onChanged: { addListener: (fn: () => void) => void heard.push(fn) } },
    },
  });
  vi.resetModules();
  settings = await import('@/utils/store/settings');
  store = await import('@/utils/store/managed');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const set = (values: object) => (policy = async () => values);

describe('the figures of keeping', () => {
  it('come from the policy first, then from here, then the usual', async () => {
    await settings.saveKeeping({ submittedDays: 5, untouchedDays: 20, lockMinutes: 10 });
    set({ lockMinutes: 2 });
    expect(await settings.loadKeeping()).toEqual({ submittedDays: 5, untouchedDays: 20, lockMinutes: 2 });
  });

  it('saving others beside a managed one keeps our own for the day the policy goes', async () => {
    await settings.saveKeeping({ submittedDays: 5, untouchedDays: 20, lockMinutes: 10 });
    set({ lockMinutes: 2 });
    await settings.saveKeeping({ ...(await settings.loadKeeping()), submittedDays: 6 });
    // also for somebody who goes round the page
    await settings.saveKeeping({ submittedDays: 6, untouchedDays: 20, lockMinutes: 60 });
    expect((await settings.loadKeeping()).lockMinutes).toBe(2);
    set({});
    expect(await settings.loadKeeping()).toEqual({ submittedDays: 6, untouchedDays: 20, lockMinutes: 10 });
  });

  it('hold as they were said last while the browser is starting, and as it says them then', async () => {
    set({ lockMinutes: 2 });
    store.keepManaged();
    await vi.waitFor(() => expect([...local.values()]).toContainEqual({ lockMinutes: 2 }));
    // the next day: somebody has decided anew, and the browser does not know it yet
    vi.resetModules();
    settings = await import('@/utils/store/settings');
    store = await import('@/utils/store/managed');
    let answer: (values: object) => void = () => undefined;
    const asked = new Promise((resolve) => (answer = resolve));
    policy = () => asked;
    store.keepManaged();
    expect((await settings.loadKeeping()).lockMinutes).toBe(2);
    const hear = vi.fn();
    settings.onKeeping(hear);
    answer({ lockMinutes: 9 });
    await vi.waitFor(() => expect([...local.values()]).toContainEqual({ lockMinutes: 9 }));
    for (const fn of changed) fn({ 'managed.last': {} });
    expect(hear).toHaveBeenCalledTimes(1);
    set({ lockMinutes: 9 });
    expect((await settings.loadKeeping()).lockMinutes).toBe(9);
  });

  it('wait for the browser where it never said anything', async () => {
    let answer: (values: object) => void = () => undefined;
    policy = () => new Promise((resolve) => (answer = resolve));
    const loading = settings.loadKeeping();
    await new Promise((resolve) => setTimeout(resolve, 200));
    answer({ lockMinutes: 2 });
    expect((await loading).lockMinutes).toBe(2);
  });

  it('out of bounds say nothing', async () => {
    set({ lockMinutes: 600, submittedDays: 0 });
    expect(await settings.loadKeeping()).toEqual(settings.USUAL_KEEPING);
  });

  it('tell when the policy has changed', () => {
    const hear = vi.fn();
    settings.onKeeping(hear);
    for (const fn of heard) fn();
    expect(hear).toHaveBeenCalledTimes(1);
  });
});

it('the letterhead is managed line by line', async () => {
  await settings.saveOffice({ parentName: 'UBND', officeName: 'Của máy này', place: 'Nơi này', phone: '1' });
  set({ officeName: 'Bộ phận Một cửa', officePhone: '' });
  const kept = await settings.saveOffice({
    parentName: 'UBND phường',
    officeName: 'Khác',
    place: 'Nơi này',
    phone: '1',
  });
  expect(kept).toEqual({
    parentName: 'UBND phường',
    officeName: 'Bộ phận Một cửa',
    place: 'Nơi này',
    phone: '1',
  });
  set({});
  expect((await settings.loadOffice()).officeName).toBe('Của máy này');
});

it('asking the portal can only be switched off', async () => {
  expect(await settings.loadAskPortal()).toBe(false);
  await settings.saveAskPortal(true);
  expect(await settings.loadAskPortal()).toBe(true);
  set({ featuresOff: ['askPortal'] });
  expect(await settings.loadAskPortal()).toBe(false);
});

it('severities are laid over the decisions, not among them', async () => {
  await settings.saveDecisions({ phone: { to: 'warn', on: '2026-11-01' } });
  set({ ruleSeverities: { phone: 'error' } });
  expect([...(await settings.loadPolicy())]).toEqual([['phone', 'error']]);
  expect(await settings.loadDecisions()).toEqual({ phone: { to: 'warn', on: '2026-11-01' } });
});

describe('a browser that has no policy for us', () => {
  it('may refuse, as Firefox does', async () => {
    policy = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await store.loadManaged()).toEqual({});
    expect(await settings.loadKeeping()).toEqual(settings.USUAL_KEEPING);
  });
  it('or take its time while it starts: nothing counts as allowed before', async () => {
    vi.useFakeTimers();
    policy = () => new Promise((done) => setTimeout(() => done({ featuresOff: ['practice'] }), 5_000));
    const asked = store.isOff('practice');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await asked).toBe(true);
  });
  it('or never answer: nobody is kept from their drafts, and what was known holds on', async () => {
    vi.useFakeTimers();
    policy = () => new Promise(() => {});
    const first = store.loadManaged();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await first).toEqual({});
    set({ lockMinutes: 2 });
    await store.loadManaged();
    policy = () => new Promise(() => {});
    const later = store.loadManaged();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await later).toEqual({ lockMinutes: 2 });
  });
  it('or know nothing of it', async () => {
    vi.stubGlobal('chrome', { storage: { local: { get: async () => ({}) } } });
    expect(await store.loadManaged()).toEqual({});
    store.onManaged(() => {});
  });
});
