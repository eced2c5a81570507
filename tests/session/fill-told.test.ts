/** A fill as the agent tells it: what it wrote is its own and not the clerk's, and who hears of its end has heard what stands there. */
import { Window as Browser } from 'happy-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Adapter } from '@/utils/adapters/adapter';
import { offer, offerTests } from '@/utils/adapters/registered';
import type { Report, SaveMessage } from '@/utils/messaging/protocol';
import { startAgent } from '@/utils/session/agent/agent';
import type { Port } from '@/utils/session/agent/save-client';
import { offerFill } from '@/utils/session/fill-part';
import { runFill } from '@/utils/session/fill-queue';
import { cast } from '../cast';
import { boxAt, boxed } from './boxed';

const FAMILIES = Symbol.for('so-tay-mot-cua.families');
const world = globalThis as { [FAMILIES]?: unknown };

/** Events as the browser makes them: of a tick by script it says trusted words, of a text by script untrusted ones. */
const event = (box: HTMLInputElement, kind: string, trusted: boolean): void => {
  const made = new box.ownerDocument.defaultView!.Event(kind, { bubbles: true });
  Object.defineProperty(made, 'isTrusted', { value: trusted });
  box.dispatchEvent(made);
};
const family: Adapter = {
  ...boxed,
  async write(root, key, value) {
    const box = boxAt(root, key)!;
    const tick = box.type === 'checkbox';
    if (tick) box.checked = value === 'true';
    else box.value = value;
    for (const kind of ['input', 'change']) event(box, kind, tick);
    return { outcome: 'done' };
  },
};

let before: unknown;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  before = world[FAMILIES];
  delete world[FAMILIES];
  offerTests(() => 'boxed' as never);
  offer(family);
  offerFill(runFill);
});
afterEach(() => {
  vi.useRealTimers();
  world[FAMILIES] = before;
});

it('a box that the fill ticks is the fill’s; one that the clerk ticks meanwhile is hers; the reading comes before the end', async () => {
  const window = new Browser({ url: 'https://dichvucong.gov.vn/nop-ho-so' }) as unknown as Window &
    typeof globalThis;
  const { document } = window;
  document.body.innerHTML =
    '<input name="ten"><input name="song" type="checkbox"><input name="hers" type="checkbox">';
  document.evaluate = (() => ({ snapshotLength: 0 })) as never;
  const search = document.querySelectorAll.bind(document);
  // happy-dom does not know every selector of the portals' notices; there are none here
  document.querySelectorAll = (selector: string) =>
    selector.includes('toast') ? search('no-such') : search(selector);
  const sent: SaveMessage[] = [];
  const told: Report[] = [];
  const life = new AbortController();
  let order: (message: unknown) => void = () => {};
  startAgent({
    window,
    connectSave() {
      let answer: (value: unknown) => void = () => {};
      const port: Port = {
        postMessage(message) {
          sent.push(message as SaveMessage);
          setTimeout(() => answer({ t: 'saved', seq: (message as SaveMessage).seq, at: 1, draftId: 'd' }), 2);
        },
        disconnect() {},
        onMessage: { addListener: (fn) => (answer = fn as never) },
        onDisconnect: { addListener() {} },
      };
      return port;
    },
    ask: async () => undefined,
    onPanel: (paired) =>
      paired({
        postMessage: (message: unknown) => void told.push(message as Report),
        disconnect() {},
        onMessage: { addListener: (fn: never) => (order = fn) },
        onDisconnect: { addListener() {} },
      } as never),
    now: () => Date.now(),
    dock: null,
    heritage: null,
    signal: life.signal,
  });
  const values = [
    { key: 'ten', value: cast.lan.fullName },
    { key: 'song', value: 'true' },
  ];
  order({ t: 'fill', job: 'a', values });
  await vi.advanceTimersByTimeAsync(50);
  const hers = boxAt(document, 'hers')!;
  hers.checked = true;
  for (const kind of ['click', 'input', 'change']) event(hers, kind, true);
  await vi.advanceTimersByTimeAsync(6_000);
  life.abort();
  const entries = sent.flatMap((message) => (message.t === 'input' ? message.entries : []));
  const by = (key: string) =>
    new Set(
      entries.flatMap((one) =>
        one.key === key && one.value !== '' && one.value !== 'false' ? [one.by] : [],
      ),
    );
  expect([by('ten'), by('song'), by('hers')]).toEqual([
    new Set(['fill']),
    new Set(['fill']),
    new Set(['user']),
  ]);
  expect(told.filter((report) => report.t === 'typing')).toEqual([]);
  const end = told.findIndex(({ t }) => t === 'filled');
  const last = told.slice(0, end).findLast((report) => report.t === 'snapshot');
  expect(last?.snapshot.fields.map(({ value }) => value)).toEqual([cast.lan.fullName, 'true', 'true']);
});
