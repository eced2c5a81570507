/** What a form says of a person's paper and life; and how the rules about papers share one mistake. */
import { describe, expect, it } from 'vitest';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import { findingsOf } from '../../utils/core/findings';
import { lifeOf } from '../../utils/core/alive';
import { cardOf, paperKindOf } from '../../utils/core/id-papers';
import type { Role } from '../../utils/core/roles';
import { identity } from '../../utils/rules/identity';
import { numbers } from '../../utils/rules/numbers';
import { cast } from '../cast';

type Values = Partial<Record<Role, string>>;
const read = (values: Values, procedure: string | null = null, today = '2026-11-20') =>
  factsOf(snapshotOfValues(values), { procedure, cases: [], today });

describe('kinds of papers', () => {
  it.each([
    ['Thẻ căn cước công dân', 'citizen-card', 'sure'],
    ['CCCD gắn chíp', 'citizen-card', 'sure'],
    ['THẺ CĂN CƯỚC', 'identity-card', 'sure'],
    ['Căn cước', 'identity-card', 'sure'],
    ['Giấy chứng nhận căn cước', 'identity-card', null],
    ['Căn cước điện tử', 'identity-card', null],
    ['Giấy chứng minh nhân dân', 'old-card', null],
    ['CMND/CCCD', 'other', null],
    ['CMND/CCCD/Hộ chiếu', 'other', null],
    ['Hộ chiếu', 'passport', null],
    ['Giấy tờ hợp lệ thay thế hộ chiếu', 'other', null],
    ['Giấy chứng minh sĩ quan QĐND VN', 'other', null],
    ['Giấy tờ khác…', 'other', null],
    ['', '', null],
  ])('%s', (text, kind, card) => {
    const facts = read({ 'groom.idPaperType': text, 'groom.idPaperNumber': '' });
    expect(paperKindOf(facts, 'groom')).toBe(kind);
    expect(cardOf(facts, 'groom')).toBe(card);
  });

  it('takes twelve digits for a card where nobody asks for the kind', () => {
    const card = (values: Values) => cardOf(read(values), 'requester');
    expect(card({ 'requester.personalId': '001094000011' })).toBe('likely');
    expect(card({ 'requester.idPaperNumber': '001 094 000 011' })).toBe('likely');
    expect(
      card({ 'requester.idPaperNumber': 'C1234567', 'requester.personalId': '001094000011' }),
    ).toBeNull();
    expect(card({ 'requester.personalId': '001094000011', 'requester.nationality': 'Lào' })).toBeNull();
    expect(card({ 'requester.personalId': '171234567' })).toBeNull();
  });
});

describe('life', () => {
  it.each<[string, Values, string | null, 'subject' | 'father' | 'groom', string]>([
    ['a groom', {}, null, 'groom', 'yes'],
    ['the dead, before the day is filled in', { 'subject.deathDate': '' }, '1.000656', 'subject', 'no'],
    ['somebody in an old record', {}, '2.000635', 'subject', 'perhaps'],
    ['somebody who marries', {}, '1.004873', 'subject', 'yes'],
    ['somebody with a telephone', { 'subject.phone': '0912345678' }, null, 'subject', 'yes'],
    ['a father', {}, null, 'father', 'perhaps'],
    ['a father who died', { 'father.residenceDetail': 'Đã chết năm 2010' }, null, 'father', 'no'],
    ['a father of whom only that is written', { 'father.residenceAbroad': 'Mất' }, null, 'father', 'no'],
    ['a father from Mật Sơn', { 'father.residenceDetail': 'Thôn Mật Sơn' }, null, 'father', 'perhaps'],
  ])('%s', (_name, values, procedure, person, life) =>
    expect(lifeOf(read(values, procedure), person)).toBe(life),
  );
});

/** The mother asks; her two blocks agree. */
const { lan } = cast;
const mother: Values = {
  'requester.relation': 'Mẹ',
  'requester.fullName': lan.fullName.toUpperCase(),
  'requester.personalId': lan.personalId,
  'requester.idPaperIssueDate': lan.paper!.issued,
  'requester.idPaperIssuer': lan.paper!.issuer,
  'mother.fullName': lan.fullName,
  'mother.birthDate': lan.birthDate,
  'mother.personalId': lan.personalId,
  'mother.idPaperType': lan.paper!.kind,
  'mother.idPaperNumber': lan.personalId,
  'mother.idPaperIssueDate': lan.paper!.issued,
  'mother.idPaperIssuer': lan.paper!.issuer,
};
const both = (value: string): Values => ({ 'mother.personalId': value, 'mother.idPaperNumber': value });

describe('one mistake, one issue', () => {
  it.each<[string, Values, readonly string[]]>([
    ['none', {}, []],
    ['a lost digit in both boxes', both('00119600002'), ['error personal-id:length mother.personalId']],
    ['a year to come in both boxes', both('001396000022'), ['error personal-id:future mother.personalId']],
    ['nine digits in both boxes', both('171234567'), ['error personal-id:old-number mother.personalId']],
    [
      'another day of issue',
      { 'requester.idPaperIssueDate': '15/09/2025' },
      ['warn paper-people:two-dates mother.idPaperIssueDate'],
    ],
    [
      'the card was signed by somebody else',
      { 'requester.idPaperIssuer': 'Cục Cảnh sát QLHC về TTXH' },
      ['warn paper-issuer:other requester.idPaperIssuer'],
    ],
    [
      'a card before birth',
      { 'mother.idPaperIssueDate': '15/09/1994', 'requester.idPaperIssueDate': '' },
      ['error paper-dates:before-birth mother.idPaperIssueDate'],
    ],
    [
      'a year of birth',
      { 'mother.birthDate': '17/08/1997' },
      ['warn personal-id-cross:year mother.personalId'],
    ],
    [
      'an expired card with a wrong year',
      { 'mother.idPaperExpiry': '17/08/2026' },
      ['warn card-validity:expiry mother.idPaperExpiry'],
    ],
  ])('%s', (_name, change, expected) => {
    const facts = read({ ...mother, ...change });
    const loud = findingsOf([...identity, ...numbers], facts).filter(
      ({ finding }) => finding.severity !== 'info',
    );
    expect(
      loud.map(({ rule, finding }) => `${finding.severity} ${rule.id}:${finding.subtype} ${finding.role}`),
    ).toEqual(expected);
  });
});

describe('a dossier keeps the rules of its receipt day', () => {
  const said = (values: Values, procedure: string | null, today: string) =>
    findingsOf([...identity, ...numbers], read(values, procedure, today)).map(
      ({ rule, finding }) => `${finding.severity} ${rule.id}:${finding.subtype}`,
    );

  it('CMND were valid until the end of 2024', () => {
    const cmnd: Values = { 'groom.idPaperType': 'Chứng minh nhân dân', 'groom.idPaperNumber': '171234567' };
    expect(said(cmnd, null, '2024-12-31')).toEqual([]);
    expect(said(cmnd, null, '2025-01-01')).toEqual(['error old-card:ended']);
  });

  it('households had codes of their own until the end of June 2025', () => {
    const household: Values = { 'business.taxCode': '0314409058' };
    expect(said(household, '2.000720', '2025-06-30')).toEqual([]);
    expect(said(household, '2.000720', '2025-07-01')).toEqual(['warn tax-code-replaced:household']);
  });
});
