import { describe, expect, it } from 'vitest';
import { cast } from '../cast';
import { Agent, draft, entry, field, ID, MORNING, openTab, OTHER_ID, snapshot } from './tab';
import { read } from './files';
import { diagnose } from '../../utils/session/panel/diagnosis';

/** A small birth form: enough fields for the rules to speak. */
const birth = () =>
  new Agent(
    3,
    snapshot([
      field('QuanHe', { role: 'requester.relation', kind: 'choice', label: 'Quan hệ' }),
      field('HoTenKS', { role: 'subject.fullName', label: 'Họ tên trẻ' }),
      field('NgaySinhChon', { role: 'subject.birthDate', kind: 'date', label: 'Ngày sinh' }),
      field('HoTenMeKS', { role: 'mother.fullName', label: 'Họ tên mẹ' }),
      field('SoDinhDanhMe', { role: 'mother.personalId', label: 'Số định danh mẹ' }),
      field('GhiChu', { label: 'Ghi chú' }),
      field('Khoa', { label: 'Ô khóa', readonly: true, value: 'của cổng' }),
    ]),
  );
const top = () => new Agent(0, snapshot([], { adapter: 'justice-wizard', url: 'https://a/', hints: [] }));

async function open(
  agents = [top(), birth()],
  drafts = [] as ReturnType<typeof draft>[],
  bound: string | null = null,
  learning?: Parameters<typeof openTab>[0]['learning'],
) {
  const tab = openTab({ agents, drafts, bound, read, ...(learning && { learning }) });
  await tab.settle();
  const eform = agents.find(({ frameId }) => frameId === 3)!;
  return { ...tab, eform, dock: agents[0]! };
}
const shownIds = (tab: Awaited<ReturnType<typeof open>>) =>
  tab.panel.problems.value.map(({ issue }) => issue.id);

describe('when it is shown', () => {
  it('once the page is judged and it is known whose it is', async () => {
    const { panel, settle } = openTab({ agents: [top(), birth()], drafts: [], bound: null, read });
    expect(panel.shows.value).toBe(false);
    await settle();
    expect(panel.shows.value).toBe(true);
  });
  it('at once for whoever asks, and it stays', async () => {
    const { panel, broadcast, settle } = openTab({ agents: [], drafts: [], bound: null, read });
    await settle();
    expect(panel.shows.value).toBe(false);
    broadcast({ type: 'broadcast.command', tabId: 7, command: 'focus-panel' });
    panel.answered();
    expect(panel.shows.value).toBe(true);
  });
});

describe('what is recognised', () => {
  it('shows the procedure, its papers and how sure it is', async () => {
    const { panel } = await open();
    expect(panel.procedure.value).toMatchObject({ code: '1.001193', how: 'title', confidence: 0.9 });
    expect(panel.assessment.value?.checklist.length).toBeGreaterThan(1);
  });
  it('makes no draft of an untouched form', async () => {
    const { requests, bound } = await open();
    expect(requests.map(({ type }) => type)).not.toContain('draft.mark');
    expect(bound.id).toBeNull();
  });
  it('keeps the pick of the clerk and goes back to the page on request', async () => {
    const tab = await open();
    await tab.panel.pick('1.000894');
    expect(tab.panel.procedure.value).toMatchObject({ code: '1.000894', how: 'picked' });
    expect(tab.drafts.get(ID)?.procedure).toBe('1.000894');
    await tab.panel.pick(null);
    expect(tab.panel.procedure.value?.code).toBe('1.001193');
  });
  it('forgets a frame whose agent is gone, and reads it again when one is there', async () => {
    const tab = await open();
    tab.eform.die();
    await tab.settle();
    // The port was lost and tried again: the same form is back, with the clerk's issues to be found anew.
    expect(tab.panel.page.placed.value).toHaveLength(7);
    tab.broadcast({ type: 'broadcast.agents', tabId: 7, frames: [{ frameId: 0, top: true }] });
    await tab.settle();
    expect(tab.panel.page.placed.value).toHaveLength(0);
  });
});

