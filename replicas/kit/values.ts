/** A synthetic dossier for any form of the kit: what a clerk would type into each field, from the fixed cast. */
import { random } from '../moods';
import { attributeOf, personOf, type Person } from '../../utils/core/roles';
import { cast, type CastMember } from '../../tests/cast';
import { entriesOf } from './lists';
import type { KitField, KitForm } from './spec';

const PEOPLE: Partial<Record<Person, keyof typeof cast>> = { father: 'hung' };

const ATTRIBUTES: Partial<Record<string, (who: CastMember) => string | undefined>> = {
  fullName: (who) => who.fullName,
  surname: (who) => who.fullName.split(' ')[0],
  middleName: (who) => who.fullName.split(' ').slice(1, -1).join(' '),
  givenName: (who) => who.fullName.split(' ').at(-1),
  birthDate: (who) => who.birthDate,
  gender: (who) => who.gender,
  personalId: (who) => who.personalId,
  idPaperNumber: (who) => who.paper?.number,
  idPaperIssueDate: (who) => who.paper?.issued,
  idPaperIssuer: (who) => who.paper?.issuer,
};

/** Values by field name. Fields that stay hidden with these values are left out; locked ones too. */
export function valuesFor(form: KitForm, seed: number): Record<string, string> {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const grown = Object.values(cast).filter((who) => who.paper && who.residence && who.personalId);
  const people = new Map<Person, CastMember>();
  const whoIs = (person: Person): CastMember => {
    const known = people.get(person);
    if (known) return known;
    const chosen = cast[PEOPLE[person] ?? 'hung'] ?? grown[0]!;
    const who = seed === 1 && PEOPLE[person] ? chosen : (pick(grown) ?? chosen);
    people.set(person, who);
    return who;
  };
  const values: Record<string, string> = {};
  const valueOf = (field: KitField): string => {
    const attribute = field.role ? attributeOf(field.role) : '';
    const who = field.role ? whoIs(personOf(field.role)) : grown[0]!;
    if (field.kind === 'checkbox') return next() < 0.5 ? 'true' : '';
    if (field.options) {
      const entries = entriesOf(field, field.within ? values[field.within] : '');
      const own = attribute.endsWith('Province')
        ? who.residence?.province
        : attribute.endsWith('Ward')
          ? who.residence?.ward
          : attribute === 'gender'
            ? who.gender
            : attribute === 'nationality' || attribute.endsWith('Country')
              ? 'Việt Nam'
              : attribute === 'ethnicity'
                ? who.ethnicity
                : attribute.endsWith('Scope')
                  ? 'Trong nước'
                  : undefined;
      return entries.find(({ text }) => text === own)?.text ?? pick(entries)?.text ?? '';
    }
    const personal = ATTRIBUTES[attribute]?.(who);
    if (personal !== undefined) return personal;
    if (field.kind === 'date' || field.kind === 'date-text')
      return `${String(1 + Math.floor(next() * 28)).padStart(2, '0')}/0${1 + Math.floor(next() * 9)}/20${10 + Math.floor(next() * 15)}`;
    if (field.kind === 'number') return String(1 + Math.floor(next() * 9));
    if (attribute === 'phone') return '0912000099';
    if (attribute === 'email') return 'mot.cua@example.com';
    if (attribute.endsWith('Detail')) return who.residence?.detail ?? 'Tổ 4';
    return `Nội dung ${1 + Math.floor(next() * 900)}`;
  };
  for (const field of form.blocks.filter(({ account }) => !account).flatMap(({ fields }) => fields)) {
    if (field.readonly) continue;
    const { when } = field;
    if (when && !when.is.includes(values[when.name] ?? '')) continue;
    const value = valueOf(field);
    if (value !== '') values[field.name] = value;
  }
  return values;
}
