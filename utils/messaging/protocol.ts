/**
 * Every message between our contexts, each with a schema. Three ways only:
 *
 *  1. requests → background   `runtime.sendMessage`, one answer (pages, scout and agent ask; the sender is checked)
 *  2. agent  ⇄ background     port `save`: what is typed, and the acknowledgement that it is durable
 *  3. panel  ⇄ agent          port `panel`, opened by the panel with `tabs.connect`: what is on the page, and orders
 *
 * The portal's page takes part in none of them: nobody listens to `window.postMessage` or to DOM events of the page.
 */
import * as z from 'zod/mini';
import {
  LIMITS,
  assessedSchema,
  draftFieldSchema,
  draftSchema,
  receiptSchema,
  receivedMinuteSchema,
  receivedOnSchema,
  slipsSchema,
  type Draft,
  type DraftSummary,
} from '../core/draft';
import type { AuditPage } from './audit';
import { PAPER_STATES } from '../core/checklist';
import { LEARNING_BYTES } from '../core/limits';
import type { Access } from '../register/api';

export { PANEL_PORT, SAVE_PORT } from './ports';
export type { AuditAct, AuditEntry, AuditPage } from './audit';

/** Acts that a page tells of; the others the background sees itself. */
export const NOTED_ACTS = [
  'exported',
  'printed',
  'check-drawn',
  'check-ended',
  'finding-made',
  'finding-closed',
  'dossier-changed',
  'dossier-erased',
  'bundle-written',
  'bundle-merged',
  'machine-trusted',
  'machine-forgotten',
  'report-exported',
  'log-exported',
  'people-shown',
  'citizens-exported',
  'values-shown',
] as const;

const text = (max: number) => z.string().check(z.maxLength(max));
const draftId = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
const uuid = draftId;
const clerkLabel = z.string().check(z.minLength(1), z.maxLength(40));
/** How far a page has followed the list. `life`: a list that was read anew begins anew. */
const listMark = z.strictObject({ life: text(80), at: z.int().check(z.minimum(0)) });
export type ListMark = z.infer<typeof listMark>;
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/=]{0,4096}$/));

/* ---------------------------------------------------------------- 1. requests → background */

/** The cost of turning the passphrase into a key (Argon2id). Kept with the vault so that it can be raised later. */
export const kdfSchema = z.strictObject({
  salt: z.string().check(z.regex(/^[A-Za-z0-9+/=]{20,96}$/)),
  // capped: a file of a stranger must not be able to freeze the PC that opens it
  memoryKiB: z.int().check(z.minimum(8), z.maximum(262_144)),
  iterations: z.int().check(z.minimum(1), z.maximum(10)),
  parallelism: z.int().check(z.minimum(1), z.maximum(4)),
});
export type Kdf = z.infer<typeof kdfSchema>;

