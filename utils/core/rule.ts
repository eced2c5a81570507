/** The shape of a rule: one file per rule in `utils/rules/`, default export, with its cases as a second export. */
import type { Confidence, Fix, Severity } from './issue';
import type { Person, Role } from './roles';
import type { Field } from './snapshot';

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
}

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
  version: number;
  confidence: Confidence;
  /** Law or source, as shown under "vì sao?". */
  source: string;
  check(facts: Facts): Finding[];
}

/** A worked example kept beside its rule. `facts` maps roles to values; extra keys of Facts may be given. */
export interface RuleCase {
  name: string;
  facts: Partial<Record<Role, string>>;
  today?: string;
  cases?: readonly string[];
  procedure?: string;
  /** The portal's prefill, where the rule looks at it. */
  initial?: Partial<Record<Role, string>>;
  /** `severity subtype role` of every finding, in order; [] means silence. */
  expect: readonly string[];
}
