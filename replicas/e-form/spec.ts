/** What a form of the `x-*` family consists of, as data. The names are facts; the roles say what a correct reader finds. */
import type { Person, Place, Role } from '../../utils/core/roles';

export type ListId =
  | 'province'
  | 'ward'
  | 'gender'
  | 'nationality'
  | 'paper'
  | 'ethnicity'
  | 'residence-kind'
  | 'birth-kind'
  | 'marital'
  | 'death-notice'
  | 'change-kind'
  | 'changed-record';

interface Common {
  /** Technical name in the first version of the form. */
  name: string;
  label: string;
  /** Null: the vocabulary has no role for it. */
  role: Role | null;
}

export interface TextSpec extends Common {
  /** `raw` stands outside any component. */
  kind: 'text' | 'number' | 'raw';
  placeholder?: string;
  /** Copies this field when it is left or a key goes up in it. */
  mirrorOf?: string;
}

export interface DateSpec extends Common {
  kind: 'date' | 'date-text';
}

export interface SelectSpec extends Common {
  kind: 'select' | 'select-default';
  list: ListId | 'inline';
  /** The entries of an `inline` list. */
  options?: readonly string[];
  /** The list depends on the choice in this select. */
  within?: string;
  /** "Khác" opens a text box of this name. */
  other?: { name: string; role: Role };
  /** "Khác" makes the portal rebuild the whole block one beat later. */
  rebuildsOnOther?: boolean;
  /** Options that open a sub-form: the area is called `<name>=<number of the option>`. */
  areas?: Readonly<Record<string, readonly Spec[]>>;
}

export interface RadioSpec extends Common {
  kind: 'radio';
  /** `label`: `<label for>`; `paragraph`: a `<p>` around a hidden box and bare text. */
  look: 'label' | 'paragraph';
  /** Id suffix and visible text of every option. */
  options: readonly (readonly [value: string, text: string])[];
  /** "Khác" opens a text box inside the component. */
  other?: Role;
  /** Address block for the first option, free text for the second. */
  place?: { person: Person; place: Place };
  /** Fields that appear below when an option is ticked. */
  reveals?: Readonly<Record<string, readonly Spec[]>>;
  /** The portal rebuilds these blocks after every change. */
  rebuilds?: readonly string[];
}

export type Spec = TextSpec | DateSpec | SelectSpec | RadioSpec;

export interface BlockSpec {
  id: string;
  title: string;
  /** Shown only while the field holds the value. */
  when?: { name: string; value: string };
  /** Locked in mood `readonly`, filled from the account in mood `prefill`. */
  account?: boolean;
  fields: readonly Spec[];
}

export interface FormSpec {
  id: string;
  title: string;
  blocks: readonly BlockSpec[];
  /** Names of the second version; null means that the version does not show the field. */
  aliases: Readonly<Record<string, string | null>>;
  /** Values the portal copies when a driver changes: from the present values to assignments. */
  copies?: (values: ReadonlyMap<string, string>) => Record<string, string>;
}
