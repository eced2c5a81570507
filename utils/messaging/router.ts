/**
 * The door of the background: who may ask what. Pure: it is told who "we" are and which top pages are allowed.
 *
 * A web page cannot send runtime messages to us (no `externally_connectable`), but a content script can be
 * taken over together with the page's process, and any extension page can be embedded by a portal. So each sender
 * gets only what its place needs.
 */
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
  /** `chrome-extension://…`, without a slash at the end. */
  origin: string;
  /** Is this top page a known portal, or a host that the clerk has switched on? */
  allowed(topUrl: string | undefined): boolean | Promise<boolean>;
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
  'vault.erase',
  'draft.export',
  'draft.import',
]);

/** Is the sender a page of this extension (desk, popup, panel, print)? */
export function isOwnPage(sender: Sender, house: House): boolean {
  if (sender.id !== house.id) return false;
  if (sender.origin !== undefined && sender.origin !== house.origin) return false;
  return sender.url?.startsWith(`${house.origin}/`) ?? sender.origin === house.origin;
}

/** Is the sender one of our content scripts in a tab whose top page may have a Sổ tay? */
export async function isOwnScript(sender: Sender, house: House): Promise<boolean> {
  return (
    sender.id === house.id &&
    !isOwnPage(sender, house) &&
    sender.tab?.id !== undefined &&
    (await house.allowed(sender.tab.url))
  );
}

async function mayAsk(type: RequestType, sender: Sender, house: House): Promise<boolean> {
  if (FROM_SCRIPTS.has(type)) {
    return (type !== 'dock.nonce' || sender.frameId === 0) && isOwnScript(sender, house);
  }
  if (!isOwnPage(sender, house)) return false;
  if (type === 'panel.pair') return sender.tab?.id !== undefined;
  return !FROM_FULL_PAGES.has(type) || isFullPage(sender, house);
}

/** A popup or side panel has no tab; a page in a tab of its own is the top frame and the tab shows our address. */
function isFullPage(sender: Sender, house: House): boolean {
  return (
    sender.tab === undefined ||
    ((sender.frameId ?? 0) === 0 &&
      (sender.tab.url === undefined || sender.tab.url.startsWith(`${house.origin}/`)))
  );
}

/**
 * Checks one request and gives it to its handler.
 *
 * @returns the handler's value; or `bad-message` (not a request of the protocol), `not-allowed` (not from this sender),
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
    if (!(await mayAsk(request.type, sender, house))) return { ok: false, reason: 'not-allowed' };
    const handle = handlers[request.type] as (request: Request, sender: Sender) => unknown;
    return { ok: true, value: (await handle(request, sender)) as Answers[RequestType] };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
