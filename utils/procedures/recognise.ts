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

/** The procedure of the page, or null when nothing is known, two are equally likely, or it is not in the index. */
export function recognise(page: PageSnapshot, index: ProcedureIndex): Recognised | null {
  const known = lookupOf(index);
  const evidence = new Map<How, Set<string>>(RANK.map((how) => [how, new Set()]));
  const hints = page.frames.flatMap(({ snapshot }) => snapshot.hints);
  const said = new Set(hints.filter(({ how }) => how !== 'title').flatMap((hint) => codesOf(hint, known)));
  for (const hint of hints)
    for (const code of oneOf(codesOf(hint, known), hint, said, known)) evidence.get(hint.how)?.add(code);
  for (const code of byFields(page, known)) evidence.get('fields')?.add(code);
  // a form that no field set tells apart may bear its name: no more than such a set, a dossier can hold two forms
  if (evidence.get('fields')?.size === 0)
    for (const code of byFormTitle(hints, known)) evidence.get('fields')?.add(code);

  const how = RANK.find((kind) => (evidence.get(kind)?.size ?? 0) > 0);
  if (!how) return null;
  const [code, ...others] = evidence.get(how) ?? [];
  if (code === undefined || code === UNKNOWN || others.length > 0) return null;

  // an address is certain: a heading that nobody knows does not speak against it, one of another procedure does
  const certain = how === 'code-in-url' || how === 'uuid-in-url';
  const against = RANK.slice(RANK.indexOf(how) + 1).filter((kind) => {
    const codes = [...(evidence.get(kind) ?? [])].filter((one) => !(certain && one === UNKNOWN));
    return codes.length > 0 && !codes.includes(code);
  });
  const confidence = WORTH[how] * CONTRADICTED ** against.length;
  return confidence < CLAIM ? null : { code, confidence: Math.round(confidence * 100) / 100, how };
}

/**
 * The code in the address of a procedure that is on none of our lists (another level's, a newer one): the portal's own word.
 * Null where the address names none or several, or one that the index knows.
 */
export function unlisted(page: PageSnapshot, index: ProcedureIndex): Recognised | null {
  const { codes } = lookupOf(index);
  const hints = page.frames.flatMap(({ snapshot }) => snapshot.hints);
  const said = hints
    .filter(({ how }) => how === 'code-in-url')
    .map(({ value }) => CODE.exec(value.trim())?.[1]);
  const [code, ...others] = new Set(said);
  if (code === undefined || others.length > 0 || codes.has(code)) return null;
  return { code, confidence: WORTH['code-in-url'], how: 'code-in-url' };
}

/** Could procedures outside this index say otherwise? Not where a code, an address or a heading has named one for certain. */
export function isOpen(
  page: PageSnapshot,
  { procedures }: ProcedureIndex,
  found: Recognised | null,
): boolean {
  const hints = page.frames.flatMap(({ snapshot }) => snapshot.hints);
  if (!found) return hints.length > 0 || page.frames.some(({ snapshot }) => snapshot.fields.length > 0);
  if (found.how === 'code-in-url' || found.how === 'uuid-in-url') return false;
  const uuids = new Set(procedures.flatMap((entry) => entry.uuids));
  return (
    found.how !== 'title' ||
    hints.some(({ how, value }) => how === 'uuid-in-url' && !uuids.has(value.toLowerCase()))
  );
}

interface Lookup {
  /** Codes, aliases, uuids and folded titles → codes. */
  codes: ReadonlyMap<string, string>;
  uuids: ReadonlyMap<string, readonly string[]>;
  titles: ReadonlyMap<string, readonly string[]>;
  /** Codes → folded official names. */
  names: ReadonlyMap<string, string>;
  /** Procedures that field names alone can stand for, with the words of their titles. */
  forms: readonly { entry: IndexEntry; words: readonly (readonly string[])[] }[];
}
const lookups = new WeakMap<ProcedureIndex, Lookup>();

/** Hundreds of names are folded once, not at every judgement. */
function lookupOf(index: ProcedureIndex): Lookup {
  const before = lookups.get(index);
  if (before) return before;
  const gather = (keysOf: (entry: IndexEntry) => readonly string[]): Map<string, string[]> => {
    const map = new Map<string, string[]>();
    for (const entry of index.procedures)
      for (const key of new Set(keysOf(entry))) map.set(key, [...(map.get(key) ?? []), entry.code]);
    return map;
  };
  const lookup: Lookup = {
    codes: new Map(
      [...index.procedures]
        .reverse()
        .flatMap(({ code, aliases }) => [...aliases, code].map((one) => [one, code] as const)),
    ),
    uuids: gather(({ uuids }) => uuids),
    titles: gather(({ titles }) => titles.map(titleKey)),
    names: new Map(index.procedures.map(({ code, name }) => [code, titleKey(name)])),
    forms: index.procedures
      .filter(({ fieldSets }) => fieldSets.length > 0)
      .map((entry) => ({ entry, words: entry.titles.map((title) => wordsOf(titleKey(title))) })),
  };
  lookups.set(index, lookup);
  return lookup;
}

