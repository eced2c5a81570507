/** Boxes that hold the same fact twice: the number and the card's number, one field shown in two places. */
import { dateOf, sameDate } from '../../core/dates';
import { carriesPersonalId, paperKindOf } from '../../core/id-papers';
import { peopleOf } from '../../core/people';
import { compactNumber } from '../../core/personal-id';
import { attributeOf, roleOf, type Person, type Role } from '../../core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../core/rule';
import { clip, fold, nfc, sameName } from '../../core/text';

/** The number on a căn cước is the personal number (Luật Căn cước 2023 Điều 12). */
function cardNumber(facts: Facts, person: Person): Finding[] {
  const [own, card] = [roleOf(person, 'personalId'), roleOf(person, 'idPaperNumber')];
  const [number, onCard] = [compactNumber(facts.get(own)), compactNumber(facts.get(card))];
  const kind = paperKindOf(facts, person);
  const comparable = carriesPersonalId(kind) || (kind === '' && /^\d{12}$/.test(onCard));
  if (!comparable || number === '' || onCard === '' || number === onCard) return [];
  // A box that is broken by itself is told by the rule about shapes.
  if (!/^\d{12}$/.test(number) || !/^\d{12}$/.test(onCard)) return [];
  return [{ subtype: 'card-number', severity: 'warn', role: card, others: [own] }];
}

/** Do two readings of one role say the same? Dates by meaning, numbers without spaces, all else without case. */
function alike(role: Role, a: string, b: string): boolean {
  if (attributeOf(role).endsWith('Date')) {
    const [x, y] = [dateOf(a), dateOf(b)];
    if (x && y) return sameDate(x, y);
  }
  return sameName(a, b) || fold(compactNumber(a)) === fold(compactNumber(b));
}

/** The same field shown twice on the page, with two values. */
function doubles(facts: Facts): Finding[] {
  return facts.roles.flatMap((role): Finding[] => {
    const fields = facts.fields(role);
    if (fields.length < 2) return [];
    const first = facts.get(role);
    const other = fields
      .filter((field) => field.kind !== 'file' && field.value.length <= 4096)
      .map((field) => nfc(field.value).trim())
      .find((text) => text !== '' && !alike(role, first, text));
    return other === undefined || first === ''
      ? []
      : [{ subtype: 'twice', severity: 'warn', role, params: { other: clip(other, 30) } }];
  });
}

function check(facts: Facts): Finding[] {
  return [...peopleOf(facts).flatMap((person) => cardNumber(facts, person)), ...doubles(facts)];
}

const rule: Rule = {
  id: 'mirror-fields',
  version: 2,
  confidence: 'certain',
  source: 'Luật Căn cước 26/2023/QH15 Điều 12: số trên thẻ căn cước là số định danh cá nhân',
  scope: 'form',
  reads: ['*'],
  check,
};
export default rule;

export const cases = (): RuleCase[] => [
  {
    name: 'card and number agree',
    facts: {
      'groom.personalId': '079098000055',
      'groom.idPaperType': 'Thẻ căn cước công dân',
      'groom.idPaperNumber': '079 098 000 055',
    },
    expect: [],
  },
  {
    name: 'card and number differ',
    facts: {
      'groom.personalId': '079098000055',
      'groom.idPaperType': 'Thẻ căn cước',
      'groom.idPaperNumber': '079098000056',
    },
    expect: ['warn card-number groom.idPaperNumber'],
  },
  {
    name: 'a passport has its own number',
    facts: {
      'groom.personalId': '079098000055',
      'groom.idPaperType': 'Hộ chiếu',
      'groom.idPaperNumber': 'C1234567',
    },
    expect: [],
  },
  {
    name: 'no kind of paper, twelve digits',
    facts: { 'groom.personalId': '079098000055', 'groom.idPaperNumber': '079098000056' },
    expect: ['warn card-number groom.idPaperNumber'],
  },
];
