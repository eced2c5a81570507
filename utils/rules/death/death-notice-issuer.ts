/** Who issues the paper about a death: the hospital for who died there, the commune for who died at home, the court for who is declared dead. */
import { dateOf, dayOf } from '../../core/dates';
import { isViolent, noticeIssuer, noticeKind } from '../../core/death-notice';
import { isFacility, isHome } from '../../core/facility';
import type { Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

const ISSUER = 'dossier.deathNoticeIssuer';
const KIND = 'dossier.deathNoticeKind';
const PLACE = 'subject.deathPlaceDetail';
const CAUSE = 'subject.deathCause';
const DEATH = 'subject.deathDate';
/** The decree is in force since then; what was issued before is taken as it is. */
const SINCE = dayOf('2016-01-01');

function judge(facts: Facts): [string, Finding['severity'], Role] | null {
  const text = facts.get(ISSUER);
  const place = facts.get(PLACE);
  if (text !== '' && /^[^a-z]*$|^(?:khong co|khong|chua co|khong ro)\.?$/.test(fold(text.slice(0, 60))))
    return ['placeholder', 'warn', KIND];
  const issuer = noticeIssuer(text);
  const death = dateOf(facts.get(DEATH));
  if (death && death.first < SINCE) return null;
  const kind = noticeKind(facts.get(KIND));
  if (issuer === null) return null;
  if (issuer === 'court' ? kind === 'notice' : kind === 'judgement') return ['kind', 'warn', KIND];
  // Only hints: people are brought home to die, and die on the way. A station is where the notice of a small place is often written; only a hospital and a commune exclude each other.
  const hospital = isFacility(place) && !/^(?:tai |o )?(?:tram|tyt)/.test(fold(place.slice(0, 40)));
  if (hospital && issuer === 'commune') return ['hospital', 'info', PLACE];
  if (isHome(place) && issuer === 'health') return ['home', 'info', PLACE];
  if (issuer === 'commune' && !isFacility(place) && isViolent(facts.get(CAUSE)))
    return ['violent', 'info', CAUSE];
  return null;
}

function check(facts: Facts): Finding[] {
  const told = judge(facts);
  if (!told) return [];
  const [subtype, severity, other] = told;
  const others = facts.get(other) === '' ? [] : [other];
  return [{ subtype, severity, role: ISSUER, others }];
}

const rule: Rule = {
  id: 'death-notice-issuer',
  version: 1,
  confidence: 'likely',
  source: 'Nghị định 123/2015/NĐ-CP Điều 4 khoản 2: ai cấp Giấy báo tử, giấy tờ thay Giấy báo tử',
  scope: 'form',
  changes: ['2027-03-01'],
  reads: [ISSUER, KIND, PLACE, CAUSE, DEATH],
  check,
};
export default rule;

const paper = (issuer: string, place: string, kind: string, ...expect: string[]): RuleCase => ({
  name: `${issuer} · ${place || '—'} · ${kind || '—'}`,
  facts: { [ISSUER]: issuer, [PLACE]: place, [KIND]: kind },
  expect: expect.map((line) => `${line} ${ISSUER}`),
});

export const cases = (): RuleCase[] => [
  paper('Bệnh viện Bạch Mai', 'Bệnh viện Bạch Mai', 'Giấy báo tử'),
  paper('Giám đốc Bệnh viện Bạch Mai', 'BV Bạch Mai', 'Giấy báo tử'),
  paper('UBND phường Ba Đình', 'Tại nhà', 'Giấy báo tử'),
  paper('Ủy ban nhân dân xã Hòa Lạc', 'Thôn Đông', 'Giấy báo tử'),
  paper('Uỷ ban nhân dân xã Hoà Lạc', 'Trạm y tế xã Hòa Lạc', 'Giấy báo tử'),
  paper('Trạm y tế xã Hòa Lạc', 'Tại nhà riêng', 'Giấy báo tử'),
  paper('Bệnh viện Bạch Mai', 'Số 12, đường Lê Lợi', 'Giấy báo tử'),
  paper('Công an phường Ba Đình', 'Đường Láng', 'Văn bản xác nhận'),
  paper('Tòa án nhân dân khu vực 1', '', 'Trích lục bản án, quyết định của Tòa án'),
  paper('TAND khu vực 1', '', 'Giấy tờ thay thế'),
  paper('Viện Pháp y quốc gia', 'Nhà xác bệnh viện', 'Giấy tờ thay thế Giấy báo tử'),
  paper('Tòa thị chính Lyon', 'Lyon', 'Giấy báo tử'),
  paper('UBND phường Ba Đình', 'Bệnh viện Bạch Mai', 'Giấy báo tử', 'info hospital'),
  paper('BỆNH VIỆN BẠCH MAI', 'TẠI NHÀ, SỐ 12 LÊ LỢI', '', 'info home'),
  paper('Tòa án nhân dân khu vực 1', '', 'Giấy báo tử', 'warn kind'),
  paper('UBND phường Ba Đình', '', 'Trích lục bản án, quyết định của Tòa án', 'warn kind'),
  paper('không có', '', 'Giấy báo tử', 'warn placeholder'),
  paper('...?', '', '', 'warn placeholder'),
  paper('', 'Bệnh viện Bạch Mai', 'Giấy báo tử'),
  paper('UBND phường Ba Đình', 'Bệnh viện trả về, chết tại nhà', 'Giấy báo tử'),
  paper('UBND phường Ba Đình', 'Viện dưỡng lão Bình Mỹ', 'Giấy báo tử'),
  paper('Phó Chủ tịch UBND xã Hòa Lạc', 'Trên đường đến bệnh viện', 'Giấy báo tử'),
  paper('Viện Kiểm sát nhân dân', 'Tại nhà', 'Giấy tờ thay thế'),
  {
    name: 'long ago, by other rules',
    facts: { [ISSUER]: 'UBND xã Hòa Lạc', [PLACE]: 'Bệnh viện tỉnh', [DEATH]: '1998' },
    expect: [],
  },
  {
    name: 'an accident on the road, a notice of the commune',
    facts: { [ISSUER]: 'UBND xã Hòa Lạc', [CAUSE]: 'Tai nạn giao thông', [PLACE]: 'Đường tỉnh 420' },
    expect: [`info violent ${ISSUER}`],
  },
  {
    name: 'an accident, died in hospital',
    facts: { [ISSUER]: 'Bệnh viện Việt Đức', [CAUSE]: 'Tai nạn giao thông', [PLACE]: 'Bệnh viện Việt Đức' },
    expect: [],
  },
];
