/**
 * The receipt (mẫu 01), field by field (domain-rules §6.2.1). Numbers of the dossier come from the portal or stay empty:
 * they are given by the one-stop system, never by us.
 */
import { isoDayAt } from '../core/received';
import type { PackPaper, PackTerm } from '../core/pack';
import { hasWords } from '../core/text';
import { texts } from '../i18n';
import { official } from '../i18n/area';
import {
  applicantOf,
  factsOfInput,
  momentText,
  placeDate,
  requestOf,
  type Applicant,
  type Letterhead,
  type PrintInput,
} from './print-model';

const say = official(texts.print.receipt);
const { terms } = official(texts.print);

export interface ReceiptInput extends PrintInput {
  /** When the dossier was accepted, milliseconds since 1970. */
  receivedAt: number;
  /** The time limit that holds for this way of filing in this case; null where none is certain. */
  term: Pick<PackTerm, 'amount' | 'unit'> | null;
  /** The due moment as it stands on the paper; '' where no firm one can be given. */
  dueText: string;
  /** Why there is none, or what to look at; on the screen only. */
  dueWhy: string;
}

/** One paper handed in. */
export interface ReceiptRow {
  id: string;
  name: string;
  /** Original, copy, electronic; '' where several are allowed: the clerk writes what was received. */
  kind: string;
  quantity: string;
  note: string;
}

export const RESULT_WAYS = ['counter', 'postal', 'online'] as const;
export type ResultWay = (typeof RESULT_WAYS)[number];

export interface ReceiptModel extends Applicant {
  head: Letterhead;
  placeDate: string;
  code: string;
  request: string;
  rows: ReceiptRow[];
  /** Papers that were only shown: they went back to the citizen (NĐ 61/2018 Điều 20 khoản 2). */
  shown: string;
  sets: string;
  time: string;
  received: string;
  due: string;
  /** What the declaration says about how the result is wanted; null where it says nothing clear. */
  way: ResultWay | null;
  care: ReceiptCare;
}

/** What the clerk should know before this receipt is printed; on the screen only. */
export interface ReceiptCare {
  /** Labels of papers marked missing or not acceptable. */
  lacking: string[];
  unseen: string[];
  /** Errors of the declaration. */
  faults: number;
  /** Papers of which the kind has to be written. */
  kindOpen: string[];
  due: string;
  /** Settled on the same day: no receipt is owed unless the applicant asks for one (NĐ 61/2018 Điều 17 khoản 4). */
  immediate: boolean;
  /** The published time and fee, to be compared. */
  timeText: string;
  feeText: string;
}

/** Everything of the form; what is not known is ''. */
export function receiptModel(input: ReceiptInput): ReceiptModel {
  const { draft, pack, assessment, office, term } = input;
  const facts = factsOfInput(input);
  const marked = (...states: string[]): PackPaper[] =>
    assessment.checklist.filter((row) => states.includes(row.mark.state)).map((row) => row.paper);
  const received = marked('received');
  const handedIn = received.filter((paper) => paper.action === 'submit');
  const notes = new Map(draft.papers.map((mark) => [mark.id, mark.note.trim()]));
  return {
    ...applicantOf(facts),
    head: office,
    placeDate: placeDate(office.place, isoDayAt(input.receivedAt)),
    code: draft.receipt?.code ?? '',
    request: requestOf(pack),
    rows: handedIn.map((paper) => ({
      id: paper.id,
      name: paper.label,
      kind: kindOf(paper),
      quantity: say.quantity(paper.quantity),
      note: notes.get(paper.id) ?? '',
    })),
    shown: received
      .filter((paper) => paper.action === 'present')
      .map((paper) => paper.label)
      .join('; '),
    sets: say.quantity(1),
    time: term ? terms[term.unit](term.amount) : '',
    received: momentText(input.receivedAt),
    due: input.dueText,
    way: wayOf(facts.get('dossier.resultChannel')),
    care: {
      lacking: marked('missing', 'rejected').map((paper) => paper.label),
      unseen: marked('unseen').map((paper) => paper.label),
      faults: assessment.completeness.errors,
      kindOpen: handedIn.filter((paper) => kindOf(paper) === '').map((paper) => paper.label),
      due: input.dueWhy,
      immediate: term?.unit === 'SAME_DAY',
      timeText: pack?.time.text ?? '',
      feeText: pack?.fee.text ?? '',
    },
  };
}

/** Which of the three forms is right now: complete → 01, lacking → 02 (NĐ 61/2018 Điều 17 khoản 1). Null: not all is seen. */
export function rightForm({ assessment }: Pick<PrintInput, 'assessment'>): 'receipt' | 'supplement' | null {
  const { verdict } = assessment.completeness;
  if (verdict === 'unknown') return null;
  return verdict === 'complete' ? 'receipt' : 'supplement';
}

/** What was received where only one kind may be; else '' for the clerk to write. */
const kindOf = ({ form }: PackPaper): string => (form === 'any' ? '' : say.kinds[form]);

/* ---------- result ---------- */

const WAY_WORDS: Record<ResultWay, readonly string[]> = {
  counter: ['trực tiếp', 'bộ phận', 'trung tâm', 'nơi nộp'],
  postal: ['bưu chính', 'bưu điện', 'tại nhà', 'địa chỉ'],
  online: ['trực tuyến', 'điện tử', 'VNeID', 'kho dữ liệu'],
};

/** Only what speaks for one way alone. */
function wayOf(text: string): ResultWay | null {
  const fits = RESULT_WAYS.filter((way) => WAY_WORDS[way].some((word) => hasWords(text, word)));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
