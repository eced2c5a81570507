import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../utils/core/draft';
import type { Role } from '../../utils/core/roles';
import { checklistModel } from '../../utils/procedures/case-list';
import { supplementModel } from '../../utils/procedures/supplement';
import { fatherRequests, motherRequests } from '../dossiers/birth';
import type { Values } from '../dossiers/dossier';
import { firstMarriage, foreignGroom } from '../dossiers/marriage';
import { draftOf, type DraftOptions } from './drafts';
import { inputOf } from './print-input';
import { shippedPack } from './shipped';

const birth = await shippedPack('1.001193');
const marriage = await shippedPack('1.000894');

const slip = (values: Values, options?: DraftOptions) =>
  supplementModel(inputOf(draftOf(values, options), birth));
const couple = (values: Values) =>
  supplementModel(inputOf(draftOf(values, { procedure: '1.000894' }), marriage));
const list = (values: Values, options?: DraftOptions) =>
  checklistModel(inputOf(draftOf(values, options), birth));
const without = (values: Values, ...roles: Role[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([role]) => !roles.includes(role as Role)));
const texts = (rows: readonly { text: string }[]) => rows.map((row) => row.text);

it('the drafts of these tests are drafts', () => {
  expect(draftSchema.safeParse(draftOf(fatherRequests.values, { slips: [] })).success).toBe(true);
});

describe('supplement request', () => {
  it('a consistent dossier with all papers received asks for nothing', () => {
    const model = slip(motherRequests.values, {
      papers: { 'to-khai': 'received', 'chung-sinh': 'received', 'giay-to-tuy-than': 'received' },
    });
    expect(model.rows).toEqual([]);
    expect(model.unseen).toEqual([]);
  });

  it('names each missing and each rejected paper with its form, number and ground; others not', () => {
    const model = slip(fatherRequests.values, {
      papers: {
        'to-khai': { state: 'rejected', note: 'chưa ký' },
        'chung-sinh': 'missing',
        'giay-to-tuy-than': 'received',
      },
    });
    expect(texts(model.rows)).toEqual([
      'Tờ khai đăng ký khai sinh: nộp 01 tờ khai theo mẫu (đã xem, chưa đạt: chưa ký).',
      'Giấy chứng sinh: nộp 01 bản chính (còn thiếu).',
    ]);
    expect(model.rows[1]).toMatchObject({
      ground: 'Khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13',
      care: null,
    });
  });

  it('a ground that was not read in the law is marked for the clerk', () => {
    const model = slip(fatherRequests.values, { cases: ['authorised'], papers: { 'uy-quyen': 'missing' } });
    expect(model.rows).toMatchObject([{ care: 'unsure' }]);
  });

  it('an empty address is one item in the official wording, also when nobody has touched its fields', () => {
    const places: Role[] = ['mother.residenceProvince', 'mother.residenceWard', 'mother.residenceDetail'];
    const emptied = { ...fatherRequests.values, ...Object.fromEntries(places.map((role) => [role, ''])) };
    const untouched = without(fatherRequests.values, ...places);
    for (const values of [emptied, untouched])
      expect(texts(slip(values).rows)).toEqual(['Tờ khai: mục “Nơi cư trú của mẹ” để trống.']);
    expect(slip(emptied).rows[0]?.care).toBeNull();
    expect(slip(untouched).rows[0]?.care).toBe('untouched');
  });

  it('several empty items of one person share a line, with the legal ground', () => {
    const values = without(
      fatherRequests.values,
      'father.fullName',
      'father.birthDate',
      'father.residenceScope',
    );
    const [row, ...rest] = slip(values).rows;
    expect(row?.text).toBe(
      'Tờ khai: các mục “Họ, chữ đệm, tên của cha”, “Ngày, tháng, năm sinh của cha”, “Nơi cư trú của cha” để trống.',
    );
    expect(row?.ground).toContain('Điều 14 Luật Hộ tịch');
    expect(rest).toEqual([]);
  });

  it('a wrong value is named with its item, its sentence and its source', () => {
    const model = slip({ ...fatherRequests.values, 'mother.personalId': '00119600002' });
    expect(model.rows).toMatchObject([
      {
        text: 'Tờ khai: mục “Số định danh cá nhân của mẹ” ghi chưa đúng. Số định danh phải có 12 chữ số (hiện có 11).',
        ground: expect.stringContaining('Luật Căn cước') as string,
      },
    ]);
  });

  it('warnings are offered, not written: the papers may be right', () => {
    const model = slip(without(fatherRequests.values, 'mother.idPaperIssueDate'));
    expect(model.rows).toEqual([]);
    const emptied = slip({ ...fatherRequests.values, 'mother.idPaperIssueDate': '' });
    expect(emptied.rows).toEqual([]);
    expect(texts(emptied.offered)).toContain('Tờ khai: mục “Ngày cấp giấy tờ của mẹ” để trống.');
  });

  it('a warning the clerk has compared with the paper is not offered again', () => {
    const values = { ...fatherRequests.values, 'mother.idPaperIssueDate': '' };
    const ignored = [{ issue: 'required:empty:mother.idPaperIssueDate', value: '', reason: 'thẻ đã mất' }];
    expect(slip(values, { ignored }).offered).toEqual([]);
  });

  it('papers nobody has looked at are told before a list is called complete', () => {
    expect(slip(fatherRequests.values, { papers: { 'chung-sinh': 'missing' } }).unseen).toEqual([
      'Tờ khai đăng ký khai sinh',
      'Giấy tờ tùy thân của người đi đăng ký',
    ]);
  });

  it('papers follow the case and the way of filing', () => {
    const papers = { 'chung-sinh': 'missing', 'nguoi-lam-chung': 'missing', 'to-khai': 'missing' } as const;
    expect(
      texts(slip(fatherRequests.values, { papers, cases: ['witness', 'online', '?online'] }).rows),
    ).toEqual(['Văn bản của người làm chứng xác nhận về việc sinh: nộp 01 bản chính (còn thiếu).']);
  });

  it('tells of slips handed out before', () => {
    const slips = [{ at: 1_000, reason: '', approver: '' }];
    expect(slip(fatherRequests.values, { slips }).issued).toEqual([1_000]);
    expect(slip(fatherRequests.values).issued).toEqual([]);
  });

  it('is addressed to who asks, with the place of residence', () => {
    const model = slip(fatherRequests.values);
    expect(model).toMatchObject({
      of: 'Nguyễn Văn Hùng',
      address: 'Số 12, ngõ 5, đường Hoàng Hoa Thám, Phường Ba Đình, Thành phố Hà Nội',
      request: 'Đăng ký khai sinh (mã thủ tục 1.001193)',
      placeDate: 'Hà Nội, ngày 20 tháng 11 năm 2026',
    });
  });

  it('for a marriage both sides are named; somebody abroad has the address as written', () => {
    expect(couple(firstMarriage.values).of).toBe('Lê Quang Dũng và Võ Ngọc Trâm');
    expect(couple(foreignGroom.values).address).toBe('Số 5, phố Victor Hugo, thành phố Lyon, Pháp');
  });

  it('without a procedure the declaration is still judged', () => {
    const draft = draftOf({ 'requester.personalId': '123' }, { procedure: null });
    const model = supplementModel(inputOf(draft, null));
    expect(model.rows).toHaveLength(1);
    expect(model.request).toBe('');
    expect(model.reason).not.toContain('undefined');
  });
});

