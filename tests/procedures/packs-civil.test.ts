/** Civil status and authentication: which papers a case asks for, when it is due, what the form must hold. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { channelOf } from '../../utils/core/channel';
import { holds, requiredOf, suggestedCases } from '../../utils/core/condition';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import type { Pack } from '../../utils/core/pack';
import type { Role } from '../../utils/core/roles';
import type { Field, PageSnapshot } from '../../utils/core/snapshot';
import { fold, words } from '../../utils/core/text';
import { caseCombinations, indexOf, MOST_ROWS, rowsOf } from '../../utils/procedures/advice';
import { recognise } from '../../utils/procedures/recognise';
import { cast } from '../cast';
import { birthDossiers } from '../dossiers/birth';
import { marriageDossiers } from '../dossiers/marriage';
import { identity, inland, origin, type Values } from '../dossiers/dossier';
import { shippedPack } from './shipped';

const FORMS = (
  '1.000656 1.004873 2.000635 1.004859 1.001022 1.004884 1.004837 ' +
  '1.000689 1.004746 1.005461 1.004772 1.001193 1.000894'
).split(' ');
/** The first two packs: papers and required fields are tested in `packs.test.ts`. */
const OLDER = ['1.001193', '1.000894'];
const packs = new Map<string, Pack>();
for (const code of [...FORMS, '2.000815', '2.000884']) packs.set(code, await shippedPack(code));
const pack = (code: string): Pack => packs.get(code)!;
const all = [...packs.values()];

const rows = (code: string, ...cases: string[]) => rowsOf(pack(code), cases);
const paperOf = (code: string, id: string) => pack(code).papers.find((paper) => paper.id === id);

const facts = (values: Partial<Record<Role, string>>, cases: readonly string[] = []) =>
  factsOf(snapshotOfValues(values), { procedure: null, cases, today: '2026-11-20' });

/** What may be promised for this case: `3 WORKING_DAY`; [] when no date may be computed. */
const due = (code: string, ...cases: string[]): string[] =>
  (pack(code).time.terms ?? [])
    .filter((term) => term.channels.includes(channelOf(new Set(cases))) && holds(term.when, facts({}, cases)))
    .map(({ amount, unit }) => `${amount} ${unit}`);

/** Roles left empty on a form that shows every field the pack ever asks about. */
function emptyOf(code: string, values: Values, cases: readonly string[] = []): string[] {
  const asked = pack(code).required.flatMap((item) => item.roles as Role[]);
  const seen = facts({ ...Object.fromEntries(asked.map((role) => [role, ''])), ...values }, cases);
  return [...requiredOf(pack(code), seen)].flatMap(([role, weight]) =>
    seen.get(role) === '' ? [`${weight} ${role}`] : [],
  );
}
const without = (values: Values, ...roles: Role[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([role]) => !roles.includes(role as Role)));

const fits = (text: string, match: readonly (readonly string[])[]): boolean => {
  const row = ` ${words(text).join(' ')} `;
  return match.some((list) => list.every((phrase) => row.includes(` ${words(phrase).join(' ')} `)));
};

