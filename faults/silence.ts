/** S6 / fault 25: every request of the browser during a whole working life of the extension; none but the portal's own and our own files. */
import { join } from 'node:path';
import { ask, E_FORM, field, list, mustAsk, openForm, setUpVault, unlockVault, untilHeld } from './kit/clerk';
import type { Fault } from './kit/fault';
import { requestsIn } from './kit/net-log';
import { bring, madeUp } from './kit/seed';

export default {
  name: 'silence',
  bar: 'S6',
  what: 'a clerk’s day from the first passphrase to erasing everything, each request recorded: none of ours leaves the machine',
  rounds: { quick: 1, long: 5 },
  backends: 'any',
  shows: { requests: 'sum', 'of ours, to our own files': 'sum', foreign: 'sum' },
  async run(rig) {
    const log = join(rig.folder(), 'net.json');
    const seat = await rig.seat(rig.folder(), {
      args: [`--log-net-log=${log}`, '--net-log-capture-mode=IncludeSensitive'],
    });
    const desk = await setUpVault(seat);
    const made = Array.from({ length: 20 }, () => madeUp(rig.random));
    await bring(desk, made);
    await openForm(seat.page);
    const typed = rig.random.letters(8);
    await field(seat.page).pressSequentially(typed);
    await untilHeld(desk, typed);
    for (const page of ['popup.html', 'print.html']) {
      const other = await seat.context.newPage();
      await other.goto(`chrome-extension://${seat.extensionId}/${page}`);
      await other.close();
    }
    await desk.bringToFront();
    for (const name of ['Thủ tục', 'Quy tắc', 'Bản nháp']) {
      const door = desk.getByRole('link', { name }).or(desk.getByRole('button', { name })).first();
      if ((await door.count()) > 0) await door.click();
    }
    await mustAsk(desk, { type: 'vault.lock' });
    await desk.goto(`chrome-extension://${seat.extensionId}/desk.html`);
    await unlockVault(desk);
    await desk.locator('.list').first().waitFor();
    const ids = (await list(desk)).map(({ id }) => id);
    await mustAsk(desk, { type: 'draft.delete', id: ids[0]! });
    await ask(desk, { type: 'draft.erase', ids: ids.slice(1), why: 'chosen' });
    await mustAsk(desk, { type: 'vault.erase' });
    await seat.close();

    const requests = requestsIn(log);
    const ours = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension://'));
    const foreign = [
      ...ours.filter(({ url }) => !url.startsWith('chrome-extension://')),
      // the browser's own services have no page behind them; nothing that a page has begun may lead away from the portals
      ...requests.filter(
        ({ url, initiator }) =>
          initiator.includes('://') && /^https?:/.test(url) && !/^https:\/\/([\w-]+\.)*gov\.vn\//.test(url),
      ),
    ];
    const wrong = foreign.map(({ url }) => `a request to ${new URL(url).origin}`);
    // the record itself works: the form was loaded, and our own files too
    if (!requests.some(({ url }) => url.startsWith(E_FORM)))
      wrong.push('the record does not even show the form');
    return {
      wrong,
      figures: {
        requests: requests.length,
        'of ours, to our own files': ours.length,
        foreign: foreign.length,
      },
    };
  },
} satisfies Fault;
