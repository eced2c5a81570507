/** What a field's name, label and heading say together. */
import {
  attributeOf,
  personOf,
  roleOf,
  type Attribute,
  type Person,
  type Place,
  type Role,
} from '../../core/roles';
import type { FormId } from './forms';
import { BY_LABEL, BY_SECTION, LIKELY, NONE, SURE, type Guess } from '../words/guess';
import { meaningIn, type LabelSays, type Meaning } from '../words/labels';
import type { NameSays } from './names';
import type { Seen } from './scan';

const LISTED: ReadonlySet<string> = new Set([
  'gender',
  'idPaperType',
  'residenceKind',
  'maritalStatus',
  'wantsCopies',
  'birthKind',
]);

/** Can a field of this kind hold that attribute at all? */
export function fits(meaning: Meaning, { kind }: Seen): boolean {
  if (meaning.startsWith('@')) return kind === 'choice' || kind === 'select';
  if (kind === 'file' || kind === 'checkbox') return false;
  if (kind === 'date' || kind === 'date-text') return meaning.endsWith('Date');
  if (kind === 'choice' || kind === 'select')
    return !/Date$|Name$|Number$|^personalId$|^copies$|Other$/.test(meaning);
  return !LISTED.has(meaning);
}

const FAMILY: ReadonlySet<Person> = new Set(['father', 'mother', 'groom', 'bride', 'guardian']);

/** Does the heading's person rule out the name's? A child's block may hold its parents; a mother's block holds no father. */
function headingDenies(said: Person, heading: Person | null, weak: boolean): boolean {
  if (heading === null || heading === said || said === 'dossier') return false;
  return weak || (FAMILY.has(heading) && (FAMILY.has(said) || said === 'subject'));
}

const compatible = (meaning: Meaning, meanings: readonly Meaning[]): boolean =>
  meanings.length === 0 ||
  meanings.includes(meaning) ||
  (meaning === 'residenceKind' && meanings.includes('@residence')) ||
  // one label for a whole row: "Giấy tờ tùy thân: loại … số …"
  (meanings.length > 1 && meanings.includes('idPaperType') && /^(idPaper|personalId)/.test(meaning)) ||
  // in some versions the paper's number mirrors the personal number, label and all
  (meaning === 'idPaperNumber' && meanings.includes('personalId'));

export const roleFor = (person: Person, meaning: Meaning): Role =>
  meaning.startsWith('@')
    ? roleOf(person, `${meaning.slice(1) as Place}Scope`)
    : roleOf(person, meaning as Attribute);

/** Names whose sense no document tells apart (`viecDangKy`, `nghiepVuDK`): builds may use them either way, the label decides. */
const EITHER: ReadonlySet<Meaning> = new Set(['changeKind', 'changedRecord']);

/** A name's meaning in the light of its label; null where they contradict each other. */
function agreed(meaning: Meaning, { meanings, words }: LabelSays): Meaning | null {
  const [said, ...others] = meanings;
  if (said && others.length === 0 && EITHER.has(meaning) && EITHER.has(said)) return said;
  // "cấp ngày … tại …": by itself the word says nothing
  return words === 'tai' || compatible(meaning, meanings) ? meaning : null;
}

/** By its documented or well-formed name. */
export function byName(slot: Seen, says: NameSays, label: LabelSays, form: FormId | null): Guess {
  const { person, weak } = says;
  const meaning = says.meaning && agreed(says.meaning, label);
  if (!person || !meaning || !fits(meaning, slot)) return NONE;
  const fromLabel = meaning === 'relation' ? null : label.person;
  if (fromLabel && fromLabel !== person && person !== 'dossier') return NONE;
  const heading = meaning === 'relation' || fromLabel === person ? null : (slot.section?.person ?? null);
  if (headingDenies(person, heading, weak)) return NONE;
  return { role: roleFor(person, meaning), confidence: form ? SURE : LIKELY };
}

/** What stands before decides which paper's "Ngày cấp" this is. */
function inContext(
  meanings: readonly Meaning[],
  slot: Seen,
  before: readonly (Role | null)[],
): Meaning | null {
  const possible = meanings.filter((meaning) => fits(meaning, slot));
  const place = possible.find((meaning) => meaning.startsWith('@'));
  if (place) return slot.kind === 'choice' ? place : null;
  if (meanings.length === 1 || possible.length <= 1) return possible[0] ?? null;
  const last = before.findLast(
    (role) => role !== null && /idPaper|personalId|deathNotice|courtDecision/.test(role),
  );
  const stem = last
    ? /idPaper|deathNotice|courtDecision/.exec(attributeOf(last).replace('personalId', 'idPaper'))?.[0]
    : null;
  return possible.find((meaning) => stem && meaning.startsWith(stem)) ?? null;
}

const OF_DOSSIER: ReadonlySet<string> = new Set([
  'registrationType',
  'birthKind',
  'wantsCopies',
  'copies',
  'resultChannel',
]);
/** Words that mean something only right after another field. */
const AFTER: Readonly<Record<string, string>> = {
  'số lượng': 'dossier.wantsCopies',
  giờ: 'subject.deathDate',
  phút: 'subject.deathHour',
};

/** By its label, and a person named in the label or the heading. */
export function byWords(
  slot: Seen,
  says: NameSays,
  label: LabelSays,
  before: readonly (Role | null)[],
): Guess {
  const topic = slot.section && says.meaning === null ? meaningIn(slot.section.title, slot.label) : null;
  if (topic) return fits(topic, slot) ? { role: `dossier.${topic}`, confidence: BY_SECTION } : NONE;
  const meaning = says.meaning ?? inContext(label.meanings, slot, before);
  if (!meaning || !label.meanings.includes(meaning) || !fits(meaning, slot)) return NONE;
  if (meaning === 'relation') return { role: 'requester.relation', confidence: BY_LABEL };
  const needed = AFTER[slot.label.toLowerCase()];
  if (needed && before.at(-1) !== needed) return NONE;
  if (OF_DOSSIER.has(meaning)) {
    return label.named ? NONE : { role: `dossier.${meaning as Attribute}`, confidence: BY_SECTION };
  }
  if (meaning.startsWith('deathNotice')) return NONE;
  if (/^(idPaper|courtDecision)/.test(meaning) && says.meaning === null) {
    // a paper's date belongs to the person whose paper stands right before it
    const paper = before.findLast((role) => role !== null);
    if (/Date$|Issuer$/.test(meaning) && (!paper || !/idPaper|personalId|courtDecision/.test(paper)))
      return NONE;
    if (
      paper &&
      /idPaper|personalId/.test(paper) &&
      slot.section?.person &&
      personOf(paper) !== slot.section.person
    )
      return NONE;
  }
  if (label.named && !label.person) return NONE;
  const person = label.person ?? slot.section?.person ?? null;
  if (!person || (label.person && headingDenies(label.person, slot.section?.person ?? null, false)))
    return NONE;
  return { role: roleFor(person, meaning), confidence: label.person ? BY_LABEL : BY_SECTION };
}
