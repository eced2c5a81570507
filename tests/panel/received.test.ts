/** Beside a form: the rules of the day of receipt, the office's severities, the way to the rule book. */
import { describe, expect, it } from 'vitest';
import { Agent, draft, entry, field, ID, openTab, snapshot, TODAY } from './tab';
import { read } from './files';

const birth = () =>
  new Agent(
    0,
    snapshot([
      field('HoTenMeKS', { role: 'mother.fullName', label: 'Họ tên mẹ', value: 'nguyễn thị lan' }),
      field('NgaySinhMe', {
        role: 'mother.birthDate',
        kind: 'date',
        label: 'Ngày sinh',
        value: '18/11/2026',
      }),
      field('SoDinhDanhMe', { role: 'mother.personalId', label: 'Số định danh mẹ', value: '00119000001' }),
    ]),
  );
async function open(parts: Partial<Parameters<typeof openTab>[0]> = {}) {
  const tab = openTab({ agents: [birth()], read, ...parts });
  await tab.settle();
  tab.panel.check();
  return tab;
}
type Tab = Awaited<ReturnType<typeof open>>;
const issues = ({ panel }: Tab): string[] =>
  (panel.assessment.value?.issues ?? []).map(({ id, severity }) => `${severity} ${id}`);
const has = (tab: Tab, start: string): boolean => issues(tab).some((issue) => issue.includes(start));

describe('the day of receipt', () => {
  const received = (receivedOn: string) => ({
    drafts: [draft({ receivedOn, fields: [entry('HoTenMeKS', 'x')] })],
    bound: ID,
  });

  it('is today as long as there is no draft', async () => {
    const tab = await open();
    expect(tab.panel.dossier.reception.value).toBeNull();
    expect(has(tab, 'dates:after-receipt:mother.birthDate')).toBe(false);
  });

  it('of a draft decides what the rules say', async () => {
    expect(has(await open(received('2026-11-17')), 'dates:after-receipt:mother.birthDate')).toBe(true);
    expect(has(await open(received('2026-11-18')), 'dates:after-receipt:mother.birthDate')).toBe(false);
  });

  it('is changed by the clerk, kept in the draft, judged at once', async () => {
    const tab = await open(received(TODAY));
    tab.panel.receive('2026-11-10', 9 * 60);
    expect(has(tab, 'dates:after-receipt:mother.birthDate')).toBe(true);
    await tab.settle();
    expect(tab.drafts.get(ID)).toMatchObject({ receivedOn: '2026-11-10', receivedMinute: 540 });
    tab.panel.receive(TODAY, null);
    await tab.settle();
    expect(tab.drafts.get(ID)).toMatchObject({ receivedOn: TODAY, receivedMinute: null });
    expect(has(tab, 'dates:after-receipt:mother.birthDate')).toBe(false);
  });

  it('is not lost while the notebook is locked', async () => {
    const tab = await open({ ...received(TODAY), vault: 'locked' });
    tab.panel.receive('2026-11-10', 540);
    await tab.settle();
    expect(tab.drafts.get(ID)?.receivedOn).toBe(TODAY);
    tab.vault.state = 'open';
    tab.broadcast({ type: 'broadcast.vault', state: 'open' });
    await tab.settle();
    expect(tab.drafts.get(ID)?.receivedOn).toBe('2026-11-10');
    expect(tab.panel.dossier.reception.value?.receivedOn).toBe('2026-11-10');
  });
});

describe('severities of the office', () => {
  it('count at once, and back again', async () => {
    const tab = await open();
    const [issue] = issues(tab).filter((one) => one.includes('name-case:'));
    expect(issue).toBeDefined();
    tab.decide(['name-case', 'off']);
    await tab.settle();
    expect(has(tab, 'name-case:')).toBe(false);
    tab.decide();
    await tab.settle();
    expect(issues(tab)).toContain(issue);
  });

  it('cannot switch a firm error off', async () => {
    const tab = await open();
    tab.decide(['personal-id', 'off']);
    await tab.settle();
    expect(issues(tab).filter((one) => one.includes('personal-id:'))).toEqual([
      expect.stringMatching(/^warn personal-id:.*:mother\.personalId$/),
    ]);
  });
});

it('leads from an issue to its rule', async () => {
  const tab = await open();
  tab.panel.openRule('name-case');
  expect(tab.opened).toEqual(['rule name-case']);
});
