/** What the panel keeps with the draft when the dossier is handed in, and the reminder of findings that wait for an answer. */
import { describe, expect, it } from 'vitest';
import type { PortalPaper } from '../../utils/core/snapshot';
import { Agent, draft, field, ID, MORNING, openTab, snapshot, type TabOptions } from './tab';
import { read } from './files';

const PAPERS: PortalPaper[] = [
  { name: 'Giấy chứng sinh', required: true, attached: ['chung-sinh.pdf'], state: 'attached' } as PortalPaper,
];
/** A birth registration with a name in small letters and a date to come. */
const birth = () =>
  new Agent(
    0,
    snapshot(
      [
        field('HoTenMeKS', { role: 'mother.fullName', label: 'Họ tên mẹ', value: 'nguyễn thị lan' }),
        field('NgaySinhMe', {
          role: 'mother.birthDate',
          kind: 'date',
          label: 'Ngày sinh',
          value: '18/11/2027',
        }),
      ],
      { papers: PAPERS },
    ),
  );

async function open(parts: Partial<TabOptions> = {}) {
  const agent = birth();
  const tab = openTab({ agents: [agent], read, drafts: [draft()], bound: ID, ...parts });
  await tab.settle();
  await tab.panel.ready();
  await tab.settle();
  return { ...tab, agent };
}
const kept = (tab: Awaited<ReturnType<typeof open>>, id = ID) => tab.drafts.get(id)?.assessed;

