/** Who signs a card of that day. Known prints, not law: a warning where another known office stands, a hint where the text is odd. */
import { readIssuer, signersOn, type Issuer } from '../../core/card-issuers';
import { dateOf, dayOf, formatDate } from '../../core/dates';
import { LIFE_READS, lifeOf } from '../../core/alive';
import { cardOf, paperKindOf } from '../../core/id-papers';
import { isForeigner, peopleOf } from '../../core/people';
import { roleOf, type Person } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';

/** The order police took over a department and its stamps: a card of before with their name is only unusual. */
const followed = (issuer: Issuer, signers: readonly Issuer[]): boolean =>
  issuer === 'order-police' && signers[0] === 'population-police';

function ofCard(facts: Facts, person: Person, text: string, today: number): Finding | null {
  const [role, dateRole] = [roleOf(person, 'idPaperIssuer'), roleOf(person, 'idPaperIssueDate')];
  const issued = dateOf(facts.get(dateRole));
  const card = cardOf(facts, person);
  if (card === null || issued?.precision !== 'day' || issued.first > today) return null;
  const signers = signersOn(issued.first);
  const issuer = readIssuer(text);
  if (signers === null || (issuer !== null && signers.includes(issuer))) return null;
  // No kind is asked, and the holder may be dead: provinces went on issuing CMND for years.
  if (card === 'likely' && issuer === 'local-police' && lifeOf(facts, person) !== 'yes') return null;
  const known = issuer !== null && !followed(issuer, signers);
  if (!known && card === 'likely') return null;
  return {
    subtype: known ? 'other' : 'unusual',
    severity: known ? 'warn' : 'info',
    role,
    others: [dateRole],
    params: { issuer: signers[0]!, date: formatDate(issued) },
  };
}

function judge(facts: Facts, person: Person, today: number): Finding | null {
  const role = roleOf(person, 'idPaperIssuer');
  const text = facts.get(role);
  if (text === '') return null;
  if (!/\p{L}/u.test(text)) return { subtype: 'no-words', severity: 'warn', role };
  if (paperKindOf(facts, person) !== 'passport') return ofCard(facts, person, text, today);
  const issuer = readIssuer(text);
  const ofCards = issuer === 'order-police' || issuer === 'population-police';
  if (!ofCards || isForeigner(facts, person)) return null;
  return { subtype: 'passport', severity: 'warn', role, others: [roleOf(person, 'idPaperType')] };
}

const rule: Rule = {
  id: 'paper-issuer',
  version: 1,
  confidence: 'likely',
  source:
    'Mẫu thẻ đã in: Cục ĐKQL cư trú (2016–10/2018), Cục QLHC về TTXH (đến 06/2024), Bộ Công an (từ 07/2024)',
  scope: 'form',
  reads: [
    '*.idPaperIssuer',
    '*.idPaperIssueDate',
    '*.idPaperType',
    '*.idPaperNumber',
    '*.personalId',
    '*.nationality',
    ...LIFE_READS,
  ],
  yields: ['paper-dates', 'old-card'],
  check: (facts) => peopleOf(facts).flatMap((person) => judge(facts, person, dayOf(facts.today)) ?? []),
};
export default rule;

const ORDER = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';
const POPULATION = 'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư';

const card = (issued: string, issuer: string, ...expect: string[]): RuleCase => ({
  name: `${issued} ${issuer}`,
  facts: {
    'groom.idPaperType': 'Căn cước công dân',
    'groom.idPaperIssueDate': issued,
    'groom.idPaperIssuer': issuer,
  },
  expect: expect.map((line) => `${line} groom.idPaperIssuer`),
});
const untyped = (person: 'requester' | 'subject', issued: string, issuer: string, ...expect: string[]) => ({
  name: `${person}, kind not asked: ${issued} ${issuer}`,
  facts: {
    [`${person}.personalId`]: '001094000011',
    [`${person}.idPaperIssueDate`]: issued,
    [`${person}.idPaperIssuer`]: issuer,
  },
  expect: expect.map((line) => `${line} ${person}.idPaperIssuer`),
});
const passport = (nationality: string, issuer: string, ...expect: string[]): RuleCase => ({
  name: `passport ${nationality} ${issuer}`,
  facts: {
    'groom.idPaperType': 'Hộ chiếu',
    'groom.nationality': nationality,
    'groom.idPaperIssuer': issuer,
  },
  expect: expect.map((line) => `${line} groom.idPaperIssuer`),
});

export const cases = (): RuleCase[] => [
  card('20/05/2021', ORDER),
  card('20/05/2021', 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI'),
  card('20/05/2021', 'Cục CS QLHC về TTXH'),
  card('20/05/2021', 'Cục CSQLHC'),
  card('20/05/2021', 'CCS QLHC VỀ TTXH'),
  card('20/05/2021', POPULATION, 'warn other'),
  card('20/05/2021', 'BỘ CÔNG AN', 'warn other'),
  card('20/05/2021', 'Công an tỉnh Thanh Hóa', 'warn other'),
  card('20/05/2021', 'CA TP. Hà Nội', 'warn other'),
  card('20/05/2021', 'Cục Quản lý xuất nhập cảnh', 'warn other'),
  card('20/05/2021', 'Cục Cảnh sát', 'info unusual'),
  card('20/05/2021', '20/05/2021', 'warn no-words'),
  card('20/05/2017', POPULATION),
  card('20/05/2017', 'Cục Cảnh sát đăng ký, quản lý cư trú và dữ liệu quốc gia về dân cư'),
  card('20/05/2017', ORDER, 'info unusual'),
  card('20/11/2018', POPULATION),
  card('20/05/2025', 'Bộ Công an'),
  card('01/07/2024', 'Bộ Công an'),
  card('20/05/2025', ORDER, 'warn other'),
  card('30/06/2024', 'Bộ Công an', 'warn other'),
  card('20/05/2014', 'Công an tỉnh Thanh Hóa'),
  untyped('requester', '20/05/2021', ORDER),
  untyped('requester', '20/05/2021', 'Bộ Công an', 'warn other'),
  untyped('requester', '20/05/2021', 'Cục Cảnh sát'),
  untyped('requester', '20/05/2017', 'Công an tỉnh Thanh Hóa', 'warn other'),
  untyped('subject', '20/05/2017', 'Công an tỉnh Thanh Hóa'),
  passport('Việt Nam', 'Cục Quản lý xuất nhập cảnh'),
  passport('Việt Nam', ORDER, 'warn passport'),
  passport('Pháp', 'Tòa thị chính Lyon'),
  {
    name: 'CMND of the dead',
    facts: {
      'subject.idPaperType': 'CMND',
      'subject.idPaperIssueDate': '20/05/2017',
      'subject.idPaperIssuer': 'CA Thanh Hóa',
    },
    expect: [],
  },
];