describe('when issues are shown', () => {
  it('says nothing about a field that is being typed in or was not come to', async () => {
    const tab = await open();
    tab.eform.tell({ t: 'typing', key: 'SoDinhDanhMe' });
    await tab.settle();
    expect(shownIds(tab)).toEqual([]);
    expect(tab.panel.assessment.value?.completeness.errors).toBeGreaterThan(0);
  });
  it('speaks when the field is left, marks it, and counts it on the handle', async () => {
    const tab = await open();
    tab.eform.type('SoDinhDanhMe', '00119000001');
    await tab.settle();
    expect(tab.panel.problems.value.map(({ issue }) => issue.role)).toEqual(['mother.personalId']);
    expect(tab.eform.lastMarks).toEqual({ SoDinhDanhMe: 'error' });
    expect(tab.dock.orders.findLast(({ t }) => t === 'dock')).toEqual({ t: 'dock', open: true, badge: 1 });
  });
  it('takes it back at the next key and judges again when the field is left', async () => {
    const tab = await open();
    tab.eform.type('SoDinhDanhMe', '00119000001');
    await tab.settle();
    tab.eform.tell({ t: 'typing', key: 'SoDinhDanhMe' });
    expect(shownIds(tab)).toEqual([]);
    expect(tab.eform.lastMarks).toEqual({});
    tab.eform.type('SoDinhDanhMe', cast.lan.personalId!);
    await tab.settle();
    expect(shownIds(tab)).toEqual([]);
  });
  it('does not judge while letters come', async () => {
    const tab = await open();
    const before = tab.panel.assessment.value;
    for (let i = 0; i < 30; i++) tab.eform.tell({ t: 'typing', key: 'HoTenKS' });
    await tab.settle();
    expect(tab.panel.assessment.value).toBe(before);
  });
  it('shows empty required fields only after "Kiểm tra"', async () => {
    const tab = await open();
    tab.eform.tell({ t: 'fields', fields: [tab.eform.find('HoTenKS')!], gone: [] });
    await tab.settle();
    expect(shownIds(tab).filter((id) => id.startsWith('required:'))).toEqual([]);
    tab.panel.check();
    expect(shownIds(tab).filter((id) => id.startsWith('required:')).length).toBeGreaterThan(0);
    expect(tab.panel.call.value).toBe('summary');
  });
  it('keeps a compared warning out of the count for as long as the value stays', async () => {
    const tab = await open();
    tab.eform.type('HoTenKS', 'nguyễn minh an');
    tab.panel.check();
    await tab.settle();
    const problem = tab.panel.problems.value.find(
      ({ issue }) => issue.role === 'subject.fullName' && issue.overridable,
    );
    expect(problem).toBeDefined();
    tab.panel.ignore(problem!, 'Đúng như giấy tờ');
    await tab.settle();
    const same = () => tab.panel.problems.value.find(({ issue }) => issue.id === problem!.issue.id);
    expect(same()?.issue.ignored).toBe('Đúng như giấy tờ');
    expect(tab.drafts.get(ID)?.ignored).toHaveLength(1);
    tab.eform.type('HoTenKS', 'nguyễn minh anh');
    await tab.settle();
    expect(same()?.issue.ignored).toBeNull();
  });
  it('walks through the open problems in both directions', async () => {
    const tab = await open();
    tab.panel.check();
    tab.broadcast({ type: 'broadcast.command', tabId: 7, command: 'next' });
    const first = tab.panel.cursor.value;
    expect(first).toBe(tab.panel.problems.value[0]!.issue.id);
    tab.broadcast({ type: 'broadcast.command', tabId: 7, command: 'next' });
    tab.broadcast({ type: 'broadcast.command', tabId: 7, command: 'previous' });
    expect(tab.panel.cursor.value).toBe(first);
    expect(tab.eform.orders.findLast(({ t }) => t === 'focus')).toBeDefined();
  });
  it('takes whoever works by keys into the panel and back into the field', async () => {
    let hasFocus = false;
    const tab = await open(undefined, [], null, {
      readBook: async () => null,
      hasFocus: () => hasFocus,
      recall: () => null,
      remember: () => {},
    });
    const key = tab.eform.snapshot!.fields[0]!.key;
    tab.eform.type(key, 'Lan');
    const press = () => tab.broadcast({ type: 'broadcast.command', tabId: 7, command: 'toggle' });
    press();
    expect([tab.panel.open.value, tab.panel.call.value]).toEqual([true, 'panel']);
    hasFocus = true;
    press();
    expect(tab.panel.open.value).toBe(false);
    expect(tab.eform.orders.at(-1)).toMatchObject({ t: 'focus', key });
  });
  it('is put away and called back by keys, and hears only its own tab', async () => {
    const tab = await open();
    const last = () => tab.dock.orders.findLast(({ t }) => t === 'dock');
    tab.broadcast({ type: 'broadcast.command', tabId: 8, command: 'toggle' });
    expect(tab.panel.open.value).toBe(true);
    tab.broadcast({ type: 'broadcast.command', tabId: 7, command: 'toggle' });
    expect(last()).toMatchObject({ open: false });
    tab.dock.tell({ t: 'command', command: 'focus-panel' });
    expect(last()).toMatchObject({ open: true });
  });
});

