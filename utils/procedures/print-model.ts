/**
 * What goes on the printed forms, as data: forms 01–03 and the checklist of one dossier. The view only lays it out, and
 * every text of it can be changed on the screen before it is printed. Here is what these forms share.
 */
import type { Assessment } from '../core/assess';
import { formatDay, dayOf } from '../core/dates';
import type { PaperState } from '../core/checklist';
import type { Draft } from '../core/draft';
import { factsOf } from '../core/facts';
import { isoDayAt } from '../core/received';
import type { Pack, PackPaper } from '../core/pack';
import type { Role } from '../core/roles';
import type { Facts } from '../core/rule';
import type { PageSnapshot } from '../core/snapshot';
import { texts } from '../i18n';
import { official } from '../i18n/area';

/** What can be printed of a dossier: forms 01, 02, 03 of the one-stop counter, and the checklist. */
export const PRINT_FORMS = ['receipt', 'supplement', 'refusal', 'checklist'] as const;
export type PrintForm = (typeof PRINT_FORMS)[number];

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
  care: 'unsure' | 'unconfirmed' | 'untouched' | null;
}

/** Whom a form is about, as the dossier names them; '' for what it does not say. */
export interface Applicant {
  of: string;
  /** Personal number, or the tax code of an organisation. */
  personalId: string;
  address: string;
  phone: string;
  email: string;
}

export interface SupplementModel extends Applicant {
  head: Letterhead;
  placeDate: string;
  request: string;
  /** The portal's own code of the dossier, once it has said it; else ''. */
  code: string;
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
  rows: {
    id: string;
    label: string;
    how: string;
    /** A condition only the clerk can judge; '' for none. */
    onlyIf: string;
    /** Read from the record by the distiller, not yet confirmed by a person. */
    unsure: boolean;
    state: PaperState;
    note: string;
  }[];
  received: number;
  notes: string[];
  time: string;
  fee: string;
  /** The day the procedure data describes, dd/mm/yyyy; '' without a pack. */
  asOf: string;
}

const say = official(texts.print);

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

/** Who will own the result, or who asked for it; never first the person who only brings the papers. */
export function applicantOf(facts: Facts): Applicant {
  const who =
    (['owner', 'requester', 'submitter', 'groom', 'bride'] as const).find(
      (person) => facts.get(`${person}.fullName`) !== '',
    ) ?? 'subject';
  const address =
    (['Detail', 'Ward', 'Province'] as const)
      .map((part) => facts.get(`${who}.residence${part}`))
      .filter((part) => part !== '')
      .join(', ') || facts.get(`${who}.residenceAbroad`);
  return {
    of: nameOf(facts),
    personalId:
      facts.get(`${who}.personalId`) || facts.get(`${who}.idPaperNumber`) || facts.get(`${who}.taxCode`),
    address,
    phone: facts.get(`${who}.phone`),
    email: facts.get(`${who}.email`),
  };
}

/** Both sides of a marriage are named. */
function nameOf(facts: Facts): string {
  const groom = facts.get('groom.fullName');
  const bride = facts.get('bride.fullName');
  const one =
    facts.get('owner.fullName') || facts.get('requester.fullName') || facts.get('submitter.fullName');
  if (one) return one;
  if (groom && bride) return say.both(groom, bride);
  return groom || bride || facts.get('subject.fullName');
}

/** `08 giờ 05 phút, ngày 20/11/2026`, Vietnam time. */
export function momentText(at: number): string {
  const [hour = '', minute = ''] = new Date(at + 7 * 3_600_000).toISOString().slice(11, 16).split(':');
  return say.moment(hour, minute, formatDay(dayOf(isoDayAt(at))));
}

/** `Đà Lạt, ngày 22 tháng 11 năm 2026`. */
export function placeDate(place: string, today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  return say.placeDate(place, day, month, year);
}

/** For a list inside a sentence; words that begin with a name of more capitals stay as they are. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*\s/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
