/**
 * A distilled checklist as a pack, so that the panel shows it with the machinery it has for packs written by hand. Whatever
 * was not decided by a person stays marked: unsure rows, alternatives nobody chose (all shown until one is chosen), times that
 * contradict one another (told, never computed).
 */
import { cleanInvisible, clip } from '../core/text';
import type { CaseSwitch, Pack, PackNote, PackPaper } from '../core/pack';
import type { OfficialRecord } from '../records/record';
import { channelsOfItem } from './items';
import { lower, readable, unmark } from './text';
import { feeText, timeOf } from './pack-facts';
import type { PackWords } from './pack-words';
import type { ChecklistItem, Distillate } from './types';

export interface PackOptions {
  say: PackWords;
  /** ISO day that stands when the record does not say when it was published. */
  today: string;
}

const PAPERS = 30;
const SWITCHES = 12;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Always a pack that `checkPack` accepts, whatever the record holds, provided its code is one of the portal's. */
export function packOf(record: OfficialRecord, done: Distillate, { say, today }: PackOptions): Pack {
  const name = filled(record.name, 600) || record.code;
  const choice = switchesOf(done, say);
  const shown = done.items.slice(0, done.items.length > PAPERS ? PAPERS - 1 : PAPERS);
  const rest = done.items.slice(shown.length);
  const papers = shown.map((item) => paperOf(item, record, done, choice, say));
  if (rest.length > 0)
    papers.push(placeholder('giay-to-con-lai', say.restLabel, say.rest(rest.length), record, say));
  if (papers.length === 0) papers.push(placeholder('thanh-phan-ho-so', say.noneLabel, say.none, record, say));
  const known = UUID.test(record.id);
  return {
    schema: 1,
    code: record.code,
    aliases: [],
    name,
    shortName: shortNameOf(name),
    field: filled(record.fields.join(', '), 600) || say.noField,
    asOf: record.updatedAt ?? today,
    sources: [
      {
        what: clip(say.source(record.code, record.publisher, record.decision.number), 600),
        ref: known ? `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${record.id}` : record.code,
        ...(record.updatedAt ? { date: record.updatedAt } : {}),
      },
    ],
    recognise: { uuids: known ? [record.id] : [], titles: [name], fieldSets: [] },
    switches: choice.switches,
    papers,
    required: [],
    notes: notesOf(done, shown, rest),
    time: timeOf(record, say),
    fee: { text: feeText(record, say) },
  };
}

/** Text for a field of the pack: one line, no longer than it may be; '' when there is none. */
const filled = (text: string, length: number): string => clip(cleanInvisible(text), length);

function shortNameOf(name: string): string {
  const bare = name.replace(/^(?:thủ tục\s+)/iu, '');
  const short = bare.length > 40 ? bare.slice(0, 40).replace(/\s+\S*$/u, '') : bare;
  const text = (short.length < 3 ? name : short).slice(0, 40).trim();
  return text.length < 3 ? `TTHC ${text}` : (text[0] ?? '').toUpperCase() + text.slice(1);
}

interface Choice {
  switches: CaseSwitch[];
  /** Case → its switch. */
  ids: Map<number, string>;
}

/** The way of filing, one group for the alternatives, one switch for every addition; cases beyond the limit have none. */
function switchesOf(done: Distillate, say: PackWords): Choice {
  const switches: CaseSwitch[] = [];
  const ids = new Map<number, string>();
  const ways = done.items.some((item) => channelsOfItem(item).length < 3);
  if (ways)
    for (const id of ['online', 'postal'] as const)
      switches.push({ id, label: say[id], group: 'channel', help: say.channelHelp });
  const used = (role: string) =>
    done.cases.filter(
      (each) => each.role === role && done.items.some((item) => item.cases.includes(each.index)),
    );
  const add = (cases: Distillate['cases'], prefix: string, group?: string) => {
    if (switches.length + cases.length > SWITCHES) return;
    for (const { index, name } of cases) {
      const id = `${prefix}-${index + 1}`;
      const title = titleOf(name) || say.caseNumber(index + 1);
      ids.set(index, id);
      switches.push({
        id,
        label: clip(title, 60),
        ...(title.length > 60 ? { help: clip(title, 600) } : {}),
        ...(group ? { group } : {}),
      });
    }
  };
  const alternatives = used('alternative');
  if (alternatives.length > 1) add(alternatives, 'truong-hop', 'truong-hop');
  add(used('addition'), 'them');
  return { switches, ids };
}

/** The title of a case as a sentence: no marks, no "hồ sơ gồm:" at its end. */
function titleOf(name: string): string {
  const { body } = unmark(readable(name));
  const text = body.replace(/[,:;\s]*(?:thì )?(?:hồ sơ )?(?:bao )?gồm(?: có)?[\s:]*$|[\s:;.,]+$/iu, '');
  return text.length < 3 ? '' : (text[0] ?? '').toUpperCase() + text.slice(1);
}

