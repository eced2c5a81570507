/** Names of fields by their roles, put together from words of one language. */
import { PLACE_PARTS, attributeOf, isRole, personOf, type PlacePart, type Role } from '../core/roles';

interface Words {
  persons: Readonly<Record<string, string>>;
  attributes: Readonly<Record<string, string>>;
  places: Readonly<Record<string, string>>;
  parts: Readonly<Record<PlacePart, string>>;
  /** "Họ, chữ đệm, tên" + "mẹ": the field of a person. */
  owned: (label: string, person: string) => string;
}

/** Facts of these need no owner's name. */
const UNOWNED: ReadonlySet<string> = new Set(['dossier', 'business', 'land']);

/** A function from `mother.fullName`, `mother.residenceWard` or the whole `mother.residence` to its label. What is no role comes back as it is. */
export function roleLabels({ attributes, parts, owned, ...shown }: Words): (role: string) => string {
  // of its own: those of the area are written over when another language is spoken
  const [persons, places] = [{ ...shown.persons }, { ...shown.places }];
  return (role) => {
    const whole = !isRole(role) && isRole(`${role}Ward`);
    if (!isRole(role) && !whole) return role;
    const [person, attribute] = [personOf(role as Role), attributeOf(role as Role)];
    const part = PLACE_PARTS.find(
      (end) => places[attribute.slice(0, -end.length)] !== undefined && attribute.endsWith(end),
    );
    const label = part
      ? `${places[attribute.slice(0, -part.length)]}: ${parts[part]}`
      : ((whole ? places : attributes)[attribute] ?? attribute);
    return UNOWNED.has(person) ? label : owned(label, persons[person] ?? person);
  };
}
