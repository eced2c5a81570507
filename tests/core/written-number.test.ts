/** Numbers as clerks write them: behind a name, in words, with a holder's name as a bank has it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameHolder } from '../../utils/core/account-name';
import { readHealthCard } from '../../utils/core/insurance';
import { behindLabel, digitsOf, saysNone } from '../../utils/core/written-number';

describe('a name before the number', () => {
  it.each([
    ['CMND 012345678', '012345678'],
    ['CMND012345678', '012345678'],
    ['Số CMND: 012345678', '012345678'],
    ['Hộ chiếu C1234567', 'C1234567'],
    ['HC: c1234567', 'c1234567'],
    ['Căn cước công dân số 001 090 000 017', '001 090 000 017'],
    ['MST: 0314409058-002', '0314409058-002'],
    ['STK 0011001234567', '0011001234567'],
    ['012345678', null],
    ['C1234567', null],
    ['AB1234567', null],
    ['DN4010123456789', null],
    ['12/GXN', null],
    ['Nguyễn Văn 1', null],
    ['không có', null],
    ['', null],
  ])('%s → %s', (text, number) => expect(behindLabel(text)).toBe(number));

  it('never makes up a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const number = behindLabel(`Số ${text}`);
        if (number !== null) expect(digitsOf(text).endsWith(digitsOf(number))).toBe(true);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});

it.each(['Không', 'không có', 'KHONG CO', 'Chưa có', 'chưa được cấp', 'ko', 'Không có.'])(
  '%j says that there is none',
  (text) => expect(saysNone(text)).toBe(true),
);
it.each(['', '0', 'Không rõ số', 'có', 'Khổng Có Minh'])('%j does not', (text) =>
  expect(saysNone(text)).toBe(false),
);

describe('cards of health insurance', () => {
  it('are taken apart', () =>
    expect(readHealthCard('DN 4 01 0123456789')).toEqual({
      card: 'DN4010123456789',
      number: '0123456789',
      knownObject: true,
      knownProvince: true,
    }));
  it.each(['DN6010123456789', 'DN0010123456789'])('%s has no such level', (card) =>
    expect(readHealthCard(card)).toBe('level'),
  );
  it.each(['D14010123456789', 'DN401012345678', 'DN4010123456789A', '0123456789', ''])(
    '%j has another shape',
    (card) => expect(readHealthCard(card)).toBeNull(),
  );
});

describe('names of holders', () => {
  it.each([
    ['NGUYEN THI LAN', 'Nguyễn Thị Lan'],
    ['ÔNG NGUYỄN VĂN HÙNG', 'Nguyễn Văn Hùng'],
    ['HNGAM EBAN', "H'Ngăm Êban"],
    ['H NGAM EBAN', "H'Ngăm Êban"],
    ['NIE Y THUIN', 'Y Thuin Niê'],
    ['LUCAS ANDRE MARTIN', 'Lucas André Martin'],
    ['TON NU QUYNH TRAM', 'Tôn Nữ Quỳnh-Trâm'],
  ])('%s is %s', (a, b) => expect(sameHolder(a, b)).toBe(true));
  it.each([
    ['TRAN VAN HUNG', 'Nguyễn Thị Lan'],
    ['NGUYEN LAN', 'Nguyễn Thị Lan'],
    ['NGUYEN THI LAM', 'Nguyễn Thị Lan'],
  ])('%s is not %s', (a, b) => expect(sameHolder(a, b)).toBe(false));
});
