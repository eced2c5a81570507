/** While somebody learns on a live form nothing of ours writes into the page, whatever is pressed, asked or under way. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../utils/messaging/protocol';
import { diagnose } from '../../utils/session/panel/diagnosis';
import type { LearningWorld } from '../../utils/session/panel/learning';
import { cast } from '../cast';
import { read } from './files';
import { Agent, CLERK, COLLEAGUE, draft, entry, field, ID, openTab, snapshot } from './tab';

const SPOILT = 'NGUYỄN  THỊ LAN';
const form = () =>
  new Agent(
    3,
    snapshot([
      field('QuanHe', { role: 'requester.relation', kind: 'choice', label: 'Quan hệ' }),
      field('HoTenKS', { role: 'subject.fullName', label: 'Họ tên trẻ' }),
      field('An', { role: 'subject.otherName', label: 'Tên khác', visible: false }),
      field('HoTenMe', { role: 'mother.fullName', label: 'Họ tên mẹ' }),
      field('Khoa', { label: 'Ô khóa', readonly: true, value: 'của cổng' }),
      field('SoDinhDanhMe', { role: 'mother.personalId', label: 'Số định danh mẹ' }),
      field('GhiChu', { label: 'Ghi chú' }),
    ]),
  );

/** The tab's own memory; `inPanel`: the panel has the keyboard. */
function memory(whose: string | null = null) {
  const state = { whose, inPanel: false };
  const world: LearningWorld = {
    readBook: async () => null,
    hasFocus: () => state.inPanel,
    recall: () => state.whose,
    remember: (next) => void (state.whose = next),
  };
  return { state, world };
}

async function open({ whose = null as string | null, vault = 'open' as 'open' | 'new' } = {}) {
  const { state, world } = memory(whose);
  const dock = new Agent(0, snapshot([], { adapter: 'justice-wizard', url: 'https://a/', hints: [] }));
  const eform = form();
  const kept = draft({ fields: [entry('GhiChu', 'trong nháp', { label: 'Ghi chú' })] });
  const tab = openTab({ agents: [dock, eform], drafts: [kept], bound: ID, read, learning: world, vault });
  await tab.settle();
  return { ...tab, eform, dock, memory: state };
}
type Opened = Awaited<ReturnType<typeof open>>;

const valuesOf = ({ eform }: Opened) => eform.snapshot!.fields.map(({ key, value }) => [key, value]);
const WRITES: Order['t'][] = ['fill', 'reveal'];
const written = ({ eform, dock }: Opened) =>
  [...eform.orders, ...dock.orders].filter(({ t }) => WRITES.includes(t));

/** Everything there is to write: a mistake with a fix, a draft with other values, a wiped block, a job that can be undone. */
async function full(): Promise<Opened> {
  const tab = await open();
  tab.eform.type('HoTenMe', SPOILT);
  tab.eform.type('HoTenKS', SPOILT);
  await tab.settle();
  const mother = tab.panel.problems.value.find(
    ({ issue }) => issue.role === 'mother.fullName' && issue.fixes.length > 0,
  );
  tab.panel.fix(mother!, 0);
  tab.eform.tell({
    t: 'wiped',
    driver: 'QuanHe',
    values: [{ key: 'SoDinhDanhMe', label: 'Số định danh mẹ', value: cast.lan.personalId }],
  });
  await tab.panel.restoring.open(ID);
  await tab.settle();
  expect(tab.panel.jobs.job.value).toMatchObject({ kind: 'fix', running: false, done: 1 });
  return tab;
}

const problem = ({ panel }: Opened) => panel.problems.value.find(({ issue }) => issue.fixes.length > 0)!;

/** What a hand, a key or the maintainer's tool can ask for. */
const ACTS: Readonly<Record<string, (tab: Opened) => unknown>> = {
  fix: ({ panel }) =>
    panel.fix(
      panel.problems.value.find(({ issue }) => issue.fixes.length > 0)!,
      0,
    ),
  restore: ({ panel }) => panel.restoring.apply(),
  undo: ({ panel }) => panel.jobs.undo(),
  'put back': ({ panel }) => panel.guard.putBack(),
  fill: ({ panel }) => diagnose({ type: 'panel.fill', tabId: 7, values: { GhiChu: 'x' } }, panel),
  'a job of its own': ({ panel }) =>
    panel.jobs.start('fill', [
      { id: 'a', label: 'a', value: 'x', find: () => ({ frameId: 3, key: 'GhiChu' }) },
      { id: 'b', label: 'b', value: 'x', find: () => 'not-found' },
    ]),
};

