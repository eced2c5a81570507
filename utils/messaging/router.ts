/**
 * The door of the background: who may ask what. Pure: it is told who "we" are and which top pages are allowed.
 *
 * A web page cannot send runtime messages to us (no `externally_connectable`), but a content script can be
 * taken over together with the page's process, and any extension page can be embedded by a portal. So each sender
 * gets only what its place needs.
 */
import type { Feature } from '../core/managed';
import { requestSchema, type Answer, type Answers, type Request, type RequestType } from './protocol';
import { reasonOf } from './refusal';

/** The part of `runtime.MessageSender` that is looked at. */
export interface Sender {
  id?: string;
  origin?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number; url?: string };
}

/** Who we are, and which top pages may have a Sổ tay beside them. */
export interface House {
  id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Is this top page a known portal, or a host that the clerk has switched on? */
  allowed(topUrl: string | undefined): boolean | Promise<boolean>;
  /** Has the office switched this off for all its machines? Absent: nothing is. */
  isOff?(feature: Feature): Promise<boolean>;
  /** The database may be on its way out of damaged files: resolves when it has arrived. Absent: nothing moves. */
  settled?(): Promise<void>;
}

export type Handlers = {
  [T in RequestType]: (
    request: Extract<Request, { type: T }>,
    sender: Sender,
  ) => Promise<Answers[T]> | Answers[T];
};

const FROM_SCRIPTS: ReadonlySet<RequestType> = new Set([
  'scout.found',
  'agent.need',
  'agent.tell',
  'agent.session',
  'dock.nonce',
]);

/** Where a passphrase or a whole dossier is handled: never inside a frame that a web page can lay something over. */
const FROM_FULL_PAGES: ReadonlySet<RequestType> = new Set([
  'panel.attach',
  'vault.create',
  'vault.unlock',
  'vault.passphrase',
  'vault.rotate',
  'vault.office',
  'vault.trust',
  'vault.before',
  'vault.recover',
  'vault.erase',
  'clerk.rename',
  'clerk.remove',
  'draft.newest',
  'draft.prepare',
  'draft.follow',
  'draft.read',
  'draft.import',
  'draft.hand',
  'draft.erase',
  'person.find',
  'store.clock',
  'practice.read',
  'practice.save',
  'practice.erase',
  'register.access',
  'register.told',
  'audit.list',
  'audit.note',
]);

/** Reading, and what a second time does not do again: asked once more when it failed while the database moved. */
const AGAIN: ReadonlySet<RequestType> = new Set([
  'vault.state',
  'vault.unlock',
  'draft.list',
  'draft.newest',
  'draft.follow',
  'draft.open',
  'draft.ofTab',
  'draft.read',
]);

const SOON = 100;

/** Requests that belong to something an office may switch off. What only takes away, or tells that something was done, stays possible. */
const FEATURE_OF: Partial<Record<RequestType, Feature>> = {
  'practice.read': 'practice',
  'practice.save': 'practice',
  'register.access': 'supervision',
  'register.todo': 'supervision',
  'register.told': 'supervision',
  'draft.read': 'backup',
};

/** Is the sender a page of this extension (desk, popup, panel, print)? */
export function isOwnPage(sender: Sender, house: House): boolean {
  if (sender.id !== house.id) return false;
  if (sender.origin !== undefined && sender.origin !== house.origin) return false;
  return sender.url?.startsWith(`${house.origin}/`) ?? sender.origin === house.origin;
}

/**
 * Is the sender one of our content scripts in a tab whose top page may have a Sổ tay? The browser names the document of each;
 * what has none (a page that is just being left) is believed nothing.
 */
export async function isOwnScript(sender: Sender, house: House): Promise<boolean> {
  return (
    sender.id === house.id &&
    !isOwnPage(sender, house) &&
    sender.tab?.id !== undefined &&
    !!sender.documentId &&
    (await house.allowed(sender.tab.url))
  );
}

async function mayAsk(request: Request, sender: Sender, house: House): Promise<boolean> {
  const { type } = request;
  if (FROM_SCRIPTS.has(type)) {
    return (type !== 'dock.nonce' || sender.frameId === 0) && isOwnScript(sender, house);
  }
  if (!isOwnPage(sender, house)) return false;
  if (type === 'panel.pair' && sender.tab?.id === undefined) return false;
  return (
    isFullPage(sender, house) ||
    (!FROM_FULL_PAGES.has(type) && (await isPanelOf(sender, tabOf(request), house)))
  );
}

/** A popup or side panel has no tab; a page in a tab of its own is the top frame and the tab shows our address. */
function isFullPage(sender: Sender, house: House): boolean {
  return (
    sender.tab === undefined ||
    ((sender.frameId ?? 0) === 0 &&
      (sender.tab.url === undefined || sender.tab.url.startsWith(`${house.origin}/`)))
  );
}

/** In a page of others only the panel may stand, where a dock may be, and it speaks of no tab but the one it is in. */
async function isPanelOf(sender: Sender, tabId: number | null, house: House): Promise<boolean> {
  const isPanel = sender.url === undefined || new URL(sender.url).pathname === '/panel.html';
  return isPanel && (tabId === null || tabId === sender.tab?.id) && house.allowed(sender.tab?.url);
}

/** Is the sender the panel beside a page where it may stand? */
export const isDockedPanel = async (sender: Sender, house: House): Promise<boolean> =>
  isOwnPage(sender, house) && isPanelOf(sender, null, house);

const tabOf = (request: Request): number | null => ('tabId' in request ? request.tabId : null);

/**
 * Checks one request and gives it to its handler.
 *
 * @returns the handler's value; or `bad-message` (not a request of the protocol), `not-allowed` (not from this sender), `switched-off`,
 * the reason of a thrown `Refusal`, or `failed` for any other error (whose text stays here).
 */
export async function route(
  message: unknown,
  sender: Sender,
  house: House,
  handlers: Handlers,
): Promise<Answer<Answers[RequestType]>> {
  const parsed = requestSchema.safeParse(message);
  if (!parsed.success) return { ok: false, reason: 'bad-message' };
  const request = parsed.data;
  try {
    if (!(await mayAsk(request, sender, house))) return { ok: false, reason: 'not-allowed' };
    const feature = FEATURE_OF[request.type];
    if (feature && (await house.isOff?.(feature))) return { ok: false, reason: 'switched-off' };
    const handle = handlers[request.type] as (request: Request, sender: Sender) => unknown;
    const ask = async (): Promise<unknown> => handle(request, sender);
    const value = await ask().catch(async (error: unknown) => {
      if (!house.settled || !AGAIN.has(request.type) || reasonOf(error) !== 'failed') throw error;
      // that the files are left is heard some ms after what failed by it
      await new Promise((done) => setTimeout(done, SOON));
      await house.settled();
      return ask();
    });
    return { ok: true, value: value as Answers[RequestType] };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
