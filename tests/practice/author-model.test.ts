/** The page "Soạn tình huống" without a page: what is kept, what is refused, what other windows do meanwhile. */
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { AuthoringModel } from '../../components/practice/authoring/model';
import type { AuthoringWorld } from '../../components/practice/authoring/types';
import { LONGEST_FILE, MOST_SCENARIOS, scenarioFile } from '../../utils/practice/office-scenarios';
import { generate } from '../../utils/practice/generate';
import { keyOf } from '../../utils/practice/key';
import { checkScenario } from '../../utils/practice/scenario';
import type { Scenario } from '../../utils/practice/types';
import { packs, world as engine } from './engine-world';

const BIRTH = '1.001193';
const sound = generate('author', 1, { procedure: BIRTH, level: 1, traps: [] }, engine);
const office = (id: string, title = 'Khai sinh'): Scenario => ({ ...sound, id, title });

function bench(over: Partial<AuthoringWorld> = {}) {
  const stored = { value: undefined as unknown, saves: 0, tried: [] as string[], files: [] as string[] };
  let ids = 0;
  const model = new AuthoringModel({
    load: async () => structuredClone(stored.value),
    save: async (kept) => {
      stored.saves++;
      stored.value = structuredClone(kept);
    },
    codes: async () => [...packs.keys()],
    names: signal(new Map([...packs].map(([code, { name }]) => [code, name]))),
    pack: async (code) => packs.get(code) ?? null,
    make: async () => sound,
    key: async (scenario) => keyOf(scenario, engine),
    check: async (scenario) => checkScenario(scenario, engine),
    tryOut: (id) => void stored.tried.push(id),
    changed: () => undefined,
    back: () => undefined,
    download: (_name, content) => void stored.files.push(content),
    newId: () => `office-${++ids}`,
    today: () => '2026-11-20',
    ...over,
  });
  return { model, stored };
}
const titles = ({ stored }: ReturnType<typeof bench>): string[] =>
  ((stored.value as { scenarios: Scenario[] } | undefined)?.scenarios ?? []).map(({ title }) => title);
const file = (text: string) => ({ size: text.length, text: async () => text });
const toast = ({ model }: ReturnType<typeof bench>) => model.toasts.value[0];

async function begun(over: Partial<AuthoringWorld> = {}) {
  const it = bench(over);
  await it.model.load();
  await it.model.begin(BIRTH, true);
  return it;
}

describe('writing', () => {
  it('keeps what was written, under one id however often', async () => {
    const it = await begun();
    expect(it.model.isChanged).toBe(true);
    expect(await it.model.save()).toBe('office-1');
    expect(it.model.isChanged).toBe(false);
    it.model.change((one) => ({ ...one, title: 'Tên mới' }));
    expect(it.model.isChanged).toBe(true);
    await it.model.saveAndTry();
    expect(titles(it)).toEqual(['Tên mới']);
    expect(it.stored.tried).toEqual(['office-1']);
  });

  it('begins with a blank page where the program can make nothing, and says so', async () => {
    for (const make of [async () => null, () => Promise.reject(new Error('x'))]) {
      const it = await begun({ make });
      expect(it.model.draft.value!.scenario).toMatchObject({ procedure: BIRTH, folder: [] });
      expect(it.model.draft.value!.scenario.offered.length).toBeGreaterThan(2);
      expect(toast(it)!.text).toContain('trang trắng');
      expect(await it.model.save()).toBeNull();
      expect(it.stored.saves).toBe(0);
    }
  });

  it('shows the key of what stands there last, whichever answer comes first', async () => {
    const waiting: (() => void)[] = [];
    const it = await begun({
      key: (scenario) =>
        new Promise((done) =>
          waiting.push(() => done({ ...keyOf(scenario, engine), procedure: scenario.title })),
        ),
    });
    it.model.change((one) => ({ ...one, title: 'Một' }));
    await vi.waitFor(() => expect(waiting.length).toBe(2));
    it.model.change((one) => ({ ...one, title: 'Hai' }));
    await vi.waitFor(() => expect(waiting.length).toBe(3));
    waiting.toReversed().forEach((answer) => answer());
    await vi.waitFor(() => expect(it.model.key.value).toMatchObject({ procedure: 'Hai' }));
    await new Promise((done) => setTimeout(done));
    expect(it.model.key.value).toMatchObject({ procedure: 'Hai' });
  });

  it('says that there is no key rather than an old one', async () => {
    const it = await begun({ key: () => Promise.reject(new Error('x')) });
    await vi.waitFor(() => expect(it.model.key.value).toBe('failed'));
  });

  it('does not keep what speaks against itself', async () => {
    const it = await begun();
    it.model.change((one) => ({ ...one, says: 'Số của tôi là 001094123456.' }));
    expect(await it.model.save()).toBeNull();
    expect(it.model.faults.value.map(({ text }) => text).join()).toContain('Không dùng số thật');
    expect(it.stored.saves).toBe(0);
  });
});

