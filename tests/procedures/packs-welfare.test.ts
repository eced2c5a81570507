/** Household businesses, social protection, people of merit, land: what a clerk is told to ask for, and what not. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { channelOf } from '../../utils/core/channel';
import { holds, requiredOf } from '../../utils/core/condition';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import { CHANNELS, type Pack } from '../../utils/core/pack';
import type { Role } from '../../utils/core/roles';
import type { PageSnapshot, ProcedureHint } from '../../utils/core/snapshot';
import { words } from '../../utils/core/text';
import { adviceOn, caseCombinations, indexOf, MOST_ROWS, rowsOf } from '../../utils/procedures/advice';
import { recognise } from '../../utils/procedures/recognise';
import { snapshot } from '../panel/tab';
import { shippedPack } from './shipped';

const BUSINESS = ['1.001612', '2.000720', '1.001266', '1.001570'];
const WELFARE = [
  '1.116909',
  '1.116910',
  '1.014027',
  '1.014028',
  '1.001699',
  '1.001653',
  '1.011607',
  '1.116215',
];
const MERIT = ['1.010833', '1.010824', '1.010803'];
const LAND = ['1.012812', '1.013978'];
const packs = await Promise.all([...BUSINESS, ...WELFARE, ...MERIT, ...LAND].map(shippedPack));
const packOf = (code: string): Pack => packs.find((pack) => pack.code === code)!;
const rows = (code: string, ...cases: string[]): string[] => rowsOf(packOf(code), cases);
const added = (code: string, ...cases: string[]): string[] =>
  rows(code, ...cases).filter((id) => !rows(code).includes(id));

const facts = (values: Partial<Record<Role, string>>, cases: readonly string[] = []) =>
  factsOf(snapshotOfValues(values), { procedure: null, cases, today: '2026-11-20' });

/** The time limit of a case as a due date would take it. */
function termOf(pack: Pack, cases: readonly string[]): string | null {
  const seen = facts({}, cases);
  const found = pack.time.terms?.find(
    (term) => term.channels.includes(channelOf(new Set(cases))) && holds(term.when, seen),
  );
  return found ? `${found.amount} ${found.unit}` : null;
}
const term = (code: string, ...cases: string[]) => termOf(packOf(code), cases);

const fits = (text: string, match: readonly (readonly string[])[]): boolean => {
  const row = ` ${words(text).join(' ')} `;
  return match.some((list) => list.every((phrase) => row.includes(` ${words(phrase).join(' ')} `)));
};

