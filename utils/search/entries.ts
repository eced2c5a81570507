/** One entry per procedure from all that is known of it: the product's list, packs, records of the office. */
import type { SearchEntry } from './types';

/** What a pack (or its line in the index) says for the search. */
export interface PackNames {
  code: string;
  name: string;
  shortName: string;
  aliases: readonly string[];
  titles?: readonly string[];
  recognise?: { titles: readonly string[] };
  keywords?: readonly string[] | undefined;
  replaces?: readonly { code: string }[];
  field?: string;
}

export interface Sources {
  /** The product's list of commune procedures. */
  known: readonly { code: string; name: string; titles: readonly string[]; field?: string }[];
  packs: readonly PackNames[];
  /** Records read on this computer. They name a procedure before the list does. */
  records: readonly { code: string; name: string; field: string }[];
  favourites: ReadonlySet<string>;
}

/** How much more likely a procedure is meant when it is on the commune's list, has a pack, is a favourite. */
const LISTED = 0.6;
const PACKED = 0.25;
const FAVOURITE = 0.15;

/** In order of codes, each code once. */
export function searchEntries({ known, packs, records, favourites }: Sources): SearchEntry[] {
  const names = new Map<string, { name: string; field: string }>();
  const aliases = new Map<string, Set<string>>();
  const likely = new Map<string, number>();
  const add = (code: string, more: readonly string[], boost: number): void => {
    aliases.set(code, new Set([...(aliases.get(code) ?? []), ...more]));
    likely.set(code, (likely.get(code) ?? 0) + boost);
  };
  for (const { code, name, titles, field = '' } of known) {
    names.set(code, { name, field });
    add(code, titles, LISTED);
  }
  for (const pack of packs) {
    names.set(pack.code, { name: pack.name, field: pack.field ?? names.get(pack.code)?.field ?? '' });
    const titles = pack.recognise?.titles ?? pack.titles ?? [];
    const before = [...pack.aliases, ...(pack.replaces ?? []).map(({ code }) => code)];
    add(pack.code, [pack.shortName, ...titles, ...(pack.keywords ?? []), ...before], PACKED);
  }
  for (const { code, name, field } of records)
    names.set(code, {
      name: name || (names.get(code)?.name ?? code),
      field: field || (names.get(code)?.field ?? ''),
    });
  for (const code of favourites) likely.set(code, (likely.get(code) ?? 0) + FAVOURITE);
  return [...names]
    .map(([code, { name, field }]) => ({
      code,
      name,
      field,
      aliases: [...(aliases.get(code) ?? [])].filter((alias) => alias !== name && alias !== code),
      boost: likely.get(code) ?? 0,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