export const requestSchema = z.discriminatedUnion('type', [
  // from the scout in any frame: a form of a known family (or the top page of a known portal) is here
  z.strictObject({
    type: z.literal('scout.found'),
    /** Id of the family that answered (`utils/adapters/detectors.ts`): only its scripts are put into the frame. */
    family: z.optional(text(40)),
  }),
  /** From an agent whose page has changed without a load, whose family writes through the page's own objects, or that is to fill. */
  z.strictObject({
    type: z.literal('agent.need'),
    family: z.optional(text(40)),
    bridge: z.optional(z.boolean()),
    /** Id of the family that is to write: the fill queue, and what the family keeps apart for it. */
    fill: z.optional(text(40)),
  }),
  /** From an agent: what the portal says on its page. Kept in the browser's memory only. */
  z.strictObject({ type: z.literal('agent.tell'), said: text(300), key: z.nullable(text(LIMITS.key)) }),
  /** From an agent: a login stands before the form (`asking`: only VNeID's dialog), or it is gone again. */
  z.strictObject({ type: z.literal('agent.session'), state: z.enum(['lost', 'asking', 'back']) }),
  /** What the portal has said in this tab (toasts, a lost session). */
  z.strictObject({ type: z.literal('tab.notices'), tabId: z.int() }),
  // from the agent of the top frame: the one-time nonce of the iframe that its dock is loading: 128 random bits
  z.strictObject({
    type: z.literal('dock.nonce'),
    nonce: z.string().check(z.regex(/^\d{1,10}(?:-\d{1,10}){3}$/)),
  }),
  // from the panel inside the dock: who am I beside? Works once per nonce.
  z.strictObject({ type: z.literal('panel.pair'), nonce: text(64) }),
  /** The same for a tab named by number: only for our own full pages (diagnosis), never for an embedded one. */
  z.strictObject({ type: z.literal('panel.attach'), tabId: z.int() }),
  // from our pages only
  z.strictObject({ type: z.literal('vault.state') }),
  /** A clerk with a passphrase and keys of their own: the first one, or a further one while nobody is on duty here. Opens. */
  z.strictObject({
    type: z.literal('vault.create'),
    kek: base64,
    kdf: kdfSchema,
    /** How colleagues know them: "Quầy 3 – Lan". Readable before unlocking. Absent: a numbered name. */
    label: z.optional(clerkLabel),
    /** The office's recovery key, when they have compared its mark and found it right. */
    office: z.optional(base64),
  }),
  /** `clerkId` absent: the clerk who was on duty last. While the same clerk has it open it only proves the passphrase once more. */
  z.strictObject({ type: z.literal('vault.unlock'), kek: base64, clerkId: z.optional(uuid) }),
  z.strictObject({ type: z.literal('vault.lock') }),
  /** "Kết thúc ca": locks, lets the tabs' drafts go, and nobody is on duty until the next unlocking. */
  z.strictObject({ type: z.literal('vault.endShift') }),
  /** A new passphrase for the clerk who has it open; the old one is proved once more. */
  z.strictObject({ type: z.literal('vault.passphrase'), kek: base64, newKek: base64, newKdf: kdfSchema }),
  /** New keys for everything of the open clerk, in parts: asked again until `left` is 0. For a passphrase that somebody has seen. */
  z.strictObject({ type: z.literal('vault.rotate'), begin: z.boolean() }),
  /** The office's public recovery key (raw P-256 point) for this PC, which colleagues are asked about; null: no more. */
  z.strictObject({ type: z.literal('vault.office'), publicKey: z.nullable(base64) }),
  /** The open clerk has compared the mark of a key that a colleague has set (`VaultState.proposed`). */
  z.strictObject({ type: z.literal('vault.trust'), publicKey: base64, right: z.boolean() }),
  /** An old passphrase turned up after a recovery: one key for each entry of `VaultState.before`. */
  z.strictObject({
    type: z.literal('vault.before'),
    keks: z.array(z.strictObject({ id: uuid, kek: base64 })).check(z.minLength(1), z.maxLength(20)),
  }),
  /** A forgotten passphrase: the office's private recovery key opens the clerk's keys and wraps them under a new one. */
  z.strictObject({
    type: z.literal('vault.recover'),
    clerkId: uuid,
    /** The private number, 32 bytes. */
    secret: base64,
    kek: base64,
    kdf: kdfSchema,
  }),
  z.strictObject({ type: z.literal('clerk.rename'), label: clerkLabel }),
  /** The open clerk leaves this PC: their drafts and keys are deleted for good. */
  z.strictObject({ type: z.literal('clerk.remove') }),
  /** A forgotten passphrase: deletes every draft and all keys of everybody for good. Only from a full page, after a spoken warning. */
  z.strictObject({ type: z.literal('vault.erase') }),
  z.strictObject({ type: z.literal('draft.list') }),
  /** Some of the newest, for a first look while the list is being opened. */
  z.strictObject({ type: z.literal('draft.newest') }),
  /** Somebody is about to open: what the list begins with may be fetched, sealed as it is. */
  z.strictObject({ type: z.literal('draft.prepare') }),
  /** The list for a page that stays open: in parts, newest first, and then only what is new since `since`. */
  z.strictObject({ type: z.literal('draft.follow'), since: z.nullable(listMark) }),
  z.strictObject({ type: z.literal('draft.open'), id: draftId }),
  /** The draft that the tab is writing into now, or null. */
  z.strictObject({ type: z.literal('draft.ofTab'), tabId: z.int() }),
  /** From now on the tab writes into this draft; null starts a new one with the next input. */
  z.strictObject({ type: z.literal('draft.bind'), tabId: z.int(), id: z.nullable(draftId) }),
  /** Checklist, cases, note, procedure, ignored issues: only the keys given are changed. Creates the tab's draft when there is none. */
  z.strictObject({
    type: z.literal('draft.mark'),
    tabId: z.nullable(z.int()),
    id: z.nullable(draftId),
    procedure: z.optional(z.nullable(text(24))),
    basis: z.optional(text(80)),
    papers: z.optional(
      z.array(z.strictObject({ id: text(48), state: z.enum(PAPER_STATES), note: text(LIMITS.note) })),
    ),
    cases: z.optional(z.array(text(48))),
    ignored: z.optional(z.array(z.strictObject({ issue: text(200), value: text(200), reason: text(200) }))),
    note: z.optional(text(LIMITS.note)),
    slips: z.optional(slipsSchema),
    receipt: z.optional(receiptSchema),
    receivedOn: z.optional(receivedOnSchema),
    receivedMinute: z.optional(receivedMinuteSchema),
    assessed: z.optional(assessedSchema),
  }),
  z.strictObject({ type: z.literal('draft.delete'), id: draftId }),
  /** Takes back a deletion; on a submitted draft that waits for its deletion: keeps it. */
  z.strictObject({ type: z.literal('draft.undelete'), id: draftId }),
  /** Ends the time for taking back: drafts of this list that are marked as deleted are gone for good. */
  z.strictObject({ type: z.literal('draft.purge'), ids: z.array(draftId).check(z.maxLength(200)) }),
  /** Whole drafts for a backup: the page seals them into the file and asks for some at a time. */
  z.strictObject({ type: z.literal('draft.read'), ids: z.array(draftId).check(z.maxLength(50)) }),
  /** From a file that our page has opened and checked. A draft that is here already is never overwritten. */
  z.strictObject({ type: z.literal('draft.import'), drafts: z.array(draftSchema).check(z.maxLength(50)) }),
  /** To a colleague at this PC: from then on only they can open it. */
  z.strictObject({ type: z.literal('draft.hand'), id: draftId, to: uuid }),
  /** Two tabs wrote different things into one field: this is the one that holds. */
  z.strictObject({
    type: z.literal('draft.settle'),
    id: draftId,
    key: text(LIMITS.key),
    value: text(LIMITS.value),
  }),
  /** Drafts of the open clerk in which a person occurs, by personal number or full name. */
  z.strictObject({ type: z.literal('person.find'), query: text(200) }),
  /** Gone at once and for good, without the ten minutes; `person`: at a citizen's request. */
  z.strictObject({
    type: z.literal('draft.erase'),
    ids: z.array(draftId).check(z.maxLength(200)),
    why: z.enum(['person', 'chosen']),
  }),
  /** What was found and mended at the last start. `seen`: told, not to be told again. */
  z.strictObject({ type: z.literal('store.report'), seen: z.boolean() }),
  /** The clerk says that the PC's clock is right, although it has jumped: deletions by date go on. */
  z.strictObject({ type: z.literal('store.clock') }),
  /** Somebody wants the new version that waits, now. */
  z.strictObject({ type: z.literal('update.now') }),
  /** What the open clerk has practised (`utils/practice/record.ts`): sealed as it is, nobody here looks into it. */
  z.strictObject({ type: z.literal('practice.read') }),
  /** `rev`: the revision that was read, 0 where there was none. */
  z.strictObject({
    type: z.literal('practice.save'),
    record: text(LEARNING_BYTES),
    rev: z.int().check(z.minimum(0)),
  }),
  z.strictObject({ type: z.literal('practice.erase') }),
  /** The key of the register (sổ theo dõi), for its worker. */
  z.strictObject({ type: z.literal('register.access') }),
  /** How many findings of spot checks wait for the open clerk's answer. */
  z.strictObject({ type: z.literal('register.todo') }),
  /** The same of everybody, from whoever has the register open: the whole list. */
  z.strictObject({
    type: z.literal('register.told'),
    told: z
      .array(
        z.strictObject({
          clerk: z.string().check(z.regex(/^[\w-]{1,48}$/)),
          count: z.int().check(z.minimum(0), z.maximum(100_000)),
          until: z.nullable(z.number()),
        }),
      )
      .check(z.maxLength(500)),
  }),
  /** `most`: entries of a page, 200 where it is absent. */
  z.strictObject({
    type: z.literal('audit.list'),
    before: z.optional(z.int()),
    most: z.optional(z.int().check(z.minimum(1), z.maximum(1_000))),
  }),
  /** What a page did by itself: a backup written, forms printed, the register looked into. */
  z.strictObject({
    type: z.literal('audit.note'),
    what: z.enum(NOTED_ACTS),
    count: z.int().check(z.minimum(1), z.maximum(100_000)),
  }),
]);
export type Request = z.infer<typeof requestSchema>;