describe.each(all)('$code $shortName', (one) => {
  it('shows one to ten rows whatever switches are on together', () => {
    for (const cases of caseCombinations(one)) {
      const shown = rowsOf(one, cases).length;
      expect(shown, cases.join()).toBeGreaterThanOrEqual(1);
      expect(shown, cases.join()).toBeLessThanOrEqual(MOST_ROWS);
    }
  });

  it('says why, on what ground and how surely for every paper', () => {
    for (const paper of one.papers) {
      expect(paper.why.length, paper.id).toBeGreaterThan(30);
      expect(paper.law.text, paper.id).toMatch(/Luật|Nghị định|Thông tư|công bố/);
      expect(paper.official, paper.id).not.toMatch(/^[-+*\s]|\s\s|:$|Lưu ý/);
    }
  });

  it('a paper that the authority looks up is never asked for before the look-up', () => {
    for (const paper of one.papers.filter(({ id }) => id === 'cu-tru'))
      expect(paper.label).toContain('nếu tra cứu không thấy');
    for (const paper of one.papers.filter(({ label }) => label.includes('nếu tra cứu không thấy'))) {
      expect(paper.when?.on?.length, paper.id).toBeGreaterThan(0);
      expect(paper.why, paper.id).toContain('“Không áp dụng”');
    }
  });

  it.skipIf(OLDER.includes(one.code))('finds each of its papers under its official wording only', () => {
    const own = one.papers.filter((paper) => paper.match);
    for (const paper of own) {
      const found = own.filter((other) => fits(paper.official, other.match ?? []));
      expect(found, paper.id).toContain(paper);
      for (const other of found)
        expect(other.components[0], `${paper.id} / ${other.id}`).toBe(paper.components[0]);
    }
  });

  it('tells fee and time truthfully: no bare number of the record, no "free" made of a 0', () => {
    expect(one.fee.text).not.toMatch(/^0|: 0\b|^Miễn phí/);
    expect(one.time.text.length).toBeGreaterThan(40);
    for (const term of one.time.terms ?? []) if (term.unit === 'SAME_DAY') expect(term.amount).toBe(1);
  });

  it('warns of three to eight real mistakes and is found by everyday names', () => {
    expect(one.mistakes?.length).toBeGreaterThanOrEqual(3);
    expect(one.mistakes?.length).toBeLessThanOrEqual(8);
    const keywords = (one.keywords ?? []).map(fold);
    expect(keywords.length).toBeGreaterThanOrEqual(5);
    expect(new Set(keywords).size).toBe(keywords.length);
    expect(keywords).not.toContain(fold(one.name));
  });

  it('calls a code superseded only where it says so', () => {
    expect((one.replaces ?? []).map(({ code }) => code).sort()).toEqual([...one.aliases].sort());
  });
});

it.each(FORMS)('%s: one declaration of a kind, on paper or on the portal', (code) => {
  for (const cases of caseCombinations(pack(code))) {
    const shown = rows(code, ...cases).filter((id) =>
      ['to-khai', 'mau-dien-tu', 'van-ban-yeu-cau'].includes(id),
    );
    const paper = cases.includes('agency') ? 'van-ban-yeu-cau' : 'to-khai';
    expect(shown).toEqual([cases.includes('online') ? 'mau-dien-tu' : paper]);
  }
});

describe('what the official record says is all there, word for word', () => {
  const folder = fileURLToPath(new URL('../../../shared/data/procedures/', import.meta.url));
  const absent = !existsSync(folder);
  if (absent) console.log('skipped: no ../shared');
  const tidy = (text: string) =>
    text
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;])/g, '$1')
      .trim();

  it.skipIf(absent).each(all.map(({ code }) => code))('%s', (code) => {
    const text = readFileSync(`${folder}${code}.json`, 'utf8');
    const record = JSON.parse(text) as { cases: { components: { code: string; name: string }[] }[] };
    const components = record.cases.flatMap((part) => part.components);
    const one = pack(code);
    const used = new Set([...one.papers, ...one.notes].flatMap((item) => item.components ?? []));
    const lost = components.filter(({ code: id, name }) => !used.has(id) && !tidy(name).endsWith(':'));
    expect(lost).toEqual([]);
    expect([...used].filter((id) => !components.some((component) => component.code === id))).toEqual([]);
    const published = tidy(
      JSON.stringify(record)
        .replace(/\\[nrt]/g, ' ')
        .replace(/\\"/g, '"'),
    );
    for (const paper of one.papers) expect(published, paper.id).toContain(paper.official.replace(/\.$/, ''));
  });
});

