/** The register's row of a draft: codes, days, states, fingerprints; nobody is in it. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyFieldOf } from '@/utils/core/key-fields';
import { draftSchema, type Draft, type DraftField } from '@/utils/core/draft';
import { parts as english } from '@/utils/i18n/en/parts';
import { parts } from '@/utils/i18n/vi/parts';
import { rowOfDraftSchema } from '@/utils/register/inbox';
import { rowOf, type RegisterRow } from '@/utils/supervision/register/types';
import { reasonCode, rowOfDraft } from '@/utils/store/register-row';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+07:00`);
const KEY = `${'A'.repeat(43)}=`;
const ID = '00000000-0000-4000-8000-000000000001';
const CONTEXT = { clerk: 'clerk-1', closing: 17 * 60 };

const draft = (over: Partial<Draft> = {}): Draft => ({
  v: 1,
  id: ID,
  procedure: '1.001193',
  basis: '2026-07-01',
  origin: 'https://dichvucong.danang.gov.vn',
  form: { adapter: 'x-eform', url: 'https://dichvucong.danang.gov.vn/a' },
  path: '/a',
  createdAt: at('2026-11-20 09:12'),
  receivedOn: '2026-11-20',
  updatedAt: at('2026-11-20 09:40'),
  fields: [],
  papers: [],
  cases: [],
  ignored: [],
  note: 'người nhà của chị Mẫu',
  submittedAt: at('2026-11-20 09:40'),
  printKey: KEY,
  ...over,
});
const field = (role: string | null, value: string, key = role ?? 'f'): DraftField => ({
  key,
  role,
  label: '',
  value,
  by: 'user',
  at: 0,
});
const rowFor = async (over: Partial<Draft> = {}) => (await rowOfDraft(draft(over), CONTEXT))!;

describe('when', () => {
  it('nothing was handed in, there is no row', async () => {
    expect(await rowOfDraft(draft({ submittedAt: null }), CONTEXT)).toBeNull();
  });

  it.each([
    ['as the clerk has said', { receivedMinute: 7 * 60 + 5 }, '2026-11-20 07:05'],
    ['when the draft began', {}, '2026-11-20 09:12'],
    ['at eight on an earlier day', { receivedOn: '2026-11-18' }, '2026-11-18 08:00'],
    ['in Vietnam, early in the morning', { createdAt: at('2026-11-20 06:10') }, '2026-11-20 06:10'],
  ])('it was received: %s', async (_how, over, expected) => {
    expect((await rowFor(over)).received).toBe(at(expected));
  });

  it('it is promised: until the office closes', async () => {
    const receipt = { code: 'X-1', promised: '25/11/2026', at: at('2026-11-20 09:41') };
    expect((await rowFor({ receipt })).promises).toEqual([
      { at: receipt.at, due: at('2026-11-25 17:00'), reason: 'first' },
    ]);
    for (const promised of [null, '31/02/2026', 'mai', '5/2026'])
      expect((await rowFor({ receipt: { ...receipt, promised } })).promises).toEqual([]);
  });

  it('papers were asked for: by each slip', async () => {
    const slips = [{ at: at('2026-11-21 10:00'), reason: '', approver: '' }];
    expect((await rowFor({ slips })).waits).toEqual([
      { kind: 'supplement', asked: at('2026-11-21 10:00'), answered: null },
    ]);
  });
});

describe('its code', () => {
  it.each([
    ['H57.132–260804–0583', 'H57.132-260804-0583'],
    [' 000.00.19.H47-261120-0001\u200b', '000.00.19.H47-261120-0001'],
    ['Hồ sơ số 5', ''],
    ['079085001234', ''],
  ])('%s', async (code, expected) => {
    const receipt = { code, promised: null, at: 1 };
    expect((await rowFor({ receipt })).code).toBe(expected);
  });
});

describe('the way it came', () => {
  const staff = { origin: 'https://motcua.cantho.gov.vn' };
  it.each([
    ['a citizens’ portal filled in at the counter', {}, 'online', true],
    ['the clerks’ own portal', staff, 'direct', false],
    ['there, sent in online', { ...staff, cases: ['online'] }, 'online', false],
    ['by post', { cases: ['postal'] }, 'postal', false],
    ['suggested by the form', { ...staff, cases: ['online', '?online'] }, 'online', false],
  ])('%s', async (_how, over, channel, assisted) => {
    expect(await rowFor(over)).toMatchObject({ channel, assisted });
  });
});

describe('papers', () => {
  const assessed = {
    at: 1,
    open: [{ rule: 'person-age', severity: 'error' as const, count: 2 }],
    papers: [
      { id: 'to-khai', state: 'received' as const, attached: true },
      { id: 'chung-sinh', state: 'unseen' as const, attached: true },
      { id: 'cccd', state: 'unseen' as const, attached: false },
    ],
    term: { amount: 3, unit: 'WORKING_DAY' as const },
  };
  const states = (row: Pick<RegisterRow, 'papers'>) =>
    row.papers.map(({ id, state, source }) => [id, state, source]);

  it('stand as they were handed in, with the limit and what was open', async () => {
    const row = await rowFor({ assessed });
    expect(states(row)).toEqual([
      ['to-khai', 'received', 'scan'],
      ['chung-sinh', 'received', 'scan'],
      ['cccd', 'unseen', 'paper'],
    ]);
    expect(row).toMatchObject({ open: assessed.open, term: assessed.term });
  });

  it('stand as the clerk says now', async () => {
    const papers = [
      { id: 'cccd', state: 'missing' as const, note: '' },
      { id: 'uy-quyen', state: 'received' as const, note: 'bản chính, số 12' },
    ];
    const row = await rowFor({ assessed, papers });
    expect(states(row).slice(2)).toEqual([
      ['cccd', 'missing', 'paper'],
      ['uy-quyen', 'received', 'paper'],
    ]);
    const print = row.papers[3]!.print;
    expect(print).toMatch(/^[\w-]{16}$/);
    const other = await rowFor({ assessed, papers: [papers[0]!, { ...papers[1]!, note: 'số 13' }] });
    expect(other.papers[3]!.print).not.toBe(print);
  });
});

describe('passed warnings', () => {
  it('keep a code, never the words', async () => {
    const pass = (issue: string, reason: string) => ({ issue, value: 'LÊ THỊ MẪU', reason });
    const ignored = [
      pass('person-age:x:mother.birthDate', 'Đúng như giấy tờ'),
      pass('phone:y:requester.phone', 'chị Mẫu nói vậy'),
      pass('name-letters:z:subject.fullName', 'Người dân xác nhận'),
    ];
    expect((await rowFor({ ignored })).ignored).toEqual([
      { rule: 'person-age', reason: 'as-papers' },
      { rule: 'phone', reason: 'other' },
      { rule: 'name-letters', reason: 'citizen-confirms' },
    ]);
    // what was passed for a value that has changed since is passed no more
    const assessed = { at: 1, open: [], passed: [ignored[1]!.issue] };
    expect((await rowFor({ ignored, assessed })).ignored).toEqual([{ rule: 'phone', reason: 'other' }]);
  });

  it('know every reason that the panel offers', () => {
    for (const words of [parts.problems.reasons, english.problems.reasons])
      expect(words.map(reasonCode)).toEqual(['as-papers', 'citizen-confirms', 'asked-leader']);
    for (const words of ['', '__proto__', 'constructor']) expect(reasonCode(words)).toBe('other');
  });
});

describe('key fields', () => {
  const fields = [
    field('subject.surname', 'LÊ'),
    field('subject.givenName', 'MẪU'),
    field('subject.residenceProvince', 'Đà Nẵng'),
    field('subject.residenceDetail', 'số 1'),
    field('subject.religion', 'Không'),
    field('dossier.note', 'gấp'),
    field('mother.personalId', ''),
    field(null, 'gì đó', 'other'),
  ];
  const prints = async (over: Partial<Draft>) =>
    new Map((await rowFor(over)).fields.map(({ role, print }) => [role, print]));

  it('are one for each piece of information, and only those that are filled in', async () => {
    expect([...(await prints({ fields })).keys()]).toEqual(['subject.fullName', 'subject.residence']);
  });

  it('change their fingerprint with what they say, and with nothing else', async () => {
    const before = await prints({ fields });
    const spaced = fields.map((one) => ({ ...one, value: ` ${one.value.normalize('NFD')} `, at: 9 }));
    expect(await prints({ fields: spaced.toReversed() })).toEqual(before);
    const moved = await prints({
      fields: fields.map((one) => (one.value === 'số 1' ? { ...one, value: 'số 2' } : one)),
    });
    expect(moved.get('subject.fullName')).toBe(before.get('subject.fullName'));
    expect(moved.get('subject.residence')).not.toBe(before.get('subject.residence'));
  });

  it('cannot be compared between dossiers', async () => {
    const other = await prints({ fields, printKey: `${'B'.repeat(43)}=` });
    expect(other.get('subject.fullName')).not.toBe((await prints({ fields })).get('subject.fullName'));
    expect((await rowFor({ fields, printKey: undefined })).fields).toEqual([]);
  });

  it('are all that a field team counts', () => {
    interface Counted {
      procedures: { fields: string[][] }[];
    }
    const { procedures } = JSON.parse(readFileSync('tests/rules/key-fields.json', 'utf8')) as Counted;
    for (const { fields: counted } of procedures)
      for (const roles of counted) expect(new Set(roles.map(keyFieldOf))).toHaveLength(1);
    expect(
      procedures.flatMap((one) => one.fields.flat()).filter((role) => keyFieldOf(role) === null),
    ).toEqual([]);
  });
});

describe('whatever a draft holds', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 });
  const paper = fc.record({ id: text, state: fc.constantFrom('unseen', 'received', 'missing'), note: text });
  const drafts = fc.record({
    procedure: fc.option(text),
    basis: text,
    cases: fc.array(text, { maxLength: 3 }),
    papers: fc.array(paper, { maxLength: 5 }),
    ignored: fc.array(fc.record({ issue: text, value: text, reason: text }), { maxLength: 5 }),
    receipt: fc.record({ code: text, promised: fc.option(text), at: fc.double({ noNaN: true }) }),
    createdAt: fc.double({ min: 0, max: 4e12, noNaN: true }),
    fields: fc.array(
      fc.record({ role: fc.constantFrom('subject.fullName', 'x', null), value: text, key: text }),
      { maxLength: 5 },
    ),
  });

  it('its row is one, and none of the clerk’s or the citizen’s words are in it', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async ({ fields, ...over }) => {
        const secret = 'Nguyễn Thị Bí Mật';
        const made = draft({
          ...(over as Partial<Draft>),
          fields: [
            ...fields.map(({ role, value, key }) => field(role, value, key)),
            field('mother.fullName', secret, 'm'),
          ],
          note: secret,
          slips: [{ at: 1, reason: secret, approver: secret }],
        });
        const row = await rowOfDraft(made, CONTEXT);
        expect(rowOfDraftSchema.safeParse(row).error).toBeUndefined();
        const whole = { ...row, rev: 1, deleted: false, machine: 'm1', office: 'o1', history: [] };
        expect(rowOf(whole)).not.toBeNull();
        expect(JSON.stringify(row)).not.toContain(secret);
      }),
      { numRuns: 300 },
    );
  });

  it('drafts of before stay drafts', () => {
    const { printKey: _key, ...old } = draft();
    expect(draftSchema.safeParse(old).success).toBe(true);
    expect(draftSchema.safeParse({ ...old, printKey: 'short' }).success).toBe(false);
  });
});
