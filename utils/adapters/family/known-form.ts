/** A documented form of a family: which names stand on it and what they mean. */
import type { Role } from '../../core/roles';

export interface KnownField {
  /** Null: documented, but the vocabulary has no role for it. */
  role: Role | null;
  /** Its label as printed; finds the field again when it was renamed. */
  label: string;
  /** There in every case, so that its absence means a change of the form. */
  always?: true;
}

export interface KnownForm {
  /** E.g. `birth`, `death`, `extract`. */
  id: string;
  /** The procedure its field set stands for, or null where several share it. */
  procedure: string | null;
  /** Base name as documented, compared without letter case (aliases joined with `|`, the usual one first) → what stands there. */
  fields: Readonly<Record<string, KnownField>>;
  /** Of one page of a longer form: the `always` names of all its pages, so that one renamed field of a page of three is no other form. */
  whole?: number;
  /** `NsDiaChi/ward`: what stands behind a slash is a part of one control, which is renamed and reported as a whole. */
  parts?: true;
}

/** A form counts as met from this share of its `always` names on, and from this many. Half: past it, it is another form. */
const ENOUGH = { share: 0.5, names: 4 } as const;

const aliasesOf = (names: string): string[] => names.split('|');
const isThere = (names: string, bases: ReadonlySet<string>): boolean =>
  aliasesOf(names).some((alias) => bases.has(alias.toLowerCase()));

/** The documented form that most of these base names (lower case) belong to; null when none is sure, or two are. */
export function formOf(bases: ReadonlySet<string>, forms: readonly KnownForm[]): KnownForm | null {
  const scored = forms
    .map((form) => {
      const names = Object.keys(form.fields);
      const hits = names.filter((name) => isThere(name, bases)).length;
      const always = names.filter((name) => form.fields[name]?.always);
      const there = always.filter((name) => isThere(name, bases)).length;
      return { form, hits, share: always.length > 0 ? there / always.length : hits / names.length };
    })
    .filter(({ hits, share }) => hits >= ENOUGH.names && share >= ENOUGH.share)
    .sort((a, b) => b.hits - a.hits || b.share - a.share);
  const [first, second] = scored;
  return first && (!second || first.hits > second.hits || first.share > second.share) ? first.form : null;
}

/** What the form says of a base name, letter case aside. */
export function knownField(form: KnownForm | null, base: string): KnownField | null {
  if (!form) return null;
  return tableOf(form).get(base.toLowerCase()) ?? null;
}

const tables = new WeakMap<KnownForm, Map<string, KnownField>>();
function tableOf(form: KnownForm): Map<string, KnownField> {
  const known = tables.get(form);
  if (known) return known;
  const table = new Map(
    Object.entries(form.fields).flatMap(([names, field]) =>
      aliasesOf(names).map((name) => [name.toLowerCase(), field] as const),
    ),
  );
  tables.set(form, table);
  return table;
}

/** Documented names (the usual spelling of each) none of whose aliases is on the page. */
export const absentFrom = (form: KnownForm, bases: ReadonlySet<string>): [string, KnownField][] =>
  Object.entries(form.fields)
    .filter(([names]) => !isThere(names, bases))
    .map(([names, field]) => [aliasesOf(names)[0] as string, field]);
