/** Forms 01 and 03 as data, the due line, and which of the three forms answers a dossier. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../utils/core/draft';
import type { Pack } from '../../utils/core/pack';
import { termsOf } from '../../utils/core/condition';
import { dueLine } from '../../utils/procedures/print-due';
import { isoDayAt } from '../../utils/core/received';
import { factsOfInput, momentText } from '../../utils/procedures/print-model';
import { receiptModel, rightForm, type ReceiptInput } from '../../utils/procedures/print-receipt';
import {
  BAD_REASONS,
  doubtOf,
  GOOD_REASONS,
  isBad,
  refusalModel,
} from '../../utils/procedures/print-refusal';
import { checklistModel } from '../../utils/procedures/case-list';
import { supplementModel } from '../../utils/procedures/supplement';
import { texts } from '../../utils/i18n';
import { fatherRequests } from '../dossiers/birth';
import { firstMarriage } from '../dossiers/marriage';
import { draftOf, type DraftOptions } from './drafts';
import { inputOf } from './print-input';
import { shippedPack } from './shipped';

const birth = await shippedPack('1.001193');
const ALL_RECEIVED: DraftOptions = {
  papers: { 'to-khai': 'received', 'chung-sinh': 'received', 'giay-to-tuy-than': 'received' },
};
/** 14:50 on Friday 20/11/2026 in Vietnam. */
const RECEIVED_AT = Date.UTC(2026, 10, 20, 7, 50);

const draft = (options: DraftOptions = ALL_RECEIVED, change: Partial<Draft> = {}): Draft => ({
  ...draftOf(fatherRequests.values, options),
  ...change,
});
const receipt = (given: Draft = draft(), change: Partial<ReceiptInput> = {}, pack: Pack | null = birth) =>
  receiptModel({
    ...inputOf(given, pack),
    receivedAt: RECEIVED_AT,
    term: null,
    dueText: '',
    dueWhy: '',
    ...change,
  });

