/** What the panel does with what the portal says and how it changes: messages, lost sessions, drift, old communes. */
import { describe, expect, it } from 'vitest';
import { cast } from '../cast';
import { diagnose } from '../../utils/session/panel/diagnosis';
import { Agent, draft, entry, field, ID, MORNING, openTab, OTHER_ID, snapshot, type TabOptions } from './tab';
import { read } from './files';

const fields = () => [
  field('HoTenKS', { role: 'subject.fullName', label: 'Họ tên trẻ' }),
  field('HoTenMe_v2', { role: 'mother.fullName', label: 'Họ tên mẹ', drifted: true }),
  field('GhiChu', { label: 'Ghi chú' }),
];
const form = (
  drift = { missing: ['HoTenMeKS'], new: ['HoTenMe_v2'], expected: 10, form: 'birth' },
  list = fields(),
) => new Agent(3, snapshot(list, { drift }));
const beyond = { missing: ['a', 'b', 'c', 'd', 'e'], new: [], expected: 10, form: 'birth' };

async function open(agent: Agent, rest: Partial<TabOptions> = {}) {
  const tab = openTab({ agents: [agent], read, ...rest });
  await tab.settle();
  return { ...tab, agent, tab };
}
const fills = (agent: Agent) =>
  agent.orders.flatMap((order) =>
    order.t === 'fill' ? order.values.map(({ key, value }) => [key, value]) : [],
  );
async function fill(tab: Awaited<ReturnType<typeof open>>, values: Record<string, string>) {
  const [answer] = await Promise.all([
    diagnose({ type: 'panel.fill', tabId: 7, values }, tab.panel),
    tab.settle(),
  ]);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.fill!;
}

describe('a field that the portal has renamed', () => {
  it('is not filled by role, name or key, and the others are', async () => {
    const tab = await open(form());
    const outcomes = await fill(tab, {
      'mother.fullName': cast.lan.fullName,
      HoTenMe_v2: cast.lan.fullName,
      'subject.fullName': cast.minhAn.fullName,
    });
    expect(outcomes.map(({ key, outcome, reason }) => [key, outcome, reason])).toEqual([
      ['mother.fullName', 'refused', 'drifted'],
      ['HoTenMe_v2', 'refused', 'drifted'],
      ['subject.fullName', 'done', undefined],
    ]);
    expect(fills(tab.agent)).toEqual([['HoTenKS', cast.minhAn.fullName]]);
  });
  it('is told with the whole change, without a value', async () => {
    const tab = await open(form());
    tab.agent.type('HoTenMe_v2', cast.lan.fullName);
    await tab.settle();
    const answer = await diagnose({ type: 'panel.report', tabId: 7 }, tab.panel);
    if (!answer.ok) throw new Error(answer.reason);
    const { drift, fields: seen } = answer.value;
    expect(drift).toMatchObject({ missing: ['HoTenMeKS'], new: ['HoTenMe_v2'] });
    expect(drift.report).toContain('+ HoTenMe_v2: text, "Họ tên mẹ"');
    expect(drift.report).not.toContain(cast.lan.fullName);
    expect(seen.filter(({ drifted }) => drifted).map(({ name }) => name)).toEqual(['HoTenMe_v2']);
  });
  it('takes back what was typed into it, and nothing that was typed elsewhere', async () => {
    const typed = [
      entry('HoTenMe_v2', cast.lan.fullName, { role: 'mother.fullName', label: 'Họ tên mẹ' }),
      entry('HoTenKS', cast.minhAn.fullName, { role: 'subject.fullName' }),
    ];
    const tab = await open(form(), { drafts: [draft({ fields: typed })], bound: ID });
    await tab.panel.restoring.open(ID);
    expect(tab.panel.restoring.shown.value?.differences.map(({ key }) => key)).toEqual([
      'HoTenKS',
      'HoTenMe_v2',
    ]);

    const old = [entry('HoTenMeKS', cast.lan.fullName, { role: 'mother.fullName', label: 'Họ tên mẹ' })];
    const other = await open(form(), { drafts: [draft({ fields: old })], bound: ID });
    await other.panel.restoring.open(ID);
    expect(other.panel.restoring.shown.value).toMatchObject({
      differences: [],
      unfit: [{ reason: 'drifted' }],
    });
  });
});

