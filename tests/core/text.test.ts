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