describe.each(packs)('$code $shortName', (pack) => {
  const combinations = caseCombinations(pack);

  it('makes a good checklist in every case: something to ask for, never more than ten rows, no idle switch', () => {
    const counts = combinations.map((cases) => rowsOf(pack, cases).length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_ROWS);
    expect(adviceOn(pack)).toEqual([]);
  });

  it('knows each paper by its official wording, and takes it for no other one asked at the same time', () => {
    const meets = (a: string, b: string) =>
      combinations.some((cases) => [a, b].every((id) => rowsOf(pack, cases).includes(id)));
    for (const paper of pack.papers) {
      expect(fits(paper.official, paper.match ?? []), paper.id).toBe(true);
      const twins = pack.papers.filter((other) => other !== paper && fits(paper.official, other.match ?? []));
      for (const twin of twins) expect(meets(paper.id, twin.id), `${paper.id} / ${twin.id}`).toBe(false);
    }
  });

  it('says why and on what ground, in clean words', () => {
    for (const paper of pack.papers) {
      expect(paper.why.length, paper.id).toBeGreaterThan(30);
      expect(paper.law.text, paper.id).toMatch(/Luật|Nghị định|Thông tư|Quyết định|công bố/);
      expect(paper.official, paper.id).not.toMatch(/^[-+*\s(]|\s\s|;$/);
    }
    expect(pack.mistakes?.length).toBeGreaterThanOrEqual(3);
  });

  it('points from notes and replaced codes to what exists', () => {
    const ids = pack.papers.map(({ id }) => id);
    for (const note of pack.notes) for (const id of note.papers ?? []) expect(ids).toContain(id);
    for (const { code } of pack.replaces ?? []) expect(pack.aliases).toContain(code);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is honest about money: a 0 of the portal is not called free', () => {
    expect(pack.fee.text).not.toMatch(/^miễn|không thu phí|^0/i);
    expect(pack.fee.text).toMatch(/quyết định|theo quy định|không nêu phí|ghi 0/);
  });

  it('gives a due date in every case, or says that a person has to confirm', () => {
    const channels = new Set(pack.papers.flatMap((paper) => paper.channels));
    const cases = combinations.filter((set) => channels.has(channelOf(new Set(set))));
    if (cases.some((set) => termOf(pack, set) === null))
      expect(pack.time.text).toContain('cần người xác nhận');
    for (const each of pack.time.terms ?? [])
      expect(pack.time.text).toMatch(
        new RegExp(
          `(^|\\D)0?${each.amount} ngày${each.unit === 'WORKING_DAY' ? ' làm việc' : '(?! làm việc)'}`,
        ),
      );
  });
});

describe('household businesses', () => {
  it.each(BUSINESS)('%s: one form, on paper or on the system', (code) => {
    expect(rows(code)).toEqual(['giay-de-nghi']);
    expect(rows(code, 'postal')).toEqual(['giay-de-nghi']);
    expect(rows(code, 'online')).toEqual(['khai-tren-he-thong']);
  });

  it.each(BUSINESS)('%s: who files for the owner brings papers of that kind of authority only', (code) => {
    expect(added(code, 'agent-person')).toEqual(['uy-quyen-ca-nhan']);
    expect(added(code, 'agent-organisation')).toEqual(['hop-dong', 'gioi-thieu']);
    expect(added(code, 'agent-public-post')).toEqual(['phieu-gui']);
    const [person] = packOf(code).papers.filter(({ id }) => id === 'uy-quyen-ca-nhan');
    expect(person?.official).toContain('không bắt buộc phải công chứng');
  });

  it('a copy of the identity card only for who authorises and cannot sign in, where the record asks for signing in', () => {
    expect(added('1.001612', 'no-e-id')).toEqual(['can-cuoc-nguoi-uy-quyen']);
    expect(added('2.000720', 'no-e-id')).toEqual(['can-cuoc-nguoi-uy-quyen']);
    for (const code of ['1.001266', '1.001570'])
      expect(packOf(code).papers.map(({ id }) => id)).not.toContain('can-cuoc-nguoi-uy-quyen');
  });

  it('a family names its owner', () => {
    expect(added('1.001612', 'family')).toEqual(['uy-quyen-thanh-vien']);
    const paper = packOf('1.001612').papers.find(({ id }) => id === 'uy-quyen-thanh-vien');
    expect(paper?.official).toContain('phải được công chứng hoặc chứng thực');
  });

  it('changes: an owner who steps back, one who died, a household of two, a new member', () => {
    const change = (...cases: string[]) => added('2.000720', ...cases);
    expect(change('new-owner')).toEqual(['uy-quyen-chu-ho']);
    expect(change('owner-gone')).toEqual(['uy-quyen-thay-chu-ho', 'chung-tu']);
    expect(change('owner-gone', 'two-members')).toEqual(['chung-tu']);
    expect(change('new-member')).toEqual(['uy-quyen-thanh-vien-moi']);
    expect(change('group-household')).toEqual(['bien-ban-hop']);
    expect(change('group-household', 'new-member')).toContain('bien-ban-hop');
  });

  it('minutes only for a group from before the decree', () => {
    for (const code of ['1.001266', '1.001570'])
      expect(added(code, 'group-household')).toEqual(['bien-ban-hop']);
    expect(packOf('1.001612').papers.map(({ id }) => id)).not.toContain('bien-ban-hop');
  });

  it('a business without a name or a seat cannot be registered; the box for the next line of business stays empty', () => {
    const form: Partial<Record<Role, string>> = {
      'business.name': '',
      'business.seatWard': '',
      'business.lines': '',
    };
    const asked = requiredOf(packOf('1.001612'), facts(form));
    expect([asked.get('business.name'), asked.get('business.seatWard')]).toEqual(['error', 'error']);
    expect(asked.has('business.lines')).toBe(false);
  });
});

describe('social protection', () => {
  it('an allowance, care, or both: the form of what is asked for', () => {
    expect(rows('1.116909')).toEqual(['to-khai-tro-cap']);
    expect(rows('1.116909', 'care')).toEqual(['to-khai-cham-soc']);
    expect(rows('1.116909', 'both')).toEqual(['to-khai-tro-cap', 'to-khai-cham-soc-ca-hai']);
  });

  it.each([
    ['1.116910', ['to-khai']],
    ['1.014027', ['van-ban-de-nghi']],
    ['1.014028', ['to-khai']],
    ['1.001653', ['don']],
    ['1.011607', ['giay-de-nghi']],
    ['1.116215', ['giay-de-nghi']],
  ])('%s: nothing but the form, however it comes in', (code, ids) => {
    for (const cases of caseCombinations(packOf(code))) expect(rows(code, ...cases)).toEqual(ids);
  });

  it('burial: no death certificate is asked for any more, and the notes say so', () => {
    const note = packOf('1.116910').notes.find(({ id }) => id === 'chi-to-khai');
    expect(note?.text).toContain('giấy chứng tử');
    expect(packOf('1.116910').papers[0]?.label).toContain('Mẫu số 03');
    expect(packOf('1.014028').papers[0]?.label).toContain('Mẫu số 02');
  });

  it('disability: medical papers only if there are any; a finding of the medical board only for a first determination', () => {
    expect(rows('1.001699')).toEqual(['don', 'giay-to-benh']);
    expect(rows('1.001699', 'medical-board')).toEqual(['don', 'giay-to-benh', 'giam-dinh-y-khoa']);
    expect(rows('1.001699', 'again')).toEqual(['don', 'giay-to-benh-giay-cu']);
    for (const paper of packOf('1.001699').papers.filter(({ id }) => id.startsWith('giay-to-benh')))
      expect(paper.onlyIf).toBeDefined();
  });

  it('poor households: both rounds say which period they serve and that somebody has to decide for this year', () => {
    for (const code of ['1.011607', '1.116215']) {
      const note = packOf(code).notes.find(({ id }) => id === 'giai-doan');
      expect(note?.text).toMatch(/1\.011607.*1\.116215.*cần người xác nhận/);
    }
  });

  it('the one who gets the money must have a name where the form has a place for it; the form leaves the number open', () => {
    const asked = (...on: Role[]) =>
      requiredOf(packOf('1.014027'), facts(Object.fromEntries(on.map((role) => [role, '']))));
    const block = asked('owner.fullName', 'owner.personalId');
    expect([block.get('owner.fullName'), block.get('owner.personalId')]).toEqual(['error', 'warn']);
    expect([asked().has('owner.fullName'), asked().get('submitter.fullName')]).toEqual([false, 'error']);
  });
});

describe('people of merit', () => {
  it('confirmation of relatives, and worship', () => {
    expect(rows('1.010833')).toEqual(['don', 'giay-to-nguoi-co-cong']);
    expect(packOf('1.010833').papers[1]).toMatchObject({ form: 'certified-copy', unsure: true });
    expect(rows('1.010803')).toEqual(['don', 'uy-quyen']);
  });

  it('a death: two papers, more only for children who are minors or study', () => {
    const death = (...cases: string[]) => added('1.010824', ...cases);
    expect(rows('1.010824')).toEqual(['ban-khai', 'bao-tu']);
    expect(death('survivor')).toEqual([]);
    expect(death('survivor', 'child-minor')).toEqual(['khai-sinh']);
    expect(death('survivor', 'child-school')).toEqual(['dang-hoc']);
    expect(death('survivor', 'child-college')).toEqual(['dang-hoc-nghe', 'tot-nghiep']);
    expect(death('resistance')).toEqual(['giay-to-khang-chien']);
    expect(death('helper')).toEqual(['giay-to-giup-do']);
  });
});

describe('land', () => {
  it('mediation: the request and what papers there are', () => {
    expect(rows('1.012812')).toEqual(['don', 'giay-to-dat']);
    expect(packOf('1.012812').papers[1]?.form).toBe('any');
  });

  const land = (...cases: string[]) => added('1.013978', ...cases);
  const OFFERED = ['giay-to-quyen', 'trich-do', 'tai-chinh', 'dai-dien'];

  it('first registration: besides the application only what the clerk can rule out at a glance', () => {
    expect(rows('1.013978')).toEqual(['don', ...OFFERED]);
    for (const paper of packOf('1.013978').papers)
      expect(OFFERED.includes(paper.id) && !paper.onlyIf, paper.id).toBe(false);
  });

  it.each([
    ['inherited', 'thua-ke'],
    ['inherited-45', 'thua-ke-45'],
    ['transfer', 'chuyen-quyen'],
    ['irregular', 'giao-sai'],
    ['household', 'thanh-vien-ho'],
    ['shared', 'cap-chung'],
    ['violation', 'xu-phat'],
    ['building-farm', 'thiet-ke'],
    ['building-permit', 'ton-tai'],
    ['adjacent', 'lien-ke'],
  ])('%s adds %s', (on, id) => expect(land(on)).toEqual([id]));

  it('what the record marks “nếu có” can be ruled out by the clerk', () => {
    for (const paper of packOf('1.013978').papers)
      expect(paper.official.includes('(nếu có)') && !paper.onlyIf, paper.id).toBe(false);
  });

  it('people of Vietnamese origin living abroad have a list of their own', () => {
    expect(rows('1.013978', 'overseas', 'transfer', 'household')).toEqual([
      'don',
      'giay-to-quyen-nuoc-ngoai',
      'thua-ke-nuoc-ngoai',
      'dai-dien',
    ]);
    expect(rows('1.013978', 'overseas', 'shared')).toContain('cap-chung');
  });

  it('who has the notice already brings that and the application, whatever else is chosen', () => {
    for (const cases of caseCombinations(packOf('1.013978')).filter((set) => set.includes('has-notice')))
      expect(rows('1.013978', ...cases)).toEqual(['don', 'thong-bao']);
  });
});

describe('time limits', () => {
  it.each([
    ['1.001612', '3 WORKING_DAY'],
    ['2.000720', '3 WORKING_DAY'],
    ['1.001570', '1 WORKING_DAY'],
    ['1.116909', '7 WORKING_DAY'],
    ['1.116910', '3 WORKING_DAY'],
    ['1.014027', '10 WORKING_DAY'],
    ['1.014028', '3 WORKING_DAY'],
    ['1.001699', '25 WORKING_DAY'],
    ['1.001653', '5 WORKING_DAY'],
    ['1.010833', '5 WORKING_DAY'],
  ])('%s: %s, however it comes in', (code, wanted) => {
    const taken = CHANNELS.filter((channel) =>
      packOf(code).papers.some((paper) => paper.channels.includes(channel)),
    );
    for (const channel of taken) expect(term(code, channel), channel).toBe(wanted);
  });

  it.each(['1.001266', '1.011607', '1.116215', '1.010803', '1.012812', '1.013978'])(
    '%s: the record contradicts itself, so none',
    (code) => expect(packOf(code).time.terms).toBeUndefined(),
  );

  it('none for a change of residence, nor for one-off and burial benefits whose units do not add up', () => {
    expect(term('1.014027', 'moved')).toBeNull();
    expect(term('1.010824')).toBeNull();
    expect(term('1.010824', 'survivor')).toBe('24 DAY');
    expect(term('1.010824', 'survivor', 'postal')).toBe('24 DAY');
    expect(term('1.010824', 'survivor', 'helper')).toBeNull();
    expect(term('1.010824', 'survivor', 'child-disabled')).toBeNull();
  });
});

describe('recognition', () => {
  const index = indexOf(packs);
  const page = (how: ProcedureHint['how'], value: string): PageSnapshot => ({
    frames: [{ frameId: 0, snapshot: snapshot([], { hints: [{ how, value }] }) }],
  });
  const codeOf = (...hint: Parameters<typeof page>) => recognise(page(...hint), index)?.code;

  it.each([
    ['1.001776', '1.116909'],
    ['1.001731', '1.116910'],
  ])('the old code %s leads to %s, with a sentence for the clerk', (old, now) => {
    expect(codeOf('code-in-url', old)).toBe(now);
    expect(packOf(now).replaces).toEqual([{ code: old, note: expect.stringContaining(old) }]);
  });

  it('by its own name and its other names; no name stands for two', () => {
    for (const pack of packs)
      for (const title of pack.recognise.titles) expect(codeOf('title', title), title).toBe(pack.code);
  });
});

const RECORDS = fileURLToPath(new URL('../../../shared/data/procedures/', import.meta.url));
const here = existsSync(RECORDS);

describe.skipIf(!here)('against the official records', () => {
  const plain = (text: string) => words(text.normalize('NFC').replace(/\p{Cf}/gu, '')).join(' ');

  it.each(packs)('$code: every component is used, every official wording is the record’s own', (pack) => {
    const record = JSON.parse(readFileSync(`${RECORDS}${pack.code}.json`, 'utf8')) as {
      executionSteps: string[];
      cases: { components: { code: string; name: string }[] }[];
    };
    const components = record.cases.flatMap((each) => each.components);
    const used = new Set(
      [...pack.papers, ...pack.notes].flatMap(
        (each: { components?: string[] | undefined }) => each.components ?? [],
      ),
    );
    expect([...new Set(components.map(({ code }) => code))].filter((code) => !used.has(code))).toEqual([]);
    for (const paper of pack.papers) {
      const own = components.filter(({ code }) => paper.components.includes(code)).map(({ name }) => name);
      expect(own.length, paper.id).toBeGreaterThan(0);
      const found = [...own, ...record.executionSteps].some((text) =>
        plain(text).includes(plain(paper.official)),
      );
      expect(found, paper.id).toBe(true);
    }
  });
});
if (!here) console.log('against the official records: skipped: no ../shared');
