// @vitest-environment happy-dom
/** Practice forms read by the families' real detectors and adapters: each field means what the scenario meant, none something else. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { draw } from '../../entrypoints/practice-form/draw';
import { SKINS } from '../../entrypoints/practice-form/skins';
import { isRole, type Role } from '../../utils/core/roles';
import type { Pack } from '../../utils/core/pack';
import { FAMILIES, formOf } from '../../utils/practice/form';
import type { Scenario } from '../../utils/practice/types';
import { fieldsOf, PROVINCES, readForm, WARDS, type OwnFamily } from './stage-reading';

const FOLDER = join(import.meta.dirname, '../../public');
const json = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
const PACKS = readdirSync(join(FOLDER, 'procedures'))
  .filter((name) => name !== 'index.json')
  .map((name) => json(`procedures/${name}`) as Pack);
const SCENARIOS = (json('practice/scenarios.json') as { scenarios: Scenario[] }).scenarios;
const FAMILY_NAMES = Object.keys(SKINS) as OwnFamily[];

/** Every field that a pack speaks of: what a scenario of it can ask for. */
function rolesOf(pack: Pack): Role[] {
  const found = new Set<Role>();
  const walk = (part: unknown): void => {
    if (typeof part === 'string' && isRole(part)) found.add(part);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(walk);
  };
  walk([pack.required, pack.switches, pack.papers, pack.notes, pack.mistakes ?? []]);
  return [...found];
}

/** Forms that differ: the same fields under another procedure's name are read alike. */
const forms = [
  ...PACKS.map((pack) => ({ id: pack.code, pack, fields: rolesOf(pack) })),
  ...SCENARIOS.flatMap(({ id, procedure, fields }) => {
    const pack = PACKS.find(({ code }) => code === procedure);
    return pack ? [{ id, pack, fields }] : [];
  }),
].filter(
  ({ fields }, at, all) =>
    fields.length >= 3 && all.findIndex((other) => other.fields.join() === fields.join()) === at,
);

/** As few of them as hold every field that any of them has, those with most new fields first. */
function covering(): typeof forms {
  const open = new Set(forms.flatMap(({ fields }) => fields));
  const news = ({ fields }: (typeof forms)[number]): number => fields.filter((role) => open.has(role)).length;
  const chosen: typeof forms = [];
  while (open.size > 0) {
    const best = forms.reduce((a, b) => (news(b) > news(a) ? b : a));
    chosen.push(best);
    for (const role of best.fields) open.delete(role);
  }
  return chosen;
}
/** Those with most of the fields: with all of them the test took eight seconds of a quiet machine (2026-11). */
const few = covering().slice(0, 4);

afterEach(() => document.body.replaceChildren());

it('has forms to read, and a skin for each family but those that frame another', () => {
  expect(forms.length).toBeGreaterThan(25);
  expect(FAMILIES.filter((family) => !(family in SKINS))).toEqual(['national', 'justice-wizard']);
});

it('has a question for every field of every scenario', () => {
  for (const { id, pack, fields } of forms)
    expect(formOf({ fields, folder: [] }, pack, PROVINCES).left, id).toEqual([]);
});