describe('the marks of the dossier', () => {
  it('keeps papers and notes in the draft', async () => {
    const tab = await open();
    const id = tab.panel.assessment.value!.checklist[0]!.paper.id;
    tab.panel.setPaper(id, { state: 'missing' });
    tab.panel.setPaper(id, { note: 'hẹn mai' });
    await tab.settle();
    expect(tab.drafts.get(ID)?.papers).toEqual([{ id, state: 'missing', note: 'hẹn mai' }]);
    expect(tab.panel.assessment.value?.completeness.missingPapers).toEqual([id]);
    // The draft that now exists knows its procedure and the cases that the form spoke for.
    expect(tab.drafts.get(ID)?.procedure).toBe('1.001193');
  });
  it('turns a case on because the form says so, off because the clerk says so, and remembers both', async () => {
    const tab = await open();
    expect([...tab.panel.dossier.cases.value]).toContain('online');
    tab.panel.choose('online', false);
    await tab.settle();
    expect([...tab.panel.dossier.cases.value]).not.toContain('online');
    const again = await open([top(), birth()], [...tab.drafts.values()], ID);
    expect([...again.panel.dossier.cases.value]).not.toContain('online');
  });
  it('lets only one alternative of a question be on', async () => {
    const tab = await open();
    tab.panel.choose('postal', true);
    await tab.settle();
    expect([...tab.panel.dossier.cases.value]).toEqual(['postal']);
    tab.panel.choose('online', true);
    await tab.settle();
    expect([...tab.panel.dossier.cases.value]).toEqual(['online']);
  });
  it('keeps what was marked while locked, says so, and sends it after the unlock', async () => {
    const tab = await open();
    tab.vault.state = 'locked';
    tab.broadcast({ type: 'broadcast.vault', state: 'locked' });
    const id = tab.panel.assessment.value!.checklist[0]!.paper.id;
    tab.panel.setPaper(id, { state: 'received' });
    await tab.settle();
    expect(tab.panel.saving.value).toMatchObject({ state: 'unsaved', reason: 'locked' });
    expect(tab.drafts.size).toBe(0);
    tab.vault.state = 'open';
    tab.broadcast({ type: 'broadcast.vault', state: 'open' });
    await tab.settle();
    expect(tab.drafts.get(ID)?.papers).toEqual([{ id, state: 'received', note: '' }]);
    expect(tab.panel.assessment.value?.checklist[0]?.mark.state).toBe('received');
  });
  it('says "saved" only with the time of the durable write', async () => {
    const tab = await open();
    tab.eform.type('GhiChu', 'a');
    await tab.settle();
    expect(tab.panel.saving.value.state).toBe('nothing');
    tab.eform.tell({ t: 'saved', at: MORNING, draftId: ID });
    expect(tab.panel.saving.value).toEqual({ state: 'saved', at: MORNING });
    tab.eform.tell({ t: 'unsaved', reason: 'quota' });
    expect(tab.panel.saving.value).toEqual({ state: 'unsaved', reason: 'quota', lastSaved: MORNING });
  });
  it('does not take a draft that it reads for what was refused since', async () => {
    const tab = await open();
    tab.panel.setPaper(tab.panel.assessment.value!.checklist[0]!.paper.id, { state: 'received' });
    await tab.settle();
    expect(tab.drafts.size).toBe(1);
    tab.eform.tell({ t: 'unsaved', reason: 'quota' });
    tab.broadcast({ type: 'broadcast.drafts' });
    tab.broadcast({ type: 'broadcast.vault', state: 'open' });
    await tab.settle();
    expect(tab.panel.saving.value).toMatchObject({ state: 'unsaved', reason: 'quota' });
  });
});

