/**
 * What goes on the printed forms, as data: the supplement request (mẫu 02) and the checklist. The view only lays it out,
 * and every text of it can be changed on the screen before it is printed. Here is what both forms share.
 */
import type { Assessment } from '../core/assess';
import type { PaperState } from '../core/checklist';
import type { Draft } from '../core/draft';
import { factsOf } from '../core/facts';
import type { Pack, PackPaper } from '../core/pack';
import type { Role } from '../core/roles';
import type { Facts } from '../core/rule';
import type { PageSnapshot } from '../core/snapshot';
import { texts } from '../i18n';

/** The letterhead as the office entered it. */
export interface Letterhead {
  parentName: string;
  officeName: string;
  place: string;
  phone: string;
}

export interface PrintInput {
  draft: Draft;
  pack: Pack | null;
  page: PageSnapshot;
  /** Roles that are empty on `page` because the draft has no such field yet. */
  untouched: ReadonlySet<Role>;
  assessment: Assessment;
  office: Letterhead;
  /** ISO `yyyy-mm-dd`, Vietnam time. */
  today: string;
}

/** One line of the slip. */
export interface SlipRow {
  id: string;
  text: string;
  ground: string;
  /** What the clerk should look at before printing; on the screen only. */
  care: 'unsure' | 'untouched' | null;
}

export interface SupplementModel {
  head: Letterhead;
  placeDate: string;
  of: string;
  request: string;
  address: string;
  phone: string;
  email: string;
  rows: SlipRow[];
  /** Warnings: not certain enough to stand on the slip unasked. */
  offered: SlipRow[];
  reason: string;
  /** Labels of papers nobody has looked at: the list could not be complete. */
  unseen: string[];
  /** When slips were handed out before, milliseconds since 1970, oldest first. */
  issued: number[];
}

export interface ChecklistModel {
  head: Letterhead;
  placeDate: string;
  procedure: string;
  cases: string;
  of: string;
  rows: { id: string; label: string; how: string; state: PaperState; note: string }[];
  received: number;
  notes: string[];
  time: string;
  fee: string;
  /** The day the procedure data describes, dd/mm/yyyy; '' without a pack. */
  asOf: string;
}

const say = texts.print;

export const factsOfInput = ({ draft, pack, page, today }: PrintInput): Facts =>
  factsOf(page, { procedure: pack?.code ?? null, cases: draft.cases, today });

/** `nộp 01 bản chính`. */
export const howMany = (paper: PackPaper): string =>
  say.howMany(paper.action, say.forms[paper.form], paper.quantity);

/** `Đăng ký khai sinh (mã thủ tục 1.001193)`; '' without a procedure. */
export const requestOf = (pack: Pack | null): string =>
  pack ? say.requestText(matterOf(pack), pack.code) : '';

/** The procedure's name without the word "Thủ tục", which stands before it on the forms already. */
export function matterOf({ name }: Pack): string {
  const matter = name.replace(/^thủ tục:?\s+/i, '');
  return matter.charAt(0).toUpperCase() + matter.slice(1);
}

/** Whom the slip is for: who asked, or who will own the result; both sides of a marriage. */
export function applicantOf(facts: Facts): string {
  const groom = facts.get('groom.fullName');
  const bride = facts.get('bride.fullName');
  const one =
    facts.get('owner.fullName') || facts.get('requester.fullName') || facts.get('submitter.fullName');
  if (one) return one;
  if (groom && bride) return say.both(groom, bride);
  return groom || bride || facts.get('subject.fullName');
}

/** `Đà Lạt, ngày 22 tháng 11 năm 2026`. */
export function placeDate(place: string, today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  return say.placeDate(place, day, month, year);
}

/** For a list inside a sentence; words that begin with a name of more capitals stay as they are. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*\s/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
