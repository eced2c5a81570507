/** A commune under a name that its province does not know: of before 2025-07-01, without marks, of another kind, misspelt. */
import {
  CURRENT_READS,
  addressesOf,
  isCurrent,
  isElsewhere,
  readsOf,
  toldBy,
  type Address,
  type Told,
} from '../../core/places';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { clip, fold, nfc, sameName } from '../../core/text';
import { piecesOf, isCommuneText } from '../../core/unit-names';
import { standingOf, type Standing } from '../../core/unit-standing';

/** Choices that one press puts in; more are told only. */
const OFFERED = 3;

/** The commune of what was written, for the sentence. */
const shortOf = ({ ward }: Told): string =>
  clip(piecesOf(ward).findLast(isCommuneText) ?? piecesOf(ward)[0] ?? ward, 22);

const listOf = (names: readonly string[]): string =>
  clip(names.length > OFFERED ? `${names.slice(0, 2).join(', ')}, …` : names.join(', '), 38);

/** Has the portal's own list, where it is on the page, these very words and none of the names of today? */
function isPortalsOwn(facts: Facts, { role, ward }: Told, names: readonly string[]): boolean {
  const lists = facts.fields(role).filter(({ kind }) => kind === 'select');
  const options = lists.flatMap((field) => field.options ?? []);
  return (
    options.some((option) => nfc(option).trim() === ward) &&
    !names.some((name) => options.some((option) => sameName(option, name)))
  );
}

/** What is to be said of a standing, by which subtype and with which names of today; null: nothing. */
function subtypeOf(standing: Standing): { subtype: string; names: readonly string[] } | null {
  switch (standing.kind) {
    case 'retyped':
    case 'renamed':
      return { subtype: standing.kind, names: [standing.name] };
    case 'several':
    case 'unmarked':
      return { subtype: standing.kind, names: standing.names };
    case 'unknown':
      return { subtype: standing.near.length > 0 ? 'misspelt' : 'unknown', names: standing.near };
    default:
      return null;
  }
}

function judge(standing: Standing, told: Told, current: boolean, facts: Facts): Finding[] {
  const { role, others } = told;
  const found = subtypeOf(standing);
  if (!found || isPortalsOwn(facts, told, found.names)) return [];
  const { subtype, names } = found;
  // papers of before 2020 name communes that no list of ours has, and a portal's list may have what ours has not
  if (subtype === 'unknown' && (!current || told.district !== '')) return [];
  if (standing.kind === 'unknown' && facts.fields(role)[0]?.kind === 'select') return [];
  if (subtype === 'retyped' && !current) return [];
  // in a line it may be a street or a room
  if (told.by !== 'box' && (standing.kind === 'unknown' || (told.by === 'short' && subtype !== 'renamed')))
    return [];
  const offered = told.by === 'box' && names.length <= OFFERED ? names : [];
  return [
    {
      subtype,
      severity: current && subtype !== 'retyped' ? 'warn' : 'info',
      role,
      others,
      params: { text: shortOf(told), now: names[0] ?? '', names: listOf(names) },
      fixes: offered
        .filter((name) => !name.includes(',') && !sameName(name, told.ward))
        .map((value) => ({ role, value })),
    },
  ];
}

function ofAddress(facts: Facts, address: Address): Finding[] {
  const told = isElsewhere(address) ? null : toldBy(address);
  if (!told || told.ward === '') return [];
  const current = isCurrent(facts, address);
  const standing = facts.units && standingOf(facts.units, told, facts.today);
  // without a province a townlet is still none of today's communes
  if (
    !standing &&
    told.by === 'box' &&
    told.province === '' &&
    current &&
    fold(told.ward.slice(0, 60)).startsWith('thi tran ')
  )
    return [{ subtype: 'townlet', severity: 'warn', role: told.role, params: { text: shortOf(told) } }];
  return standing ? judge(standing, told, current, facts) : [];
}

const rule: Rule = {
  id: 'commune-name',
  version: 1,
  confidence: 'likely',
  source: 'Nghị quyết 1654–1687/NQ-UBTVQH15 (sắp xếp cấp xã từ 01/07/2025) và các nghị quyết sau đó',
  scope: 'form',
  reads: [
    ...readsOf(['Scope', 'Country', 'Abroad', 'Province', 'District', 'Ward', 'Detail']),
    ...CURRENT_READS,
  ],
  from: '2025-07-01',
  yields: ['commune-province'],
  check: (facts) => addressesOf(facts).flatMap((address) => ofAddress(facts, address)),
};
export default rule;

const home = (province: string, ward: string) => ({
  'requester.residenceProvince': province,
  'requester.residenceWard': ward,
});
const said = (what: string) => [`${what} requester.residenceWard`];

