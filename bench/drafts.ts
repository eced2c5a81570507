/** P9: the desk with 10,000 drafts. From the press on "Mở khóa" the key is derived first; the list is timed from the end of that. */
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../e2e/support/browser';
import { openDesk, PASSPHRASE, setUpVault } from '../e2e/support/desk';
import { bring, madeUp } from '../faults/kit/seed';
import { randomOf } from '../faults/kit/random';
import type { Crew } from './crew';
import { bar, type Bench } from './measure';

const DRAFTS = Number(process.env['DRAFTS'] ?? 10_000);
const SEED = 20_261_122;
const SEARCHES = 10;

/** In the page: when was it unlocked, and when did the first row of the list stand on the screen? Text, as a function's name is lost on the way. */
const WATCH = `{
  const seen = (window.seen = { open: 0, row: 0 });
  chrome.runtime.onMessage.addListener((news) => {
    if (news.type === 'broadcast.vault' && news.state === 'open') seen.open ||= performance.now();
  });
  const look = () => {
    if (!document.querySelector('.draft-row')) return void requestAnimationFrame(look);
    seen.row = performance.now();
  };
  look();
}`;

/** In the page: ms from a letter in the search field to the picture with the answer. */
async function searched(text: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('input[type=search], [role=searchbox]')!;
  const start = performance.now();
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}

export async function draftsBench(crew: Crew): Promise<Bench> {
  const profile = mkdtempSync(join(tmpdir(), 'stmc-drafts-'));
  const chance = randomOf(SEED);
  const made = Array.from({ length: DRAFTS }, () => madeUp(chance, { fields: 12, letters: 20, days: 29 }));
  const first = await launch({ port: crew.port, profile });
  await bring(await setUpVault(first), made);
  await first.close();

  const lists: number[] = [];
  const searches: number[] = [];
  return {
    async round() {
      const session = await launch({ port: crew.port, profile });
      const desk = await openDesk(session);
      await desk.getByLabel('Mật khẩu', { exact: true }).fill(PASSPHRASE);
      await desk.evaluate(WATCH);
      await desk.getByRole('button', { name: 'Mở khóa' }).click();
      await desk.waitForFunction(() => (window as unknown as { seen: { row: number } }).seen.row > 0);
      const { open, row } = await desk.evaluate(
        () => (window as unknown as { seen: { open: number; row: number } }).seen,
      );
      lists.push(row - open);
      // all of them have come
      await desk.waitForTimeout(3_000);
      for (let at = 0; at < SEARCHES; at++)
        searches.push(await desk.evaluate(searched, chance.pick(made).note));
      await session.close();
    },
    bars: () => [
      bar('P9', `${DRAFTS.toLocaleString('en')} drafts: unlocked → first rows`, lists, {
        unit: 'ms',
        limit: 150,
      }),
      bar('P9', 'search in them, letter → answer on screen', searches, { unit: 'ms', limit: 50 }),
    ],
    end: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}
