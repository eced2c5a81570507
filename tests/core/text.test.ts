import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleCase } from '../../utils/core/names';
import * as text from '../../utils/core/text';

const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const VIETNAMESE = [
  ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ ',
];
const vietnamese = fc
  .array(fc.constantFrom(...VIETNAMESE), { maxLength: 20 })
  .map((letters) => letters.join(''));

describe('fold', () => {
  it.each([
    ['Đường  Lê Lợi – Huế', 'duong le loi - hue'],
    ['Xã Ea H’Leo…', "xa ea h'leo..."],
    ['NGUYỄN\u00A0THỊ\u200B HOÀ', 'nguyen thi hoa'],
    ['Nguye\u0302\u0303n', 'nguyen'],
    ['  “Văn Miếu — Quốc Tử Giám” ', '"van mieu - quoc tu giam"'],
    ['Ｆｕｌｌ １２', 'full 12'],
    ['', ''],
  ])('%j', (from, to) => expect(text.fold(from)).toBe(to));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(any, (value) => {
        expect(text.fold(text.fold(value))).toBe(text.fold(value));
      }),
      { numRuns: 500 },
    );
  });

  it('does not see case or Unicode form of Vietnamese', () => {
    fc.assert(
      fc.property(vietnamese, (value) => {
        for (const form of [value.toUpperCase(), value.normalize('NFD'), value.normalize('NFC')]) {
          expect(text.fold(form)).toBe(text.fold(value));
        }
        expect(text.fold(value)).toMatch(/^[a-z ]*$/);
      }),
    );
  });
});

describe('sameName', () => {
  it.each([
    ['Nguyễn Thị Hoà', 'Nguyễn Thị Hòa'],
    ['Thuỷ', 'Thủy'],
    ['Nguyễn Úy', 'Nguyễn Uý'],
    ['NGUYỄN THỊ HÒA', 'nguyễn thị hoà'],
    ['Đỗ Đức', '\u00D0ỗ Đức'],
    ["H'Hen Niê", 'H’Hen  Niê'],
    ['Tôn Nữ Quỳnh-Trâm', 'Tôn Nữ Quỳnh–Trâm'],
  ])('%s is %s', (a, b) => expect(text.sameName(a, b)).toBe(true));

  it.each([
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoà'],
    ['Lý', 'Lí'],
    ['Nguyễn Văn Ký', 'Nguyễn Văn Kỳ'],
    ['Đức', 'Dức'],
    ['Huỳnh', 'Hoàng'],
    ['Lan Anh', 'Anh Lan'],
    ['Mua', 'Mưa'],
  ])('%s is not %s', (a, b) => expect(text.sameName(a, b)).toBe(false));
});

describe('cleaning', () => {
  it('takes out what nobody sees and keeps what everybody sees', () => {
    expect(text.cleanInvisible(' Số\u00A012\u200B,\u202E  đường \tLê\u00AD Lợi\u0000 ')).toBe(
      'Số 12, đường Lê Lợi',
    );
    expect(text.stripBidi('a\u202Eb\u2066c')).toBe('abc');
    expect(text.hasBidi('a\u202Eb')).toBe(true);
    expect(text.hasBidi('H’Hen')).toBe(false);
    expect(text.asciiDigits('０1９٣۴')).toBe('01934');
    expect(text.clip('Nguyễn', 4)).toBe('Ngu…');
    expect(text.clip('Ngu', 4)).toBe('Ngu');
  });

  it('takes the short way only where there is nothing to clean', () => {
    fc.assert(
      fc.property(fc.oneof(any, vietnamese), (value) => {
        if (!text.isOrdinary(value)) return;
        expect(value.normalize('NFC')).toBe(value);
        expect(text.dropInvisible(value)).toBe(value);
        // A zero-width space forces the long way: both end at the same place.
        expect(text.fold(value)).toBe(text.fold(`${value}\u200B`));
        expect(text.foldKeepMarks(value)).toBe(text.foldKeepMarks(`${value}\u200B`));
        expect(text.cleanInvisible(value)).toBe(text.cleanInvisible(`${value}\u200B`));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves clean text alone', () => {
    fc.assert(
      fc.property(any, (value) => {
        const clean = text.cleanInvisible(value);
        expect(text.cleanInvisible(clean)).toBe(clean);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(text.hasBidi(clean)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('words', () => {
  it('finds whole words only, in order', () => {
    expect(text.words('Xã Ea H’Leo (mới)')).toEqual(['xa', 'ea', "h'leo", 'moi']);
    expect(text.hasWords('Giấy chứng sinh (bản chính)', 'chứng sinh')).toBe(true);
    expect(text.hasWords('Khoa', 'Hoa')).toBe(false);
    expect(text.hasWords('Họ Kháng', 'Hán')).toBe(false);
    expect(text.hasWords('sinh chứng', 'chứng sinh')).toBe(false);
    expect(text.hasWords('gì đó', '')).toBe(false);
  });
});

describe('sameWords', () => {
  it('leaves order, hyphens and apostrophes aside, marks never', () => {
    expect(text.sameWords("H'Hen Niê", "Niê H' Hen")).toBe(true);
    expect(text.sameWords('Tôn Nữ Quỳnh-Trâm', 'TÔN NỮ QUỲNH TRÂM')).toBe(true);
    expect(text.sameWords('Nguyễn An', 'Nguyễn Ân')).toBe(false);
    expect(text.sameWords('An An', 'An')).toBe(false);
  });
});

describe('what a text says', () => {
  it.each(['không có', 'KHÔNG', 'Chưa rõ', 'N/A', ' chưa đặt tên '])('%j says nothing', (value) =>
    expect(text.saysNothing(value)).toBe(true),
  );
  it.each(['Không Tên', 'Nguyễn Thị Không', '', 'Chưa Văn An'])('%j says something', (value) =>
    expect(text.saysNothing(value)).toBe(false),
  );
  it.each(['Khác', 'KHÁC', 'Dân tộc khác', 'Khác (ghi rõ)', 'Khác…', 'Giấy tờ khác…', 'Mục đích khác'])(
    '%j asks for a text',
    (value) => expect(text.isOther(value)).toBe(true),
  );
  it.each(['Kinh', 'Khách Gia', '', 'Cha', 'Kết hôn với người khác giới ở nước ngoài'])(
    '%j does not',
    (value) => expect(text.isOther(value)).toBe(false),
  );
});

describe('mendEth', () => {
  it.each([
    ['\u00D0ỗ \u00D0ức', 'Đỗ Đức'],
    ['\u0189inh \u00F0an', 'Đinh đan'],
    ["H'\u00D0rai", "H'Đrai"],
    ['Guðrún Eiður', 'Guðrún Eiður'],
  ])('%s is %s', (from, to) => expect(text.mendEth(from)).toBe(to));
});

describe('titleCase', () => {
  it.each([
    ['ĐỖ ĐỨC', 'Đỗ Đức'],
    ['nGUYỄN tHỊ lAN', 'Nguyễn Thị Lan'],
    ['tôn nữ quỳnh-trâm', 'Tôn Nữ Quỳnh-Trâm'],
    ['lê ô', 'Lê Ô'],
    ["H'HEN NIÊ", null],
    ['ANNA MCDONALD', null],
  ])('%s', (from, to) => expect(titleCase(from)).toBe(to));

  it('changes the case of letters and nothing else', () => {
    fc.assert(
      fc.property(vietnamese, (value) => {
        const titled = titleCase(value);
        if (titled !== null) expect(titled.toLowerCase()).toBe(value.toLowerCase());
      }),
    );
  });
});