export const cases = (): RuleCase[] => [
  ...[
    'Phường Ba Đình',
    'P. Ba Đình',
    'PHƯỜNG BA ĐÌNH',
    'phuong ba dinh',
    'Ba Đình',
    'Phường Văn Miếu-Quốc Tử Giám',
  ].map((ward) => ({ name: ward, facts: home('TP. Hà Nội', ward), expect: [] })),
  { name: 'tone elsewhere', facts: home('Thành phố Hà Nội', 'Xã Hoà Lạc'), expect: [] },
  { name: 'curly apostrophe', facts: home('Tỉnh Đắk Lắk', 'Xã Ea H’Leo'), expect: [] },
  { name: 'a number in the name', facts: home('Lâm Đồng', 'Phường 1 Bảo Lộc'), expect: [] },
  { name: 'no commune', facts: home('Lâm Đồng', 'Chưa xác định'), expect: [] },
  {
    name: 'the table is not there yet',
    facts: home('Thành phố Hà Nội', 'Phường Trúc Bạch'),
    unitsMissing: true,
    expect: [],
  },
  { name: 'went into one', facts: home('Hà Nội', 'Phường Trúc Bạch'), expect: said('warn renamed') },
  { name: 'townlet', facts: home('Tỉnh Quảng Ninh', 'Thị trấn Ba Chẽ'), expect: said('warn renamed') },
  {
    name: 'divided, or one of many',
    facts: home('TP. Hồ Chí Minh', 'Phường 15'),
    expect: said('warn several'),
  },
  { name: 'without marks', facts: home('Đồng Tháp', 'Xa Tan Thanh'), expect: said('warn unmarked') },
  { name: 'a wrong mark', facts: home('Hà Nội', 'Phường Ba Đinh'), expect: said('warn misspelt') },
  { name: 'a wrong kind', facts: home('An Giang', 'Huyện đảo Phú Quốc'), expect: said('warn misspelt') },
  { name: 'nowhere', facts: home('Nghệ An', 'Xã Không Đâu Có'), expect: said('warn unknown') },
  {
    name: 'a phường since this year',
    facts: home('Đồng Nai', 'Xã Long Thành'),
    expect: said('info retyped'),
  },
  { name: 'before it was one', facts: home('Đồng Nai', 'Xã Long Thành'), today: '2026-04-29', expect: [] },
  {
    name: 'townlet of nowhere',
    facts: { 'owner.seatWard': 'Thị trấn Lim' },
    expect: ['warn townlet owner.seatWard'],
  },
  {
    name: 'old commune, district and province: told once, here',
    facts: { ...home('Hà Giang', 'Xã Quang Minh'), 'requester.residenceDistrict': 'Bắc Quang' },
    expect: said('warn renamed'),
  },
  {
    name: 'the whole address in one line',
    facts: { 'owner.contactDetail': 'Số 1, P. Bến Nghé, Q.1, TP.HCM' },
    expect: ['warn renamed owner.contactDetail'],
  },
  ...[
    'Số 5, P. 302 nhà A2, Hà Nội',
    'P.5 nhà A, TP.HCM',
    'Số 5, Phương Mai, Hà Nội',
    'Tòa A, Xa La, Hà Nội',
  ].map((line) => ({ name: line, facts: { 'owner.contactDetail': line }, expect: [] })),
  { name: 'a list with provinces', facts: home('Hà Nội', 'Phường Ba Đình - Hà Nội'), expect: [] },
  { name: 'a remark behind it', facts: home('Hà Nội', 'Phường Ba Đình (cũ: Trúc Bạch)'), expect: [] },
  { name: 'a code', facts: home('Hà Nội', '00004'), expect: [] },
  { name: 'two spellings of the highlands', facts: home('Quảng Ngãi', 'Xã Đắk Hà'), expect: [] },
  {
    name: 'a name of today, or of before in the province that is gone',
    facts: home('Kon Tum', 'Xã Đăk Hà'),
    expect: said('warn several'),
  },
  {
    name: 'an old address in one line is told by its district',
    facts: { 'owner.contactDetail': 'Xã Tân Tiến, Huyện An Dương, TP Hải Phòng' },
    expect: [],
  },
  {
    name: 'one line of today',
    facts: { 'owner.contactDetail': 'Thôn 3 - xã Hòa Lạc - TP Hà Nội' },
    expect: [],
  },
  {
    name: 'home town as on an old paper',
    facts: { 'subject.hometownProvince': 'Hà Nội', 'subject.hometownWard': 'Phường Trúc Bạch' },
    expect: ['info renamed subject.hometownWard'],
  },
  {
    name: 'home town that was gone before our lists begin',
    facts: { 'subject.hometownProvince': 'Nghệ An', 'subject.hometownWard': 'Xã Không Đâu Có' },
    expect: [],
  },
];
