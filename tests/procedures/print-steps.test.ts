import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CUT_MARK,
  paragraphsOf,
  sentencesOf,
  shorten,
  stepsInFull,
  stepsInShort,
} from '../../utils/procedures/print-steps';

const LONG = 'Người yêu cầu chuẩn bị đầy đủ hồ sơ theo danh mục đã được công bố tại nơi tiếp nhận. '.repeat(
  4,
);
const texts = (paragraphs: string[]) => stepsInShort(paragraphs).map((step) => step.text);

describe('sentences', () => {
  it('end before a capital, not after abbreviations, numbers or inside amounts', () => {
    expect(sentencesOf('Nộp hồ sơ tại TP. Huế. Mang theo giấy tờ. 1. Tờ khai, phí 1.000 đồng.')).toEqual([
      'Nộp hồ sơ tại TP. Huế.',
      'Mang theo giấy tờ.',
      '1. Tờ khai, phí 1.000 đồng.',
    ]);
  });

  it('put together again they are the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Nộp', 'hồ', 'sơ.', 'TP.', '1.', 'A.', 'Trả?', '“Đạt.”')),
        (parts) => {
          const text = parts.join(' ');
          expect(sentencesOf(text).join(' ')).toBe(text);
        },
      ),
    );
  });
});

describe('the short form', () => {
  it('leaves out whole sentences, says so, and changes no word', () => {
    const short = shorten(LONG.trim());
    expect(short.endsWith(` ${CUT_MARK}`)).toBe(true);
    expect(LONG.startsWith(short.slice(0, -CUT_MARK.length - 1))).toBe(true);
    expect(short.slice(0, -CUT_MARK.length - 1).endsWith('.')).toBe(true);
  });

  it('keeps one sentence however long it is, and a short paragraph as it stands', () => {
    const one = `Nộp ${'hồ sơ và '.repeat(80)}lệ phí.`;
    expect(shorten(one)).toBe(one);
    expect(shorten('Nộp hồ sơ. Nhận kết quả.')).toBe('Nộp hồ sơ. Nhận kết quả.');
  });

  it('leaves details and remarks to the full text', () => {
    const paragraphs = [
      '- Nộp hồ sơ tại trung tâm.',
      '+ Nếu thiếu thì bổ sung.',
      '(ii) Nếu đủ thì tiếp nhận.',
      '- Nhận kết quả.',
      '* Lưu ý:',
      '- Mang theo bản chính.',
    ];
    expect(texts(paragraphs)).toEqual(['- Nộp hồ sơ tại trung tâm.', '- Nhận kết quả.']);
    expect(stepsInFull(paragraphs).map((step) => step.text)).toEqual(paragraphs);
  });

  it('a record that has nothing but details is not emptied', () => {
    expect(texts(['+ Nộp hồ sơ.', '+ Nhận kết quả.'])).toHaveLength(2);
  });

  it('a paragraph that the portal cut in the middle is told; headings and list marks are none', () => {
    const cut = `${'Người yêu cầu nộp phí theo quy định pháp luật, '.repeat(3)}hoàn tất việc sinh tại Trung`;
    const lines = [cut, 'nộp hồ sơ.', 'Bước 3. Giải quyết hồ sơ', 'a) Nộp hồ sơ.', 'a.1 Trợ cấp một lần'];
    expect(stepsInFull(lines).map((step) => step.broken)).toEqual([true, true, false, false, false]);
    expect(stepsInShort(lines)[0]?.broken).toBe(true);
  });
});

it('a named part stands before its first paragraph; a paragraph told twice is told once', () => {
  expect(
    paragraphsOf([
      { name: 'Bước 1:', text: 'Nộp hồ sơ.\n\nNhận giấy hẹn.' },
      { name: '', text: 'Nhận giấy hẹn.' },
      { name: 'Bước 2', text: '' },
    ]),
  ).toEqual(['Bước 1: Nộp hồ sơ.', 'Nhận giấy hẹn.', 'Bước 2']);
});