describe('papers of the case at hand', () => {
  it('birth: neither parent known is registered like a foundling', () => {
    const values: Values = { 'dossier.birthKind': 'Chưa xác định được cả cha lẫn mẹ' };
    expect(suggestedCases(pack('1.001193'), facts(values))).toEqual(['abandoned']);
  });

  it('death: one proof, none when the data is there; papers of others only where they act', () => {
    expect(rows('1.000656')).toEqual(['to-khai', 'giay-bao-tu', 'giay-to-tuy-than']);
    expect(rows('1.000656', 'online')).toEqual(['mau-dien-tu', 'giay-bao-tu']);
    expect(rows('1.000656', 'postal')).toEqual(['to-khai', 'giay-bao-tu', 'ban-sao-buu-chinh']);
    expect(rows('1.000656', 'e-notice')).toEqual(['to-khai', 'giay-to-tuy-than']);
    expect(rows('1.000656', 'long-dead')).toEqual(['to-khai', 'chung-cu-chet', 'giay-to-tuy-than']);
    expect(rows('1.000656', 'late')).toEqual(rows('1.000656'));
    expect(rows('1.000656', 'authorised')).toContain('uy-quyen');
    expect(rows('1.000656', 'authorised-relative')).toContain('uy-quyen-nguoi-than');
    expect(rows('1.000656', 'no-last-residence')).toContain('noi-chet');
    expect(rows('1.000656', 'last-residence-not-found')).toContain('cu-tru');
  });

  it('marital status: the old certificate back; a divorce only adds what a failed look-up needs', () => {
    expect(rows('1.004873')).toEqual(['to-khai', 'giay-to-tuy-than']);
    expect(rows('1.004873', 'online')).toEqual(['mau-dien-tu']);
    expect(rows('1.004873', 'reissue')).toEqual(['to-khai', 'giay-cu', 'giay-to-tuy-than']);
    expect(rows('1.004873', 'reissue-lost')).toEqual(rows('1.004873'));
    expect(rows('1.004873', 'divorced')).toEqual(['to-khai', 'ly-hon', 'giay-to-tuy-than']);
    expect(rows('1.004873', 'widowed')).toContain('vo-chong-chet');
    expect(rows('1.004873', 'divorced-abroad')).toContain('ghi-chu-ly-hon');
    expect(rows('1.004873', 'many-residences')).toContain('noi-cu');
    expect(paperOf('1.004873', 'noi-cu')?.onlyIf).toContain('đang giữ');
    const suggested = suggestedCases(pack('1.004873'), facts({ 'subject.maritalStatus': 'Đã ly hôn' }));
    expect(suggested).toEqual(['online', 'divorced']);
  });

  it('extract: a person declares, an agency writes', () => {
    expect(rows('2.000635')).toEqual(['to-khai', 'giay-to-tuy-than']);
    expect(rows('2.000635', 'agency')).toEqual(['van-ban-yeu-cau', 'giay-to-tuy-than']);
    expect(rows('2.000635', 'online')).toEqual(['mau-dien-tu']);
  });

  it('certified copy: the original is shown, never asked for when VNeID shows it', () => {
    expect(rows('2.000815')).toEqual(['ban-chinh', 'ban-chup']);
    expect(rows('2.000815', 'foreign-original')).toEqual(['ban-chinh-nuoc-ngoai', 'ban-chup']);
    expect(rows('2.000815', 'foreign-exempt')).toEqual(['ban-chinh', 'ban-chup']);
    expect(rows('2.000815', 'on-vneid')).toEqual(['tren-vneid']);
    expect(paperOf('2.000815', 'ban-chinh')).toMatchObject({ action: 'present', form: 'original' });
    expect(paperOf('2.000815', 'ban-chup')?.onlyIf).toContain('không có phương tiện');
  });

  it('certified signature: the text and an identity paper; a translation only where nobody understands', () => {
    expect(rows('2.000884')).toEqual(['van-ban', 'giay-to-tuy-than']);
    expect(rows('2.000884', 'foreign-language')).toEqual(['van-ban', 'giay-to-tuy-than', 'ban-dich']);
    expect(paperOf('2.000884', 'ban-dich')?.onlyIf).toContain('không hiểu rõ');
  });

  it('change of civil status: the ground for it', () => {
    expect(rows('1.004859')).toEqual(['to-khai', 'can-cu', 'giay-to-tuy-than']);
    expect(rows('1.004859', 'supplement')).toEqual(rows('1.004859'));
  });

  it('recognition of a parent: a finding, or a pledge with two witnesses, never both', () => {
    for (const code of ['1.001022', '1.000689']) {
      expect(rows(code)).toContain('xac-nhan-quan-he');
      expect(rows(code)).not.toContain('cam-doan-quan-he');
      expect(rows(code, 'no-document')).toContain('cam-doan-quan-he');
      expect(rows(code, 'no-document')).not.toContain('xac-nhan-quan-he');
      expect(paperOf(code, 'cam-doan-quan-he')?.label).toContain('hai người làm chứng');
      expect(pack(code).papers.some(({ id }) => id.startsWith('uy-quyen'))).toBe(false);
    }
    expect(rows('1.001022')).toEqual(['to-khai', 'xac-nhan-quan-he', 'giay-to-tuy-than']);
  });

  it('birth with recognition: two declarations, one proof of the birth', () => {
    expect(rows('1.000689').slice(0, 3)).toEqual(['to-khai', 'to-khai-nhan-con', 'chung-sinh']);
    expect(rows('1.000689', 'online').slice(0, 2)).toEqual(['mau-dien-tu', 'mau-dien-tu-nhan-con']);
    expect(rows('1.000689', 'witness')).toContain('nguoi-lam-chung');
    expect(rows('1.000689', 'witness')).not.toContain('chung-sinh');
    expect(rows('1.000689', 'no-witness')).toContain('cam-doan');
  });

  it('registered again: the old certificate, or whatever is left', () => {
    expect(rows('1.004884')).toEqual(['to-khai', 'ban-sao-khai-sinh', 'giay-to-tuy-than']);
    expect(rows('1.004884', 'no-birth-copy')).toEqual(['to-khai', 'giay-to-ca-nhan', 'giay-to-tuy-than']);
    expect(rows('1.004884', 'official')).toContain('xac-nhan-don-vi');
    expect(rows('1.004746')).toEqual(['to-khai', 'giay-ket-hon-cu', 'tuy-than-nam', 'tuy-than-nu']);
    expect(rows('1.004746', 'no-copy')).toContain('giay-to-ca-nhan');
    expect(rows('1.005461')).toEqual(['to-khai', 'chung-tu-cu', 'giay-to-tuy-than']);
    expect(rows('1.005461', 'no-copy')).toEqual(['to-khai', 'giay-to-lien-quan', 'giay-to-tuy-than']);
    // a certified copy is as good as a photocopy shown with the original
    for (const code of ['1.004884', '1.004746', '1.005461', '1.004772'])
      expect(
        pack(code).papers.filter(({ form }) => form === 'photocopy'),
        code,
      ).toEqual([]);
  });

  it('married again elsewhere: residence matters only there, and only after a failed look-up', () => {
    expect(rows('1.004746', 'residence-not-found')).not.toContain('cu-tru');
    expect(rows('1.004746', 'elsewhere')).not.toContain('cu-tru');
    expect(rows('1.004746', 'elsewhere', 'residence-not-found')).toContain('cu-tru');
  });

  it('guardianship: natural, several candidates, appointed', () => {
    expect(rows('1.004837')).toEqual(['to-khai', 'dieu-kien-duong-nhien', 'giay-to-tuy-than']);
    expect(rows('1.004837', 'several')).toEqual([
      'to-khai',
      'dieu-kien-duong-nhien',
      'thoa-thuan',
      'giay-to-tuy-than',
    ]);
    expect(rows('1.004837', 'appointed')).toEqual(['to-khai', 'van-ban-cu', 'giay-to-tuy-than']);
  });

  it('born long ago with papers: a pledge and all papers at hand', () => {
    expect(rows('1.004772')).toEqual(['to-khai', 'cam-doan', 'ho-so-ca-nhan', 'giay-to-tuy-than']);
    expect(rows('1.004772', 'official')).toContain('xac-nhan-don-vi');
  });
});

