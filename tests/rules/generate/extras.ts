/** What some forms ask beside and some hands write otherwise: contacts, insurance, faith, trades; spaced numbers; the same name spelled anew. */
import { birthday, dateOf, formatDay } from '../../../utils/core/dates';
import { personOf, roleOf, type Attribute, type Person, type Role } from '../../../utils/core/roles';
import type { Values } from './blocks';
import type { Scene } from './citizen';

const PEOPLE: ReadonlySet<Person> = new Set<Person>([
  'requester',
  'subject',
  'mother',
  'father',
  'groom',
  'bride',
  'guardian',
  'owner',
  'submitter',
]);
const MOBILE = [
  '032',
  '035',
  '038',
  '056',
  '070',
  '077',
  '081',
  '086',
  '088',
  '090',
  '091',
  '096',
  '097',
  '098',
];

function phone({ random }: Scene): string {
  const number = `${random.pick(MOBILE)}${random.int(1_000_000, 9_999_999)}`;
  return random.pick([
    number,
    number,
    `+84${number.slice(1)}`,
    `${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`,
    `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`,
  ]);
}

/** The printed end of a card's validity by the holder's age; null where there is none, or the day of birth is not known. */
function expiry(values: Values, person: Person): string | null {
  const [birth, issued] = (['birthDate', 'idPaperIssueDate'] as const).map((each) =>
    dateOf(values[roleOf(person, each)] ?? ''),
  );
  if (birth?.precision !== 'day' || !issued || !/căn cước/i.test(values[roleOf(person, 'idPaperType')] ?? ''))
    return null;
  const end = [14, 25, 40, 60].map((age) => birthday(birth, age)).find((day) => day - issued.first > 731);
  return end === undefined ? null : formatDay(end);
}

function about(scene: Scene, values: Values, person: Person): Partial<Record<Attribute, string>> {
  const { random } = scene;
  const grown = person !== 'subject';
  const until = expiry(values, person);
  // the card carries the number of the insurance book
  const book = `${random.pick(['01', '79', '38'])}${random.int(10_000_000, 99_999_999)}`;
  const insurance = random.pick([
    {},
    {},
    { socialInsuranceNumber: book },
    {
      healthInsuranceNumber: `${random.pick(['DN4', 'HN2', 'GD4', 'TE1'])}${random.pick(['01', '79', '38'])}${book}`,
    },
    { socialInsuranceNumber: book, healthInsuranceNumber: book },
  ]);
  return {
    ...(grown && random.chance(0.4) ? { phone: phone(scene) } : {}),
    ...(grown && random.chance(0.2)
      ? {
          email: random.pick([
            'lan.nguyen@gmail.com',
            'a+b@example.org',
            'Tuan_VU@Example.com',
            'ubnd-xa@example.gov.vn',
          ]),
        }
      : {}),
    ...(random.chance(0.2)
      ? {
          religion: random.pick([
            'Không',
            'Không',
            'Phật giáo',
            'Công giáo',
            'Tin lành',
            'Cao Đài',
            'Hồi giáo',
          ]),
        }
      : {}),
    ...(grown && random.chance(0.3)
      ? {
          occupation: random.pick([
            'Nông dân',
            'Làm ruộng',
            'Giáo viên',
            'Công nhân',
            'Buôn bán',
            'Tự do',
            'Nội trợ',
            'Hưu trí',
          ]),
        }
      : {}),
    ...insurance,
    ...(until && random.chance(0.4) ? { idPaperExpiry: until } : {}),
    ...(values[roleOf(person, 'residenceWard')] && random.chance(0.5)
      ? { residenceKind: random.pick(['Thường trú', 'Tạm trú', 'Nơi ở hiện tại']) }
      : {}),
  };
}

/** Where tone marks stand is a matter of taste: the other block may have it the other way. */
const otherTone = (text: string): string =>
  text.replace(/oà|hoá|uý|uỷ/gu, (pair) => ({ oà: 'òa', hoá: 'hóa', uý: 'úy', uỷ: 'ủy' })[pair] ?? pair);

/** Adds to some dossiers what does not change what they say. */
export function withExtras(scene: Scene, values: Values): Values {
  const { random } = scene;
  const more: Values = { ...values };
  if (random.chance(0.5))
    for (const person of new Set((Object.keys(values) as Role[]).map(personOf)))
      if (PEOPLE.has(person))
        for (const [attribute, value] of Object.entries(about(scene, values, person)))
          more[roleOf(person, attribute as Attribute)] ??= value;
  if (random.chance(0.1))
    for (const role of Object.keys(more) as Role[])
      if (role.endsWith('.personalId'))
        more[role] = (more[role] ?? '').replace(/^(\d{3})(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4');
  if (random.chance(0.2) && more['requester.fullName'])
    more['requester.fullName'] = otherTone(more['requester.fullName']);
  if (random.chance(0.1))
    for (const role of Object.keys(more) as Role[])
      if (role.endsWith('.gender')) more[role] = (more[role] ?? '').toUpperCase();
  if (random.chance(0.1))
    more['dossier.resultChannel'] = random.pick(['Trực tiếp', 'Bưu chính', 'Trực tuyến']);
  return more;
}
