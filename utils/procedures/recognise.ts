/**
 * Which procedure does the page belong to? Evidence is ranked: a code in the address, then the procedure's uuid, then a
 * heading that names it exactly, then a code in the text, then the set of field names. The strongest kind that says
 * anything decides; weaker kinds can only lower the confidence. A wrong procedure is worse than none: it would show a
 * wrong checklist with a straight face.
 */
import type { IndexEntry, ProcedureIndex } from '../core/pack';
import type { PageSnapshot, ProcedureHint } from '../core/snapshot';
import { fold } from '../core/text';

export type How = ProcedureHint['how'];
export interface Recognised {
  code: string;
  /** 0…1. */
  confidence: number;
  how: How;
}

/**
 * What each kind is worth when nothing contradicts it. `fields` stays below 0.75 because sister forms (re-registration,
 * registration with recognition of a parent) share the names; `notFields` keeps out those we know.
 */
const WORTH: Readonly<Record<How, number>> = {
  'code-in-url': 1,
  'uuid-in-url': 0.97,
  title: 0.9,
  'code-in-text': 0.8,
  fields: 0.7,
};
const RANK = Object.keys(WORTH) as How[];

/** One weaker kind of evidence for another procedure. Two contradictions of a field set fall below `CLAIM`. */
const CONTRADICTED = 0.75;
/** Below this it is a guess, and the clerk picks by hand. */
const CLAIM = 0.5;

/** Evidence for a procedure that has no pack; it still contradicts. */
const UNKNOWN = '?';

/** The procedure of the page, or null when nothing is known, two are equally likely, or it has no pack. */
export function recognise(page: PageSnapshot, index: ProcedureIndex): Recognised | null {
  const evidence = new Map<How, Set<string>>(RANK.map((how) => [how, new Set()]));
  for (const { snapshot } of page.frames)
    for (const hint of snapshot.hints)
      for (const code of codesOf(hint, index.procedures)) evidence.get(hint.how)?.add(code);
  for (const code of byFields(page, index.procedures)) evidence.get('fields')?.add(code);

  const how = RANK.find((kind) => (evidence.get(kind)?.size ?? 0) > 0);
  if (!how) return null;
  const [code, ...others] = evidence.get(how) ?? [];
  if (code === undefined || code === UNKNOWN || others.length > 0) return null;

  const against = RANK.slice(RANK.indexOf(how) + 1).filter((kind) => {
    const codes = evidence.get(kind) ?? new Set();
    return codes.size > 0 && !codes.has(code);
  });
  const confidence = WORTH[how] * CONTRADICTED ** against.length;
  return confidence < CLAIM ? null : { code, confidence: Math.round(confidence * 100) / 100, how };
}

/** Provinces append their own part to a national code: `1.012796.H36`. */
const CODE = /^(\d{1,2}\.\d{6,9})(?:\.[A-Za-z]\d{1,3}(?:\.\d+)*)?$/;

function codesOf(hint: ProcedureHint, entries: readonly IndexEntry[]): string[] {
  const value = hint.value.normalize('NFC').trim();
  switch (hint.how) {
    case 'code-in-url':
    case 'code-in-text':
    case 'fields': {
      const code = CODE.exec(value)?.[1];
      if (code === undefined) return [];
      return [entries.find((entry) => entry.code === code || entry.aliases.includes(code))?.code ?? UNKNOWN];
    }
    case 'uuid-in-url':
      // an address may hold other uuids (the e-form's, an agency's): an unknown one says nothing
      return codesWhere(entries, (entry) => entry.uuids.includes(value.toLowerCase()));
    case 'title': {
      const title = titleKey(value);
      const known = codesWhere(entries, (entry) => entry.titles.some((name) => titleKey(name) === title));
      return known.length === 0 && isSister(title, entries) ? [UNKNOWN] : known;
    }
  }
}

const codesWhere = (entries: readonly IndexEntry[], fits: (entry: IndexEntry) => boolean): string[] =>
  entries.filter(fits).map((entry) => entry.code);

/** Folded, without the code that some portals put before the name, the word "Thủ tục", quotes and the final stop. */
const titleKey = (title: string): string =>
  fold(title.slice(0, 400))
    .replace(/^[\d.]{3,}[a-z0-9.]*\s*[-:–]?\s*/, '')
    .replace(/^["'\s]*(?:thu tuc(?: hanh chinh)?:?\s+)?/, '')
    .replace(/["'.:\s]+$/, '');

/** How names of procedures begin; "Tờ khai đăng ký khai sinh" and "Thông tin người yêu cầu" are blocks, not procedures. */
const NAMES_A_PROCEDURE = /^(?:dang ky|cap|xac nhan|thay doi|ghi vao|chung thuc|lien thong) /;

/** "Đăng ký lại khai sinh" holds every word of "Đăng ký khai sinh" and is another procedure with nearly the same form. */
function isSister(title: string, entries: readonly IndexEntry[]): boolean {
  if (!NAMES_A_PROCEDURE.test(title)) return false;
  const words = new Set(title.split(/[^a-z0-9]+/));
  return entries.some((entry) =>
    entry.titles.some((name) =>
      titleKey(name)
        .split(/[^a-z0-9]+/)
        .every((word) => words.has(word)),
    ),
  );
}

function byFields(page: PageSnapshot, entries: readonly IndexEntry[]): string[] {
  const names = new Set<string>();
  for (const { snapshot } of page.frames)
    for (const field of snapshot.fields) names.add(baseName(field.name));
  if (names.size === 0) return [];
  const has = (name: string): boolean => names.has(baseName(name));
  return codesWhere(
    entries,
    (entry) => entry.fieldSets.some((set) => set.every(has)) && !entry.notFields?.some(has),
  );
}

/** Names differ in case between versions of a form; SurveyJS appends `__<version>`. */
const baseName = (name: string): string => name.toLowerCase().replace(/__\d+$/, '');