describe('due dates', () => {
  it.each<[string, string[], string[]]>([
    ['1.000656', [], ['1 SAME_DAY']],
    ['1.000656', ['late'], ['1 SAME_DAY']],
    ['1.000656', ['long-dead'], []],
    ['1.000656', ['no-last-residence'], []],
    ['1.000656', ['online'], []],
    ['1.001193', [], ['1 SAME_DAY']],
    ['1.001193', ['abandoned'], []],
    ['1.000894', [], ['1 SAME_DAY']],
    ['1.000894', ['groom-divorced'], []],
    ['1.000894', ['bride-widowed'], []],
    ['1.000894', ['divorced-abroad'], []],
    ['2.000635', ['postal'], ['1 SAME_DAY']],
    ['2.000815', [], ['1 SAME_DAY']],
    ['2.000815', ['many'], []],
    ['2.000884', [], ['1 SAME_DAY']],
    ['1.004873', ['online'], ['3 WORKING_DAY']],
    ['1.004873', ['many-residences'], []],
    ['1.004873', ['reissue-lost'], []],
    ['1.004859', [], ['3 WORKING_DAY']],
    ['1.004859', ['ethnicity', 'online'], ['3 WORKING_DAY']],
    ['1.004859', ['supplement'], ['1 SAME_DAY']],
    ['1.004859', ['supplement', 'online'], []],
    ['1.001022', [], ['3 WORKING_DAY']],
    ['1.004837', [], ['3 WORKING_DAY']],
    ['1.004884', [], ['5 WORKING_DAY']],
    ['1.004884', ['no-parent-proof'], []],
    ['1.005461', [], ['5 WORKING_DAY']],
    // a number without a unit beside another one (3 and 8, 5 and 25): no date is made of that
    ['1.000689', [], []],
    ['1.004746', [], []],
    ['1.004772', [], []],
  ])('%s %j → %j', (code, cases, terms) => expect(due(code, ...cases)).toEqual(terms));

  it('never two promises for one case', () => {
    for (const one of all)
      for (const cases of caseCombinations(one))
        expect(due(one.code, ...cases).length).toBeLessThanOrEqual(1);
  });

  it('a number of the record without a unit is told as such', () => {
    for (const code of FORMS.filter((one) => one !== '1.004837'))
      expect(pack(code).time.text, code).toContain('không ghi đơn vị');
  });
});

