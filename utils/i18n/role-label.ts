/** Names of fields by their roles, put together from words of one language. */
import { PLACE_PARTS, attributeOf, isRole, personOf, type PlacePart } from '../core/roles';

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

/** A function from `mother.fullName` or `mother.residenceWard` to its label. What is no role comes back as it is. */
export const roleLabels =
  ({ persons, attributes, places, parts, owned }: Words) =>
  (role: string): string => {
    if (!isRole(role)) return role;
    const [person, attribute] = [personOf(role), attributeOf(role)];
    const part = PLACE_PARTS.find(
      (end) => places[attribute.slice(0, -end.length)] !== undefined && attribute.endsWith(end),
    );
    const label = part
      ? `${places[attribute.slice(0, -part.length)]}: ${parts[part]}`
      : (attributes[attribute] ?? attribute);
    return UNOWNED.has(person) ? label : owned(label, persons[person] ?? person);
  };