describe.each(FAMILY_NAMES)('%s', (family) => {
  it('is told from all others and tells every field of every form', async () => {
    const wrong: string[] = [];
    for (const { id, pack, fields } of few) {
      const spec = formOf({ fields, folder: [] }, pack, PROVINCES);
      const { found, read } = await readForm(family, spec);
      if (found !== family) wrong.push(`${id} is ${found}`);
      const shown = fieldsOf(spec).filter(({ when }) => !when || when.is.includes(''));
      const asked = shown.map(({ label, role }) => `${label} → ${role}`);
      const told = read.map(({ label, role }) => `${label} → ${role}`);
      wrong.push(...told.filter((one) => !asked.includes(one)).map((one) => `${id} reads ${one}`));
      wrong.push(...asked.filter((one) => !told.includes(one)).map((one) => `${id} lacks ${one}`));
    }
    expect(wrong).toEqual([]);
  }, 30_000);

  it('shows what stood there from the first, opens what an answer opens, and takes the other away', async () => {
    const fields: Role[] = [
      'requester.fullName',
      'requester.relation',
      'requester.relationOther',
      'requester.residenceScope',
      'requester.residenceProvince',
      'requester.residenceWard',
      'requester.residenceDetail',
      'requester.residenceAbroad',
      'subject.birthDate',
      'subject.gender',
    ];
    const spec = formOf(
      { fields, folder: [] },
      { code: '1', name: 'Đăng ký khai sinh', papers: [] },
      PROVINCES,
    );
    const values = async (start: Partial<Record<Role, string>>) => {
      const { read } = await readForm(family, spec, start);
      return Object.fromEntries(read.map(({ role, value }) => [role, value]));
    };
    const inland: Partial<Record<Role, string>> = {
      'requester.fullName': 'Trần Thị Mai',
      'requester.relation': 'Mẹ',
      'requester.residenceScope': 'Trong nước',
      'requester.residenceProvince': 'Tỉnh Lào Cai',
      'requester.residenceWard': 'Xã Bảo Thắng',
      'requester.residenceDetail': 'Thôn 3',
      'subject.birthDate': '05/09/2026',
      'subject.gender': 'Nữ',
    };
    expect(await values(inland)).toEqual(inland);
    const outside: Partial<Record<Role, string>> = {
      'requester.fullName': 'Trần Thị Mai',
      'requester.relation': 'Khác',
      'requester.relationOther': 'Dì',
      'requester.residenceScope': 'Khác',
      'requester.residenceAbroad': 'Viêng Chăn, Lào',
      'subject.birthDate': '',
      'subject.gender': '',
    };
    expect(await values({ ...inland, ...outside })).toEqual(outside);
  });
});

it('a list of wards is that of its province, and empty without one', async () => {
  const fields: Role[] = ['subject.fullName', 'subject.residenceProvince', 'subject.residenceWard'];
  const spec = formOf({ fields, folder: [] }, { code: '1', name: 'Đăng ký', papers: [] }, PROVINCES);
  document.body.replaceChildren(draw(spec, await SKINS.formio(), WARDS, {}));
  const [province, ward] = [...document.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
  const offered = () => [...ward.options].map(({ value }) => value).filter((value) => value !== '');
  expect(offered()).toEqual([]);
  province.value = 'Tỉnh Lào Cai';
  province.dispatchEvent(new Event('change', { bubbles: true }));
  expect(offered()).toEqual(WARDS['Tỉnh Lào Cai']);
  ward.value = 'Phường Sa Pa';
  province.value = 'Thành phố Hà Nội';
  province.dispatchEvent(new Event('change', { bubbles: true }));
  expect(ward.value).toBe('');
});

it('what a paper says can be chosen, but not the old name of a place', () => {
  const facts = [
    { id: 'f1', label: 'Quan hệ', value: 'Cậu', role: 'requester.relation' as const },
    { id: 'f2', label: 'Xã', value: 'Xã Cũ', role: 'subject.residenceWard' as const },
    { id: 'f3', label: 'Tỉnh', value: 'Tỉnh Yên Bái', role: 'subject.residenceProvince' as const },
  ];
  const fields: Role[] = ['requester.relation', 'subject.residenceProvince', 'subject.residenceWard'];
  const folder = [{ facts }] as unknown as Scenario['folder'];
  const [relation, province, ward] = fieldsOf(
    formOf({ fields, folder }, { code: '1', name: 'Đăng ký', papers: [] }, PROVINCES),
  );
  expect(relation!.options).toContain('Cậu');
  expect(province!.options).toEqual(PROVINCES);
  expect(ward!.options).toEqual([]);
});
