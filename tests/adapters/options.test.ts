import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoEntry, isPlaceholder, matchOption, sameOption } from '../../utils/adapters/options';

const pick = (wanted: string, options: string[], places = false): string | undefined => {
  const found = matchOption(wanted, options, { places });
  return found.at === null ? found.reason : options[found.at];
};

describe('matchOption', () => {
  it.each([
    ['Kinh', ['Kinh', 'Kinh (Việt)'], 'Kinh'],
    ['kinh', ['Tày', 'Kinh'], 'Kinh'],
    ['K’Ho', ['Cơ Ho', "K'Ho"], "K'Ho"],
    ["H'Mông", ['Hmông', 'Mông'], 'Hmông'],
    ['Cơ-ho', ['Cơ Ho', 'Co'], 'Cơ Ho'],
    ['Hoà Bình', ['Xã Hòa Bình', 'Xã Hoa Bình'], 'Xã Hòa Bình'],
    ['Phường Xuân Hương - Đà Lạt', ['Phường Xuân Hương – Đà Lạt'], 'Phường Xuân Hương – Đà Lạt'],
    ['Xuân Hương', ['Phường Xuân Hương - Đà Lạt', 'Phường Cam Ly - Đà Lạt'], 'Phường Xuân Hương - Đà Lạt'],
    ['TP. Hồ Chí Minh', ['Thành phố Hà Nội', 'Thành phố Hồ Chí Minh'], 'Thành phố Hồ Chí Minh'],
    ['Tỉnh Đồng Nai', ['Thành phố Đồng Nai'], 'Thành phố Đồng Nai'],
    ['Da Nang', ['Tỉnh Hà Nam', 'Thành phố Đà Nẵng'], 'Thành phố Đà Nẵng'],
    ['Căn cước công dân', ['Thẻ căn cước', 'Thẻ căn cước công dân'], 'Thẻ căn cước công dân'],
    ['Căn cước', ['Thẻ căn cước công dân', 'Thẻ căn cước'], 'Thẻ căn cước'],
    ['Mẹ', ['Cha đẻ', 'Mẹ đẻ'], 'Mẹ đẻ'],
    ['Phường 01', ['Phường 10', 'Phường 1'], 'Phường 1'],
    ['Điện Bàn', ['Phường Điện Bàn Đông', 'Phường Điện Bàn'], 'Phường Điện Bàn'],
  ])('takes %s for one entry of %j', (wanted, options, expected) => {
    expect(pick(wanted, options)).toBe(expected);
  });

  it.each([
    ['Họ', ['Cơ Ho', 'Kinh'], 'not-an-option'],
    ['Hán', ['Kháng'], 'not-an-option'],
    ['Tân Hóa', ['Xã Tân Hòa'], 'not-an-option'],
    ['Tân Hoa', ['Xã Tân Hòa'], 'not-an-option'],
    ['Tan Hoa', ['Xã Tân Hòa', 'Xã Tân Hóa'], 'several-options'],
    ['Xã Hòa Bình', ['Phường Hòa Bình'], 'not-an-option'],
    ['Điện Bàn', ['Phường Điện Bàn Đông', 'Phường Điện Bàn Tây'], 'not-an-option'],
    ['Mẹ', ['Mẹ đẻ', 'Mẹ nuôi'], 'several-options'],
    ['Xác định được mẹ', ['Chưa xác định được mẹ'], 'not-an-option'],
    ['Khấu trừ', ['Không phải nộp thuế GTGT'], 'not-an-option'],
    ['Bà nội', ['Bản thân', 'Cha đẻ', 'Mẹ đẻ', 'Khác'], 'not-an-option'],
    ['', ['Khác'], 'not-an-option'],
  ])('refuses %s among %j', (wanted, options, expected) => {
    expect(pick(wanted, options)).toBe(expected);
  });

  it('takes no longer name of a place for a shorter one, even where the list leaves the unit out', () => {
    expect(pick('Điện Bàn', ['Điện Bàn Đông'], true)).toBe('not-an-option');
    expect(pick('Đăng ký mới', ['Đăng ký mới, đúng hạn'])).toBe('Đăng ký mới, đúng hạn');
  });

  it('finds every entry of a list by its own text and never another one', () => {
    const word = fc.constantFrom(
      'Tân',
      'Hòa',
      'Hoà',
      'Hóa',
      'Bình',
      'Phú',
      'Ea',
      "H'Leo",
      'An',
      '1',
      '10',
      'Đông',
    );
    const unit = fc.constantFrom('Xã', 'Phường', 'Đặc khu', '');
    const name = fc
      .tuple(unit, fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([u, w]) => [u, ...w].join(' ').trim());
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 20 }), fc.nat(), (options, n) => {
        const wanted = options[n % options.length] as string;
        const found = matchOption(wanted, options, { places: true });
        expect(found.at).not.toBeNull();
        expect(sameOption(options[found.at as number] as string, wanted)).toBe(true);
      }),
    );
  });

  it('does not choke on hostile texts', () => {
    const huge = 'Xã '.repeat(50_000);
    expect(pick(huge, ['Xã A'])).toBe('not-an-option');
    expect(pick('\u202Eحسن', ['Kinh'])).toBe('not-an-option');
  });
});

describe('sameOption', () => {
  it('sees through spelling, not through shortening', () => {
    expect(sameOption('Hà Nội', 'Thành phố Hà Nội')).toBe(true);
    expect(sameOption('Thẻ Căn cước', 'Thẻ căn cước')).toBe(true);
    expect(sameOption('Căn cước', 'Thẻ căn cước công dân')).toBe(false);
    expect(sameOption('Mẹ', 'Mẹ đẻ')).toBe(false);
    expect(sameOption('Mẹ', 'Mẹ đẻ', ['Cha đẻ', 'Mẹ đẻ'])).toBe(true);
    expect(sameOption('', 'Kinh')).toBe(false);
  });
});

it('tells placeholders and messages of a list from its entries', () => {
  expect(
    ['-- Chọn --', '– Chọn –', 'Vui lòng chọn dữ liệu', '-- Chọn Tỉnh/Thành phố --', '', '---'].every(
      isPlaceholder,
    ),
  ).toBe(true);
  expect(['Chơn Thành', 'Phường Chơn Thành', 'Không', 'Khác'].some(isPlaceholder)).toBe(false);
  expect(['Không tìm thấy kết quả', 'Đang tải…'].every(isNoEntry)).toBe(true);
  expect(['Không', 'Không rõ'].some(isNoEntry)).toBe(false);
});
