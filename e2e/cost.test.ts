/**
 * What the portal's page must bear from us, counted instead of timed: such figures are the same on every machine. The times are in
 * `npm run bench`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ADDRESS, formOf, pageAt } from '../bench/pages';
import { panelBeside, serve } from '../bench/support';
import { launch, worker, type Session } from './support/browser';
import { countedExtension, ourWorlds, type Counted, type Counts } from './support/counted';
import { choosePassphrase, panelOf } from './support/panel';

const FIELDS = 300;
/** Longer than any look of the agent after a change. */
const REST_MS = 2_600;
const KEYS = 40;
/** A hand's speed. */
const KEY_MS = 50;

let server: { port: number; close(): void };
let counted: Counted;
let session: Session;
beforeAll(async () => {
  server = await serve(pageAt);
  counted = countedExtension();
  session = await launch({ port: server.port, extension: counted.folder });
  await choosePassphrase(session);
});
afterAll(async () => {
  await session?.close();
  counted?.remove();
  server?.close();
});

type Ask = () => Promise<Counts>;
async function opened(address: string): Promise<{ page: Page; ask: Ask }> {
  const { page } = session;
  const world = await ourWorlds(page);
  await page.goto(address, { waitUntil: 'load' });
  return {
    page,
    async ask() {
      const [counts] = await world.counts();
      if (!counts) throw new Error('None of our scripts is in the page.');
      return counts;
    },
  };
}
const writes = async (): Promise<{ rows: number; settings: number }> =>
  (await worker(session.context)).evaluate('({ ...soTayWrites })');

describe('a page without a form', () => {
  it('is listened to by one observer while it rests: no look at the layout, one timer, three listeners', async () => {
    const { page, ask } = await opened(ADDRESS.plain);
    await page.waitForTimeout(1_200);
    const counts = await ask();
    expect(counts).toMatchObject({ observers: 1, observed: 0, looks: 0, messages: 0, asked: 0 });
    expect(counts.waiting).toBeLessThanOrEqual(1);
    expect(counts.listeners).toEqual({ click: 1, popstate: 1, pageshow: 1 });
  });

  it('that changes fifty times a second is heard twice a second at most', async () => {
    const { page, ask } = await opened(ADDRESS.plain);
    await page.evaluate(() => setInterval(() => document.body.append(document.createElement('i')), 20));
    await page.waitForTimeout(1_200);
    const [before, start] = [await ask(), Date.now()];
    await page.waitForTimeout(3_000);
    const [after, seconds] = [await ask(), (Date.now() - start) / 1_000];
    expect(after.observed - before.observed).toBeGreaterThan(1);
    expect(after.observed - before.observed).toBeLessThanOrEqual(2 * seconds + 1);
    expect(after.ran - before.ran).toBeLessThanOrEqual(2 * seconds + 1);
    expect(after.looks).toBe(0);
  });
});

describe(`a form of ${FIELDS} fields`, () => {
  let page: Page;
  let ask: Ask;
  let elements = 0;
  const count = () => page.evaluate(() => document.querySelectorAll('*').length);
  beforeAll(async () => {
    elements = await session.page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*').length,
      formOf(FIELDS),
    );
    ({ page, ask } = await opened(ADDRESS.form(FIELDS)));
    await panelBeside(page);
    await panelOf(page);
    await page.waitForTimeout(REST_MS);
  });
  it('gets one element of ours, one observer, a handful of listeners', async () => {
    expect((await count()) - elements).toBe(1);
    const { observers, listeners } = await ask();
    expect(observers).toBe(1);
    // none of them grows with the form
    expect(Object.values(listeners).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(24);
    for (const [kind, each] of Object.entries(listeners)) expect(each, kind).toBeLessThanOrEqual(3);
  });

  it('rests while nobody does anything: no timer runs, no look, no message', async () => {
    const before = await ask();
    await page.waitForTimeout(1_500);
    const after = await ask();
    expect(after).toEqual(before);
    // looks once whether the panel has come
    expect(after.waiting).toBeLessThanOrEqual(1);
  });

  it(`${KEYS} keys at a hand's speed: one message each at most, no look at the layout, a row each and one more a second`, async () => {
    await page.locator('x-input input').nth(5).focus();
    await page.keyboard.type('ab', { delay: KEY_MS });
    await page.waitForTimeout(500);
    const [before, rows] = [await ask(), await writes()];
    const start = Date.now();
    await page.keyboard.type('a'.repeat(KEYS), { delay: KEY_MS });
    const seconds = (Date.now() - start) / 1_000;
    const [after, rowsAfter] = [await ask(), await writes()];
    expect(after.looks - before.looks).toBe(0);
    expect(after.observed - before.observed).toBe(0);
    expect(after.asked - before.asked).toBe(0);
    // to the background, and the saved line of the panel, which names the second
    expect(after.messages - before.messages).toBeLessThanOrEqual(KEYS + Math.ceil(seconds) + 1);
    expect(after.messages - before.messages).toBeGreaterThanOrEqual(KEYS / 2);
    // the journal's row for every message; the whole draft and its copy once a second
    expect(rowsAfter.rows - rows.rows).toBeLessThanOrEqual(KEYS + Math.ceil(seconds + 1) * 8);
    expect(rowsAfter.settings - rows.settings).toBeLessThanOrEqual(Math.ceil(seconds + 1) * 2);
  });

  it('twenty redraws in a second: at most two readings, each with so many looks as there are fields', async () => {
    const before = await ask();
    await page.evaluate('window.redraw(20, 50)');
    await page.waitForTimeout(REST_MS);
    const after = await ask();
    expect(after.looks - before.looks).toBeLessThanOrEqual(4 * FIELDS);
    expect(after.messages - before.messages).toBeLessThanOrEqual(8);
  });
});