describe('a form that has changed too much', () => {
  it('gets nothing: no fill, no fix, no restore, not even what was wiped', async () => {
    const typed = [entry('HoTenKS', cast.minhAn.fullName, { role: 'subject.fullName' })];
    const tab = await open(form(beyond), { drafts: [draft({ fields: typed })], bound: ID });
    expect(await fill(tab, { 'subject.fullName': cast.minhAn.fullName, GhiChu: 'x' })).toEqual([
      { key: 'subject.fullName', outcome: 'refused', reason: 'form-drifted' },
      { key: 'GhiChu', outcome: 'refused', reason: 'form-drifted' },
    ]);
    await tab.panel.restoring.open(ID);
    expect(tab.panel.restoring.shown.value).toMatchObject({
      differences: [],
      unfit: [{ reason: 'form-drifted' }],
    });
    tab.agent.tell({ t: 'wiped', driver: null, values: [{ key: 'GhiChu', label: 'Ghi chú', value: 'x' }] });
    await Promise.all([tab.panel.guard.putBack(), tab.settle()]);
    expect(fills(tab.agent)).toEqual([]);
  });
});

describe('what the portal says', () => {
  it('keeps messages newest first, from this visit and from before, once each, until they are cleared', async () => {
    const before = { at: MORNING - 1_000, text: 'Upload failed: 500', frameId: 3, key: null };
    const tab = await open(form(), { notices: { notices: [before] } });
    tab.agent.tell({ t: 'portal-said', at: MORNING, text: 'Vui lòng chọn tệp nhỏ hơn 2MB!', key: 'GhiChu' });
    tab.agent.tell({ t: 'portal-said', at: before.at, text: before.text, key: null });
    expect(tab.panel.news.notices.value.map(({ text, key }) => [text, key])).toEqual([
      ['Vui lòng chọn tệp nhỏ hơn 2MB!', 'GhiChu'],
      ['Upload failed: 500', null],
    ]);
    tab.agent.tell({ t: 'portal-said', at: MORNING + 1, text: before.text, key: null });
    expect(tab.panel.news.notices.value.map(({ at }) => at)).toEqual([MORNING + 1, MORNING]);
    tab.panel.news.clear();
    await tab.panel.news.load();
    expect(tab.panel.news.notices.value).toEqual([]);
    tab.agent.tell({ t: 'portal-said', at: MORNING + 2, text: 'x'.repeat(5_000), key: null });
    expect(tab.panel.news.notices.value[0]?.text).toHaveLength(300);
  });
  it('a portal that never stops does not fill the panel', async () => {
    const tab = await open(form());
    for (let at = 0; at < 200; at++) tab.agent.tell({ t: 'portal-said', at, text: `${at}`, key: null });
    expect(tab.panel.news.notices.value).toHaveLength(50);
    expect(tab.panel.news.notices.value[0]?.text).toBe('199');
  });
  it('tells of a lost session, and afterwards offers the draft that was in work', async () => {
    const typed = [entry('HoTenKS', cast.minhAn.fullName, { role: 'subject.fullName' })];
    const tab = await open(form(), { drafts: [draft({ id: OTHER_ID, fields: typed })] });
    tab.notices.lostAt = MORNING;
    tab.agent.tell({ t: 'session', state: 'lost', at: MORNING });
    await tab.settle();
    expect(tab.panel.news.lostAt.value).toBe(MORNING);
    Object.assign(tab.notices, { lostAt: null, interrupted: { draftId: OTHER_ID, at: MORNING } });
    tab.agent.tell({ t: 'session', state: 'back', at: MORNING + 60_000 });
    await tab.settle();
    expect(tab.panel.news.lostAt.value).toBeNull();
    expect(tab.panel.news.interrupted.value).toEqual({ draftId: OTHER_ID, at: MORNING });
    await tab.panel.restoring.open(tab.panel.news.interrupted.value!.draftId);
    expect(tab.panel.restoring.shown.value?.differences).toHaveLength(1);
  });
  it('knows the receipt, also of a draft that was handed in before', async () => {
    const tab = await open(form());
    tab.agent.tell({ t: 'receipt', at: MORNING, code: 'G22-1', promised: '27/11/2026' });
    expect(tab.panel.news.receipt.value).toEqual({ code: 'G22-1', promised: '27/11/2026' });
    const receipt = { code: 'G22-2', promised: null, at: MORNING };
    const again = await open(form(), { drafts: [draft({ receipt })], bound: ID });
    expect(again.panel.news.receipt.value).toMatchObject({ code: 'G22-2', promised: null });
  });
});