/** Every act of the panel, as its buttons and keys call it. */
const EVERY: Readonly<Record<string, (tab: Opened) => unknown>> = {
  'panel.check': ({ panel }) => panel.check(),
  'panel.step': ({ panel }) => panel.step(1),
  'panel.go': (tab) => tab.panel.go(problem(tab)),
  'panel.focus': ({ panel }) => panel.focus(3, 'GhiChu'),
  'panel.answered': ({ panel }) => panel.answered(),
  'panel.show': ({ panel }) => panel.show(false),
  'panel.leave': ({ panel }) => panel.leave(),
  'panel.pick': ({ panel }) => panel.pick('1.000894'),
  'panel.choose': ({ panel }) => panel.choose('other-requester', true),
  'panel.setPaper': ({ panel }) => panel.setPaper('chung-sinh', { state: 'received' }),
  'panel.receive': ({ panel }) => panel.receive('2026-11-19', null),
  'panel.ignore': (tab) => tab.panel.ignore(problem(tab), 'Đúng như giấy tờ'),
  'panel.fix': (tab) => problem(tab) && tab.panel.fix(problem(tab), 0),
  'panel.print': ({ panel }) => panel.print('receipt'),
  'panel.deleteDraft': ({ panel }) => panel.deleteDraft(),
  'panel.refresh': ({ panel }) => panel.refresh(),
  'panel.know': ({ panel }) => panel.know(),
  'jobs.start': ACTS['a job of its own']!,
  'jobs.undo': ({ panel }) => panel.jobs.undo(),
  'jobs.again': ({ panel }) => panel.jobs.again(),
  'jobs.choose': ({ panel }) => panel.jobs.choose('mother.fullName', 'x'),
  'jobs.cancel': ({ panel }) => panel.jobs.cancel(),
  'jobs.dismiss': ({ panel }) => panel.jobs.dismiss(),
  'guard.putBack': ({ panel }) => panel.guard.putBack(),
  'guard.dismiss': ({ panel }) => panel.guard.dismiss(),
  'restoring.open': ({ panel }) => panel.restoring.open(ID),
  'restoring.tickAll': ({ panel }) => panel.restoring.tickAll(true),
  'restoring.apply': ({ panel }) => panel.restoring.apply(),
  'restoring.refresh': ({ panel }) => panel.restoring.refresh(),
  'doubled.settle': ({ panel }) => panel.doubled.settle('HoTenKS', 'x'),
};
/** Have no hand in the page: they answer, show, or take what others tell. */
const HARMLESS: ReadonlySet<string> = new Set(
  Object.entries({
    panel: `hasPack remembered copy download today applies day dismissSubmitted openDesk drafts endShift openAlone openRule openFindings updateNow ready close`,
    jobs: 'settled report gone',
    guard: 'report forget',
    restoring: 'met news tick close clear decline',
    doubled: 'met news clear',
  }).flatMap(([part, names]) => names.split(' ').map((name) => `${part}.${name}`)),
);

describe('while somebody learns', () => {
  it.each(Object.entries(ACTS))('%s writes as ever without it, and nothing with it', async (_, act) => {
    const off = await full();
    const before = written(off).length;
    void act(off);
    await off.settle();
    expect(written(off).length).toBeGreaterThan(before);

    const on = await full();
    const [orders, values] = [written(on).length, valuesOf(on)];
    expect(on.panel.learning.turn(true)).toBe(true);
    void act(on);
    await on.settle();
    expect(written(on)).toHaveLength(orders);
    expect(valuesOf(on)).toEqual(values);
    expect(on.panel.jobs.job.value?.running).toBe(false);
  });

  it('no act that there is, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(EVERY)), { minLength: 8, maxLength: 30 }),
        async (names) => {
          const tab = await full();
          const [orders, values] = [written(tab).length, valuesOf(tab)];
          tab.panel.learning.turn(true);
          for (const name of names) void EVERY[name]!(tab);
          await tab.settle();
          expect([written(tab).length, valuesOf(tab)]).toEqual([orders, values]);
        },
      ),
      { numRuns: 4 },
    );
  });
  it('knows every act: a new one is tried too', async () => {
    const { panel } = await open();
    const parts = {
      panel,
      jobs: panel.jobs,
      guard: panel.guard,
      restoring: panel.restoring,
      doubled: panel.doubled,
    };
    const acts = Object.entries(parts).flatMap(([part, acts]) =>
      Object.entries(acts).flatMap(([name, act]) => (typeof act === 'function' ? [`${part}.${name}`] : [])),
    );
    expect(acts.filter((name) => !(name in EVERY) && !HARMLESS.has(name))).toEqual([]);
  });

  it('a draft is not taken over either: the tab goes on with its own', async () => {
    const tab = await full();
    tab.panel.learning.turn(true);
    const asked = tab.requests.length;
    await tab.panel.restoring.apply();
    expect(tab.requests.slice(asked).map(({ type }) => type)).not.toContain('draft.bind');
    expect(tab.panel.restoring.shown.value).not.toBeNull();
  });

  it('what is typed is saved and checked as ever, and fields are marked', async () => {
    const tab = await open();
    tab.panel.learning.turn(true);
    tab.eform.type('SoDinhDanhMe', '00119000001');
    tab.eform.tell({ t: 'saved', at: 5, draftId: ID });
    await tab.settle();
    expect(tab.panel.saving.value).toMatchObject({ state: 'saved' });
    expect(tab.eform.lastMarks).toEqual({ SoDinhDanhMe: 'error' });
  });

  it('after it, everything is as before', async () => {
    const tab = await full();
    tab.panel.learning.turn(true);
    tab.panel.learning.turn(false);
    await Promise.all([tab.panel.guard.putBack(), tab.settle()]);
    expect(tab.eform.find('SoDinhDanhMe')?.value).toBe(cast.lan.personalId);
  });
});

