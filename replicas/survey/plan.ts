/** A form of the kit as this page builds it: which data-name each field gets, which fields depend on which. */
import { chance, type Options } from '../moods';
import type { KitField, KitForm } from '../kit/spec';
import { DOCUMENTED } from './forms';

export interface Planned {
  /** Id for the judge. */
  id: string;
  /** Name of the question, with the version behind it. */
  name: string;
  field: KitField;
  block: number;
}

/** Version of the catalogue; 19 is a fact of khai tử, the others are invented. */
const VERSIONS: Readonly<Record<string, number>> = { 'khai-sinh': 27, 'khai-tu': 19, 'trich-luc': 1024 };

/** Names that the facts at hand calls varying get other names in another version; letter case varies too ("sometimes case only"). */
const otherVersion = (name: string, field: KitField): string =>
  field.label === 'Kính gửi' || field.label === 'Tại'
    ? `${name}_v2`
    : name.replace(/(?<=[a-z])([A-Z])(?=[a-z]+$)/, (letter) => letter.toLowerCase());

export function planOf(form: KitForm, options: Options, renamed: readonly string[]): Planned[] {
  const opaque = !DOCUMENTED.includes(form);
  const alias = options.moods.has('alias');
  const version = (VERSIONS[form.id] ?? 31) + (alias ? 7 : 0);
  const share = options.moods.has('drift') ? options.drift / 100 : 0;
  const taken = new Set<string>();
  return form.blocks.flatMap(({ fields, title, account }, block) =>
    fields.map((field, at): Planned => {
      const id = field.twin ? `${title}/${field.name}` : field.name;
      let base = opaque ? `citizenField${block * 40 + at + 1}` : field.name;
      if (alias) base = otherVersion(base, field);
      const drifts = !account && chance(options.seed, `drift ${id}`) < share;
      if (drifts || renamed.includes(field.name)) base = `citizenMoi${block}${at}`;
      while (taken.has(base)) base = `${base}b`;
      taken.add(base);
      return { id, name: `${base}__${version}`, field, block };
    }),
  );
}

/** The planned field a reference by name means: the one of the same block first. */
export const referred = (plan: readonly Planned[], name: string, block: number): Planned | undefined =>
  plan.find((each) => each.field.name === name && each.block === block) ??
  plan.find((each) => each.field.name === name);
