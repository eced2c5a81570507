/** Places in the panel: the table of communes is read late and once, and a list that the portal is still filling is waited for. */
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../components/panel/verdict';
import type { Field } from '../../utils/core/snapshot';
import { UNITS_FILE } from '../../utils/core/units';
import { read } from './files';
import { Agent, field, openTab, snapshot } from './tab';
// fetched with the first write into an address; here it is there at once
import '../../utils/session/panel/units';

const PROVINCE = field('tinh', {
  role: 'mother.residenceProvince',
  kind: 'select',
  value: 'Thành phố Hà Nội',
  options: ['Thành phố Hà Nội', 'Tỉnh Nghệ An'],
});
const ward = (rest: Partial<Field>) => field('xa', { role: 'mother.residenceWard', kind: 'select', ...rest });
const NAME = field('ten', { role: 'mother.fullName', value: 'Nguyễn Thị Lan' });

async function open(fields: Field[], change: (path: string) => string | undefined = () => undefined) {
  const asked: string[] = [];
  const agent = new Agent(3, snapshot(structuredClone(fields)));
  const tab = openTab({
    agents: [agent],
    read: async (path) => {
      asked.push(path);
      return change(path) ?? (await read(path));
    },
  });
  await tab.settle();
  tab.panel.check();
  await tab.settle();
  const places = () =>
    tab.panel.problems.value.map(({ issue }) => issue).filter(({ role }) => role.includes('residence'));
  return { tab, agent, places, readings: () => asked.filter((path) => path === UNITS_FILE).length };
}

describe('the table of communes', () => {
  it('is not read for a form without an address', async () => {
    const { readings } = await open([NAME]);
    expect(readings()).toBe(0);
  });
  it('is read once, and what needs it is said as soon as it is there', async () => {
    const { tab, agent, places, readings } = await open([
      PROVINCE,
      ward({ kind: 'text', value: 'Phường Trúc Bạch' }),
    ]);
    expect(places().map(({ id }) => id)).toEqual(['commune-name:renamed:mother.residenceWard']);
    agent.type('xa', 'Phường Sài Gòn');
    await tab.settle();
    expect(places().map(({ id }) => id)).toEqual(['commune-province:other:mother.residenceWard']);
    agent.type('xa', 'Phường Ba Đình');
    await tab.settle();
    expect(places()).toEqual([]);
    expect(readings()).toBe(1);
  });
  it('is put in with one press of its fix', async () => {
    const { tab, agent } = await open([PROVINCE, ward({ kind: 'text', value: 'Phường Trúc Bạch' })]);
    tab.panel.fix(
      tab.panel.problems.value.find(({ issue }) => issue.rule === 'commune-name')!,
      0,
    );
    await tab.settle();
    expect(agent.find('xa')?.value).toBe('Phường Ba Đình');
  });
  it('may be damaged: then nothing is said that needs it', async () => {
    const { places } = await open([PROVINCE, ward({ kind: 'text', value: 'Phường Trúc Bạch' })], (path) =>
      path === UNITS_FILE ? '{"now":7}' : undefined,
    );
    expect(places()).toEqual([]);
  });
});

describe('a list that the portal is still filling', () => {
  const headline = ({ tab }: Awaited<ReturnType<typeof open>>): string =>
    verdictOf({
      completeness: tab.panel.assessment.value!.completeness,
      errors: 0,
      warnings: 0,
      skipped: 0,
      checked: true,
      hasForm: true,
      provisional: tab.panel.assessment.value!.provisional,
    }).rest;

  it('is waited for: nothing is said of it, and the verdict says so', async () => {
    const form = await open([NAME, PROVINCE, ward({ required: true, options: [] })]);
    expect(form.places()).toEqual([]);
    expect(form.tab.panel.assessment.value?.provisional).toBe(true);
    expect(headline(form)).toContain('Chờ cổng tải xong danh sách');
    // the list has come
    form.agent.find('xa')!.options = ['Phường Ba Đình', 'Phường Ngọc Hà'];
    form.agent.tellAll();
    await form.tab.settle();
    expect(form.places().map(({ role }) => role)).toEqual(['mother.residenceWard']);
    expect(form.tab.panel.assessment.value?.provisional).toBe(false);
    expect(headline(form)).not.toContain('Chờ');
  });
  it('is not waited for while its province is not chosen', async () => {
    const { places } = await open([{ ...PROVINCE, value: '' }, ward({ required: true, options: [] })]);
    expect(places().map(({ role }) => role)).toContain('mother.residenceWard');
  });
  it('is not known where the list is built when it is opened', async () => {
    const { tab, places } = await open([PROVINCE, ward({ required: true })]);
    expect(places().map(({ role }) => role)).toEqual(['mother.residenceWard']);
    expect(tab.panel.assessment.value?.provisional).toBe(false);
  });
  it('that is empty for ever keeps nothing waiting where nothing is asked of it', async () => {
    const district = field('huyen', { role: 'mother.residenceDistrict', kind: 'select', options: [] });
    const { tab } = await open([PROVINCE, district, ward({ value: 'Phường Ba Đình' })]);
    expect(tab.panel.assessment.value?.provisional).toBe(false);
  });
});
