/** Whose block does a heading open, whose fact does a label name? */
import type { Person } from '../../core/roles';
import { foldKeepMarks } from '../../core/text';
import { memo } from '../../dom/memo';

/** Names of people as forms write them, with marks: "cha" is no "chà", "mẹ" no "me". The longer ones first. */
const PEOPLE: readonly (readonly [Person, readonly string[]])[] = [
  [
    'subject',
    [
      'người được khai sinh',
      'người được khai tử',
      'người được đăng ký khai sinh',
      'người được đăng ký khai tử',
      'người đã chết',
      'người chết',
      'người được cấp',
      'người được xác nhận',
      'người được giám hộ',
      'người được thay đổi',
      'người có thay đổi',
      'người thay đổi',
      'người có yêu cầu thay đổi',
      'người có nội dung thay đổi',
      'trẻ em',
      'trẻ',
      'người con',
      'con',
    ],
  ],
  ['requester', ['người yêu cầu', 'người nộp hồ sơ', 'người nộp', 'người đi khai sinh', 'người đi khai']],
  ['father', ['người cha', 'cha']],
  ['mother', ['người mẹ', 'mẹ']],
  ['groom', ['bên nam']],
  ['bride', ['bên nữ']],
  ['guardian', ['người giám hộ']],
];
const CALLS = PEOPLE.flatMap(([person, calls]) =>
  calls.map((call) => ({ person, call: ` ${foldKeepMarks(call)} ` })),
).sort((a, b) => b.call.length - a.call.length);
/** "… người được uỷ quyền", "… đại diện": somebody else, for whom there is no certain role here. */
const STRANGERS = [
  ' ủy quyền ',
  ' đại diện ',
  ' làm chứng ',
  ' nuôi dưỡng ',
  ' cha mẹ ',
  ' vợ chồng ',
  ' nam nữ ',
].map((words) => ` ${foldKeepMarks(words)} `);
const OF = ` ${foldKeepMarks('của')} `;
const spaced = (text: string): string =>
  ` ${foldKeepMarks(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

export interface Named {
  /** The one person named, else null. */
  person: Person | null;
  /** Was anybody named at all (perhaps several people)? */
  named: boolean;
  /** The text without the person's words. */
  rest: string;
}

function callsIn(text: string): { people: Person[]; rest: string } {
  let rest = text;
  const people: Person[] = [];
  for (const { person, call } of CALLS) {
    if (!rest.includes(call)) continue;
    rest = rest.replaceAll(call, '  ');
    if (!people.includes(person)) people.push(person);
  }
  return { people, rest };
}

/**
 * Who is named? "Người mẹ của người được khai sinh" is the mother: what follows "của" only says whose mother. Two people
 * side by side ("cha, mẹ") are nobody.
 */
export const personIn = memo((text: string): Named => {
  const whole = spaced(text);
  const [head = whole] = whole.split(OF);
  const inHead = callsIn(head);
  const { people, rest } =
    inHead.people.length > 0 || head === whole ? inHead : callsIn(whole.replace(OF, ' '));
  const strange = STRANGERS.some((words) => whole.includes(words));
  return {
    person: people.length === 1 && !strange ? (people[0] as Person) : null,
    named: people.length > 0 || strange,
    rest: rest.replace(/ +/g, ' ').trim(),
  };
});