describe('handing in', () => {
  it('keeps what was open, the papers of the checklist and the published limit', async () => {
    const tab = await open();
    tab.panel.setPaper('child-id', { state: 'missing' });
    const open_ = tab.panel.assessment.value!.issues.filter(({ ignored }) => ignored === null);
    tab.agent.tell({ t: 'submitted', at: MORNING });
    await tab.settle();
    const { at, open: left = [], papers = [], term } = kept(tab)!;
    expect(at).toBe(MORNING);
    expect(left.reduce((sum, { count }) => sum + count, 0)).toBe(open_.length);
    expect(left.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('error dates');
    expect(papers.map(({ id }) => id)).toEqual(
      tab.panel.assessment.value!.checklist.map(({ paper }) => paper.id),
    );
    expect(papers.filter(({ attached }) => attached)).toHaveLength(1);
    expect(term).toEqual({ amount: 1, unit: 'SAME_DAY' });
    expect(JSON.stringify(kept(tab))).not.toMatch(/lan|2027/i);
  });

  it('says which passed warnings still stand for what is on the page', async () => {
    const tab = await open();
    const problem = tab.panel.assessment.value!.issues.find(({ overridable }) => overridable)!;
    await tab.panel.dossier.ignore(problem.id, problem.value, 'Đúng như giấy tờ');
    await tab.panel.dossier.ignore('phone:old:requester.phone', 'x', 'Đúng như giấy tờ');
    await tab.panel.refresh();
    tab.agent.tell({ t: 'submitted', at: MORNING });
    await tab.settle();
    expect(kept(tab)?.passed).toEqual([problem.id]);
    expect(kept(tab)?.open.some(({ rule }) => rule === problem.rule)).toBe(false);
  });

  it('holds to the form that was judged, although the portal has taken it away', async () => {
    const tab = await open();
    const papers = tab.panel.assessment.value!.checklist.length;
    tab.agent.snapshot = snapshot([]);
    await tab.panel.refresh();
    tab.agent.tell({ t: 'receipt', at: MORNING, code: 'X-1', promised: null });
    await tab.settle();
    expect(kept(tab)?.papers).toHaveLength(papers);
    expect(kept(tab)?.open.length).toBeGreaterThan(0);
  });

  it('knows the files that were put on the page after the form', async () => {
    const tab = await open();
    const ids = tab.panel.assessment.value!.checklist.map(({ paper }) => paper.id);
    tab.agent.snapshot = snapshot([], {
      papers: [{ ...PAPERS[0]!, attached: [], state: 'empty' }],
    });
    await tab.panel.refresh();
    tab.panel.setPaper(ids[0]!, { state: 'rejected' });
    tab.agent.tell({ t: 'submitted', at: MORNING });
    await tab.settle();
    expect(kept(tab)?.papers?.map(({ id }) => id)).toEqual(ids);
    expect(kept(tab)?.papers?.some(({ attached }) => attached)).toBe(false);
    expect(kept(tab)?.papers?.[0]).toMatchObject({ state: 'rejected' });
    expect(kept(tab)?.open.length).toBeGreaterThan(0);
  });

  it('changes nothing of it for what the page of thanks does not say, and begins no other draft', async () => {
    const tab = await open();
    tab.panel.choose('online', true);
    await tab.settle();
    const before = structuredClone(tab.drafts.get(ID)!);
    tab.agent.tell({ t: 'submitted', at: MORNING });
    const sent = tab.requests.length;
    tab.agent.snapshot = snapshot([], { hints: [] });
    await tab.panel.refresh();
    await tab.settle();
    const { procedure, cases, basis } = tab.drafts.get(ID)!;
    expect({ procedure, cases, basis }).toEqual({
      procedure: before.procedure,
      cases: before.cases,
      basis: before.basis,
    });
    const marks = tab.requests.slice(sent).filter((one) => one.type === 'draft.mark');
    expect(marks.every((one) => 'id' in one && one.id === ID)).toBe(true);
  });

  it('counts the submission, not the receipt that follows it; and each further try', async () => {
    const tab = await open();
    tab.agent.tell({ t: 'submitted', at: MORNING });
    tab.agent.tell({ t: 'receipt', at: MORNING + 9, code: 'X-1', promised: null });
    await tab.settle();
    expect(kept(tab)?.at).toBe(MORNING);
    tab.agent.tell({ t: 'submitted', at: MORNING + 20 });
    await tab.settle();
    expect(kept(tab)?.at).toBe(MORNING + 20);
  });

  it('makes no draft, and nothing is said of a page that was never judged', async () => {
    const none = await open({ drafts: [], bound: null });
    none.agent.tell({ t: 'submitted', at: MORNING });
    await none.settle();
    expect(none.drafts.size).toBe(0);

    const tab = await open();
    // the page of thanks after a load: nobody has judged a form here
    const agent = new Agent(0, snapshot([]));
    const later = openTab({ agents: [agent], read, drafts: [draft()], bound: ID });
    await later.settle();
    agent.tell({ t: 'receipt', at: MORNING, code: 'X-1', promised: null });
    await later.settle();
    expect(later.drafts.get(ID)?.assessed).toBeUndefined();

    tab.vault.state = 'locked';
    tab.broadcast({ type: 'broadcast.vault', state: 'locked' });
    await tab.settle();
    tab.agent.tell({ t: 'submitted', at: MORNING });
    await tab.settle();
    expect(kept(tab)).toBeUndefined();
  });
});

describe('findings that wait for an answer', () => {
  const until = Date.parse('2026-11-25T17:00:00+07:00');

  it('are told when there are any, anew when that changes, and nothing of them while locked', async () => {
    const tab = await open();
    expect(tab.panel.todo.value).toBeNull();
    Object.assign(tab.todo, { count: 2, until });
    tab.broadcast({ type: 'broadcast.todo' });
    await tab.settle();
    expect(tab.panel.todo.value).toEqual({ count: 2, until });
    tab.vault.state = 'locked';
    tab.broadcast({ type: 'broadcast.vault', state: 'locked' });
    await tab.settle();
    expect(tab.panel.todo.value).toBeNull();
    tab.vault.state = 'open';
    tab.broadcast({ type: 'broadcast.vault', state: 'open' });
    await tab.settle();
    expect(tab.panel.todo.value).toEqual({ count: 2, until });
    tab.panel.openFindings?.();
    expect(tab.opened).toEqual(['findings']);
  });
});