it('lets no order to the page that changes it, whoever sends it', async () => {
  const { panel } = await open();
  const orders: Order[] = [
    { t: 'fill', job: 'a', values: [{ key: 'GhiChu', value: 'x' }] },
    { t: 'reveal' },
    { t: 'read' },
    { t: 'focus', key: 'GhiChu' },
    { t: 'marks', marks: [] },
    { t: 'dock', open: true, badge: 0 },
  ];
  const kept = () => orders.filter(panel.learning.forbids).map(({ t }) => t);
  expect(kept()).toEqual([]);
  panel.learning.turn(true);
  expect(kept()).toEqual(['fill', 'reveal']);
});

describe('turning it on', () => {
  it('waits until what is being written has ended', async () => {
    const tab = await open();
    tab.eform.held = [];
    const fill = ACTS.fill!(tab);
    await tab.settle();
    expect(tab.panel.learning.turn(true)).toBe(false);
    expect(tab.panel.learning.on.value).toBe(false);
    tab.panel.jobs.cancel();
    await Promise.all([fill, tab.settle()]);
    expect(tab.panel.learning.turn(true)).toBe(true);
  });
  it('keeps a job from the page that was asked for just before', async () => {
    const tab = await open();
    void ACTS['a job of its own']!(tab);
    expect(tab.panel.learning.turn(true)).toBe(true);
    await tab.settle();
    expect(written(tab)).toEqual([]);
    expect(tab.panel.jobs.job.value).toBeNull();
  });
  it('is not offered where the panel has no page for it', async () => {
    const tab = openTab({ agents: [form()], read });
    await tab.settle();
    expect(tab.panel.learning.offered).toBe(false);
    expect(tab.panel.learning.turn(true)).toBe(false);
    expect(tab.panel.learning.on.value).toBe(false);
  });
});

describe('whose learning', () => {
  it('goes on over a new page of the portal for the same clerk, from the first moment', async () => {
    const first = await open();
    first.panel.learning.turn(true);
    expect(first.memory.whose).toBe(CLERK);
    const { world } = memory(first.memory.whose);
    const next = openTab({ agents: [form()], read, learning: world });
    expect(next.panel.learning.on.value).toBe(true);
    await next.settle();
    expect(next.panel.learning.on.value).toBe(true);
  });
  it('is never another clerk’s: not on a new page, and not when the shift changes', async () => {
    const other = await open({ whose: COLLEAGUE });
    expect(other.panel.learning.on.value).toBe(false);
    expect(other.memory.whose).toBeNull();

    const tab = await open();
    tab.panel.learning.turn(true);
    Object.assign(tab.vault, { state: 'locked' });
    tab.broadcast({ type: 'broadcast.vault', state: 'locked' });
    await tab.settle();
    Object.assign(tab.vault, { state: 'open', clerk: COLLEAGUE });
    tab.broadcast({ type: 'broadcast.vault', state: 'open' });
    await tab.settle();
    expect(tab.panel.learning.on.value).toBe(false);
    expect(tab.memory.whose).toBeNull();
  });
  it('stays on for its own clerk after locking', async () => {
    const tab = await open();
    tab.panel.learning.turn(true);
    for (const state of ['locked', 'open'] as const) {
      Object.assign(tab.vault, { state });
      tab.broadcast({ type: 'broadcast.vault', state });
      await tab.settle();
    }
    expect(tab.panel.learning.on.value).toBe(true);
  });
  it('works before there is a passphrase', async () => {
    const tab = await open({ vault: 'new' });
    expect(tab.panel.learning.turn(true)).toBe(true);
    expect(tab.memory.whose).toBe('');
  });
});

