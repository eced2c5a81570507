/** "Loại đăng ký" and "Loại khai sinh" hold one of a few sentences: text with no word of any of them belongs to another box. */
import { BIRTH_FORM, isBirthForm } from '../../core/birth';
import { isSyllable } from '../../core/legacy-fonts';
import { isListed } from '../../core/listed';
import type { Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { words } from '../../core/text';

const read = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of every list seen, and of those there may be: generous, because no list is known to be complete. */
const ANY = 'khac khong chua da ro co roi dang ky dk moi lai lan dau truong hop thong thuong binh dac biet';
const WORDS: ReadonlyMap<Role, ReadonlySet<string>> = new Map([
  [
    'dossier.registrationType',
    read(
      `${ANY} dung qua tre trong ngoai som muon han ho so giay to sinh tu chet lau luu dong lien thong truc tuyen tiep nuoc bo sung ghi chu`,
    ),
  ],
  [
    'dossier.birthKind',
    read(
      `${ANY} xac dinh cha me bo ma roi con tre em be sinh de khai thu hon nhan mang thai ho nuoi phu mau mo coi song chet doi don han ngoai trong`,
    ),
  ],
]);

/** Longer texts are sentences, shorter ones the code of an option. */
const [SHORTEST, LONGEST] = [3, 120];

/** Vietnamese words or a number; "DKM" and "ON_TIME" are codes of a list that nobody knows. */
const isReadable = (said: readonly string[]): boolean =>
  said.length > 0 && said.every((word) => /^\d+$/.test(word) || isSyllable(word));

function isStrange(facts: Facts, role: Role, known: ReadonlySet<string>): boolean {
  const text = facts.get(role);
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  // The portal's own value: picked from its list, or put there by it.
  if (isListed(facts, role) || facts.readonly(role) || facts.initial(role) === text) return false;
  const said = words(text).flatMap((word) => word.split("'").filter((part) => part !== ''));
  return isReadable(said) && !said.some((word) => known.has(word));
}

function check(facts: Facts): Finding[] {
  // Guardianship, residence and business use the same box with words of their own.
  if (!isBirthForm(facts) && !facts.has('subject.deathDate')) return [];
  return [...WORDS]
    .filter(([role, known]) => isStrange(facts, role, known))
    .map(([role]) => ({ subtype: 'no-choice', severity: 'warn', role }));
}

const rule: Rule = {
  id: 'registration-choice',
  version: 1,
  confidence: 'likely',
  source: 'Tờ khai đăng ký khai sinh, khai tử: các ô này chỉ nhận một trong vài lựa chọn của biểu mẫu',
  scope: 'field',
  reads: ['dossier.registrationType', ...BIRTH_FORM],
  yields: ['text-encoding', 'hostile', 'other-text'],
  check,
};
export default rule;

const kind = (text: string, ...expect: string[]): RuleCase => ({
  name: `kind of birth “${text}”`,
  facts: { 'dossier.birthKind': text },
  expect: expect.map((line) => `${line} dossier.birthKind`),
});
const type = (text: string, ...expect: string[]): RuleCase => ({
  name: `kind of registration “${text}”`,
  facts: { 'dossier.registrationType': text, 'mother.fullName': '' },
  expect: expect.map((line) => `${line} dossier.registrationType`),
});

export const cases = (): RuleCase[] => [
  kind('Đã xác định được cả cha lẫn mẹ'),
  kind('CHUA XAC DINH DUOC CHA'),
  kind('Trẻ bị bỏ rơi'),
  kind('Ngoài giá thú'),
  kind('Trẻ em sinh ra do mang thai hộ'),
  kind('Khác'),
  kind('2'),
  kind('BOTH_PARENTS'),
  kind('Kinh', 'warn no-choice'),
  kind('Việt Nam', 'warn no-choice'),
  kind('NỮ'),
  kind('012345678901', 'warn no-choice'),
  type('Đăng ký đúng hạn'),
  type('QUÁ HẠN'),
  type('Đăng ký cho người đã có hồ sơ, giấy tờ cá nhân'),
  type('Trực tuyến'),
  type('01'),
  type('DKM'),
  type('dung_han'),
  type('123', 'warn no-choice'),
  type('Kinh', 'warn no-choice'),
  type('Ê-đê', 'warn no-choice'),
  type('20/11/2026', 'warn no-choice'),
  {
    name: 'a death: its own words',
    facts: {
      'subject.deathDate': '20/11/2026',
      'dossier.registrationType': 'Đăng ký khai tử cho người chết đã lâu',
    },
    expect: [],
  },
  {
    name: 'a death: another word',
    facts: { 'subject.deathDate': '20/11/2026', 'dossier.registrationType': 'Nam Định' },
    expect: ['warn no-choice dossier.registrationType'],
  },
  {
    name: 'what the portal put there',
    facts: { 'dossier.birthKind': 'Kinh' },
    initial: { 'dossier.birthKind': 'Kinh' },
    expect: [],
  },
  {
    name: 'a form about something else',
    facts: { 'dossier.registrationType': 'Thường trú', 'householder.fullName': '' },
    expect: [],
  },
];