/** What the answer to each request carries. */
export interface Answers {
  'scout.found': null;
  'agent.need': null;
  'agent.tell': null;
  'agent.session': null;
  'tab.notices': TabNotices;
  'dock.nonce': null;
  'panel.pair': Pairing;
  'panel.attach': Pairing;
  'vault.state': VaultState;
  'vault.create': VaultState;
  'vault.unlock': VaultState;
  'vault.lock': VaultState;
  'vault.endShift': VaultState;
  'vault.passphrase': VaultState;
  'vault.rotate': { left: number };
  'vault.office': VaultState;
  'vault.trust': VaultState;
  'vault.before': VaultState;
  'vault.recover': VaultState;
  'vault.erase': VaultState;
  'clerk.rename': VaultState;
  'clerk.remove': VaultState;
  'draft.list': DraftSummary[];
  'draft.newest': DraftSummary[];
  'draft.prepare': null;
  'draft.follow': ListPart;
  'draft.open': Draft;
  'draft.ofTab': Draft | null;
  'draft.bind': null;
  'draft.mark': Draft;
  'draft.delete': null;
  'draft.undelete': null;
  'draft.purge': null;
  'draft.read': Draft[];
  /** One per draft, in order. `same`: was here already, unchanged; `copy`: another state of it is here, so it came in beside it. */
  'draft.import': { id: string; outcome: 'new' | 'same' | 'copy' }[];
  'draft.hand': null;
  'draft.settle': Draft;
  'person.find': PersonHit[];
  'draft.erase': null;
  'store.report': StoreReport;
  'store.clock': null;
  /** False: there is none, or something is not on the disk yet. When it comes, nobody is there any more to hear the answer. */
  'update.now': boolean;
  'practice.read': { record: string | null; rev: number };
  /** The new revision; null: another window has written since, and nothing is changed. */
  'practice.save': { rev: number | null };
  'practice.erase': null;
  /** Null: a colleague who has it will hand it over with their next unlocking. Refused with `damaged`: what this clerk has does not open. */
  'register.access': Access | null;
  'register.todo': Waiting;
  'register.told': null;
  /** Newest first. */
  'audit.list': AuditPage;
  'audit.note': null;
}
export type RequestType = Request['type'];