describe('writing', () => {
  it('mends a field by one press and takes it back by another', async () => {
    const tab = await open();
    tab.eform.type('HoTenMeKS', 'NGUYỄN  THỊ LAN');
    await tab.settle();
    const problem = tab.panel.problems.value.find(({ issue }) => issue.fixes.length > 0)!;
    // A hint stays in the panel: it draws no outline on the page and does not count on the handle.
    expect(problem.issue.severity).toBe('info');
    expect(tab.eform.lastMarks).toEqual({});
    tab.panel.fix(problem, 0);
    await tab.settle();
    expect(tab.eform.find('HoTenMeKS')?.value).toBe('NGUYỄN THỊ LAN');
    expect(tab.panel.jobs.job.value).toMatchObject({ kind: 'fix', running: false, done: 1 });
    await Promise.all([tab.panel.jobs.undo(), tab.settle()]);
    expect(tab.eform.find('HoTenMeKS')?.value).toBe('NGUYỄN  THỊ LAN');
  });
  it('writes nothing when two fields could be meant', async () => {
    const eform = birth();
    eform.snapshot!.fields.push(field('HoTenMe2', { role: 'mother.fullName', label: 'Họ tên mẹ' }));
    const tab = await open([top(), eform]);
    eform.type('HoTenMeKS', 'NGUYỄN  THỊ LAN');
    await tab.settle();
    const problem = tab.panel.problems.value.find(({ issue }) => issue.fixes.length > 0)!;
    tab.panel.fix(problem, 0);
    await tab.settle();
    expect(tab.panel.jobs.job.value?.results[0]).toMatchObject({ outcome: 'refused', reason: 'ambiguous' });
    expect(eform.orders.filter(({ t }) => t === 'fill')).toEqual([]);
  });
  it('puts a wiped block back in one press, and leaves alone what holds something again', async () => {
    const tab = await open();
    const values = [
      { key: 'HoTenMeKS', label: 'Họ tên mẹ', value: cast.lan.fullName },
      { key: 'SoDinhDanhMe', label: 'Số định danh mẹ', value: cast.lan.personalId! },
    ];
    tab.eform.tell({ t: 'wipe-ahead', driver: 'QuanHe', keys: values.map(({ key }) => key) });
    expect(tab.panel.guard.ahead.value).toEqual({
      driver: 'Quan hệ của người yêu cầu',
      labels: ['Họ, chữ đệm, tên của mẹ', 'Số định danh cá nhân của mẹ'],
    });
    tab.eform.tell({ t: 'wiped', driver: 'QuanHe', values });
    expect(tab.panel.guard.ahead.value).toBeNull();
    expect(tab.panel.guard.wiped.value).toHaveLength(2);
    tab.eform.type('HoTenMeKS', cast.mai.fullName);
    await tab.settle();
    expect(tab.panel.guard.wiped.value).toHaveLength(1);
    await Promise.all([tab.panel.guard.putBack(), tab.settle()]);
    expect(tab.eform.find('SoDinhDanhMe')?.value).toBe(cast.lan.personalId);
    expect(tab.eform.find('HoTenMeKS')?.value).toBe(cast.mai.fullName);
    expect(tab.panel.guard.wiped.value).toEqual([]);
  });
  it('stops on request and says what was not filled', async () => {
    const tab = await open();
    tab.eform.held = [];
    const fill = diagnose({ type: 'panel.fill', tabId: 7, values: { GhiChu: 'x' } }, tab.panel);
    await tab.settle();
    expect(tab.panel.jobs.job.value?.running).toBe(true);
    tab.panel.jobs.cancel();
    await tab.settle();
    await fill;
    expect(tab.panel.jobs.job.value).toMatchObject({ running: false, cancelled: true, done: 0 });
    expect(tab.eform.find('GhiChu')?.value).toBe('');
  });
  it('ends a job whose frame goes away', async () => {
    const tab = await open();
    tab.eform.held = [];
    const fill = diagnose({ type: 'panel.fill', tabId: 7, values: { GhiChu: 'x' } }, tab.panel);
    await tab.settle();
    tab.eform.die();
    await tab.settle();
    const answer = await fill;
    expect(answer.ok && answer.value.fill).toEqual([
      { key: 'GhiChu', outcome: 'retry', reason: 'page-changed' },
    ]);
  });
});