describe('checklist', () => {
  it('shows the papers of the case with state, form and note, and how many are there', () => {
    const model = list(fatherRequests.values, {
      cases: ['abandoned', '!witness'],
      papers: { 'bo-roi': 'received', 'to-khai': { state: 'missing', note: 'hẹn mai' } },
    });
    expect(model.cases).toBe('nộp trực tiếp; trẻ bị bỏ rơi');
    expect(model.rows).toMatchObject([
      { id: 'to-khai', how: 'nộp 01 tờ khai theo mẫu', state: 'missing', note: 'hẹn mai' },
      { id: 'bo-roi', state: 'received' },
      { id: 'giay-to-tuy-than', how: 'xuất trình bản chính', state: 'unseen' },
    ]);
    expect(model.received).toBe(1);
  });

  it('carries time, fee and the day of the data as the pack tells them', () => {
    const model = list(fatherRequests.values);
    expect(model.time).toBe(birth.time.text);
    expect(model.fee).toContain('không có nghĩa là miễn phí');
    expect(model.asOf).toBe('15/04/2026');
    expect(model.cases).toBe('nộp trực tiếp; không có trường hợp riêng');
  });

  it('prints only notes about papers on the list that hold in this case', () => {
    const plain = list(fatherRequests.values).notes;
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.join(' ')).not.toContain('hợp pháp hóa lãnh sự');
    expect(list(fatherRequests.values, { cases: ['foreign-paper'] }).notes.join(' ')).toContain(
      'hợp pháp hóa lãnh sự',
    );
    const relatives = 'ông, bà, người thân thích khác';
    expect(list(fatherRequests.values, { cases: ['authorised'] }).notes.join(' ')).not.toContain(relatives);
    expect(
      list(fatherRequests.values, { cases: ['authorised', 'other-requester'] }).notes.join(' '),
    ).toContain(relatives);
  });
});
