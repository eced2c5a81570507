/**
 * The portal's answer to a changed field. `__doPostBack` sends the whole form; the answer replaces the panels of the page (a
 * partial postback) or the page itself. What is written before the answer is there would be lost with the old nodes.
 */
import { waitFor, waitQuiet } from '../../dom/wait';
import { radioGroup, type Native } from '../../dom/native';

const CONTROLS = 'input,select,textarea';
/** A handler posts one beat after the change; a page's own script may look first (ms). */
const STARTS_WITHIN = 1_200;
/** Without a handler in the markup a script may still post: a short look. */
const SHORT_LOOK = 80;
/** The slowest answers met took 8 s; after this the clerk is told that it did not hold. */
const ANSWERS_WITHIN = 15_000;
/** Panels, hidden fields and scripts of one answer arrive in one go; lists of the page's own scripts a beat later. */
const QUIET = 120;
const QUIET_AT_MOST = 2_000;

const posts = (el: Element): boolean =>
  /__doPostBack/.test(`${el.getAttribute('onchange') ?? ''}${el.getAttribute('onclick') ?? ''}`);

/** Does a change of this control make the page post itself? Of radio buttons the chosen one has no handler. */
export const postsBack = (el: Native): boolean =>
  el.type === 'radio' ? radioGroup(el as HTMLInputElement).some(posts) : posts(el);

interface Before {
  target: string | null;
  state: string | null;
  controls: readonly Element[];
}

const hidden = (root: Document, name: string): string | null =>
  root.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? null;

/** The page before a write; `answered` compares with it. */
export const pageBefore = (root: Document): Before => ({
  target: hidden(root, '__EVENTTARGET'),
  state: hidden(root, '__VIEWSTATE'),
  controls: [...root.querySelectorAll(CONTROLS)],
});

/** Controls went away or came: a panel was replaced. */
const redrawn = (root: Document, { controls }: Before): boolean =>
  controls.some((el) => !el.isConnected) || root.querySelectorAll(CONTROLS).length !== controls.length;
const isRenewed = (root: Document, before: Before): boolean =>
  hidden(root, '__VIEWSTATE') !== before.state || redrawn(root, before);
/** `__doPostBack` notes whom it posts for; the answer empties the note again. */
const isUnderWay = (root: Document, { target }: Before): boolean => {
  const now = hidden(root, '__EVENTTARGET');
  return now !== null && now !== '' && now !== target;
};

/**
 * Resolves when the portal has answered the change just made, or does not post at all. A full postback ends with the page
 * itself: nothing more is written into a page that is about to go.
 */
export async function answered(
  root: Document,
  before: Before,
  { likely, signal }: { likely: boolean; signal: AbortSignal },
): Promise<void> {
  const begun = () => isRenewed(root, before) || isUnderWay(root, before);
  const started = await waitFor(root, begun, { timeoutMs: likely ? STARTS_WITHIN : SHORT_LOOK, signal });
  if (!started) return;
  const over = () => isRenewed(root, before) || !isUnderWay(root, before);
  await waitFor(root, over, { timeoutMs: ANSWERS_WITHIN, signal });
  await waitQuiet(root, { minMs: 0, quietMs: QUIET, maxMs: QUIET_AT_MOST, signal });
}
