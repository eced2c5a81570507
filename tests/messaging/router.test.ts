import { describe, expect, it } from 'vitest';
import type { Request } from '@/utils/messaging/protocol';
import { Refusal } from '@/utils/messaging/refusal';
import { route, type Handlers, type House, type Sender } from '@/utils/messaging/router';
import { isPortal } from '@/utils/portals';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OWN = `chrome-extension://${ID}`;
const PORTAL = 'https://dichvucongnganhtuphap.moj.gov.vn';
const DRAFT = '00000000-0000-4000-8000-000000000000';
const KDF = { salt: 'AAAAAAAAAAAAAAAAAAAAAA==', memoryKiB: 65_536, iterations: 3, parallelism: 1 };

const house: House = { id: ID, origin: OWN, allowed: (url) => isPortal(url) };
const reached: string[] = [];
const handlers = new Proxy({} as Handlers, {
  get: (_target, type: string) => () => {
    reached.push(type);
    return null;
  },
});

const desk: Sender = {
  id: ID,
  origin: OWN,
  url: `${OWN}/desk.html`,
  frameId: 0,
  tab: { id: 1, url: `${OWN}/desk.html` },
};
const popup: Sender = { id: ID, origin: OWN, url: `${OWN}/popup.html` };
const panel: Sender = {
  id: ID,
  origin: OWN,
  url: `${OWN}/panel.html`,
  frameId: 7,
  tab: { id: 2, url: `${PORTAL}/nop-ho-so/1` },
};
const script: Sender = {
  id: ID,
  origin: PORTAL,
  url: `${PORTAL}/nop-ho-so/1`,
  frameId: 0,
  documentId: 'd',
  tab: { id: 2, url: `${PORTAL}/nop-ho-so/1` },
};
const eform: Sender = {
  ...script,
  frameId: 4,
  origin: 'https://tokhaidientu.moj.gov.vn',
  url: 'https://tokhaidientu.moj.gov.vn/e-form/a',
};

const ALL: Request[] = [
  { type: 'scout.found' },
  { type: 'agent.need', bridge: true },
  { type: 'agent.tell', said: 'Vui lòng chọn tệp nhỏ hơn 2MB!', key: null },
  { type: 'agent.session', state: 'lost' },
  { type: 'tab.notices', tabId: 2 },
  { type: 'dock.nonce', nonce: '1-22-4294967295-0' },
  { type: 'panel.pair', nonce: 'a' },
  { type: 'panel.attach', tabId: 2 },
  { type: 'vault.state' },
  { type: 'vault.create', kek: 'AAAA', kdf: KDF },
  { type: 'vault.unlock', kek: 'AAAA' },
  { type: 'vault.lock' },
  { type: 'vault.erase' },
  { type: 'draft.list' },
  { type: 'draft.newest' },
  { type: 'draft.prepare' },
  { type: 'draft.follow', since: null },
  { type: 'draft.open', id: DRAFT },
  { type: 'draft.ofTab', tabId: 2 },
  { type: 'draft.bind', tabId: 2, id: DRAFT },
  { type: 'draft.mark', tabId: 2, id: null, note: 'a' },
  { type: 'draft.delete', id: DRAFT },
  { type: 'draft.undelete', id: DRAFT },
  { type: 'draft.purge', ids: [DRAFT] },
  { type: 'draft.import', drafts: [] },
  { type: 'vault.endShift' },
  { type: 'vault.passphrase', kek: 'AAAA', newKek: 'AAAA', newKdf: KDF },
  { type: 'vault.rotate', begin: true },
  { type: 'vault.office', publicKey: null },
  { type: 'vault.recover', clerkId: DRAFT, secret: 'AAAA', kek: 'AAAA', kdf: KDF },
  { type: 'clerk.rename', label: 'Quầy 3' },
  { type: 'clerk.remove' },
  { type: 'draft.read', ids: [DRAFT] },
  { type: 'draft.hand', id: DRAFT, to: DRAFT },
  { type: 'draft.settle', id: DRAFT, key: 'a', value: 'b' },
  { type: 'person.find', query: 'a' },
  { type: 'draft.erase', ids: [DRAFT], why: 'person' },
  { type: 'store.report', seen: true },
  { type: 'store.clock' },
  { type: 'update.now' },
  { type: 'audit.list' },
  { type: 'audit.note', what: 'printed', count: 1 },
  { type: 'practice.read' },
  { type: 'practice.save', record: '{}', rev: 0 },
  { type: 'practice.erase' },
];

