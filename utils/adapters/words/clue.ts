/** What is known of a field before its role, and what its words say. */
import type { Role } from '../../core/roles';
import type { FieldKind } from '../../core/snapshot';
import type { Level } from '../family/spot';
import type { LabelSays } from './labels';
import type { Owner } from './owners';

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

/** A clue with what its label says and who owns the place where it stands. */
export interface Item {
  at: number;
  clue: Clue;
  says: LabelSays;
  owner: Owner;
}
