/**
 * The register's row of a draft that was handed in (`utils/supervision/register/types.ts`). No citizen is in it: of fields there are
 * fingerprints, of the clerk's own words codes. Pure but for the fingerprints; the same draft gives the same row.
 */
import { channelOf, type Channel } from '../core/channel';
import type { Draft, DraftField } from '../core/draft';
import { keyFieldOf } from '../core/key-fields';
import { receivedAtOf } from '../core/received';
import { fold } from '../core/text';
import { isStaffPortal } from '../portals';
import type { RowOfDraft } from '../register/inbox';
import { fingerprint } from '../supervision/register/bundle-crypto';
import { CAPS, codeWord } from '../supervision/register/words';
import { fromBase64 } from './seal';

export interface RowContext {
  /** Who has handed it in. */
  clerk: string;
  /** When the office closes, in minutes after midnight: a day promised lasts until then (domain-rules §6.8). */
  closing: number;
}

/** Reasons for passing a warning, as the panel offers them in both languages (`parts.problems.reasons`; a test compares). Other words are `other`. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['dung nhu giay to', 'as-papers'],
  ['as on the paper', 'as-papers'],
  ['nguoi dan xac nhan', 'citizen-confirms'],
  ['the citizen confirms', 'citizen-confirms'],
  ['da hoi lanh dao', 'asked-leader'],
  ['asked the supervisor', 'asked-leader'],
]);
export const reasonCode = (words: string): string => REASONS.get(fold(words)) ?? 'other';

/** Later than every moment of a draft: what was not said is worked out as for a day that is over. */
const FAR = Date.UTC(2149, 0);
const MINUTE = 60_000;
const OFFSET = 7 * 60 * MINUTE;

/** @returns null for what was never handed in. */
export async function rowOfDraft(draft: Draft, { clerk, closing }: RowContext): Promise<RowOfDraft | null> {
  const { receipt, submittedAt, assessed } = draft;
  const handedInAt = submittedAt ?? receipt?.at;
  if (handedInAt === undefined) return null;
  const due = receipt && dueOf(receipt.promised, closing);
  return {
    v: 1,
    id: draft.id,
    changedAt: moment(Math.max(draft.updatedAt, handedInAt, receipt?.at ?? 0)),
    code: codeOf(receipt?.code ?? ''),
    procedure: wordOf(draft.procedure ?? '', 24),
    version: plain(draft.basis ?? '', 80),
    clerk,
    ...filed(draft),
    received: moment(receivedAt(draft)),
    term: assessed?.term ?? null,
    promises: receipt && due !== null && due !== undefined ? [promise(receipt.at, due)] : [],
    waits: (draft.slips ?? []).map(({ at }) => ({ kind: 'supplement', asked: moment(at), answered: null })),
    finished: null,
    handedOver: null,
    result: 'open',
    fee: null,
    paid: 'no',
    papers: await papersOf(draft),
    open: (assessed?.open ?? []).map(({ rule, severity, count }) => ({
      rule: plain(rule, 64),
      severity,
      count,
    })),
    ignored: ignoredOf(draft),
    fields: await fieldsOf(draft),
  };
}

const promise = (at: number, due: number) => ({ at: moment(at), due, reason: 'first' }) as const;

/**
 * What the clerk has said; else the moment at which the draft began, when the citizen stood there; of an earlier day eight o'clock, as the panel
 * counts it (`core/received.ts`). The register and the slip the citizen holds must not say two things.
 */
const receivedAt = (draft: Draft): number => receivedAtOf(draft, FAR) ?? draft.createdAt;

/** `dd/mm/yyyy`, in Vietnam, until the office closes; null: no day. */
function dueOf(promised: string | null, closing: number): number | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(promised ?? '') ?? [];
  if (year === undefined) return null;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isDay = new Date(midnight).getUTCDate() === Number(day) && midnight > 0 && midnight < FAR;
  return isDay ? midnight - OFFSET + closing * MINUTE : null;
}

