/** Rows → checklist: the same paper once, the form on paper and on the screen as one, advice beside what it speaks of. */
import { CHANNELS } from '../core/channel';
import { words } from '../core/text';
import { lower, readable } from './text';
import { TICKABLE, type ChecklistItem, type Distillate, type DistilledRow } from './types';

type Cases = Distillate['cases'];

export function itemsOf(rows: DistilledRow[], cases: Cases): Pick<Distillate, 'items' | 'notes'> {
  const groups = group(
    rows.filter((row) => TICKABLE.includes(row.kind)),
    cases,
  );
  const used = new Set<string>();
  const items = joinTwins(groups).map((members): ChecklistItem => {
    const [row, ...also] = shownFirst(members);
    return {
      id: idOf(row, used),
      row,
      also,
      cases: casesOf(members, cases),
      quantity: quantityOf(row),
      notes: [],
    };
  });
  return {
    items,
    notes: attach(
      rows.filter((row) => !TICKABLE.includes(row.kind)),
      items,
    ),
  };
}

type Group = [DistilledRow, ...DistilledRow[]];

/** The same wording (bullets, form names and law aside), kind and condition, wherever it stands. */
function group(rows: DistilledRow[], cases: Cases): Group[] {
  const found = new Map<string, Group>();
  for (const row of rows) {
    const role = cases[row.case]?.role;
    const place = role === 'addition' || role === 'stage' ? row.case : '';
    const key = [
      row.kind,
      words(row.label ?? '').join(' '),
      row.when ?? '',
      essence(row.official),
      place,
    ].join('|');
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()];
}

/** What tells two papers of one name apart: their words up to the form's number and the law. */
function essence(official: string): string {
  const low = lower(readable(official));
  const end = low.search(/theo mẫu|\(mẫu|ban hành kèm|;\s*mẫu|\.\s*$|(?<=[\p{Ll})])\.?(?=\d*\.?mu|mẫu)/u);
  return words(end > 12 ? low.slice(0, end) : low)
    .join(' ')
    .slice(0, 400);
}

const FORM = /^(?:tờ khai|đơn|giấy đề nghị|văn bản (?:yêu cầu|đề nghị))(?!\p{L})/u;
const SCREEN = /điện tử tương tác|tương tác điện tử/u;
/** Words that both forms have without being about the same. */
const PLAIN = new Set(
  words('tờ khai đơn mẫu hộ tịch điện tử tương tác biểu theo thực hiện việc đề nghị yêu cầu cấp của'),
);

/** "Tờ khai đăng ký kết hôn" at the counter is "Mẫu hộ tịch điện tử tương tác đăng ký kết hôn" on the portal. */
function joinTwins(groups: Group[]): Group[] {
  const screens = groups.filter(([row]) => SCREEN.test(lower(row.label ?? '')));
  const forms = groups.filter(([row]) => FORM.test(lower(row.label ?? '')));
  const gone = new Set<Group>();
  for (const screen of screens) {
    const twin = forms
      .filter(([row]) => row.case === screen[0].case || forms.length === 1)
      .find((form) => alike(form[0], screen[0]) || (forms.length === 1 && screens.length === 1));
    if (!twin) continue;
    twin.push(...screen);
    gone.add(screen);
  }
  return groups.filter((each) => !gone.has(each));
}

function alike(a: DistilledRow, b: DistilledRow): boolean {
  const of = (row: DistilledRow) => new Set(words(row.label ?? '').filter((word) => !PLAIN.has(word)));
  const [one, two] = [of(a), of(b)];
  const common = [...one].filter((word) => two.has(word)).length;
  return common > 0 && common >= 0.7 * Math.min(one.size, two.size);
}

/** The surest wording is shown, a paper form before its electronic twin. */
function shownFirst(members: Group): Group {
  const rank = (row: DistilledRow) => (SCREEN.test(lower(row.label ?? '')) ? 1 : 0);
  const [first, ...rest] = [...members].sort(
    (a, b) =>
      rank(a) - rank(b) || b.confidence - a.confidence || a.case - b.case || a.component - b.component,
  );
  return first ? [first, ...rest] : members;
}

/** [] = always: it stands in a section, or every alternative asks for it. */
function casesOf(members: DistilledRow[], cases: Cases): number[] {
  const own = [...new Set(members.map((row) => row.case))];
  const choices = cases.filter(({ role }) => role === 'alternative').map(({ index }) => index);
  if (own.some((index) => cases[index]?.role === 'section')) return [];
  if (choices.length > 0 && choices.every((index) => own.includes(index))) return [];
  return own.sort((a, b) => a - b);
}

