/**
 * Procedures of the commune that have no pack yet: known by code, name and address, so that a form is called by its right
 * name, and is never taken for a sister that has a pack. Read when a page is not certain, or when the clerk picks.
 */
import type { IndexEntry, ProcedureIndex } from '../core/pack';
import { clip } from '../core/text';

export const KNOWN_FILE = '/reference/procedures.json';
/** Characters of the name in the head of the panel. */
const SHORT = 40;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** The index of packs with every known procedure that no pack stands for, neither under its code nor as the successor of an old one. */
export function withKnown(index: ProcedureIndex, known: readonly IndexEntry[]): ProcedureIndex {
  const packed = new Set(index.procedures.flatMap(({ code, aliases }) => [code, ...aliases]));
  return {
    schema: index.schema,
    procedures: [...index.procedures, ...known.filter(({ code }) => !packed.has(code))],
  };
}

/** A line of the index, with its field (lĩnh vực, '' when it is not known). */
export interface KnownProcedure extends IndexEntry {
  field: string;
}

/** The entries of `public/reference/procedures.json` (parsed JSON) beside the index of packs; [] when it is something else. */
export function knownProcedures(data: unknown): KnownProcedure[] {
  const { procedures, more } = (data ?? {}) as { procedures?: unknown; more?: unknown };
  if (!Array.isArray(procedures)) return [];
  const extras = new Map(
    (Array.isArray(more) ? (more as Record<string, unknown>[]) : []).map((one) => [one['code'], one]),
  );
  return procedures.flatMap((row: unknown): KnownProcedure[] => {
    const [code, name, uuid, field = ''] = strings(row);
    if (code === undefined || name === undefined) return [];
    const extra = extras.get(code);
    const bare = name.replace(/^thủ tục\s+(hành chính\s+)?/iu, '');
    const fieldSets = extra?.['fieldSets'];
    return [
      {
        code,
        name,
        field,
        shortName: clip(bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1), SHORT),
        aliases: [],
        uuids: uuid ? [uuid] : [],
        titles: [name, ...strings(extra?.['titles'])],
        fieldSets: Array.isArray(fieldSets) ? fieldSets.map(strings) : [],
        notFields: strings(extra?.['notFields']),
      },
    ];
  });
}