describe('old communes and provinces', () => {
  const address = (kind: 'select' | 'text' = 'select', more: ReturnType<typeof field>[] = []) =>
    new Agent(
      3,
      snapshot([
        field('TinhMe', { role: 'mother.residenceProvince', kind, label: 'Tỉnh' }),
        field('XaMe', { role: 'mother.residenceWard', kind, label: 'Xã' }),
        field('XaCha', { role: 'father.residenceWard', kind, label: 'Xã' }),
        ...more,
      ]),
    );
  /** A list that has only names of today, as the portals' have. */
  const TODAY_NAMES =
    /^(Thành phố Hồ Chí Minh|TP. Hồ Chí Minh|Hà Nội|Phường (Hòa Lợi|Sài Gòn|Tân Định|Ngọc Hà))$/;
  const listing = (agent: Agent): Agent => {
    agent.write = (target, value) => {
      if (!TODAY_NAMES.test(value) && value !== '') return 'not-an-option';
      target.value = value;
      return null;
    };
    return agent;
  };
  const province = 'mother.residenceProvince';
  const ward = 'mother.residenceWard';

  it('one that became one is written in its name of today, and said so', async () => {
    const tab = await open(address());
    const done = await fill(tab, { [province]: 'Tỉnh Bình Dương', [ward]: 'Phường Tân Định, Bến Cát' });
    expect(done.every(({ outcome }) => outcome === 'done')).toBe(true);
    expect(fills(tab.agent)).toEqual([
      ['TinhMe', 'Thành phố Hồ Chí Minh'],
      ['XaMe', 'Phường Hòa Lợi'],
    ]);
    expect(tab.panel.jobs.job.value?.results.map(({ value, renamed }) => [value, renamed])).toEqual([
      ['Tỉnh Bình Dương', 'Thành phố Hồ Chí Minh'],
      ['Phường Tân Định, Bến Cát', 'Phường Hòa Lợi'],
    ]);
  });
  it("takes the province from the page where the job has none, and never another person's", async () => {
    const agent = listing(address());
    agent.find('TinhMe')!.value = 'Thành phố Hồ Chí Minh';
    const tab = await open(agent);
    await fill(tab, { [ward]: 'Phường Bến Nghé', 'father.residenceWard': 'Phường 1' });
    expect(agent.find('XaMe')?.value).toBe('Phường Sài Gòn');
    expect(agent.find('XaCha')?.value).toBe('');
    expect(tab.panel.jobs.job.value?.results[1]).toMatchObject({ reason: 'several-units' });
  });
  it('names of today go as they are', async () => {
    const tab = await open(address());
    await fill(tab, { [province]: 'TP. Hồ Chí Minh', [ward]: 'Phường Tân Định' });
    expect(fills(tab.agent)).toEqual([
      ['TinhMe', 'TP. Hồ Chí Minh'],
      ['XaMe', 'Phường Tân Định'],
    ]);
  });
  it('several: nothing is written until the clerk has said which; then just that', async () => {
    const tab = await open(address());
    expect(await fill(tab, { [province]: 'Hà Nội', [ward]: 'Phường Ngọc Hà, quận Ba Đình' })).toEqual([
      { key: province, outcome: 'done' },
      { key: ward, outcome: 'refused', reason: 'several-units' },
    ]);
    const { names } = tab.panel.jobs.job.value!.results[1]!;
    expect(names).toEqual(['Phường Ba Đình', 'Phường Ngọc Hà']);
    await Promise.all([tab.panel.jobs.choose(ward, names![1]!), tab.settle()]);
    expect(fills(tab.agent).at(-1)).toEqual(['XaMe', 'Phường Ngọc Hà']);
    expect(tab.panel.jobs.job.value).toMatchObject({ done: 2, total: 2 });
    await Promise.all([tab.panel.jobs.undo(), tab.settle()]);
    expect(tab.agent.find('XaMe')?.value).toBe('');
  });
  it('free text is left as the paper says; only a list that refuses it gets the new name', async () => {
    const tab = await open(address('text'));
    await fill(tab, { [ward]: 'Phường Bến Nghé' });
    expect(fills(tab.agent)).toEqual([['XaMe', 'Phường Bến Nghé']]);
    const agent = listing(address('text'));
    const refused = await open(agent);
    expect(await fill(refused, { [ward]: 'Phường Bến Nghé' })).toEqual([
      { key: ward, outcome: 'done', renamed: 'Phường Sài Gòn' },
    ]);
    expect(fills(agent)).toEqual([
      ['XaMe', 'Phường Bến Nghé'],
      ['XaMe', 'Phường Sài Gòn'],
    ]);
  });
  it('a form that still asks for a district is of before, and a list that has the old name keeps it', async () => {
    const district = field('HuyenMe', { role: 'mother.residenceDistrict', kind: 'select', label: 'Huyện' });
    const before = await open(address('select', [district]));
    await fill(before, { [ward]: 'Phường Bến Nghé, Quận 1' });
    expect(fills(before.agent)).toEqual([['XaMe', 'Phường Bến Nghé, Quận 1']]);
    const agent = address();
    agent.find('TinhMe')!.options = ['Tỉnh Bình Dương', 'Tỉnh Đồng Nai'];
    const tab = await open(agent);
    await fill(tab, { [province]: 'Tỉnh Bình Dương' });
    expect(fills(agent)).toEqual([['TinhMe', 'Tỉnh Bình Dương']]);
  });
  it('a list of its own that lacks the new name gets the words as they were given', async () => {
    const agent = address();
    agent.write = (target, value) => {
      if (value !== 'Tỉnh Bình Dương' && value !== 'Xã Lạ') return 'not-an-option';
      target.value = value;
      return null;
    };
    const tab = await open(agent);
    expect(await fill(tab, { [province]: 'Tỉnh Bình Dương', [ward]: 'Xã Lạ' })).toEqual([
      { key: province, outcome: 'done' },
      { key: ward, outcome: 'done' },
    ]);
    expect(tab.panel.jobs.job.value?.results[0]?.renamed).toBeUndefined();
  });
  it('tries no other name after the clerk has stopped', async () => {
    const agent = listing(address('text'));
    const tab = await open(agent);
    agent.held = [];
    const job = diagnose({ type: 'panel.fill', tabId: 7, values: { [ward]: 'Phường Bến Nghé' } }, tab.panel);
    await tab.settle();
    tab.panel.jobs.cancel();
    await Promise.all([job, tab.settle()]);
    expect(agent.find('XaMe')?.value).toBe('');
    expect(fills(agent)).toHaveLength(1);
  });
  it('works without the table', async () => {
    const tab = await open(address(), {
      read: async (path) => (path.includes('units') ? 'null' : read(path)),
    });
    await fill(tab, { [ward]: 'Phường Bến Nghé' });
    expect(fills(tab.agent)).toEqual([['XaMe', 'Phường Bến Nghé']]);
  });
});

