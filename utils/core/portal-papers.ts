/**
 * The portal's table of papers beside the checklist: what is attached, what looks wrong, what is left over. It is only
 * read and told about; nobody presses anything there.
 */
import type { ChecklistRow } from './checklist';
import type { PackPaper } from './pack';
import { names, padded, papersOfRows } from './paper-rows';
import type { PortalPaper } from './snapshot';
import { cleanInvisible, fold } from './text';

export type PaperBadge = 'attached' | 'empty' | 'uploading' | 'unticked' | 'wrong-row';

/** One thing to look at. `row` is the portal's name of the row; the sentence lives in i18n. */
export type PaperAdvice =
  | { kind: 'wrong-row' | 'same-file'; row: string; file: string; other: string }
  | {
      kind:
        | 'not-ticked'
        | 'remembered'
        | 'same-row'
        | 'required-empty'
        | 'not-marked'
        | 'received-empty'
        | 'uploading';
      row: string;
    };

export interface PortalPapers {
  /** By paper id; papers without a row are not in it. */
  badges: ReadonlyMap<string, PaperBadge>;
  /** The gravest first, within a kind in page order. */
  advice: readonly PaperAdvice[];
}

export interface PortalPapersInput {
  rows: readonly PortalPaper[];
  /** The checklist of this case; empty without a pack. */
  checklist: readonly ChecklistRow[];
  /** Every paper of the pack: a file may be one that this case does not ask for. */
  papers: readonly PackPaper[];
  /** Names of added rows that were there when the table was first seen. */
  remembered: ReadonlySet<string>;
  /** Is it time to speak of what is still empty? */
  checked: boolean;
}

const ORDER: readonly PaperAdvice['kind'][] = [
  'wrong-row',
  'not-ticked',
  'remembered',
  'same-file',
  'same-row',
  'not-marked',
  'required-empty',
  'received-empty',
  'uploading',
];

/** `GiayChungSinh_ban-chinh.pdf` → ` giay chung sinh ban chinh `: a name as a clerk or a scanner writes it. */
const fileWords = (file: string): string =>
  padded(
    cleanInvisible(file)
      .replace(/\.[a-z0-9]{1,5}$/i, '')
      .replace(/[_.]+/g, ' ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  );

const hasFile = (row: PortalPaper): boolean => row.attached.length > 0 || row.state === 'attached';

/** Compares the portal's rows with the checklist. Pure; any rows and names may come, they are the page's words. */
export function portalPapers(input: PortalPapersInput): PortalPapers {
  const { rows, checklist, papers, remembered, checked } = input;
  const byRow = papersOfRows(rows, papers);
  const texts = rows.map(({ name }) => padded(name));
  const advice: PaperAdvice[] = [];
  const wrong = new Map<PortalPaper, ReadonlySet<string>>();

  for (const [at, row] of rows.entries()) {
    const strange = row.attached.flatMap((file) => {
      const other = otherRowOf(file, at, texts, byRow);
      return other === null ? [] : [{ file, other: rows[other]?.name ?? '' }];
    });
    wrong.set(row, new Set(strange.map(({ file }) => file)));
    for (const { file, other } of strange) advice.push({ kind: 'wrong-row', row: row.name, file, other });
    if (row.ticked === false && hasFile(row)) advice.push({ kind: 'not-ticked', row: row.name });
    if (row.added && remembered.has(row.name)) advice.push({ kind: 'remembered', row: row.name });
    if (row.name !== '' && texts.indexOf(texts[at] ?? '') < at)
      advice.push({ kind: 'same-row', row: row.name });
    if (row.state === 'uploading') advice.push({ kind: 'uploading', row: row.name });
  }
  advice.push(...doubles(rows));

  const badges = new Map<string, PaperBadge>();
  const started = checked || rows.some(hasFile);
  for (const { paper, mark } of checklist) {
    const own = rows.filter((_, at) => byRow[at]?.some(({ id }) => id === paper.id));
    if (own.length === 0) continue;
    const badge = badgeOf(own, wrong);
    badges.set(paper.id, badge);
    const { name } = own[0]!;
    // a row for several papers: the mark of one of them says nothing about the file
    const alone = byRow[rows.indexOf(own[0]!)]?.length === 1;
    if (alone && badge === 'attached' && mark.state === 'missing')
      advice.push({ kind: 'not-marked', row: name });
    if (
      alone &&
      started &&
      badge === 'empty' &&
      mark.state === 'received' &&
      !own.some((row) => row.required)
    )
      advice.push({ kind: 'received-empty', row: name });
  }
  if (started)
    for (const row of rows)
      if (row.required && row.state === 'empty') advice.push({ kind: 'required-empty', row: row.name });
  return {
    badges,
    advice: [...advice].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
  };
}

function badgeOf(
  own: readonly PortalPaper[],
  wrong: ReadonlyMap<PortalPaper, ReadonlySet<string>>,
): PaperBadge {
  const filled = own.filter(hasFile);
  if (filled.length === 0) return own.some((row) => row.state === 'uploading') ? 'uploading' : 'empty';
  const right = filled.filter(
    (row) => row.attached.length === 0 || row.attached.some((file) => !wrong.get(row)?.has(file)),
  );
  if (right.length === 0) return 'wrong-row';
  return right.every((row) => row.ticked === false) ? 'unticked' : 'attached';
}

/**
 * The index of the one other row that the file's name speaks of; null when it speaks of its own row, of none or of
 * several. Papers without a row of their own may lie under any.
 */
function otherRowOf(
  file: string,
  at: number,
  texts: readonly string[],
  byRow: readonly (readonly PackPaper[])[],
): number | null {
  const text = fileWords(file);
  const speaksOf = (index: number): boolean => {
    const name = texts[index] ?? '';
    return (
      (name.trim() !== '' &&
        text.includes(name) &&
        !/^ \d/.test(text.slice(text.indexOf(name) + name.length - 1))) ||
      (byRow[index] ?? []).some((paper) => names(text, paper))
    );
  };
  if (speaksOf(at)) return null;
  const others = texts.flatMap((_, index) => (index !== at && speaksOf(index) ? [index] : []));
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** The same file under two rows, by its exact name. */
function doubles(rows: readonly PortalPaper[]): PaperAdvice[] {
  const first = new Map<string, string>();
  return rows.flatMap((row) =>
    row.attached.flatMap((file): PaperAdvice[] => {
      const key = fold(file);
      const before = first.get(key);
      if (before === undefined) first.set(key, row.name);
      return before === undefined ? [] : [{ kind: 'same-file', row: before, file, other: row.name }];
    }),
  );
}
