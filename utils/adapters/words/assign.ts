/**
 * Whose fact does each field hold? One answer for every family: the documented name, else label, headings and neighbours
 * together. Wrong is worse than none: where two readings are possible, the field keeps no role.
 */
import { roleOf, type Attribute, type Role } from '../../core/roles';
import type { FieldKind } from '../../core/snapshot';
import type { Level } from '../family/spot';
import { BY_LABEL, BY_SECTION, NONE, SURE, type Guess } from './guess';
import { readLabel } from './labels';
import { personIn } from './people';

/** What is known of one field before its role, in page order. */
export interface Clue {
  /** Technical name without version; '' where the family has none. */
  base: string;
  kind: FieldKind;
  /** Clean: without numbering, colon, star. */
  label: string;
  /** Titles of the blocks around it, outermost first. */
  headings: readonly string[];
  options?: readonly string[];
  level?: Level;
  group?: string;
  visible: boolean;
  /** What the documented form says of this name; undefined when the name is not documented or the form is unknown. */
  documented?: Role | null;
}

/** One guess per clue, in the same order. */
export function assignRoles(clues: readonly Clue[]): Guess[] {
  return clues.map((clue) => {
    if (clue.documented !== undefined)
      return clue.documented === null ? NONE : { role: clue.documented, confidence: SURE };
    const { meanings, person, named } = readLabel(clue.label);
    const [meaning] = meanings;
    if (!meaning || meanings.length > 1 || meaning.startsWith('@')) return NONE;
    const heading = clue.headings.map((title) => personIn(title).person).findLast((who) => who !== null);
    const whose = person ?? (named ? null : (heading ?? null));
    if (!whose) return NONE;
    return { role: roleOf(whose, meaning as Attribute), confidence: person ? BY_LABEL : BY_SECTION };
  });
}
