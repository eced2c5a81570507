/** Linked birth and death, residence, certified transactions: which papers each case asks for, and what may be promised. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { channelOf } from '../../utils/core/channel';
import { holds, requiredOf, suggestedCases } from '../../utils/core/condition';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import type { Pack, PackPaper, ProcedureIndex } from '../../utils/core/pack';
import type { PageSnapshot, ProcedureHint } from '../../utils/core/snapshot';
import { words } from '../../utils/core/text';
import { adviceOn, caseCombinations, indexOf, MOST_ROWS, rowsOf } from '../../utils/procedures/advice';
import { recognise } from '../../utils/procedures/recognise';
import { cast } from '../cast';
import type { Values } from '../dossiers/dossier';
import { field, snapshot } from '../panel/tab';
import { shippedPack } from './shipped';

const CODES =
  '3.000722 2.002913 1.004222 1.004194 1.002755 1.003197 1.010038 1.010041 2.001159 2.001035 2.001019 2.001016 2.000913';
const packs = await Promise.all(CODES.split(' ').map(shippedPack));
const packOf = (code: string): Pack => packs.find((pack) => pack.code === code)!;

const facts = (values: Values, cases: readonly string[] = []) =>
  factsOf(snapshotOfValues(values), { procedure: null, cases, today: '2026-11-20' });

/** What may be promised in a case: `3 WORKING_DAY`; '' when nothing may. */
function termsOf(pack: Pack, cases: readonly string[]): string[] {
  const seen = facts({}, cases);
  return (pack.time.terms ?? [])
    .filter((term) => term.channels.includes(channelOf(seen.cases)) && holds(term.when, seen))
    .map((term) => `${term.amount} ${term.unit}`);
}

/** Parts of a record that are no components, but demand a paper all the same. */
const OTHER_PARTS = new Set(['executionSteps', 'requirementsAndConditions']);

const fits = (text: string, { match }: PackPaper): boolean => {
  const row = ` ${words(text).join(' ')} `;
  return (match ?? []).some((list) => list.every((word) => row.includes(` ${words(word).join(' ')} `)));
};

describe.each(packs)('$code $shortName', (pack) => {
  it('has nothing an author is warned of, and at most ten rows in every case', () => {
    expect(adviceOn(pack)).toEqual([]);
    for (const cases of caseCombinations(pack)) {
      const rows = rowsOf(pack, cases);
      expect(rows.length, cases.join()).toBeGreaterThan(0);
      expect(rows.length, cases.join()).toBeLessThanOrEqual(MOST_ROWS);
    }
  });

  it('asks for one declaration: on paper or on the portal', () => {
    const declarations = new Set(
      pack.papers
        .filter(({ form }) => form === 'declaration' || form === 'electronic')
        .filter(({ id }) => /^(to-khai|mau-dien-tu)/.test(id))
        .map(({ id }) => id),
    );
    for (const cases of caseCombinations(pack)) {
      const rows = rowsOf(pack, cases).filter((id) => declarations.has(id));
      expect(rows.length, cases.join()).toBeLessThanOrEqual(1);
      if (declarations.size > 0 && !cases.includes('unit-request'))
        expect(rows, cases.join()).toHaveLength(1);
    }
  });

  it('says why and on what ground, and takes no heading or remark of the record for a paper', () => {
    for (const { id, why, law, official } of pack.papers) {
      expect(why.length, id).toBeGreaterThan(30);
      expect(law.text, id).toMatch(/Luật|Nghị định|Thông tư|công bố/);
      expect(official, id).not.toMatch(/^[-+*\s]|\s\s|hồ sơ gồm:|các giấy tờ sau:|^Lưu ý/);
    }
  });

  it('a row of the portal is taken for no paper of the same list written from another component', () => {
    const shown = caseCombinations(pack).map((cases) => new Set(rowsOf(pack, cases)));
    const own = pack.papers.filter(({ match }) => match);
    for (const paper of own) {
      expect(fits(paper.official, paper), paper.id).toBe(true);
      for (const other of own.filter((one) => fits(paper.official, one))) {
        const together = shown.some((rows) => rows.has(paper.id) && rows.has(other.id));
        if (together) expect(other.components, `${paper.id} / ${other.id}`).toEqual(paper.components);
      }
    }
  });

  it('never promises two different days, and says in words what it cannot promise', () => {
    for (const cases of caseCombinations(pack))
      expect(new Set(termsOf(pack, cases)).size, cases.join()).toBeLessThanOrEqual(1);
    expect(pack.fee.text).not.toMatch(/^0|miễn phí\.$/);
    expect(pack.mistakes?.length).toBeGreaterThanOrEqual(3);
    for (const { code } of pack.replaces ?? []) expect(pack.aliases).toContain(code);
  });

  const record = new URL(`../../../shared/data/procedures/${pack.code}.json`, import.meta.url);
  it.skipIf(!existsSync(record))('repeats the record word for word (skipped: no ../shared)', () => {
    const bare = (text: string) => words(text.normalize('NFC').replace(/\p{Cf}/gu, '')).join(' ');
    const text = readFileSync(record, 'utf8');
    const official = bare(text.replaceAll('\\n', ' '));
    for (const { id, official: wording } of pack.papers)
      expect(official.includes(bare(wording)), `${pack.code} ${id}`).toBe(true);
    for (const { id, components = [] } of [...pack.papers, ...pack.notes])
      for (const code of components.filter((one) => !OTHER_PARTS.has(one)))
        expect(text.includes(`"${code}"`), `${pack.code} ${id}: ${code}`).toBe(true);
  });
});

