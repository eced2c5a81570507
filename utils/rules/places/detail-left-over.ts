/** The commune was changed after the portal had filled in the address, the house number was not. */
import { CURRENT_READS, addressesOf, isCurrent, readsOf, type Address } from '../../core/places';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { fold } from '../../core/text';

function ofAddress(facts: Facts, address: Address): Finding[] {
  const { role, get, shown } = address;
  const detail = get('Detail');
  if (detail === '' || facts.initial(role('Detail')) !== detail) return [];
  const moved = (['Ward', 'Province'] as const).some((part) => {
    const [before, now] = [facts.initial(role(part)), get(part)];
    return before !== '' && now !== '' && fold(before) !== fold(now);
  });
  if (!moved) return [];
  return [
    {
      subtype: 'left-over',
      severity: isCurrent(facts, address) ? 'warn' : 'info',
      role: role('Detail'),
      others: (['Ward', 'Province'] as const).filter((part) => shown.has(part)).map(role),
      fixes: [{ role: role('Detail'), value: '' }],
    },
  ];
}

const rule: Rule = {
  id: 'detail-left-over',
  version: 1,
  confidence: 'likely',
  source: 'Tờ khai lấy địa chỉ từ tài khoản: số nhà đi cùng xã/phường đã điền sẵn',
  scope: 'form',
  reads: [...readsOf(['Province', 'Ward', 'Detail']), ...CURRENT_READS],
  check: (facts) => addressesOf(facts).flatMap((address) => ofAddress(facts, address)),
};
export default rule;

const home = (ward: string, detail: string) => ({
  'requester.residenceProvince': 'Thành phố Hà Nội',
  'requester.residenceWard': ward,
  'requester.residenceDetail': detail,
});

export const cases = (): RuleCase[] => [
  {
    name: 'house number left from the account beside a new ward',
    facts: home('Phường Ba Đình', 'Số 88, phố Đội Cấn'),
    initial: home('Phường Ngọc Hà', 'Số 88, phố Đội Cấn'),
    expect: ['warn left-over requester.residenceDetail'],
  },
  {
    name: 'both changed',
    facts: home('Phường Ba Đình', 'Số 5 Giảng Võ'),
    initial: home('Phường Ngọc Hà', 'Số 88, phố Đội Cấn'),
    expect: [],
  },
  {
    name: 'prefill left as it was',
    facts: home('Phường Ngọc Hà', 'Số 88, phố Đội Cấn'),
    initial: home('PHƯỜNG NGỌC HÀ', 'Số 88, phố Đội Cấn'),
    expect: [],
  },
  { name: 'no prefill', facts: home('Phường Ngọc Hà', 'Số 88, phố Đội Cấn'), expect: [] },
];