const father = cast.binh;
const requester: Values = { ...identity('requester', cast.hung), 'requester.relation': 'Con đẻ' };
const record: Values = {
  'dossier.recordAgency': 'Ủy ban nhân dân phường Ba Đình',
  'dossier.recordNumber': '45',
  'dossier.recordBook': '01/2005',
  'dossier.recordDate': '12/05/2005',
};
const death: Values = {
  ...requester,
  ...identity('subject', father),
  ...origin('subject', father),
  'subject.gender': father.gender,
  'subject.deathDate': '15/11/2026',
  'subject.deathHour': '4',
  'subject.deathMinute': '30',
  'subject.deathCause': 'Bệnh',
  ...inland('subject', 'deathPlace', father.residence!),
  'dossier.registrationType': 'Đăng ký đúng hạn',
  'dossier.deathNoticeKind': 'Giấy báo tử',
  'dossier.deathNoticeNumber': '01/UBND-GBT',
  'dossier.deathNoticeDate': '15/11/2026',
  'dossier.deathNoticeIssuer': 'Ủy ban nhân dân phường Hạc Thành',
  'dossier.copies': '0',
};
const person: Values = {
  ...requester,
  ...identity('subject', cast.lan),
  ...origin('subject', cast.lan),
  'subject.gender': cast.lan.gender,
};
const marital: Values = {
  ...person,
  'subject.maritalStatus': 'Chưa kết hôn lần nào',
  'dossier.purpose': 'Vay vốn ngân hàng',
  'dossier.copies': '1',
};
const extract: Values = {
  ...person,
  ...record,
  'dossier.recordKind': 'Trích lục kết hôn (bản sao)',
  'dossier.recordName': 'Giấy chứng nhận kết hôn',
  'dossier.copies': '2',
};
const change: Values = {
  ...person,
  ...record,
  'dossier.changeKind': 'Cải chính hộ tịch',
  'dossier.changedRecord': 'Khai sinh',
  'dossier.changeContent': 'Ngày sinh từ 16/08/1996 thành 17/08/1996',
  'dossier.changeReason': 'Ghi nhầm khi đăng ký',
};

