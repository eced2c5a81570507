/** The portal's table beside the checklist: what is told of it, and what is never told. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistRow, PaperState } from '../../utils/core/checklist';
import type { PackPaper } from '../../utils/core/pack';
import { papersOfRows } from '../../utils/core/paper-rows';
import { portalPapers } from '../../utils/core/portal-papers';
import type { PortalPaper } from '../../utils/core/snapshot';
import { shippedPack } from '../procedures/shipped';

const pack = await shippedPack('1.001193');
const paper = (id: string): PackPaper => pack.papers.find((one) => one.id === id)!;
const row = (name: string, rest: Partial<PortalPaper> = {}): PortalPaper => ({
  name,
  required: false,
  attached: [],
  state: (rest.attached?.length ?? 0) > 0 ? 'attached' : 'empty',
  ...rest,
});
const marked = (id: string, state: PaperState = 'unseen'): ChecklistRow => ({
  paper: paper(id),
  mark: { state, note: '' },
  attachedOnPortal: null,
});
const BIRTH = 'Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng';
const PROXY = 'Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật';

const look = (
  rows: PortalPaper[],
  rest: Partial<Parameters<typeof portalPapers>[0]> = {},
): ReturnType<typeof portalPapers> =>
  portalPapers({
    rows,
    checklist: [marked('chung-sinh'), marked('uy-quyen')],
    papers: pack.papers,
    remembered: new Set(),
    checked: false,
    ...rest,
  });
const kinds = (found: ReturnType<typeof portalPapers>) => found.advice.map(({ kind }) => kind);

describe('which row is for which paper', () => {
  it('one row may be for several papers, and a numbered double is for none', () => {
    const rows = [row(BIRTH), row('Giấy chứng sinh'), row('Giấy chứng sinh 2')];
    expect(papersOfRows(rows, pack.papers).map((list) => list.map(({ id }) => id))).toEqual([
      ['chung-sinh', 'nguoi-lam-chung'],
      ['chung-sinh'],
      [],
    ]);
  });
  it('does not take "Giấy chứng sinh 2" with a file for an attached "Giấy chứng sinh"', () => {
    const rows = [row('Giấy chứng sinh'), row('Giấy chứng sinh 2', { attached: ['b.pdf'] })];
    expect(look(rows).badges.get('chung-sinh')).toBe('empty');
  });
});

describe('badges', () => {
  it.each<[string, Partial<PortalPaper>, string]>([
    ['nothing there', {}, 'empty'],
    ['a file', { attached: ['a.pdf'] }, 'attached'],
    ['a file in a row that is not ticked', { attached: ['a.pdf'], ticked: false }, 'unticked'],
    ['a file in a ticked row', { attached: ['a.pdf'], ticked: true }, 'attached'],
    ['the portal is busy', { state: 'uploading' }, 'uploading'],
    ['a file that names another row', { attached: ['Van_ban_uy_quyen.pdf'] }, 'wrong-row'],
    ['one wrong and one right', { attached: ['uy quyen.pdf', 'scan001.pdf'] }, 'attached'],
  ])('%s', (_name, rest, badge) => {
    expect(look([row(BIRTH, rest), row(PROXY)]).badges.get('chung-sinh')).toBe(badge);
  });
  it('says nothing of a paper that has no row', () => {
    expect(look([row('Giấy tờ khác')]).badges.size).toBe(0);
  });
});

describe('advice', () => {
  it.each(['VanBanUyQuyen.pdf', 'van-ban-uy-quyen.PDF', 'Giấy ủy quyền (1).jpg'])(
    'a file under the wrong row: %s',
    (file) => {
      const { advice } = look([row(BIRTH, { attached: [file] }), row(PROXY)]);
      expect(advice[0]).toEqual({ kind: 'wrong-row', row: BIRTH, file, other: PROXY });
    },
  );
  it.each([
    ['a scan without a name', [row(BIRTH, { attached: ['scan_0001.pdf'] }), row(PROXY)]],
    ['its own name', [row(BIRTH, { attached: ['giay chung sinh.pdf'] }), row(PROXY)]],
    [
      'its own name beside another',
      [row(BIRTH, { attached: ['giay chung sinh, uy quyen.pdf'] }), row(PROXY)],
    ],
    ['a paper that has no row of its own', [row(BIRTH, { attached: ['uy quyen.pdf'] })]],
    [
      'two other rows',
      [row(BIRTH, { attached: ['uy quyen.pdf'] }), row(PROXY), row('Giấy ủy quyền của người thân')],
    ],
  ])('none for %s', (_name, rows) => expect(kinds(look(rows))).not.toContain('wrong-row'));
  it('a row left over from an earlier dossier, not one added in this visit', () => {
    const rows = [
      row('Bản cam kết', { added: true, attached: ['a.pdf'] }),
      row('Đơn', { added: true, attached: ['b.pdf'] }),
    ];
    expect(look(rows, { remembered: new Set(['Bản cam kết']) }).advice).toEqual([
      { kind: 'remembered', row: 'Bản cam kết' },
    ]);
  });
  it('the same file twice, two rows of one name, a file that will be ignored, an upload under way', () => {
    const rows = [
      row('Tờ khai', { attached: ['a.pdf'], ticked: false }),
      row('Tờ  khai', { attached: ['A.PDF'] }),
      row('Khác', { state: 'uploading' }),
    ];
    expect(kinds(look(rows))).toEqual(['not-ticked', 'same-file', 'same-row', 'uploading']);
  });
  it('speaks of empty rows only when work on the table has begun or the clerk has asked', () => {
    const rows = [row(BIRTH, { required: true }), row(PROXY)];
    const received = { checklist: [marked('chung-sinh'), marked('uy-quyen', 'received')] };
    // the proxy's row is for two papers of the pack: the mark of one says nothing of the file
    expect(kinds(look(rows))).toEqual([]);
    expect(kinds(look(rows, { checked: true }))).toEqual(['required-empty']);
    expect(kinds(look([...rows, row('Khác', { attached: ['x.pdf'] })], received))).toEqual([
      'required-empty',
    ]);
  });
  it('a file for a paper that is marked missing', () => {
    const rows = [row('Giấy chứng sinh', { attached: ['a.pdf'] })];
    expect(kinds(look(rows, { checklist: [marked('chung-sinh', 'missing')] }))).toEqual(['not-marked']);
    expect(
      kinds(look([row('Giấy chứng sinh')], { checklist: [marked('chung-sinh', 'received')], checked: true })),
    ).toEqual(['received-empty']);
  });
  it('works without a pack', () => {
    expect(
      kinds(look([row('Bản sao', { attached: ['a.pdf'], ticked: false })], { checklist: [], papers: [] })),
    ).toEqual(['not-ticked']);
  });
});

describe('whatever stands in the table', () => {
  const name = fc.constantFrom('', BIRTH, PROXY, 'Giấy chứng sinh', 'Giấy chứng sinh 2', 'Giấy tờ khác', '2');
  const rows = fc.array(
    fc.record(
      {
        name: fc.oneof(name, fc.string()),
        required: fc.boolean(),
        attached: fc.array(
          fc.oneof(fc.constantFrom('a.pdf', 'uy quyen.pdf', 'giay chung sinh.jpg'), fc.string()),
          {
            maxLength: 3,
          },
        ),
        state: fc.constantFrom<PortalPaper['state']>('empty', 'attached', 'uploading'),
        ticked: fc.boolean(),
        added: fc.constant(true as const),
      },
      { requiredKeys: ['name', 'required', 'attached', 'state'] },
    ),
    { maxLength: 8 },
  ) as fc.Arbitrary<PortalPaper[]>;

  it('every advice is about a row that is there, and a wrong file names exactly one other row', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (list, checked) => {
        const found = look(list, { checked, remembered: new Set(list.map((one) => one.name)) });
        const names = new Set(list.map((one) => one.name));
        for (const one of found.advice) {
          expect(names.has(one.row)).toBe(true);
          if (one.kind !== 'wrong-row') continue;
          const from = list.find((other) => other.name === one.row && other.attached.includes(one.file));
          expect(from).toBeDefined();
          expect(names.has(one.other)).toBe(true);
        }
        for (const badge of found.badges.values())
          if (badge === 'attached' || badge === 'unticked' || badge === 'wrong-row')
            expect(list.some((one) => one.attached.length > 0 || one.state === 'attached')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
  it('nothing attached: nobody is told of a wrong, doubled or ignored file', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const empty = list.map((one) => ({ ...one, attached: [], state: 'empty' as const }));
        const told = kinds(look(empty, { checked: true }));
        expect(
          told.filter((kind) => ['wrong-row', 'same-file', 'not-ticked', 'not-marked'].includes(kind)),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
