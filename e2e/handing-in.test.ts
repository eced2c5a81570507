/** A dossier goes from the portal's form into the register, and a finding comes back to the panel beside the form. Production build. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReplicas, type Replicas } from '../replicas/server';
import { SITES } from '../replicas/sites';
import { launch, worker, type Session } from './support/browser';
import { killWorker, mustAsk, setUpVault } from './support/desk';
import { panelOf, untilSaved } from './support/panel';
import { picture } from './support/picture';

const CODE = 'G22.99.08-261120-0001';

let replicas: Replicas;
let session: Session;
let desk: Page;
let page: Page;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port });
  desk = await setUpVault(session);
  page = await session.context.newPage();
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});
const look = async (of: Page, name: string): Promise<void> => {
  await picture(of, name);
};
async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean, what: string): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > deadline) throw new Error(`${what}; last: ${JSON.stringify(value)}`);
    await page.waitForTimeout(100);
  }
}
const draft = async () => {
  const [first] = await mustAsk(desk, { type: 'draft.list' });
  return first ? mustAsk(desk, { type: 'draft.open', id: first.id }) : null;
};
/** Entries of the register's inbox that nobody has taken in yet. Does not touch a database that is not there yet. */
const inbox = async (): Promise<number> =>
  (await worker(session.context)).evaluate(async () => {
    const name = 'so-tay-mot-cua-register';
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('error', () => reject(opening.error!));
      opening.addEventListener('success', () => {
        const { result } = opening;
        const count = result.transaction('inbox').objectStore('inbox').count();
        count.addEventListener('success', () => {
          result.close();
          resolve(count.result);
        });
      });
    });
  });

describe('a dossier that is handed in', () => {
  it('is kept with its state at that moment, and goes sealed into the inbox', async () => {
    const site = SITES.find(({ name }) => name === 'lien-thong')!;
    await page.goto(site.addresses.find(({ form }) => form === 'khai-sinh')!.url);
    const panel = await panelOf(page);
    await panel.locator('.paper').first().waitFor();
    const box = page.locator('[formcontrolname=Ho] input').first();
    await box.click();
    await page.keyboard.type('NGUYỄN');
    await untilSaved(panel);
    const papers = await panel.locator('.paper').count();
    const next = page.locator('#next');
    for (let step = 1; step < 5; step++) await next.click();
    await page.getByText(CODE).waitFor();
    const kept = await until(draft, (one) => !!one?.assessed && !!one.receipt, 'The state was not kept');
    expect(kept).toMatchObject({ receipt: { code: CODE, promised: '27/11/2026' } });
    expect(kept!.assessed!.papers).toHaveLength(papers);
    expect(kept!.assessed!.open.length).toBeGreaterThan(0);
    expect(await until(inbox, (count) => count > 0, 'Nothing came into the inbox')).toBeGreaterThan(0);
  });

  it('stands in the register, also when the worker dies in between', async () => {
    await killWorker(session.context, page);
    await desk.goto(`chrome-extension://${session.extensionId}/desk.html#supervision=register`);
    await desk.reload();
    await desk.getByText(CODE).first().waitFor();
    await look(desk, 'register');
    expect(await until(inbox, (count) => count === 0, 'The inbox was not emptied')).toBe(0);
  });
});

describe('a finding that waits for an answer', () => {
  it('is told beside the form and at the head of the list, and nowhere in the portal’s page', async () => {
    const { clerk } = await mustAsk(desk, { type: 'vault.state' });
    const until_ = Date.now() + 5 * 86_400_000;
    const before = await page.evaluate(() => document.body.innerText);
    await mustAsk(desk, { type: 'register.told', told: [{ clerk: clerk!, count: 2, until: until_ }] });
    const panel = await panelOf(page);
    await panel.getByText(/2 phát hiện cần trả lời, hạn \d\d\/\d\d\./).waitFor();
    await look(page, 'panel');
    expect(await page.evaluate(() => document.body.innerText)).toBe(before);
    await desk.goto(`chrome-extension://${session.extensionId}/desk.html#`);
    await desk.reload();
    const link = desk.getByRole('link', { name: /2 phát hiện cần trả lời/ });
    await link.waitFor();
    await look(desk, 'list');
    await link.click();
    await desk.locator('nav.pages [aria-current=page]', { hasText: 'Phát hiện' }).waitFor();
    const [opened] = await Promise.all([
      session.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Xem và trả lời' }).click(),
    ]);
    await opened.locator('nav.pages [aria-current=page]', { hasText: 'Phát hiện' }).waitFor();
  });
});