/** Code, cases that are on, the papers in order, and the term. */
const CASES: [string, string, string, string][] = [
  ['3.000722', '', 'to-khai chung-sinh', '3 WORKING_DAY'],
  ['3.000722', 'online witness', 'to-khai nguoi-lam-chung', '3 WORKING_DAY'],
  ['3.000722', 'no-witness must-verify', 'to-khai cam-doan', '5 WORKING_DAY'],
  ['3.000722', 'other-residence id-card', 'to-khai chung-sinh ho-so-cu-tru', ''],
  ['2.002913', '', 'to-khai bao-tu', ''],
  ['2.002913', 'bhxh', 'to-khai bao-tu', '9 WORKING_DAY'],
  ['2.002913', 'bhxh once', 'to-khai bao-tu cu-dai-dien', '9 WORKING_DAY'],
  ['2.002913', 'bhxh monthly no-notice', 'to-khai giay-to-thay giam-dinh phi-giam-dinh', '9 WORKING_DAY'],
  ['2.002913', 'merit', 'to-khai bao-tu', '18 WORKING_DAY'],
  [
    '2.002913',
    'merit monthly',
    'to-khai bao-tu nuoi-liet-si dang-di-hoc khuyet-tat thu-nhap',
    '18 WORKING_DAY',
  ],
  ['2.002913', 'social', 'to-khai bao-tu', '6 WORKING_DAY'],
  ['2.002913', 'social-80 online', 'to-khai bao-tu', '11 WORKING_DAY'],
  ['2.002913', 'social once must-verify', 'to-khai bao-tu', ''],
  ['1.004222', '', 'to-khai cho-o', '7 WORKING_DAY'],
  ['1.004222', 'online', 'mau-dien-tu cho-o', '7 WORKING_DAY'],
  ['1.004222', 'family', 'to-khai quan-he', '7 WORKING_DAY'],
  ['1.004222', 'rented', 'to-khai hop-dong dien-tich', '7 WORKING_DAY'],
  ['1.004222', 'religious', 'to-khai nha-tu-hanh xac-nhan-nha-o-ton-giao', '7 WORKING_DAY'],
  ['1.004222', 'religious-dependent', 'to-khai xac-nhan-nuong-nho', '7 WORKING_DAY'],
  ['1.004222', 'care', 'to-khai de-nghi-co-so xac-nhan-cham-soc', '7 WORKING_DAY'],
  ['1.004222', 'vehicle', 'to-khai dang-ky-phuong-tien noi-dau-do', '7 WORKING_DAY'],
  ['1.004222', 'barracks', 'to-khai gioi-thieu-cong-an gioi-thieu-quan-doi', '7 WORKING_DAY'],
  ['1.004222', 'leaving-barracks', 'to-khai cho-o gioi-thieu-roi-don-vi', '7 WORKING_DAY'],
  ['1.004222', 'family overseas', 'to-khai quan-he ho-chieu', '7 WORKING_DAY'],
  [
    '1.004222',
    'overseas-no-passport',
    'to-khai-ct02 cho-o chung-minh-quoc-tich dong-y-xuat-nhap-canh',
    '7 WORKING_DAY',
  ],
  ['1.004222', 'citizenship', 'to-khai cho-o quyet-dinh-quoc-tich', '7 WORKING_DAY'],
  ['1.004194', '', 'to-khai cho-o', '3 WORKING_DAY'],
  ['1.004194', 'online minor', 'mau-dien-tu dong-y-giam-ho cho-o', '3 WORKING_DAY'],
  ['1.004194', 'family', 'to-khai', '3 WORKING_DAY'],
  ['1.004194', 'list', 'to-khai-tung-nguoi de-nghi-danh-sach', '3 WORKING_DAY'],
  ['1.004194', 'barracks', 'to-khai gioi-thieu-cong-an gioi-thieu-quan-doi', '3 WORKING_DAY'],
  ['1.002755', '', 'to-khai dong-y-chu-so-huu', '3 WORKING_DAY'],
  ['1.002755', 'online list', 'to-khai-tung-nguoi de-nghi-danh-sach', '3 WORKING_DAY'],
  ['1.002755', 'barracks', 'to-khai gioi-thieu-cong-an gioi-thieu-quan-doi', '3 WORKING_DAY'],
  ['1.003197', '', 'to-khai can-cu-xoa', ''],
  ['1.003197', 'online', 'mau-dien-tu can-cu-xoa', '5 WORKING_DAY'],
  ['1.003197', 'unit-request', 'van-ban-don-vi', ''],
  ['1.010038', '', 'to-khai dong-y-tach-ho', '5 WORKING_DAY'],
  ['1.010038', 'divorced', 'to-khai-ly-hon ly-hon-va-cho-o', '5 WORKING_DAY'],
  ['1.010041', '', 'to-khai', ''],
  ['1.010041', 'online', 'mau-dien-tu', '1 WORKING_DAY'],
  ['1.010041', 'online must-verify', 'mau-dien-tu', '3 WORKING_DAY'],
  ['2.001159', '', 'so-dinh-danh', ''],
  ['2.001159', 'online hospital', 'danh-sach-noi-tru', ''],
  ['2.001035', '', 'du-thao giay-to-tai-san giay-to-tuy-than', ''],
  ['2.001019', '', 'du-thao giay-to-tai-san giay-to-tuy-than', ''],
  ['2.001019', 'deathbed', 'du-thao giay-to-tuy-than', ''],
  ['2.001016', 'online no-sign', 'du-thao giay-to-tai-san giay-to-tuy-than', ''],
  ['2.000913', '', 'du-thao giao-dich-cu giay-to-tai-san giay-to-tuy-than', ''],
  ['2.000913', 'will deathbed', 'du-thao giao-dich-cu giay-to-tuy-than', ''],
];