describe('required fields', () => {
  it.each<[string, Values]>([
    ['1.000656', death],
    ['1.004873', marital],
    ['2.000635', extract],
    ['1.004859', change],
  ])('%s: a complete form is left alone', (code, values) => expect(emptyOf(code, values)).toEqual([]));

  it.each<[string, Role, string, Values]>([
    ['1.000656', 'subject.deathDate', 'error', death],
    ['1.000656', 'subject.residenceWard', 'error', death],
    ['1.000656', 'subject.deathPlaceProvince', 'error', death],
    ['1.000656', 'subject.deathCause', 'warn', death],
    ['1.000656', 'dossier.deathNoticeNumber', 'warn', death],
    ['1.000656', 'requester.idPaperIssuer', 'warn', death],
    ['1.004873', 'subject.maritalStatus', 'error', marital],
    ['1.004873', 'dossier.purpose', 'error', marital],
    ['1.004873', 'subject.personalId', 'error', marital],
    ['2.000635', 'dossier.recordKind', 'error', extract],
    ['2.000635', 'dossier.recordNumber', 'warn', extract],
    ['1.004859', 'dossier.changeContent', 'error', change],
    ['1.004859', 'dossier.recordBook', 'warn', change],
  ])('%s: %s left empty is %s', (code, role, severity, values) =>
    expect(emptyOf(code, without(values, role))).toEqual([`${severity} ${role}`]),
  );

  it('a consistent birth or marriage is not stopped when registered again or together with a recognition', () => {
    const stops = (code: string, values: Values) =>
      emptyOf(code, values).filter((line) => line.startsWith('error'));
    for (const { id, values } of birthDossiers)
      for (const code of ['1.000689', '1.004884', '1.004772']) expect(stops(code, values), id).toEqual([]);
    for (const { id, values } of marriageDossiers) expect(stops('1.004746', values), id).toEqual([]);
    expect(stops('1.004884', without(birthDossiers[0]!.values, 'subject.fullName'))).toHaveLength(1);
    expect(stops('1.004746', without(marriageDossiers[0]!.values, 'bride.birthDate'))).toHaveLength(1);
  });

  it("an agency that asks for an extract is nobody's relative", () => {
    const asked = without(extract, 'requester.relation');
    expect(emptyOf('2.000635', asked)).toEqual(['error requester.relation']);
    expect(emptyOf('2.000635', asked, ['agency'])).toEqual([]);
  });

  it('who died long ago has no notice, no hour, and perhaps no known place', () => {
    const bare = without(
      death,
      ...(Object.keys(death).filter((role) =>
        /deathNotice|deathHour|deathMinute|deathCause|deathPlace/.test(role),
      ) as Role[]),
    );
    expect(emptyOf('1.000656', bare).length).toBeGreaterThan(5);
    expect(emptyOf('1.000656', bare, ['long-dead'])).toEqual([]);
    const noBirth = without(bare, 'subject.birthDate');
    expect(emptyOf('1.000656', noBirth, ['long-dead'])).toEqual(['warn subject.birthDate']);
    expect(emptyOf('1.000656', without(death, 'subject.birthDate'))).toEqual(['error subject.birthDate']);
  });

  it('a birth registered again never insists on a number nobody remembers or on papers of the dead', () => {
    for (const code of ['1.004884', '1.004772'])
      for (const item of pack(code).required.filter(({ severity }) => severity === 'error'))
        for (const role of item.roles)
          expect(role, code).not.toMatch(/^dossier\.record|^(father|mother)\.(?!fullName)/);
  });
});

describe('sister forms are told apart', () => {
  const index = indexOf(all);
  const seen = (...names: string[]) => {
    const field = (name: string): Field => ({
      key: name,
      name,
      role: null,
      confidence: 0,
      label: '',
      section: null,
      kind: 'text',
      value: '',
      required: false,
      readonly: false,
      visible: true,
    });
    const snapshot = {
      adapter: 'x-eform',
      confidence: 1,
      url: 'https://tokhaidientu.moj.gov.vn/e-form/x',
      fields: names.map(field),
      papers: [],
      hints: [],
      drift: { missing: [], new: [] },
    };
    return recognise({ frames: [{ frameId: 0, snapshot }] } as PageSnapshot, index)?.code ?? null;
  };
  const birth = ['HoTenKS', 'NgaySinhChon', 'HoTenChaKS', 'HoTenMeKS'];
  const marriage = ['HoTenBenNam', 'NgaySinhBenNam', 'HoTenBenNu', 'NgaySinhBenNu'];
  it.each<[string[], string | null]>([
    [birth, '1.001193'],
    [[...birth, 'soDKTruocDay'], '1.004884'],
    [[...birth, 'loaiXacNhan', 'HotenA', 'hotenB'], '1.000689'],
    [['HotenA', 'hotenB', 'loaiXacNhan'], '1.001022'],
    [marriage, '1.000894'],
    [[...marriage, 'soDKTruocDay'], '1.004746'],
    [['nktNoiCuTru', 'nktNoiChet', 'NgayMat'], '1.000656'],
    [['citizenLoaiViecYeuCau__7', 'citizenHoSo_CoQuanDangKy__7'], '2.000635'],
    [['ntdHoTen', 'viecDangKy', 'noiDungDK'], '1.004859'],
    [['fullname', 'address'], null],
  ])('%j → %s', (names, code) => expect(seen(...names)).toBe(code));
});