/** Every answer: the value, or a reason code whose sentence lives in i18n. */
export type Answer<T> = { ok: true; value: T } | { ok: false; reason: RefusalReason };
export type RefusalReason =
  | 'not-allowed' // this sender may not ask that
  | 'bad-message'
  | 'no-vault'
  | 'locked'
  | 'wrong-passphrase'
  | 'wait' // too many wrong passphrases: `VaultState.retryAt` says until when
  | 'not-found'
  | 'quota'
  | 'newer-database'
  | 'damaged'
  | 'other-clerk' // it belongs to a colleague
  | 'stale' // a newer version of the extension has taken over: this one writes no more
  | 'bad-file'
  | 'newer-file'
  | 'too-large'
  | 'switched-off' // by the office, for all its machines (`core/managed.ts`)
  | 'failed';

/* ---------------------------------------------------------------- 2. agent ⇄ background (port `save`) */

/** Where the form stands that a message is about. */
const formPlace = {
  /** Grows by one per message of one agent; the answer names it. Repeating a seq is harmless. */
  seq: z.int(),
  adapter: text(40),
  /** Origin + page path of the frame (`utils/core/page.ts`). */
  url: text(400),
  /** Counts the pages of a single-page portal within one document, from 0. */
  visit: z.int(),
  /** When the visit began, ms since 1970. */
  since: z.number(),
  /** The family's own name of the dossier, where it has one that outlives a page load. */
  dossier: z.nullable(text(200)),
};