it.each(CASES)('%s [%s]: %s · %s', (code, on, papers, term) => {
  const cases = on.split(' ').filter(Boolean);
  expect(rowsOf(packOf(code), cases).join(' ')).toBe(papers);
  expect(termsOf(packOf(code), cases).join()).toBe(term);
});

it('what the authority finds itself is said to be asked for only after a failed look-up', () => {
  const lookedUp = packs
    .flatMap((pack) => pack.papers)
    .filter(({ official }) => official.startsWith('Thông tin chứng minh'));
  expect(lookedUp.length).toBeGreaterThanOrEqual(5);
  for (const paper of lookedUp) {
    expect(paper.label).toContain('(nếu tra cứu không thấy)');
    expect(paper.why).toContain('“Không áp dụng”');
    expect(paper.action).toBe('present');
  }
});

describe('codes met at counters', () => {
  const index: ProcedureIndex = indexOf(packs);
  const page = (hints: ProcedureHint[], names: string[] = []): PageSnapshot => {
    const seen = snapshot(
      names.map((name) => field(name)),
      { hints },
    );
    return { frames: [{ frameId: 0, snapshot: seen }] };
  };
  it.each([
    ['2.000986', '3.000722'],
    ['2.000987', '3.000722'],
    ['2.001023', '3.000722'],
    ['2.002621', '3.000722'],
    ['2.002622', '2.002913'],
    ['1.006714', '2.002913'],
  ])('%s is %s today, with a sentence for the clerk', (old, code) => {
    expect(recognise(page([{ how: 'code-in-url', value: old }]), index)?.code).toBe(code);
    expect(packOf(code).replaces?.find((one) => one.code === old)?.note).toContain(code);
  });
  it('the two linked forms are told apart by their fields', () => {
    expect(recognise(page([], ['NsDiaChi', 'MeNgaySinh', 'NycQuanHe']), index)?.code).toBe('3.000722');
    expect(recognise(page([], ['NdktNgaySinh', 'NctccNgayChet']), index)?.code).toBe('2.002913');
  });
  it('no name, address or code stands for two of them', () => {
    for (const key of ['titles', 'uuids', 'aliases'] as const) {
      const all = index.procedures.flatMap((entry) => entry[key].map((text) => text.toLowerCase()));
      expect(new Set(all).size, key).toBe(all.length);
    }
  });
});