/** What a sender gets through with, of all requests there are. */
async function granted(sender: Sender): Promise<string[]> {
  const through: string[] = [];
  for (const request of ALL) {
    const answer = await route(request, sender, house, handlers);
    if (answer.ok) through.push(request.type);
    else expect(answer.reason).toBe('not-allowed');
  }
  return through;
}

const FOR_SCRIPTS = ['scout.found', 'agent.need', 'agent.tell', 'agent.session', 'dock.nonce'];
const types = ALL.map(({ type }) => type);

describe('who may ask what', () => {
  it('a full page of ours: everything but what belongs to scripts', async () => {
    expect(await granted(desk)).toEqual(types.filter((type) => !FOR_SCRIPTS.includes(type)));
  });

  it('the popup: the same, but it has no tab to pair with', async () => {
    expect(await granted(popup)).toEqual(
      types.filter((type) => !FOR_SCRIPTS.includes(type) && type !== 'panel.pair'),
    );
  });

  it('a page of ours inside a portal: nothing where a passphrase or a whole file is handled', async () => {
    expect(await granted(panel)).toEqual([
      'tab.notices',
      'panel.pair',
      'vault.state',
      'vault.lock',
      'draft.list',
      'draft.open',
      'draft.ofTab',
      'draft.bind',
      'draft.mark',
      'draft.delete',
      'draft.undelete',
      'draft.purge',
      'vault.endShift',
      'draft.settle',
      'store.report',
      // at worst a page makes the clerk lock Sổ tay by a press, while a new version waits
      'update.now',
    ]);
  });

  it('the panel beside one tab: nothing of another', async () => {
    const other = { ...panel, tab: { id: 3, url: panel.tab!.url! } };
    const bound = ['tab.notices', 'draft.ofTab', 'draft.bind', 'draft.mark'];
    expect(await granted(other)).toEqual((await granted(panel)).filter((type) => !bound.includes(type)));
    // a draft that is named by itself belongs to no tab
    const mark: Request = { type: 'draft.mark', tabId: null, id: DRAFT, note: 'a' };
    expect((await route(mark, other, house, handlers)).ok).toBe(true);
  });

  it('a script of ours in a portal: to announce itself; only the top frame gets a ticket for the panel', async () => {
    expect(await granted(script)).toEqual(FOR_SCRIPTS);
    expect(await granted(eform)).toEqual(FOR_SCRIPTS.slice(0, -1));
  });

  it.each<[string, Sender]>([
    ['another extension', { ...desk, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['another extension that names our page', { ...popup, id: 'x' }],
    ['nobody', {}],
    ['a script in a page outside the list', { ...script, tab: { id: 2, url: 'https://example.com/' } }],
    [
      'a script in a portal that was embedded by a stranger',
      { ...eform, tab: { id: 2, url: 'https://a.vn/' } },
    ],
    ['a script where the address is unknown', { ...script, tab: { id: 2 } }],
    ['a script in a portal without TLS', { ...script, tab: { id: 2, url: PORTAL.replace('https', 'http') } }],
    ['a script in a portal at another port', { ...script, tab: { id: 2, url: `${PORTAL}:8443/` } }],
    ['a script without a tab', { id: ID, origin: PORTAL, url: `${PORTAL}/` }],
    ['a page whose address only begins like ours', { id: ID, origin: `${OWN}x`, url: `${OWN}x/desk.html` }],
    ['a web page that claims our address', { id: ID, origin: PORTAL, url: `${OWN}/desk.html` }],
    ['a page of ours in a sandbox', { ...desk, origin: 'null' }],
    ['the panel in a sandbox', { ...panel, origin: 'null' }],
    ['the desk in a frame of a portal', { ...panel, url: `${OWN}/desk.html` }],
    ['the desk in a frame of the panel', { ...panel, frameId: 9, url: `${OWN}/desk.html#draft=1` }],
    ['the panel in a page of strangers', { ...panel, tab: { id: 2, url: 'https://a.gov.vn/' } }],
    ['the panel where the address of the tab is unknown', { ...panel, tab: { id: 2 } }],
    ['a script whose document is not named', { ...script, documentId: undefined as never }],
  ])('%s: nothing', async (_name, sender) => {
    expect(await granted(sender)).toEqual([]);
  });
});

describe('what is a request', () => {
  it.each<unknown>([
    undefined,
    null,
    'vault.state',
    42,
    [],
    {},
    { type: 'vault.keys' },
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'vault.state', more: 1 },
    { type: 'dock.nonce' },
    { type: 'dock.nonce', nonce: '1' },
    { type: 'dock.nonce', nonce: '1-2-3-4-' },
    { type: 'draft.open' },
    { type: 'draft.open', id: '../../etc' },
    { type: 'draft.open', id: { toString: () => DRAFT } },
    { type: 'vault.unlock', kek: 'not base64!' },
    { type: 'vault.unlock', kek: 'A'.repeat(5_000) },
    { type: 'vault.create', kek: 'AAAA', kdf: { ...KDF, memoryKiB: 1e9 } },
    { type: 'vault.create', kek: 'AAAA', kdf: { ...KDF, extra: true } },
    { type: 'draft.bind', tabId: 1.5, id: null },
    { type: 'draft.mark', tabId: 1, id: null, note: 'x'.repeat(3_000) },
    { type: 'draft.import', file: 'x'.repeat(3_000_000), kek: 'AAAA' },
    JSON.parse('{"type":"vault.state","__proto__":{"a":1}}'),
  ])('%j is none', async (message) => {
    expect(await route(message, desk, house, handlers)).toEqual({ ok: false, reason: 'bad-message' });
  });

  it('an unknown message from a script says no more than that', async () => {
    reached.length = 0;
    expect(await route({ type: 'x' }, script, house, handlers)).toEqual({ ok: false, reason: 'bad-message' });
    expect(reached).toEqual([]);
  });
});

describe('what the office has switched off', () => {
  const off: House = { ...house, isOff: async (feature) => feature !== 'practice' };
  const ask = (request: Request, at = off) => route(request, desk, at, handlers);

  it.each<Request>([
    { type: 'draft.read', ids: [DRAFT] },
    { type: 'register.access' },
    { type: 'register.todo' },
    { type: 'register.told', told: [] },
  ])('$type is refused, and nobody is reached', async (request) => {
    reached.length = 0;
    expect(await ask(request)).toEqual({ ok: false, reason: 'switched-off' });
    expect(reached).toEqual([]);
    expect(await ask(request, house)).toEqual({ ok: true, value: null });
  });

  it('leaves the rest as it is, and what only takes away', async () => {
    expect(await ask({ type: 'practice.read' })).toEqual({ ok: true, value: null });
    const none: House = { ...house, isOff: async () => true };
    expect(await ask({ type: 'practice.read' }, none)).toEqual({ ok: false, reason: 'switched-off' });
    for (const type of ['practice.erase', 'draft.list', 'vault.erase'] as const)
      expect(await ask({ type }, none)).toEqual({ ok: true, value: null });
  });

  it('is not told to who may not ask', async () => {
    expect(await route({ type: 'register.access' }, panel, off, handlers)).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
  });
});

const failing = (error: unknown) =>
  new Proxy({} as Handlers, {
    get: () => () => {
      throw error;
    },
  });

describe('errors', () => {
  it.each([
    [new Refusal('locked'), 'locked'],
    [new DOMException('disk', 'QuotaExceededError'), 'quota'],
    [Object.assign(new Error('put'), { inner: new DOMException('disk', 'QuotaExceededError') }), 'quota'],
    [new Error('Nguyễn Thị An 068226000012'), 'failed'],
    ['text', 'failed'],
  ])('become a code and nothing else', async (error, reason) => {
    expect(await route({ type: 'draft.list' }, desk, house, failing(error))).toEqual({ ok: false, reason });
  });
});

describe('while the database moves out of damaged files', () => {
  let tries = 0;
  /** Closed under whoever reads, until it has arrived; then it answers. */
  const asked = (request: Request, moved: boolean, error: unknown = new Error('closed')) => {
    tries = 0;
    let there = false;
    const moving: House = { ...house, settled: async () => void (there = moved) };
    const closed = new Proxy({} as Handlers, {
      get: () => () => {
        tries++;
        if (!there) throw error;
        return null;
      },
    });
    return route(request, desk, moving, closed);
  };

  it('whoever reads gets the answer of the new place', async () => {
    for (const type of ['vault.state', 'draft.list', 'draft.newest'] as const)
      expect(await asked({ type }, true)).toEqual({ ok: true, value: null });
    expect(await asked({ type: 'draft.open', id: DRAFT }, true)).toEqual({ ok: true, value: null });
  });

  it('what does not come back is refused, after one more try', async () => {
    expect(await asked({ type: 'draft.list' }, false)).toEqual({ ok: false, reason: 'failed' });
    expect(tries).toBe(2);
  });

  it('a refusal with a reason, and what would be done twice, is not tried again', async () => {
    expect(await asked({ type: 'draft.list' }, true, new Refusal('locked'))).toMatchObject({
      reason: 'locked',
    });
    expect(tries).toBe(1);
    expect(await asked({ type: 'draft.import', drafts: [] }, true)).toMatchObject({ reason: 'failed' });
    expect(tries).toBe(1);
  });
});