export const saveMessageSchema = z.discriminatedUnion('t', [
  z.strictObject({
    t: z.literal('input'),
    ...formPlace,
    entries: z.array(draftFieldSchema).check(z.minLength(1), z.maxLength(LIMITS.fields)),
  }),
  /** A page has begun: the panel's questions are about it from now on. */
  z.strictObject({ t: z.literal('page'), ...formPlace }),
  z.strictObject({ t: z.literal('submitted'), ...formPlace }),
  /** The portal's own word that the dossier was handed in. */
  z.strictObject({
    t: z.literal('receipt'),
    ...formPlace,
    code: text(60),
    promised: z.nullable(text(10)),
  }),
]);
export type SaveMessage = z.infer<typeof saveMessageSchema>;
export type FormPlace = Omit<Extract<SaveMessage, { t: 'page' }>, 't' | 'seq'>;

/** Sent only after the transaction is durable (`strict`). */
export type SaveAnswer =
  /** `locked`: sealed for the clerk's own key; it can be seen after unlocking. */
  | { t: 'saved'; seq: number; at: number; draftId: string; locked?: true }
  | { t: 'unsaved'; seq: number; reason: RefusalReason }
  /** Taken, nothing to keep yet: only the portal has written, and no draft is made of an untouched form. */
  | { t: 'noted'; seq: number }
  /** The vault was opened or space is back: send again what was not saved. */
  | { t: 'again' }
  /** Another frame of the tab has met a login, or it is gone: fills stop. */
  | { t: 'session'; state: 'lost' | 'asking' | 'back' };

/* ---------------------------------------------------------------- 3. panel ⇄ agent (port `panel`) */

export type { Order } from './order';

/** What the agent tells. It is our own isolated-world script, but its data comes from the page: treat strings as text only. */
export type Report =
  | { t: 'snapshot'; snapshot: import('../core/snapshot').FrameSnapshot }
  /** Fields re-read after a blur, a choice or a rebuild. */
  | { t: 'fields'; fields: import('../core/snapshot').Field[]; gone: string[] }
  /** The clerk is typing here: clear what is shown about this field, judge nothing yet. */
  | { t: 'typing'; key: string }
  | { t: 'saved'; at: number; draftId: string; locked?: true }
  | { t: 'unsaved'; reason: RefusalReason }
  | { t: 'progress'; job: string; done: number; total: number }
  | {
      t: 'filled';
      job: string;
      outcomes: { key: string; outcome: 'done' | 'retry' | 'refused'; reason?: string; before: string }[];
    }
  /** The clerk touches a driver (`Quan hệ…`): these typed fields would be wiped. Sent on focus, before the change. */
  | { t: 'wipe-ahead'; driver: string; keys: string[] }
  /** The portal has wiped what was typed; `values` are what stood there. */
  | { t: 'wiped'; driver: string | null; values: { key: string; label: string; value: string }[] }
  | { t: 'submitted'; at: number }
  /** The portal said something (a toast, an alert): its words, and the field it stands at where that is certain. */
  | { t: 'portal-said'; at: number; text: string; key: string | null }
  /** `lost`: the login wall is up or the portal says the session is over; `back`: it is gone again. */
  | { t: 'session'; state: 'lost' | 'back'; at: number }
  /** The page shows that the dossier was handed in. */
  | { t: 'receipt'; at: number; code: string; promised: string | null }
  /** A keyboard command pressed while the page has the focus. */
  | { t: 'command'; command: PanelCommand };

export const PANEL_COMMANDS = ['toggle', 'check', 'next', 'previous', 'focus-panel'] as const;
export type PanelCommand = (typeof PANEL_COMMANDS)[number];