describe('where the hand is', () => {
  const at = ({ panel: { learning } }: Opened) => [
    learning.current.value?.field.key,
    learning.current.value && learning.at.value?.how,
  ];
  const left = (tab: Opened, key: string) =>
    tab.eform.tell({ t: 'fields', fields: [tab.eform.find(key)!], gone: [] });

  it('is told by the first key and by a choice, and known before learning is on', async () => {
    const tab = await open();
    expect(at(tab)[0]).toBeUndefined();
    tab.eform.tell({ t: 'typing', key: 'HoTenKS' });
    tab.panel.learning.turn(true);
    expect(at(tab)).toEqual(['HoTenKS', 'here']);
    tab.eform.tell({ t: 'fields', fields: [{ ...tab.eform.find('QuanHe')!, value: 'Mẹ' }], gone: [] });
    expect(at(tab)).toEqual(['QuanHe', 'here']);
  });
  it('of a field that was left the next is shown, past what is hidden or locked', async () => {
    const tab = await open();
    tab.eform.type('HoTenKS', cast.minhAn.fullName);
    await tab.settle();
    expect(at(tab)).toEqual(['HoTenMe', 'next']);
    left(tab, 'HoTenMe');
    await tab.settle();
    expect(at(tab)).toEqual(['SoDinhDanhMe', 'next']);
    tab.eform.tell({ t: 'typing', key: 'GhiChu' });
    expect(at(tab)).toEqual(['GhiChu', 'here']);
    left(tab, 'GhiChu');
    await tab.settle();
    expect(at(tab)).toEqual(['GhiChu', 'here']);
  });
  it('stays when the hand goes into the panel', async () => {
    const tab = await open();
    tab.eform.tell({ t: 'typing', key: 'HoTenKS' });
    tab.memory.inPanel = true;
    left(tab, 'HoTenKS');
    await tab.settle();
    expect(at(tab)).toEqual(['HoTenKS', 'here']);
  });
  it('is not moved by a rebuild of the portal', async () => {
    const tab = await open();
    tab.eform.tell({ t: 'typing', key: 'HoTenKS' });
    tab.eform.tell({
      t: 'fields',
      fields: ['HoTenMe', 'GhiChu'].map((key) => ({ ...tab.eform.find(key)!, value: 'của cổng' })),
      gone: [],
    });
    tab.eform.tell({ t: 'fields', fields: [], gone: ['Khoa'] });
    await tab.settle();
    expect(at(tab)).toEqual(['HoTenKS', 'here']);
  });
  it('is known exactly where the page tells each field that is come to', async () => {
    const tab = await open();
    tab.eform.tell({ t: 'wipe-ahead', driver: 'HoTenMe', keys: [] });
    expect(at(tab)).toEqual(['HoTenMe', 'here']);
    expect(tab.panel.guard.ahead.value).toBeNull();
    left(tab, 'HoTenMe');
    await tab.settle();
    expect(at(tab)).toEqual(['HoTenMe', 'here']);
  });
  it('is gone with the field', async () => {
    const tab = await open();
    tab.eform.tell({ t: 'typing', key: 'HoTenKS' });
    tab.eform.tell({ t: 'fields', fields: [{ ...tab.eform.find('HoTenKS')!, visible: false }], gone: [] });
    await tab.settle();
    expect(tab.panel.learning.current.value).toBeNull();
  });
  it('a field of the list is shown, and gone to only on request', async () => {
    const tab = await open();
    const mother = tab.panel.learning.fields.value.find(({ field: { key } }) => key === 'HoTenMe')!;
    tab.panel.learning.look(mother.ref);
    expect(at(tab)).toEqual(['HoTenMe', 'chosen']);
    expect(tab.eform.orders.filter(({ t }) => t === 'focus')).toEqual([]);
    tab.panel.learning.turn(true);
    tab.panel.learning.go(mother);
    expect(at(tab)).toEqual(['HoTenMe', 'here']);
    expect(tab.eform.orders.filter(({ t }) => t === 'focus')).toEqual([{ t: 'focus', key: 'HoTenMe' }]);
  });
});