describe('receipt', () => {
  it('has every field that the dossier can fill', () => {
    const model = receipt(
      draft(ALL_RECEIVED, { receipt: { code: 'H57.132-261120-0583', promised: null, at: 0 } }),
      {
        term: { amount: 3, unit: 'WORKING_DAY' },
        dueText: '17 giờ 00 phút, ngày 25/11/2026',
      },
    );
    expect(model).toMatchObject({
      code: 'H57.132-261120-0583',
      of: 'Nguyễn Văn Hùng',
      address: expect.stringContaining('Phường Ba Đình') as string,
      request: 'Đăng ký khai sinh (mã thủ tục 1.001193)',
      placeDate: 'Hà Nội, ngày 20 tháng 11 năm 2026',
      sets: '01',
      time: '03 ngày làm việc',
      received: '14 giờ 50 phút, ngày 20/11/2026',
      due: '17 giờ 00 phút, ngày 25/11/2026',
    });
    expect(model.personalId).toBe(fatherRequests.values['requester.personalId']);
  });

  it('lists what was handed in, and apart from it what was only shown and given back', () => {
    const model = receipt();
    expect(model.rows).toEqual([
      { id: 'to-khai', name: 'Tờ khai đăng ký khai sinh', kind: 'bản chính', quantity: '01', note: '' },
      { id: 'chung-sinh', name: 'Giấy chứng sinh', kind: 'bản chính', quantity: '01', note: '' },
    ]);
    expect(model.shown).toBe('Giấy tờ tùy thân của người đi đăng ký');
  });

  it('does not list what is missing, unseen or rejected, and warns of it', () => {
    const model = receipt(draft({ papers: { 'to-khai': 'received', 'chung-sinh': 'missing' } }));
    expect(model.rows.map((row) => row.id)).toEqual(['to-khai']);
    expect(model.care).toMatchObject({
      lacking: ['Giấy chứng sinh'],
      unseen: ['Giấy tờ tùy thân của người đi đăng ký'],
    });
    expect(receipt().care).toMatchObject({ lacking: [], unseen: [], faults: 0 });
  });

  it('tells that what is settled at once needs no receipt', () => {
    expect(receipt(draft(), { term: { amount: 1, unit: 'SAME_DAY' } }).care.immediate).toBe(true);
    expect(receipt(draft(), { term: { amount: 1, unit: 'DAY' } }).care.immediate).toBe(false);
  });

  it('where original or copy are both allowed the kind is left to the clerk', () => {
    const model = receipt(draft({ cases: ['foreign-paper'], papers: { 'giay-to-nuoc-ngoai': 'received' } }));
    expect(model.rows[0]?.kind).toBe('');
    expect(model.care.kindOpen).toEqual([model.rows[0]?.name]);
  });

  it('no number is ever made up: without the portal’s code, a firm day or a limit these are empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }), (receivedAt) => {
        expect(receipt(draft(), { receivedAt })).toMatchObject({ code: '', time: '', due: '' });
      }),
    );
    expect(receipt(draft(), {}, null)).toMatchObject({ code: '', request: '', time: '', rows: [] });
  });

  it.each([
    ['Nhận trực tiếp tại Trung tâm', 'counter'],
    ['Qua dịch vụ bưu chính công ích', 'postal'],
    ['Nhận bản điện tử qua VNeID', 'online'],
    ['Trực tiếp hoặc qua bưu chính', null],
    ['', null],
  ])('result wanted: "%s" → %s', (value, way) => {
    const given = draftOf({ ...fatherRequests.values, 'dossier.resultChannel': value }, ALL_RECEIVED);
    expect(receipt(given).way).toBe(way);
  });

  it('is dated by the day of receipt in Vietnam', () => {
    // 06:30 at home is still the day before in UTC
    const early = Date.UTC(2026, 10, 19, 23, 30);
    expect(isoDayAt(early)).toBe('2026-11-20');
    expect(momentText(early)).toBe('06 giờ 30 phút, ngày 20/11/2026');
    expect(receipt(draft(), { receivedAt: early }).placeDate).toContain('ngày 20 tháng 11');
  });

  it('a marriage names both sides', () => {
    const given = draftOf(firstMarriage.values, { procedure: '1.000894' });
    expect(receipt(given).of).toBe('Lê Quang Dũng và Võ Ngọc Trâm');
  });
});

describe('which form is right', () => {
  const right = (options: DraftOptions, values = fatherRequests.values) =>
    rightForm(inputOf(draftOf(values, options), birth));

  it('complete → 01, lacking → 02, not all looked at → neither yet', () => {
    expect(right(ALL_RECEIVED)).toBe('receipt');
    expect(right({ papers: { ...ALL_RECEIVED.papers, 'chung-sinh': 'missing' } })).toBe('supplement');
    expect(right({ papers: { 'to-khai': 'received' } })).toBeNull();
  });

  it('an error of the declaration calls for 02 although all papers are there', () => {
    expect(right(ALL_RECEIVED, { ...fatherRequests.values, 'mother.personalId': '00119600002' })).toBe(
      'supplement',
    );
  });
});