const EITHER =
  /bản (?:chính|gốc)[\p{L} ]{0,30}hoặc (?:\d+ )?bản (?:sao|chụp|điện tử)|bản sao[\p{L} ]{0,60}hoặc[\p{L} ]{0,20}bản (?:chính|gốc)/u;
/** Figures above are glued from others ("20240"). */
const MANY = 20;

function quantityOf(row: DistilledRow): ChecklistItem['quantity'] {
  const clean = (figure: number) => (figure > 0 && figure <= MANY ? Math.floor(figure) : 0);
  const originals = clean(row.originals);
  const copies = clean(row.copies);
  return {
    originals,
    copies,
    either: (originals > 0 && copies > 0) || EITHER.test(lower(readable(row.official))),
  };
}

/** A short readable id, unique within the record. */
function idOf(row: DistilledRow, used: Set<string>): string {
  const base = words(row.label ?? '')
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const named = /^[a-z]/.test(base) ? base : `giay-${base || 'to'}`.slice(0, 40).replace(/-+$/, '');
  let id = named;
  for (let next = 2; used.has(id); next += 1) id = `${named}-${next}`;
  used.add(id);
  return id;
}

const SHORT_NAME = /(?:gọi tắt|gọi chung|gọi) là (?<name>[\p{L} ]{6,40})\)/u;
/** Beginnings that many papers share. */
const COMMON = new Set(['giay to', 'giay chung', 'giay chung nhan', 'giay to chung', 'giay to chung minh', 'ban sao', 'ban sao giay', 'van ban', 'van ban xac', 'van ban xac nhan', 'to khai', 'to khai dang', 'to khai dang ky', 'don de', 'don de nghi', 'giay de nghi', 'quyet dinh', 'hop dong', 'bao cao', 'ho so', 'ban chinh', 'giay xac nhan', 'mot trong', 'tai lieu']); // prettier-ignore

/** Gives every note to the (at most two) rows whose paper it names; returns those that speak of none or of all. */
function attach(notes: DistilledRow[], items: ChecklistItem[]): DistilledRow[] {
  const names = items.map((item) => phrasesOf(item));
  return notes.filter((note) => {
    const text = ` ${words(readable(note.official)).join(' ')} `;
    const spoken = items.filter((_, index) => names[index]?.some((name) => text.includes(` ${name} `)));
    if (spoken.length === 0 || spoken.length > 2 || note.reasons[0]?.id === 'heading') return true;
    for (const item of spoken) item.notes.push(note);
    return false;
  });
}

function phrasesOf(item: ChecklistItem): string[] {
  const label = words(item.row.label ?? '');
  const found: string[] = [];
  const short = SHORT_NAME.exec(lower(readable(item.row.official)))?.groups?.name;
  if (short) found.push(words(short).join(' '));
  for (let length = 3; length <= Math.min(label.length, 7); length += 1) {
    const phrase = label.slice(0, length).join(' ');
    if (COMMON.has(phrase)) continue;
    found.push(phrase);
    break;
  }
  return found;
}

/**
 * What a clerk has before the eyes: the rows that always apply and those of one alternative and one way of filing. Additions
 * (somebody acts for another) are switched on beside it and not counted.
 */
export function viewsOf(done: Pick<Distillate, 'items' | 'cases'>): ChecklistItem[][] {
  const added = (item: ChecklistItem) =>
    item.cases.length > 0 && item.cases.every((index) => done.cases[index]?.role === 'addition');
  const base = done.items.filter((item) => !added(item));
  const choices = done.cases.filter(
    ({ role, index }) => role === 'alternative' && base.some((item) => item.cases.includes(index)),
  );
  const inChoice = (item: ChecklistItem) =>
    item.cases.some((index) => done.cases[index]?.role === 'alternative');
  const views =
    choices.length === 0
      ? [base]
      : choices.map(({ index }) => base.filter((item) => !inChoice(item) || item.cases.includes(index)));
  // A dossier comes in one way; where the ways ask for different papers each has its own view.
  return views.flatMap((view) => {
    const ways = CHANNELS.map((channel) =>
      view.filter((item) => channelsOfItem(item).includes(channel)),
    ).filter((way) => way.length > 0);
    return ways.some((way) => way.length < view.length) ? ways : [view];
  });
}

/** All ways of filing under which an item is asked for: its twins cover each other's. */
export const channelsOfItem = ({ row, also }: ChecklistItem) =>
  CHANNELS.filter((channel) => [row, ...also].some((each) => each.channels.includes(channel)));
