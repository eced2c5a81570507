/** S3: locked, two pages are typed on; nothing can be read by any way of ours, and after the passphrase everything is there. */
import type { Page } from 'playwright-core';
import type { Request } from '../utils/messaging/protocol';
import { listenToAcks } from './kit/acks';
import {
  agentReady,
  drafts,
  E_FORM,
  field,
  mustAsk,
  openForm,
  reopen,
  setUpVault,
  unlockVault,
  until,
  untilHeld,
} from './kit/clerk';
import type { Fault } from './kit/fault';
import { ofText } from './kit/needles';
import { dump } from './kit/rows';
import type { Seat } from './kit/rig';

/** Every request that could bring something of a citizen, or the means to it. */
const readings = (id: string, tabId: number): Request[] => [
  { type: 'draft.list' },
  { type: 'draft.open', id },
  { type: 'draft.ofTab', tabId },
  { type: 'draft.mark', tabId: null, id, note: 'x' },
  { type: 'draft.mark', tabId, id: null, note: 'x' },
  { type: 'draft.read', ids: [id] },
  { type: 'draft.hand', id, to: id },
  { type: 'draft.settle', id, key: 'x', value: 'x' },
  { type: 'draft.delete', id },
  { type: 'draft.import', drafts: [] },
  { type: 'person.find', query: '000000000000' },
  { type: 'vault.rotate', begin: true },
];
/** Answered while locked as well, but never with a citizen's data. */
const harmless = (tabId: number): Request[] => [
  { type: 'vault.state' },
  { type: 'tab.notices', tabId },
  { type: 'store.report', seen: false },
  { type: 'audit.list' },
];

/** Everything that our pages, storages and answers hold, as one text. */
async function everythingReadable(seat: Seat, page: Page, requests: Request[]): Promise<string> {
  const seen: unknown[] = [
    await page.evaluate(async () => ({
      session: await chrome.storage.session.get(null),
      local: await chrome.storage.local.get(null),
      web: [{ ...localStorage }, { ...sessionStorage }],
      caches: await caches.keys(),
    })),
    await page.evaluate(
      (messages) => Promise.all(messages.map((message) => chrome.runtime.sendMessage(message))),
      requests,
    ),
  ];
  for (const rows of Object.values(await dump(page)))
    seen.push(
      JSON.stringify(rows, (_, value: unknown) =>
        // markers are plain letters: so they are found in UTF-8 and, without the zeros, in UTF-16
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1').replaceAll('\0', '') : value,
      ),
    );
  for (const tab of seat.context.pages())
    for (const frame of tab.frames()) {
      if (!frame.url().startsWith('chrome-extension:')) continue;
      seen.push(
        await frame.evaluate(() => [
          document.documentElement.outerHTML,
          ...[...document.querySelectorAll('input, textarea, select')].map(
            (box) => (box as HTMLInputElement).value,
          ),
        ]),
      );
    }
  return JSON.stringify(seen);
}

export default {
  name: 'locked',
  bar: 'S3',
  what: 'locked while two pages are typed on: every request refused, nothing readable in pages, storages and rows; after a kill and the passphrase all there',
  rounds: { quick: 1, long: 20 },
  backends: 'both',
  shows: { 'keys typed while locked': 'sum', 'requests refused': 'sum' },
  async run(rig, round) {
    const profile = rig.folder();
    const seat = await rig.seat(profile);
    const desk = await setUpVault(seat);
    const acks = await listenToAcks(seat);
    const marker = (): string => `zq${rig.random.letters(12)}`;
    const [open, more, other, note] = [marker(), marker(), marker(), marker()];
    const wrong: string[] = [];

    await openForm(seat.page);
    await field(seat.page).pressSequentially(open);
    await untilHeld(desk, open);
    const [first] = await drafts(desk);
    await mustAsk(desk, { type: 'draft.mark', tabId: null, id: first!.id, note });
    const { 'vault.key': key } = (await desk.evaluate(() => chrome.storage.session.get('vault.key'))) as {
      'vault.key': { raw: string };
    };
    // a desk that shows the draft, and the popup
    await desk.reload();
    await desk.locator('.draft-row').first().click();
    await desk.getByText(open, { exact: true }).first().waitFor();
    const popup = await seat.context.newPage();
    await popup.goto(`chrome-extension://${seat.extensionId}/popup.html`);

    await mustAsk(popup, { type: 'vault.lock' });
    const second = await seat.context.newPage();
    await second.goto(E_FORM);
    await agentReady(second);
    await field(second).pressSequentially(other);
    await seat.page.bringToFront();
    await field(seat.page).press('End');
    await field(seat.page).pressSequentially(more);
    for (const value of [other, open + more])
      await until('a key typed while locked is acknowledged as such', async () =>
        (await acks()).some(({ locked, entries }) => locked && entries.some((each) => each.value === value)),
      );

    const tabId = await popup.evaluate(async () => (await chrome.tabs.query({}))[0]!.id!);
    const requests = readings(first!.id, tabId);
    for (const request of requests) {
      const answer = await popup.evaluate((message) => chrome.runtime.sendMessage(message), request);
      if (answer?.ok !== false || answer.reason !== 'locked')
        wrong.push(`${request.type} is answered ${answer?.ok ? 'with a value' : answer?.reason}`);
    }
    await desk.getByRole('heading', { name: 'Sổ tay đang khóa' }).first().waitFor();
    const readable = await everythingReadable(seat, popup, [...requests, ...harmless(tabId)]);
    for (const [what, text] of Object.entries({ open, more, other, note, 'root key': key.raw.slice(0, 40) }))
      for (const { bytes } of ofText(what, text))
        if (readable.includes(bytes.toString('latin1').replaceAll('\0', '')))
          wrong.push(`${what} can be read`);

    let last = desk;
    if (round % 2 === 0) {
      await seat.kill();
      last = (await reopen(rig, profile)).desk;
    } else {
      await desk.bringToFront();
      await unlockVault(desk);
      await desk.locator('.list').first().waitFor();
    }
    await untilHeld(last, open + more).catch(
      () => void wrong.push('what was typed on the first page is not there'),
    );
    await untilHeld(last, other).catch(
      () => void wrong.push('what was typed on the second page is not there'),
    );
    const found = await drafts(last);
    if (found.length !== 2) wrong.push(`${found.length} drafts instead of 2`);
    if (found.find(({ id }) => id === first!.id)?.note !== note) wrong.push('the note is gone');
    return {
      wrong,
      figures: {
        'keys typed while locked': more.length + other.length,
        'requests refused': requests.length,
      },
    };
  },
} satisfies Fault;
