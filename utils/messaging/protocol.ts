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
  draftFieldSchema,
  receiptSchema,
  receivedMinuteSchema,
  receivedOnSchema,
  slipsSchema,
  type Draft,
  type DraftSummary,
} from '../core/draft';
import { PAPER_STATES } from '../core/checklist';

export { PANEL_PORT, SAVE_PORT } from './order';

const text = (max: number) => z.string().check(z.maxLength(max));
const draftId = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
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
  // from the agent of the top frame: a one-time nonce for its dock's iframe
  z.strictObject({ type: z.literal('dock.nonce') }),
  // from the panel inside the dock: who am I beside? Works once per nonce.
  z.strictObject({ type: z.literal('panel.pair'), nonce: text(64) }),
  /** The same for a tab named by number: only for our own full pages (diagnosis), never for an embedded one. */
  z.strictObject({ type: z.literal('panel.attach'), tabId: z.int() }),
  // from our pages only
  z.strictObject({ type: z.literal('vault.state') }),
  z.strictObject({ type: z.literal('vault.create'), kek: base64, kdf: kdfSchema }),
  z.strictObject({ type: z.literal('vault.unlock'), kek: base64 }),
  z.strictObject({ type: z.literal('vault.lock') }),
  /** A forgotten passphrase: deletes every draft and the key for good. Only from a full page, after a spoken warning. */
  z.strictObject({ type: z.literal('vault.erase') }),
  z.strictObject({ type: z.literal('draft.list') }),
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
  }),
  z.strictObject({ type: z.literal('draft.delete'), id: draftId }),
  /** Takes back a deletion; on a submitted draft that waits for its deletion: keeps it. */
  z.strictObject({ type: z.literal('draft.undelete'), id: draftId }),
  /** Ends the time for taking back: drafts of this list that are marked as deleted are gone for good. */
  z.strictObject({ type: z.literal('draft.purge'), ids: z.array(draftId).check(z.maxLength(200)) }),
  /** A sealed file of one draft (its own passphrase-derived key travels as `kek`/`kdf`, so another PC can open it). */
  z.strictObject({ type: z.literal('draft.export'), id: draftId, kek: base64, kdf: kdfSchema }),
  z.strictObject({ type: z.literal('draft.import'), file: text(2 * LIMITS.draft), kek: base64 }),
]);
export type Request = z.infer<typeof requestSchema>;

/** What the answer to each request carries. */
export interface Answers {
  'scout.found': null;
  'agent.need': null;
  'agent.tell': null;
  'agent.session': null;
  'tab.notices': TabNotices;
  'dock.nonce': { nonce: string };
  'panel.pair': Pairing;
  'panel.attach': Pairing;
  'vault.state': VaultState;
  'vault.create': VaultState;
  'vault.unlock': VaultState;
  'vault.lock': VaultState;
  'vault.erase': VaultState;
  'draft.list': DraftSummary[];
  'draft.open': Draft;
  'draft.ofTab': Draft | null;
  'draft.bind': null;
  'draft.mark': Draft;
  'draft.delete': null;
  'draft.undelete': null;
  'draft.purge': null;
  /** The text of the file. */
  'draft.export': string;
  'draft.import': DraftSummary;
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
  | 'bad-file'
  | 'newer-file'
  | 'too-large'
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
  | { t: 'saved'; seq: number; at: number; draftId: string }
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
  | { t: 'saved'; at: number; draftId: string }
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
  | { type: 'broadcast.command'; tabId: number; command: PanelCommand };

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

export interface VaultState {
  state: 'new' | 'locked' | 'open';
  /** Null before the first run. */
  kdf: Kdf | null;
  /** After several wrong passphrases: no try before this moment (milliseconds since 1970). */
  retryAt?: number;
}
export interface Pairing {
  tabId: number;
  /** Frames of this tab that hold an agent now. */
  frames: { frameId: number; top: boolean }[];
  /** `https://host` of the top page. */
  origin: string;
}