describe('the form of linked birth', () => {
  const linked = packOf('3.000722');
  const born: Values = {
    'subject.surname': 'Nguyễn',
    'subject.givenName': 'An',
    'subject.birthDate': cast.minhAn.birthDate,
    'subject.gender': cast.minhAn.gender,
    'subject.ethnicity': cast.minhAn.ethnicity,
    'subject.nationality': 'Việt Nam',
    'subject.birthPlaceCountry': 'Việt Nam',
    'subject.birthPlaceProvince': 'Thành phố Hà Nội',
    'subject.hometownCountry': 'Việt Nam',
    'subject.hometownProvince': 'Thành phố Hà Nội',
    'requester.relation': 'Mẹ',
    'father.fullName': '',
    'dossier.recordNumber': '',
  };
  const empty = (values: Values, cases: string[], severity: string): string[] => {
    const seen = facts(values, cases);
    return [...requiredOf(linked, seen)].flatMap(([role, weight]) =>
      weight === severity && seen.has(role) && seen.get(role) === '' ? [role] : [],
    );
  };
  it('is opened on the portal: filed online', () => {
    expect(suggestedCases(linked, facts(born))).toEqual(['online']);
  });
  it('a complete child is complete; the father and the marriage only where the parents are married', () => {
    expect(empty(born, [], 'error')).toEqual([]);
    expect(empty(born, [], 'warn')).toEqual(['father.fullName', 'dossier.recordNumber']);
    expect(empty(born, ['not-married'], 'warn')).toEqual([]);
  });
  it('every key fact of the child must be there; a birth abroad has no province', () => {
    for (const role of ['subject.birthDate', 'subject.gender', 'subject.birthPlaceProvince'] as const)
      expect(empty({ ...born, [role]: '' }, [], 'error')).toEqual([role]);
    const abroad = { ...born, 'subject.birthPlaceCountry': 'Pháp', 'subject.birthPlaceProvince': '' };
    expect(empty(abroad, [], 'error')).toEqual([]);
  });
});