function paperOf(
  item: ChecklistItem,
  record: OfficialRecord,
  done: Distillate,
  { switches, ids }: Choice,
  say: PackWords,
): PackPaper {
  const { row, also } = item;
  const titles = item.cases
    .map((index) => titleOf(done.cases[index]?.name ?? ''))
    .filter((title) => title !== '');
  const own = item.cases.map((index) => ids.get(index)).filter((id) => id !== undefined);
  const added = item.cases.length > 0 && item.cases.every((index) => done.cases[index]?.role === 'addition');
  // Shown until another alternative is chosen: a list that hides papers because nobody chose would mislead.
  const others = switches
    .filter(({ id, group }) => group === 'truong-hop' && !own.includes(id))
    .map(({ id }) => id);
  const when =
    own.length === 0 ? null : added ? { on: own.slice(0, 1) } : others.length > 0 ? { off: others } : null;
  const unchosen = item.cases.length > 0 && when === null ? say.onlyCases(titles.join('; ')) : null;
  const onlyIf = [unchosen, row.when].filter((text) => text !== null && text !== '').join(' · ');
  const stage = item.cases.some((index) => done.cases[index]?.role === 'stage');
  const why = row.when
    ? say.whyCondition(row.when)
    : titles.length > 0
      ? say.whyCase(titles.join('; '))
      : say.why;
  return {
    id: item.id,
    label: labelOf(row.label ?? '', say),
    official: officialOf(row.official),
    form: formOf(item),
    quantity: Math.min(20, Math.max(1, item.quantity.originals, item.quantity.copies)),
    action: row.kind === 'present' ? 'present' : 'submit',
    channels: channelsOfItem(item),
    ...(when ? { when } : {}),
    why: clip(stage ? `${say.stage} ${why}` : why, 600),
    law: { text: clip(say.law(record.code, record.decision.number), 600), confidence: 'likely' },
    ...(onlyIf === '' ? {} : { onlyIf: clip(onlyIf, 600) }),
    ...(row.unsure || stage ? { unsure: true } : {}),
    components: componentsOf(
      [row, ...also].map((each) => ({
        code: record.cases[each.case]?.components[each.component]?.code ?? '',
        key: each.key,
      })),
    ),
  };
}

const labelOf = (label: string, say: PackWords): string => (label.length < 3 ? say.unnamed : label);
const officialOf = (official: string): string => filled(official, 1500).padEnd(3, '.');

/** The record's codes; a row without one is known by its key. */
function componentsOf(rows: { code: string; key: string }[]): string[] {
  return [...new Set(rows.map(({ code, key }) => (code !== '' && code.length <= 60 ? code : key)))];
}

/** Only what the wording says of the copy; where it is silent a certified copy or a photocopy with the original will do (`any`). */
function formOf({ row, quantity }: ChecklistItem): PackPaper['form'] {
  const low = lower(readable(row.official));
  if (/điện tử tương tác|tương tác điện tử/u.test(low)) return 'electronic';
  if (/^[\s\-+*()\p{L}\d.]{0,8}?(?:tờ khai|đơn |giấy đề nghị|phiếu đề nghị)/u.test(low)) return 'declaration';
  if (quantity.either) return 'any';
  if (/bản (?:chính|gốc)(?!\p{L})/u.test(low) && !/bản sao/u.test(low)) return 'original';
  if (/bản sao (?:có |được )?(?:công chứng|chứng thực)/u.test(low) && !/hoặc bản/u.test(low))
    return 'certified-copy';
  if (/^[\s\-+*()\p{L}\d.]{0,8}?bản (?:chụp|photo)/u.test(low)) return 'photocopy';
  return 'any';
}

/** A row that stands for what the pack cannot show: it sends the clerk to the full record. */
function placeholder(
  id: string,
  label: string,
  official: string,
  record: OfficialRecord,
  say: PackWords,
): PackPaper {
  return {
    id,
    label,
    official,
    form: 'any',
    quantity: 1,
    action: 'submit',
    channels: ['direct', 'online', 'postal'],
    why: say.placeholder,
    law: { text: clip(say.law(record.code, record.decision.number), 600), confidence: 'uncertain' },
    unsure: true,
    components: [record.code],
  };
}

/** Advice of single papers, then of the whole; electronic twins and papers beyond the limit are told there too. */
function notesOf(done: Distillate, shown: ChecklistItem[], rest: ChecklistItem[]): PackNote[] {
  const told = new Map<string, { text: string; papers: Set<string> }>();
  const tell = (official: string, papers: string[]) => {
    const text = officialOf(official);
    const known = told.get(text) ?? { text, papers: new Set<string>() };
    for (const paper of papers) known.papers.add(paper);
    told.set(text, known);
  };
  for (const item of shown) {
    for (const note of item.notes) tell(note.official, [item.id]);
    for (const twin of item.also)
      if (twin.channels.join() !== item.row.channels.join()) tell(twin.official, [item.id]);
  }
  for (const item of rest) tell(item.row.official, ['giay-to-con-lai']);
  for (const note of done.notes)
    if (note.reasons[0]?.id !== 'heading' && note.reasons[0]?.id !== 'fragment') tell(note.official, []);
  return [...told.values()].map(({ text, papers }, index) => ({
    id: `ghi-chu-${index + 1}`,
    text,
    ...(papers.size > 0 ? { papers: [...papers] } : {}),
  }));
}