describe('restore', () => {
  const typed = [
    entry('HoTenKS', cast.minhAn.fullName, { role: 'subject.fullName', label: 'Họ tên trẻ' }),
    entry('GhiChu', 'trong nháp', { label: 'Ghi chú' }),
    entry('Khoa', 'khác', { label: 'Ô khóa' }),
    entry('Khac', 'về sau', { label: 'Khác' }),
  ];
  it('offers the own draft of the tab for what the page does not show', async () => {
    const tab = await open([top(), birth()], [draft({ fields: typed })], ID);
    expect(tab.panel.restoring.offer.value).toMatchObject({ count: 2 });
    expect(tab.panel.saving.value).toEqual({ state: 'saved', at: MORNING });
  });
  it('offers nothing of another host, submitted, or of another procedure', async () => {
    const tab = await open(
      [top(), birth()],
      [
        draft({ id: OTHER_ID, fields: typed, origin: 'https://dichvucong.gov.vn' }),
        draft({ id: '00000000-0000-4000-8000-000000000003', fields: typed, submittedAt: MORNING }),
        draft({ id: '00000000-0000-4000-8000-000000000004', fields: typed, procedure: '1.000894' }),
      ],
    );
    await tab.panel.restoring.refresh();
    expect(tab.panel.restoring.others.value).toEqual([]);
    await tab.panel.restoring.open(OTHER_ID);
    expect(tab.panel.restoring.shown.value).toBeNull();
  });
  it('ticks what is empty, leaves what the page holds, and never offers what is locked', async () => {
    const eform = birth();
    eform.find('GhiChu')!.value = 'của cổng';
    const tab = await open([top(), eform], [draft({ fields: typed })], ID);
    await tab.panel.restoring.open(ID);
    const { differences, unfit } = tab.panel.restoring.shown.value!;
    expect(differences.map(({ key, onPage, ticked }) => [key, onPage, ticked])).toEqual([
      ['HoTenKS', '', true],
      ['GhiChu', 'của cổng', false],
    ]);
    expect(unfit.map(({ key, reason }) => [key, reason])).toEqual([
      ['Khoa', 'readonly'],
      ['Khac', 'not-found'],
    ]);
    await Promise.all([tab.panel.restoring.apply(), tab.settle()]);
    expect(eform.find('HoTenKS')?.value).toBe(cast.minhAn.fullName);
    expect(eform.find('GhiChu')?.value).toBe('của cổng');
    expect(eform.find('Khoa')?.value).toBe('của cổng');
  });
  it('fills a field that the portal builds only after another was filled', async () => {
    const eform = birth();
    eform.write = (target, value, agent) => {
      target.value = value;
      if (target.key === 'HoTenKS') agent.snapshot!.fields.push(field('Khac', { label: 'Khác' }));
      return null;
    };
    const tab = await open([top(), eform], [draft({ fields: typed })], ID);
    await tab.panel.restoring.open(ID);
    await Promise.all([tab.panel.restoring.apply(), tab.settle()]);
    expect(eform.find('Khac')?.value).toBe('về sau');
    expect(tab.panel.jobs.job.value).toMatchObject({ done: 3, total: 3 });
  });
  it('lists what could not be filled, with the reason', async () => {
    const tab = await open([top(), birth()], [draft({ fields: typed })], ID);
    tab.eform.write = (target, value) => {
      if (target.key === 'GhiChu') return 'did-not-hold';
      target.value = value;
      return null;
    };
    await tab.panel.restoring.open(ID);
    await Promise.all([tab.panel.restoring.apply(), tab.settle()]);
    const left = tab.panel.jobs.job.value!.results.filter(({ outcome }) => outcome !== 'done');
    expect(left.map(({ id, reason }) => [id, reason])).toEqual([
      ['GhiChu', 'did-not-hold'],
      ['Khac', 'not-found'],
    ]);
  });
  it('tries again only what may work now, and can still undo the whole', async () => {
    const tab = await open([top(), birth()], [draft({ fields: typed.slice(0, 3) })], ID);
    const whole = tab.eform.write;
    tab.eform.write = (target, value, agent) =>
      target.key === 'GhiChu' ? 'options-late' : whole(target, value, agent);
    await tab.panel.restoring.open(ID);
    await Promise.all([tab.panel.restoring.apply(), tab.settle()]);
    expect(tab.panel.jobs.job.value).toMatchObject({ done: 1, total: 2 });
    tab.eform.write = whole;
    const before = tab.eform.orders.length;
    await Promise.all([tab.panel.jobs.again(), tab.settle()]);
    expect(tab.panel.jobs.job.value).toMatchObject({ done: 2, total: 2 });
    const order = tab.eform.orders.slice(before).find(({ t }) => t === 'fill');
    expect(order?.t === 'fill' && order.values.map(({ key }) => key)).toEqual(['GhiChu']);
    await Promise.all([tab.panel.jobs.undo(), tab.settle()]);
    expect([tab.eform.find('HoTenKS')?.value, tab.eform.find('GhiChu')?.value]).toEqual(['', '']);
  });
  it('goes on with the draft it restored when the tab had none', async () => {
    const tab = await open(
      [top(), birth()],
      [
        draft({
          id: OTHER_ID,
          fields: typed,
          note: 'ca sáng',
          papers: [{ id: 'chung-sinh', state: 'received', note: '' }],
        }),
      ],
    );
    expect(tab.panel.restoring.offer.value).toBeNull();
    await tab.panel.restoring.open(OTHER_ID);
    await Promise.all([tab.panel.restoring.apply(), tab.settle()]);
    expect(tab.bound.id).toBe(OTHER_ID);
    expect(tab.panel.dossier.note.value).toBe('ca sáng');
    expect(tab.panel.dossier.papers.value.get('chung-sinh')?.state).toBe('received');
  });
  it('shows nothing of a draft once the vault is locked', async () => {
    const tab = await open([top(), birth()], [draft({ fields: typed })], ID);
    await tab.panel.restoring.refresh();
    await tab.panel.restoring.open(ID);
    expect(tab.panel.restoring.others.value).toHaveLength(1);
    tab.broadcast({ type: 'broadcast.vault', state: 'locked' });
    expect(tab.panel.restoring.shown.value).toBeNull();
    expect(tab.panel.restoring.others.value).toEqual([]);
    expect(tab.panel.restoring.offer.value).toBeNull();
  });
});