/** Provinces append their own part to a national code: `1.012796.H36`. */
const CODE = /^(\d{1,2}\.\d{6,9})(?:\.[A-Za-z]\d{1,3}(?:\.\d+)*)?$/;

function codesOf(hint: ProcedureHint, known: Lookup): readonly string[] {
  const value = hint.value.normalize('NFC').trim();
  switch (hint.how) {
    case 'code-in-url':
    case 'code-in-text':
    case 'fields': {
      const code = CODE.exec(value)?.[1];
      return code === undefined ? [] : [known.codes.get(code) ?? UNKNOWN];
    }
    case 'uuid-in-url':
      // an address may hold other uuids (the e-form's, an agency's): an unknown one says nothing
      return known.uuids.get(value.toLowerCase()) ?? [];
    case 'title': {
      const title = titleKey(value);
      return known.titles.get(title) ?? (isSister(title, known) ? [UNKNOWN] : []);
    }
  }
}

/**
 * Two procedures may bear one name to the letter (a new code for an old procedure). Then a code or an address elsewhere on the
 * page decides, else the one whose official name it is.
 */
function oneOf(
  codes: readonly string[],
  hint: ProcedureHint,
  said: ReadonlySet<string>,
  known: Lookup,
): readonly string[] {
  if (hint.how !== 'title' || codes.length < 2) return codes;
  const title = titleKey(hint.value);
  const named = codes.filter((code) => said.has(code));
  const own = codes.filter((code) => known.names.get(code) === title);
  return [named, own].find(({ length }) => length === 1) ?? codes;
}

/** Folded, without the code that some portals put before the name, the word "Thủ tục", quotes and the final stop. */
const titleKey = (title: string): string =>
  fold(title.slice(0, 400))
    .replace(/^[\d.]{3,}[a-z0-9.]*\s*[-:–]?\s*/, '')
    .replace(/^["'\s]*(?:thu tuc(?: hanh chinh)?:?\s+)?/, '')
    .replace(/["'.:\s]+$/, '');

/** How names of procedures begin; "Tờ khai đăng ký khai sinh" and "Thông tin người yêu cầu" are blocks, not procedures. */
const NAMES_A_PROCEDURE = /^(?:dang ky|cap|xac nhan|thay doi|ghi vao|chung thuc|lien thong) /;

/** What the paper form calls itself: "Tờ khai đăng ký giám hộ" is the form of "Thủ tục đăng ký giám hộ". */
const FORM_TITLE = /^to khai (?:de nghi |yeu cau )?(?=\w+ \w+)/;

/** None where one of several forms is not on the list, or its name is that of two procedures. */
function byFormTitle(hints: readonly ProcedureHint[], { titles }: Lookup): readonly string[] {
  const codes = hints
    .filter(({ how }) => how === 'title')
    .map(({ value }) => titleKey(value))
    .filter((title) => FORM_TITLE.test(title))
    .map((title) => titles.get(title.replace(FORM_TITLE, '')) ?? []);
  return codes.every(({ length }) => length === 1) ? codes.flat() : [];
}

const wordsOf = (title: string): string[] => title.split(/[^a-z0-9]+/);

/** "Đăng ký lại khai sinh" holds every word of "Đăng ký khai sinh" and is another procedure with nearly the same form. */
function isSister(title: string, { forms }: Lookup): boolean {
  if (!NAMES_A_PROCEDURE.test(title)) return false;
  const mine = new Set(wordsOf(title));
  return forms.some(({ words }) => words.some((name) => name.every((word) => mine.has(word))));
}

function byFields(page: PageSnapshot, { forms }: Lookup): string[] {
  const names = new Set<string>();
  for (const { snapshot } of page.frames)
    for (const field of snapshot.fields) names.add(baseName(field.name));
  if (names.size === 0) return [];
  const has = (name: string): boolean => names.has(baseName(name));
  return forms
    .filter(({ entry }) => entry.fieldSets.some((set) => set.every(has)) && !entry.notFields?.some(has))
    .map(({ entry }) => entry.code);
}

/** Names differ in case between versions of a form; SurveyJS appends `__<version>`. */
const baseName = (name: string): string => name.toLowerCase().replace(/__\d+$/, '');
