/** The papers of a notice: to hand in, to show, and those that only some cases need. Everything of the procedure, not of one case. */
import { CHANNELS, type Channel } from '../core/channel';
import type { CaseSwitch, Condition, Pack, PackPaper } from '../core/pack';
import { isRole } from '../core/roles';
import { cleanInvisible } from '../core/text';
import { texts } from '../i18n';
import { official } from '../i18n/area';
import type { OfficialRecord } from '../records/record';
import { line, type NoticeInput, type NoticeItem } from './print-notice-model';
import { howMany, lowerFirst } from './print-model';

const say = official(texts.print.notice);
const common = official(texts.common);
const { channels } = official(texts.print);

type PaperSection = 'submit' | 'present' | 'onlyIf';

export function paperSections({
  pack,
  record,
  curated,
}: Pick<NoticeInput, 'pack' | 'record' | 'curated'>): Record<PaperSection, NoticeItem[]> {
  const sections: Record<PaperSection, NoticeItem[]> = { submit: [], present: [], onlyIf: [] };
  const usedChannels = CHANNELS.filter((way) => pack.papers.some((paper) => paper.channels.includes(way)));
  for (const paper of pack.papers) {
    const alternatives = curated ? [] : alternativesOf(paper.when, pack);
    const asked = alternatives.length > 0 ? { ...paper, when: { ...paper.when, off: [] } } : paper;
    const item: NoticeItem = {
      ...line(`paper:${paper.id}`, paper.label, paper.unsure ? 'distilled' : null),
      how: (curated ? '' : publishedHow(paper, record)) || howMany(paper),
      when: [
        ...(alternatives.length > 0 ? [say.inCases(alternatives.map(spoken))] : []),
        ...caseSentencesOf(asked, pack),
        ...wayOf(paper, usedChannels),
      ],
      full: paper.official === paper.label ? '' : paper.official,
    };
    sections[alternatives.length > 0 || needsCase(paper) ? 'onlyIf' : paper.action].push(item);
  }
  return sections;
}

/** A paper that the plain case does not ask for. "Not in case X" alone keeps it among the plain ones, with the exception told. */
const needsCase = ({ when, onlyIf }: PackPaper): boolean =>
  onlyIf !== undefined || (when?.on ?? []).length > 0 || when?.role !== undefined || when?.also !== undefined;

/**
 * A pack made of a record shows the papers of every alternative until one is chosen, so each lists the others as its
 * exceptions. On a wall nobody chooses: there the paper belongs to the alternatives that are left.
 */
function alternativesOf(when: Condition | undefined, pack: Pack): CaseSwitch[] {
  const off = when?.off ?? [];
  const groups = new Set(pack.switches.filter(({ id }) => off.includes(id)).map(({ group }) => group));
  const [group, ...more] = groups;
  if (group === undefined || more.length > 0) return [];
  return pack.switches.filter((one) => one.group === group && !off.includes(one.id));
}

/** Numbers of originals and copies as the record has them; '' when its row is not found. */
function publishedHow(paper: PackPaper, record: OfficialRecord | null): string {
  const row = record?.cases
    .flatMap((one) => one.components)
    .find(({ name }) => cleanInvisible(name) === paper.official);
  if (!row) return '';
  return say.quantities(row.originals, row.copies) || say.noQuantity;
}

/** A long title of the record is cut in the switch and whole in its help. */
const spoken = ({ label, help }: CaseSwitch): string =>
  lowerFirst(label.endsWith('…') && help ? help : label);

/** "Chỉ khi: …" and "Trừ khi: …" of a paper or a time limit, in the words of the case switches. */
export function caseSentencesOf(
  { when, onlyIf }: { when?: Condition | undefined; onlyIf?: string | undefined },
  pack: Pack,
): string[] {
  const labels = new Map(pack.switches.map((item) => [item.id, spoken(item)]));
  const named = (ids: readonly string[]): string[] => ids.map((id) => labels.get(id) ?? id);
  const needed = [
    ...named(when?.on ?? []),
    ...fieldSentences(when),
    ...(onlyIf ? [lowerFirst(onlyIf).replace(/[.\s]+$/, '')] : []),
  ];
  const excluded = named(when?.off ?? []);
  return [
    ...(needed.length > 0 ? [say.onlyIf(needed)] : []),
    ...(excluded.length > 0 ? [say.exceptIf(excluded)] : []),
  ];
}

/** What the form itself is asked, in the words of its fields. */
const fieldSentences = (when: Condition | undefined): string[] =>
  [{ role: when?.role, equals: when?.equals }, ...(when?.also ?? [])].flatMap(({ role, equals }) =>
    role !== undefined && isRole(role) ? [say.fieldIs(common.role(role), equals ?? [])] : [],
  );

/** Told only where the ways of filing differ. */
const wayOf = (paper: PackPaper, used: readonly Channel[]): string[] =>
  used.every((way) => paper.channels.includes(way))
    ? []
    : [say.onlyWhen(paper.channels.map((way) => channels[way]))];
