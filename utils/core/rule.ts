/** The shape of a rule: one file per rule in `utils/rules/<family>/`, default export, with its cases as a second export. */
import type { Confidence, Fix, Severity } from './issue';
import type { Attribute, Person, Role } from './roles';
import type { Field } from './snapshot';
import type { Units } from './units-file';

/** What a rule may look at. Values are NFC, trimmed, inner spaces kept; an absent or empty field is ''. */
export interface Facts {
  /** '' when the field is absent or empty. */
  get(role: Role): string;
  /** Is there such a field on the page at all (also when empty)? Rules stay silent about absent roles. */
  has(role: Role): boolean;
  /** People that own at least one field on the page. */
  persons: readonly Person[];
  /** Roles present, in page order. */
  roles: readonly Role[];
  /** Is the field readonly (the portal's own value)? Then a fix is not offered. */
  readonly(role: Role): boolean;
  /** Every visible field of this role, in page order, exactly as read: for rules about the written form and about doubles. */
  fields(role: Role): readonly Field[];
  /** What stood there when the page was first read (the portal's prefill); '' when that is not known. */
  initial(role: Role): string;
  /** What the pack asks for in this case, with how much it matters. */
  required: ReadonlyMap<Role, 'error' | 'warn'>;
  /** Code of the recognised procedure, or null. */
  procedure: string | null;
  /** Case switches of the pack that are on. */
  cases: ReadonlySet<string>;
  /** The day of receipt, ISO `yyyy-mm-dd`, Vietnam time. A parameter: rules never read a clock. */
  today: string;
  /** The present day, ISO: later than `today` where a dossier is gone on with. Only what cannot have happened yet asks for it. */
  now: string;
  /** Communes and provinces, or null while they are being read: rules that need them wait in silence. */
  units: Units | null;
}

/** A role, an attribute of whoever has it (`*.phone`), or every field (`*`). */
export type RolePattern = Role | `*.${Attribute}` | '*';

export interface Finding {
  subtype: string;
  severity: Severity;
  role: Role;
  others?: readonly Role[];
  params?: Readonly<Record<string, string | number>>;
  fixes?: readonly Fix[];
  /** An error that real papers may show all the same: the clerk may pass it with a written reason. */
  overridable?: boolean;
}

export interface Rule {
  /** Equals the file name. */
  id: string;
  /** Goes up when what it says about the same dossier changes. */
  version: number;
  confidence: Confidence;
  /** Law or source, as shown under "vì sao?". */
  source: string;
  /**
   * `field`: judges one box by itself. A box with an error that may not be passed is broken: `form` rules, which compare
   * boxes, then see nothing in it and say nothing about it. One cause, one issue.
   */
  scope: 'field' | 'form';
  /** Every field it may look at. It is not run where none of them is on the page, and it is silent about absent ones. */
  reads: readonly RolePattern[];
  /** Days of receipt for which it holds, both included, ISO. Absent: open. A dossier keeps the rules of its receipt day. */
  from?: string;
  until?: string;
  /** ISO days from which the law says something else; what, stands under the same day in `texts.rules`. */
  changes?: readonly string[];
  /** Rules (`id`, or `id:subtype`) that tell the cause where both would speak: this one is then silent about that field. */
  yields?: readonly string[];
  check(facts: Facts): Finding[];
}

/** A worked example kept beside its rule. `facts` maps roles to values; extra keys of Facts may be given. */
export interface RuleCase {
  name: string;
  facts: Partial<Record<Role, string>>;
  today?: string;
  /** The present day, where it is later than the day of receipt. */
  now?: string;
  cases?: readonly string[];
  procedure?: string;
  /** The table of communes has not been read yet. */
  unitsMissing?: boolean;
  /** The portal's prefill, where the rule looks at it. */
  initial?: Partial<Record<Role, string>>;
  /** `severity subtype role` of every finding, in order; [] means silence. */
  expect: readonly string[];
}