describe('procedures without a pack', () => {
  const sister = () =>
    new Agent(
      3,
      snapshot(fields(), {
        hints: [{ how: 'title', value: 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài' }],
      }),
    );
  it('are called by their name, and no foreign checklist is shown', async () => {
    const { panel } = await open(sister());
    await panel.ready();
    expect(panel.procedure.value).toMatchObject({
      code: '2.000806',
      shortName: 'Đăng ký kết hôn có yếu tố nước ngoài',
      how: 'title',
    });
    expect(panel.hasPack('2.000806')).toBe(false);
    expect(panel.pack.value).toBeNull();
    expect(panel.packProblems.value).toEqual([]);
  });
  it('are not read at all where a pack is certain', async () => {
    const paths: string[] = [];
    await open(form(), { read: (path) => (paths.push(path), read(path)) });
    expect(paths).toEqual(['/procedures/index.json', '/procedures/1.001193.json']);
  });
});

describe('the table of papers', () => {
  it('remembers which added rows were there from the first', async () => {
    const agent = form();
    const row = {
      name: 'Cam kết',
      required: false,
      attached: [],
      state: 'empty' as const,
      added: true as const,
    };
    agent.snapshot!.papers = [row];
    const tab = await open(agent);
    expect([...tab.panel.remembered()]).toEqual(['Cam kết']);
  });
});
