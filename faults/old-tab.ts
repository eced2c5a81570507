/** Fault 5: a form stands open since before the update, and the database is still that of version 1. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { drafts, field, killWorker, mustAsk, openDesk, openForm, until, valueOf } from './kit/clerk';
import type { Fault } from './kit/fault';
import { dump } from './kit/rows';

/** Written by version 1 itself, with the key that its passphrase made. */
const OLD = JSON.parse(
  readFileSync(new URL('../tests/store/fixtures/database-v1.json', import.meta.url), 'utf8'),
) as { kek: string; ids: { typed: string; submitted: string; deleted: string } } & Record<
  'vault' | 'drafts' | 'summaries',
  object[]
>;

/** Puts the database of version 1 where ours was. */
const goBack = (page: Page): Promise<void> =>
  page.evaluate(async (tables) => {
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve, fail) => {
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => fail(new Error(request.error?.message)));
      });
    const gone = done(indexedDB.deleteDatabase('so-tay-mot-cua'));
    // asked for in the same breath: else the background, which opens anew what was taken from it, may come in between
    const opening = indexedDB.open('so-tay-mot-cua', 10);
    opening.addEventListener('upgradeneeded', () => {
      const database = opening.result;
      database.createObjectStore('vault', { keyPath: 'id' });
      database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('eraseAt', 'eraseAt');
      database.createObjectStore('summaries', { keyPath: 'id' });
    });
    await gone;
    await done(opening);
    const names = ['vault', 'drafts', 'summaries'] as const;
    const transaction = opening.result.transaction(names, 'readwrite');
    for (const name of names)
      for (const row of tables[name])
        transaction
          .objectStore(name)
          .put(
            Object.fromEntries(
              Object.entries(row).map(([key, value]) => [
                key,
                key === 'iv' || key === 'ct'
                  ? Uint8Array.from(atob(value as string), (byte) => byte.charCodeAt(0))
                  : value,
              ]),
            ),
          );
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
  }, OLD);

export default {
  name: 'old-tab',
  bar: 'R7',
  what: 'a form open since before the update, over a database of version 1: what is typed is kept, the old drafts open, no row of the old shape is left',
  rounds: { quick: 1, long: 5 },
  backends: 'both',
  async run(rig) {
    const seat = await rig.seat();
    const desk = await openDesk(seat);
    const { page } = seat;
    await openForm(page);
    await goBack(desk);
    await killWorker(seat.context, page);

    const typed = rig.random.letters(8);
    await field(page).focus();
    await page.keyboard.type(typed);
    const wrong: string[] = [];
    const state = await mustAsk(desk, { type: 'vault.state' });
    if (state.state !== 'locked' || state.clerks.length !== 1)
      wrong.push(`the old database is ${state.state}, ${state.clerks.length} clerks`);
    await mustAsk(desk, { type: 'vault.unlock', kek: OLD.kek });
    await page.bringToFront();
    const ours = async () => (await drafts(desk)).find((draft) => valueOf(draft) === typed);
    await until('what was typed', ours).catch(() =>
      wrong.push('what was typed before the unlocking is missing'),
    );
    const ids = (await mustAsk(desk, { type: 'draft.list' }))
      .filter(({ damaged }) => !damaged)
      .map(({ id }) => id);
    for (const id of [OLD.ids.typed, OLD.ids.submitted])
      if (!ids.includes(id)) wrong.push('an old draft is missing');
    const rows = await dump(desk);
    const isOld = (row: object): boolean => !('clerkId' in row);
    const old =
      [...(rows['drafts'] ?? []), ...(rows['summaries'] ?? [])].filter(isOld).length +
      (rows['vault'] ?? []).length;
    if (old > 0) wrong.push(`${old} rows of the old shape are left`);
    return { wrong };
  },
} satisfies Fault;