/* ---------------------------------------------------------------- broadcasts of the background */

/** Told to all our pages with `runtime.sendMessage`; never to content scripts. */
export type Broadcast =
  | { type: 'broadcast.agents'; tabId: number; frames: { frameId: number; top: boolean }[] }
  | { type: 'broadcast.vault'; state: 'new' | 'locked' | 'open' }
  | { type: 'broadcast.drafts' }
  /** `register.todo` answers something else now. */
  | { type: 'broadcast.todo' }
  | { type: 'broadcast.command'; tabId: number; command: PanelCommand };

/** What is new in the list of drafts since a mark. */
export interface ListPart {
  /** For the next question. */
  mark: ListMark;
  /** New or changed. */
  drafts: DraftSummary[];
  /** Ids of those that are not in it any more. */
  gone: string[];
  /** What the page has of it holds no longer: this is the beginning of all of it. */
  anew: boolean;
  /** There is more to ask for. */
  more: boolean;
}

/** One thing the portal said. */
export interface Notice {
  at: number;
  text: string;
  /** Frame and key of the field it is about, if certain. */
  frameId: number;
  key: string | null;
}
export interface TabNotices {
  notices: Notice[];
  /** Since when the session is lost, ms since 1970; null: it is not. */
  lostAt: number | null;
  /** A draft that was in work in this tab when the session was lost, to be offered on the next form of its host. */
  interrupted: { draftId: string; at: number } | null;
}

export interface Clerk {
  id: string;
  label: string;
  kdf: Kdf;
  /** After several wrong passphrases: no try before this moment (milliseconds since 1970). */
  retryAt?: number;
  /** The office's recovery key that opens their newest shift; absent: none does. */
  office?: string;
}
export interface VaultState {
  state: 'new' | 'locked' | 'open';
  /** Cost and salt of `clerk`; null before the first run. */
  kdf: Kdf | null;
  /** The same of `clerk`. */
  retryAt?: number;
  clerks: Clerk[];
  /** Who has it open, or was on duty last; null before the first run. */
  clerk: string | null;
  /** False after "kết thúc ca": what is typed now is sealed for whoever of them unlocks next. */
  onDuty: boolean;
  /** The office's public recovery key (base64): while it is open, the one that this clerk has found right; else the one this PC is said to have. */
  office: string | null;
  /** Only while it is open: a key that somebody has set as the office's, and the clerk has not compared yet. `by`: their label, if known. */
  proposed?: { publicKey: string; by: string | null };
  /** Only while it is open: when the passphrase was given last, ms since 1970. */
  provedAt?: number;
  /** Only while it is open: so many shifts of before a recovery that an old passphrase would open. */
  before?: { id: string; kdf: Kdf; shifts: number }[];
  /** Only while it is open: nobody else here can open the register; it ends when this clerk leaves. */
  registerEnds?: boolean;
}

/** Findings that wait for a clerk's answer, and the nearest term (ms since 1970; null: none). */
export interface Waiting {
  count: number;
  until: number | null;
}
export interface Told extends Waiting {
  clerk: string;
}

/** A draft in which somebody occurs: the labels of the fields, never their values. */
export interface PersonHit {
  draft: DraftSummary;
  fields: string[];
}

/** What the last start of the browser found. Counts of drafts. */
export interface StoreReport {
  /** When it was found, ms since 1970; 0: nothing. */
  at: number;
  /** Brought back from the second copy. */
  restored: number;
  /** Damaged and in no second copy: kept as they are. */
  damaged: number;
  /** Came along, all of them, out of files whose lists were torn. Absent: nothing had to move for that. */
  moved?: number;
  /** The database was empty or missing although there had been drafts. */
  wiped: boolean;
  /** The second copy can't be written or read just now: there may be none to come back from. */
  copyFails?: boolean;
  /** Deletions by date wait: the clock jumped from here to here. Null: they do not. */
  clock: { from: number; to: number } | null;
}
export interface Pairing {
  tabId: number;
  /** Frames of this tab that hold an agent now. */
  frames: { frameId: number; top: boolean }[];
  /** `https://host` of the top page. */
  origin: string;
}