describe('what is kept', () => {
  it('stays as it was when the browser takes nothing, and the author is told', async () => {
    const it = await begun({ save: () => Promise.reject(new Error('quota')) });
    expect(await it.model.save()).toBeNull();
    expect(toast(it)!.text).toContain('Chưa lưu được');
    expect(it.model.draft.value).not.toBeNull();
    expect(it.model.busy.value).toBe(false);
  });

  it('is not written over when it cannot be read, or is a newer program’s', async () => {
    const unread = bench({ load: () => Promise.reject(new Error('x')) });
    await unread.model.load();
    expect(unread.model.state.value).toBe('failed');
    const newer = bench();
    newer.stored.value = { version: 2 };
    await newer.model.load();
    expect(newer.model.state.value).toBe('newer');
    const late = await begun();
    late.stored.value = { version: 2 };
    expect(await late.model.save()).toBeNull();
    expect(late.model.state.value).toBe('newer');
    expect(late.stored.value).toEqual({ version: 2 });
  });

  it('grows by what another window has written meanwhile', async () => {
    const it = await begun();
    it.stored.value = { version: 1, scenarios: [office('office-other', 'Của cửa sổ kia')] };
    await it.model.save();
    expect(titles(it)).toEqual(['Của cửa sổ kia', sound.title]);
  });

  it('is deleted, and taken back to its place', async () => {
    const it = bench();
    it.stored.value = {
      version: 1,
      scenarios: ['a', 'b', 'c'].map((id) => office(`office-${id}`, `Tên ${id}`)),
    };
    await it.model.load();
    await it.model.remove(it.model.kept.value.scenarios[1]!);
    expect(titles(it)).toEqual(['Tên a', 'Tên c']);
    toast(it)!.action!.run();
    await vi.waitFor(() => expect(titles(it)).toEqual(['Tên a', 'Tên b', 'Tên c']));
  });
});

describe('a file', () => {
  it('is looked at first and taken in after', async () => {
    const it = bench();
    await it.model.load();
    await it.model.look(file(scenarioFile([office('office-a'), office('office-b')])));
    expect(it.model.preview.value).toMatchObject({ fates: ['new', 'new'] });
    expect(it.stored.saves).toBe(0);
    await it.model.take();
    expect(titles(it)).toHaveLength(2);
    it.model.export(it.model.kept.value.scenarios);
    expect(JSON.parse(it.stored.files[0]!)).toMatchObject({
      scenarios: [{ id: 'office-a' }, { id: 'office-b' }],
    });
  });

  it('that would be too many, too large or unreadable changes nothing', async () => {
    const it = bench();
    const many = Array.from({ length: MOST_SCENARIOS }, (_, n) => office(`office-${n}`));
    it.stored.value = { version: 1, scenarios: many };
    await it.model.load();
    await it.model.look(file(scenarioFile([office('office-more')])));
    await it.model.take();
    expect(it.model.preview.value).toBe('too-many');
    let read = 0;
    await it.model.look({ size: LONGEST_FILE * 4 + 1, text: async () => String(read++) });
    expect(it.model.preview.value).toBe('too-large');
    expect(read).toBe(0);
    await it.model.look({ size: 1, text: () => Promise.reject(new Error('gone')) });
    expect(it.model.preview.value).toBe('unreadable');
    expect(it.stored.saves).toBe(0);
  });
});
