/** A clerk's work at the counter, for faults to happen to: opening a form, typing, and looking afterwards at what is there. */
import type { Page } from 'playwright-core';
import { ask, mustAsk, openDesk, PASSPHRASE, unlockVault } from '../../e2e/support/desk';
import type { Draft, DraftSummary } from '../../utils/core/draft';
import type { Rig, Seat, SeatOptions } from './rig';

export {
  ask,
  killWorker,
  mustAsk,
  openDesk,
  PASSPHRASE,
  setUpVault,
  unlockVault,
} from '../../e2e/support/desk';

/** The e-form of a birth by itself: a text field of it is where a clerk types. */
export const E_FORM = 'https://tokhaidientu.moj.gov.vn/e-form/5b0c7a52-6f1e-4c7e-9a54-1c0f1e0a1193';
export const FIELD = 'HoTenKS';
export const field = (page: Page, name = FIELD) => page.locator(`input[name=${name}]`).first();

/** Waits until something holds. @throws with `what` when it never did, or when looking never ended. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 15_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  const late = Symbol('late');
  for (;;) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = new Promise<typeof late>((resolve) => {
      timer = setTimeout(() => resolve(late), deadline - Date.now());
    });
    const seen = await Promise.race([look(), end]).finally(() => clearTimeout(timer));
    if (seen === late) throw new Error(`Waited ${timeout} ms in vain: ${what}`);
    if (seen) return seen;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Opens an address and waits for the panel: it appears when the agent runs, from then on every key is taken. */
export async function openForm(page: Page, address = E_FORM): Promise<void> {
  await page.bringToFront();
  await page.goto(address);
  await agentReady(page);
}
export const agentReady = (page: Page): Promise<unknown> =>
  until('the agent beside the form', () =>
    page.frames().some((frame) => frame.url().includes('/panel.html')),
  );

/** The summaries as the desk's list gets them. */
export const list = (desk: Page): Promise<DraftSummary[]> => mustAsk(desk, { type: 'draft.list' });

/** Every draft that is not damaged, opened. */
export async function drafts(desk: Page): Promise<Draft[]> {
  const whole = (await list(desk)).filter(({ damaged }) => !damaged);
  return Promise.all(whole.map(({ id }) => mustAsk(desk, { type: 'draft.open', id })));
}

/** What a draft holds in the field whose key begins with this name. */
export const valueOf = (draft: Draft | undefined, name = FIELD): string | undefined =>
  draft?.fields.find(({ key }) => key.startsWith(name))?.value;

/** Waits until some draft holds this value. */
export const untilHeld = (desk: Page, value: string, name = FIELD): Promise<unknown> =>
  until('the typed text in a draft', async () =>
    (await drafts(desk)).some((draft) => valueOf(draft, name) === value),
  );

/** The next morning: a new browser on the profile, the desk opened with the passphrase. */
export async function reopen(
  rig: Rig,
  profile: string,
  options: SeatOptions = {},
): Promise<{ seat: Seat; desk: Page }> {
  const seat = await rig.seat(profile, options);
  const desk = await openDesk(seat);
  // a store that the browser cannot open any more is given up only after some tries; a clerk would press "Thử lại"
  const answer = await until(
    'the vault answers',
    async () => {
      const asked = await ask(desk, { type: 'vault.state' });
      return asked.ok && asked.value;
    },
    30_000,
  );
  await desk.reload();
  if (answer.state === 'new') throw new Error('There is no vault any more: the database is empty');
  await unlockVault(desk, PASSPHRASE);
  await desk.locator('.list, .draft-row').first().waitFor();
  return { seat, desk };
}

/** A draft without what may differ from reading to reading. */
const comparable = (draft: Draft): string =>
  JSON.stringify({
    ...draft,
    updatedAt: 0,
    fields: [...draft.fields].sort((a, b) => (a.key < b.key ? -1 : 1)),
  });

/** Says of each draft that was there before whether it is still there, field by field. @param told the list as the desk shows it. */
export function compare(
  before: readonly Draft[],
  after: readonly Draft[],
  told: readonly DraftSummary[] = [],
): string[] {
  return before.flatMap((draft, at) => {
    const now = after.find(({ id }) => id === draft.id);
    const line = told.find(({ id }) => id === draft.id);
    if (!now)
      return [
        `draft ${at + 1} of ${before.length} is ${line ? (line.damaged ? 'told as damaged' : 'in the list only') : 'gone'}`,
      ];
    if (comparable(draft) === comparable(now)) return [];
    const other = draft.fields.filter(
      ({ key, value }) => now.fields.find((candidate) => candidate.key === key)?.value !== value,
    );
    return [`draft ${at + 1} of ${before.length} differs (${other.length} fields of ${draft.fields.length})`];
  });
}
