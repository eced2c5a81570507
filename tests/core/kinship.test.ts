/** What the words of a relation say, and when they say nothing. */
import { describe, expect, it } from 'vitest';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import { personalIdOf } from '../../utils/core/id-papers';
import { isSelf, parentByRelation, relationOf } from '../../utils/core/kinship';
import type { Role } from '../../utils/core/roles';

const read = (values: Partial<Record<Role, string>>) =>
  factsOf(snapshotOfValues(values), { procedure: null, cases: [], today: '2026-11-22' });

describe('relations', () => {
  it.each([
    ['Bà nội (của trẻ)', 'grandparent'],
    ['BÀ NỘI của người được khai sinh', 'grandparent'],
    ['Là con (đẻ) của chủ hộ', 'child'],
    ['Vợ chủ hộ', 'wife'],
    ['Cha với con', 'parent'],
    ['Ba ruột', 'parent'],
    ['Bản thân người yêu cầu', 'self'],
    ['Tôi là người được khai sinh', 'self'],
    ['Chính chủ hồ sơ', 'holder'],
    ['Chủ hộ', 'head'],
    ['Anh trai', 'relative'],
  ])('%s', (text, kin) => expect(relationOf(text)?.kin).toBe(kin));

  it.each([
    'Cha, mẹ',
    'Cha, mẹ, người giám hộ',
    'Mẹ hoặc người giám hộ',
    'Cha (mẹ)',
    'Cha/Mẹ',
    'Vợ/chồng',
    'Mẹ nuôi',
    'Cha vợ',
    'Bà',
    'Ông/Bà',
    'Tôi là người nhà',
    'Khác',
    '',
  ])('"%s" says nothing certain', (text) => expect(relationOf(text)).toBeNull());

  it('of the requester name a parent only where the word tells which', () => {
    const parent = (text: string) => parentByRelation(read({ 'requester.relation': text }));
    expect(['Bố đẻ', 'MẸ (của trẻ)', 'Ba ruột', 'Cha dượng', 'Con'].map(parent)).toEqual([
      'father',
      'mother',
      null,
      null,
      null,
    ]);
  });

  it('tell the holder of a dossier from the person it is about', () => {
    const self = (text: string) => isSelf(read({ 'requester.relation': text }));
    expect(['Bản thân', 'Chủ hồ sơ', 'Chủ hộ'].map(self)).toEqual([true, false, false]);
  });
});

describe('the personal number', () => {
  const number = '001094000011';
  const held = (type: string, more: Partial<Record<Role, string>> = {}) =>
    personalIdOf(
      read({ 'groom.idPaperType': type, 'groom.idPaperNumber': number, 'groom.personalId': '', ...more }),
      'groom',
    )?.role ?? null;

  it.each(['Thẻ căn cước', 'CCCD gắn chíp', 'Giấy chứng nhận căn cước', ''])('stands on "%s"', (type) =>
    expect(held(type)).toBe('groom.idPaperNumber'),
  );

  it.each(['CMND/CCCD', 'Hộ chiếu', 'Giấy tờ hợp lệ thay thế hộ chiếu', 'Giấy tờ khác'])(
    'is not read from "%s"',
    (type) => expect(held(type)).toBeNull(),
  );

  it('is not guessed of a foreigner, and its own box comes first', () => {
    expect(held('', { 'groom.nationality': 'Lào' })).toBeNull();
    expect(held('Hộ chiếu', { 'groom.personalId': '001094000012' })).toBe('groom.personalId');
  });

  it('is not compared when nobody can have it', () => {
    const future = { 'groom.personalId': '001299000011' };
    expect(held('Hộ chiếu', future)).toBeNull();
  });
});