describe('due line', () => {
  const firm = { ok: true as const, due: Date.UTC(2026, 10, 25, 10), day: '2026-11-25', warnings: [] };

  it('a firm moment stands on the paper', () => {
    expect(dueLine(firm, null).dueText).toBe('17 giờ 00 phút, ngày 25/11/2026');
  });

  it.each([
    ['no certain limit', null],
    ['an undecided day', { ok: false as const, about: ['2026-11-23'], provisional: firm.due }],
    ['an unknown year', { ok: false as const, about: ['2028'], provisional: null }],
    ['a day on which the office is closed', { ...firm, warnings: ['closure 2026-11-24 2026-11-26'] }],
  ])('%s leaves it empty and says why', (_name, result) => {
    const line = dueLine(result, null);
    expect(line.dueText).toBe('');
    expect(line.dueWhy).not.toBe('');
  });

  it('names the day in the way, and the provisional one only on the screen', () => {
    const why = dueLine({ ok: false, about: ['2026-11-23'], provisional: firm.due }, null).dueWhy;
    expect(why).toContain('23/11/2026');
    expect(why).toContain('tạm tính 17 giờ 00 phút, ngày 25/11/2026');
  });

  it('the portal’s promise wins, and a difference is told', () => {
    expect(dueLine(firm, '26/11/2026')).toEqual({
      dueText: '…… giờ …… phút, ngày 26/11/2026',
      dueWhy: expect.stringMatching(/26\/11\/2026.*25\/11\/2026/) as string,
    });
    expect(dueLine(firm, '25/11/2026').dueWhy).not.toContain('xem lại');
  });

  it('only limits of this way of filing and this case count', () => {
    const law = { text: 'Luật', confidence: 'likely' } as const;
    const pack: Pack = {
      ...birth,
      time: {
        text: 'x',
        terms: [
          { channels: ['direct'], amount: 1, unit: 'SAME_DAY', law, when: { off: ['not-married'] } },
          { channels: ['direct'], amount: 3, unit: 'WORKING_DAY', law, when: { on: ['not-married'] } },
          { channels: ['online'], amount: 5, unit: 'WORKING_DAY', law },
        ],
      },
    };
    const amounts = (cases: string[]) =>
      termsOf(pack, factsOfInput(inputOf(draft({ cases }), pack))).map((term) => term.amount);
    expect(amounts([])).toEqual([1]);
    expect(amounts(['not-married'])).toEqual([3]);
    expect(amounts(['online'])).toEqual([5]);
    expect(amounts(['postal'])).toEqual([]);
  });
});

describe('refusal', () => {
  it('is addressed like the others and names missing papers, which call for another form', () => {
    const model = refusalModel(inputOf(draft({ papers: { 'chung-sinh': 'missing' } }), birth));
    expect(model).toMatchObject({
      of: 'Nguyễn Văn Hùng',
      request: 'Đăng ký khai sinh (mã thủ tục 1.001193)',
      lacking: ['Giấy chứng sinh'],
    });
  });

  it.each([
    ['Hồ sơ còn thiếu giấy chứng sinh', 'missingPaper'],
    ['chưa nộp tờ khai', 'missingPaper'],
    ['Người nộp thường trú ở phường khác', 'boundary'],
    ['Nộp quá hạn 60 ngày', 'overdue'],
    ['Đã hết giờ làm việc', 'hours'],
    ['Cán bộ phụ trách đi vắng', 'absent'],
    ['THIEU GIAY TO', 'missingPaper'],
    ['Đối tượng không đủ điều kiện theo khoản 1 Điều 8', null],
    ['', null],
  ])('"%s" → %s', (text, reason) => {
    expect(doubtOf(text)).toBe(reason);
  });

  it('our own good wording raises no doubt; every reason has its words, every bad one its hint', () => {
    const { texts: wording, reasons, hints } = texts.print.refusal;
    for (const reason of GOOD_REASONS) {
      expect(isBad(reason)).toBe(false);
      expect(doubtOf(wording[reason])).toBeNull();
      expect(reasons[reason]).not.toBe('');
    }
    for (const reason of BAD_REASONS) {
      expect(isBad(reason)).toBe(true);
      expect(hints[reason].length).toBeGreaterThan(20);
    }
  });
});

describe('papers read from a record', () => {
  const unsure: Pack = {
    ...birth,
    papers: birth.papers.map((paper) =>
      paper.id === 'chung-sinh' ? { ...paper, unsure: true, onlyIf: 'trẻ sinh tại cơ sở y tế' } : paper,
    ),
  };
  const input = inputOf(draft({ papers: { 'chung-sinh': 'missing' } }), unsure);

  it('are marked on the checklist, with their condition', () => {
    const rows = checklistModel(input).rows;
    expect(rows.find((row) => row.id === 'chung-sinh')).toMatchObject({
      unsure: true,
      onlyIf: 'trẻ sinh tại cơ sở y tế',
    });
    expect(rows.filter((row) => row.unsure)).toHaveLength(1);
  });

  it('are not asked for on a slip without a word to the clerk', () => {
    expect(supplementModel(input).rows[0]).toMatchObject({ id: 'paper:chung-sinh', care: 'unconfirmed' });
  });
});