/**
 * On the clerks' own portals a dossier is taken in at the counter. On a citizens' portal a clerk with this extension files it for somebody who
 * stands there: online, with help (domain-rules §8.3 wants the two apart). What the clerk has said goes first.
 */
function filed({ cases, origin, form }: Draft): { channel: Channel; assisted: boolean } {
  const said = channelOf(new Set(cases));
  const isStaff = isStaffPortal(origin) || form.adapter === 'igate-staff';
  if (isStaff || said === 'postal') return { channel: said, assisted: false };
  return { channel: 'online', assisted: true };
}

/** What the clerk says of a paper now, else how it stood when the dossier was handed in. */
async function papersOf(draft: Draft): Promise<RowOfDraft['papers']> {
  const { papers, assessed } = draft;
  const marks = new Map(papers.map((mark) => [mark.id, mark]));
  const seen = new Map((assessed?.papers ?? []).map((paper) => [paper.id, paper]));
  const key = await keyOf(draft);
  const ids = [...new Set([...seen.keys(), ...marks.keys()])].filter(
    (id) => plain(id, 48) === id && id !== '',
  );
  return Promise.all(
    ids.slice(0, CAPS.papers).map(async (id) => {
      const [mark, before] = [marks.get(id), seen.get(id)];
      const attached = before?.attached ?? false;
      const said = mark && mark.state !== 'unseen' ? mark.state : (before?.state ?? 'unseen');
      // a file lies there: it has come in, although nobody has ticked it
      const state = said === 'unseen' && attached ? 'received' : said;
      const note = mark?.note.trim() ?? '';
      const print = note !== '' && key ? await fingerprint(key, `paper:${id}`, note) : '';
      return { id, state, source: attached ? 'scan' : 'paper', print } as const;
    }),
  );
}

function ignoredOf({ ignored, assessed }: Draft): RowOfDraft['ignored'] {
  const passed = assessed?.passed && new Set(assessed.passed);
  return ignored
    .filter(({ issue }) => passed?.has(issue) ?? true)
    .map(({ issue, reason }) => ({
      rule: plain(issue.split(':', 1)[0] ?? '', 64),
      reason: reasonCode(reason),
    }))
    .filter(({ rule }) => rule !== '')
    .slice(0, CAPS.issues);
}

/** One fingerprint for each piece of information that must not be wrong; the parts of an address go together. */
async function fieldsOf(draft: Draft): Promise<RowOfDraft['fields']> {
  const key = await keyOf(draft);
  if (!key) return [];
  const parts = new Map<string, DraftField[]>();
  for (const field of draft.fields) {
    const role = keyFieldOf(field.role);
    if (role !== null && field.value.trim() !== '') parts.set(role, [...(parts.get(role) ?? []), field]);
  }
  const roles = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, CAPS.fields);
  return Promise.all(
    roles.map(async ([role, fields]) => {
      const ordered = fields.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
      const text = JSON.stringify(ordered.map(({ role: part, value }) => [part, tidy(value)]));
      return { role, print: await fingerprint(key, `field:${role}`, text) };
    }),
  );
}

const keyOf = ({ printKey }: Draft): Promise<CryptoKey> | null =>
  printKey === undefined
    ? null
    : crypto.subtle.importKey('raw', fromBase64(printKey), { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
      ]);

/* ------------------------------------------------------------ what may stand in a row */

const moment = (at: number): number => (Number.isFinite(at) ? Math.min(Math.max(Math.round(at), 0), FAR) : 0);
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
/** One line without control characters. */
const plain = (text: string, most: number): string => {
  // oxlint-disable-next-line no-control-regex -- they are exactly what goes
  const line = tidy(text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, ' '));
  return line.slice(0, most).trim();
};
/** '' for what is no code: then the clerk enters it in the register. */
const wordOf = (text: string, most: number): string => {
  const word = codeWord(most).safeParse(text);
  return word.success ? word.data : '';
};
/** Portals write codes with spaces and typographic strokes. */
const codeOf = (code: string): string =>
  wordOf(
    code
      .normalize('NFC')
      .replace(/[\s\u200B-\u200D\uFEFF]/g, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-'),
    CAPS.code,
  );