describe('diagnosis', () => {
  it('reports everything that is on the page, shown or not', async () => {
    const tab = await open();
    const answer = await diagnose({ type: 'panel.report', tabId: 7 }, tab.panel);
    if (!answer.ok) throw new Error(answer.reason);
    const { value } = answer;
    expect(value.procedure).toEqual({
      code: '1.001193',
      name: 'Thủ tục đăng ký khai sinh',
      confidence: 0.9,
      how: 'title',
    });
    expect(value.frames.map(({ adapter }) => adapter)).toEqual(['justice-wizard', 'x-eform']);
    expect(value.fields[1]).toMatchObject({
      frame: 1,
      role: 'subject.fullName',
      name: 'HoTenKS',
      kind: 'text',
    });
    expect(value.issues.some(({ rule }) => rule === 'required')).toBe(true);
    expect(value.checklist[0]).toMatchObject({ state: 'unseen' });
    expect(value).not.toHaveProperty('fill');
  });
  it('fills by role, key or technical name and refuses what is not there or not certain', async () => {
    const tab = await open();
    const answer = await diagnose(
      {
        type: 'panel.fill',
        tabId: 7,
        values: {
          'mother.fullName': cast.lan.fullName,
          GhiChu: 'bằng tên',
          'father.fullName': cast.hung.fullName,
          KhongCo: 'x',
          Khoa: 'x',
        },
      },
      tab.panel,
    );
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.value.fill).toEqual([
      { key: 'mother.fullName', outcome: 'done' },
      { key: 'GhiChu', outcome: 'done' },
      { key: 'father.fullName', outcome: 'refused', reason: 'not-found' },
      { key: 'KhongCo', outcome: 'refused', reason: 'not-found' },
      { key: 'Khoa', outcome: 'refused', reason: 'readonly' },
    ]);
    expect(answer.value.fields.find(({ name }) => name === 'GhiChu')?.value).toBe('bằng tên');
  });
  it('refuses two different values for one field', async () => {
    const tab = await open();
    const answer = await diagnose(
      {
        type: 'panel.fill',
        tabId: 7,
        values: { 'mother.fullName': cast.lan.fullName, HoTenMeKS: cast.mai.fullName },
      },
      tab.panel,
    );
    expect(answer.ok && answer.value.fill?.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['refused', 'ambiguous'],
      ['refused', 'ambiguous'],
    ]);
    expect(tab.eform.find('HoTenMeKS')?.value).toBe('');
  });
  it('uses the procedure it is told', async () => {
    const tab = await open();
    const answer = await diagnose({ type: 'panel.report', tabId: 7, procedure: '1.000894' }, tab.panel);
    expect(answer.ok && answer.value.procedure?.code).toBe('1.000894');
    expect(answer.ok && answer.value.checklist.length).toBeGreaterThan(0);
  });
});
