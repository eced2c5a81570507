/** Who may ask for the register's key: our own full pages. The panel beside a portal only hears how much waits for its clerk. */
import { describe, expect, it } from 'vitest';
import type { Request } from '@/utils/messaging/protocol';
import { route, type Handlers, type House, type Sender } from '@/utils/messaging/router';
import { registerHandlers } from '../../entrypoints/background/register-handlers';
import { vaultHandlers } from '../../entrypoints/background/vault-handlers';
import type { HandlersWorld } from '../../entrypoints/background/handlers';
import { KDF, T0 } from '../store/helpers';
import { kek, pc, type Pc } from '../store/register-house';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OWN = `chrome-extension://${ID}`;
const PORTAL = 'https://dichvucong.gov.vn/nop-ho-so';
const house: House = { id: ID, origin: OWN, allowed: () => true };

const desk: Sender = {
  id: ID,
  origin: OWN,
  url: `${OWN}/desk.html`,
  frameId: 0,
  tab: { id: 1, url: `${OWN}/desk.html` },
};
const panel: Sender = { ...desk, url: `${OWN}/panel.html`, frameId: 7, tab: { id: 2, url: PORTAL } };
const script: Sender = {
  id: ID,
  origin: PORTAL,
  url: PORTAL,
  frameId: 0,
  documentId: 'd',
  tab: { id: 2, url: PORTAL },
};
const told = { type: 'register.told', told: [{ clerk: 'clerk-1', count: 2, until: T0 }] } as const;

function ask(at: Pc, news: string[] = []) {
  const world = {
    store: at.store,
    area: at.session,
    todoChanged: () => news.push('todo'),
    vaultChanged: () => undefined,
  } as unknown as HandlersWorld;
  const handlers = { ...registerHandlers(world), ...vaultHandlers(world) } as unknown as Handlers;
  return (request: Request, sender = desk) => route(request, sender, house, handlers);
}

describe('requests about the register', () => {
  const any = new Proxy({} as Handlers, { get: (_target, type: string) => () => type });
  const may = async (request: Request, sender: Sender) => (await route(request, sender, house, any)).ok;

  it('come from where they may', async () => {
    for (const request of [{ type: 'register.access' }, told] as Request[]) {
      expect(await may(request, desk)).toBe(true);
      for (const sender of [panel, script]) expect(await may(request, sender)).toBe(false);
    }
    expect(await may({ type: 'register.todo' }, panel)).toBe(true);
    expect(await may({ type: 'register.todo' }, script)).toBe(false);
    expect(await may({ type: 'audit.note', what: 'check-drawn', count: 1 }, desk)).toBe(true);
    expect(await may({ type: 'audit.note', what: 'check-drawn', count: 1 }, panel)).toBe(false);
  });

  it.each([
    ['an act that only the background sees', { type: 'audit.note', what: 'register-opened', count: 1 }],
    ['no clerk', { type: 'register.told', told: [{ clerk: 'Lê Thị Mẫu', count: 1, until: null }] }],
    ['words beside the figures', { type: 'register.told', told: [{ ...told.told[0], note: 'x' }] }],
    ['a page too long', { type: 'audit.list', most: 10_000 }],
  ])('are not taken when they carry %s', async (_what, request) => {
    expect(await route(request, desk, house, any)).toEqual({ ok: false, reason: 'bad-message' });
  });
});

describe('the answers', () => {
  it('carry the key, the clerk and the clerks of this PC; null to whoever waits', async () => {
    const at = await pc();
    const first = await at.join(1, 'Quầy 1');
    const answer = await ask(at)({ type: 'register.access' });
    expect(answer).toMatchObject({
      ok: true,
      value: { clerk: { id: first, label: 'Quầy 1' }, clerks: [{ id: first, label: 'Quầy 1' }] },
    });
    await at.store.endShift();
    expect(await ask(at)({ type: 'register.access' })).toEqual({ ok: false, reason: 'locked' });
    await at.join(2, 'Quầy 2');
    expect(await ask(at)({ type: 'register.access' })).toEqual({ ok: true, value: null });
  });

  it('do not make the first clerk wait for what the unlocking is still about to do', async () => {
    const at = await pc();
    await at.store.vault.create(kek(1), KDF, 'Quầy 1');
    expect(await ask(at)({ type: 'register.access' })).toMatchObject({
      ok: true,
      value: { clerk: { label: 'Quầy 1' } },
    });
  });

  it('note in the log that it was opened: once for each unlocking', async () => {
    const at = await pc();
    await at.join(1, 'Quầy 1');
    const opened = async () =>
      (await at.store.audit.list()).entries.filter(({ what }) => what === 'register-opened').length;
    for (let n = 0; n < 3; n++) await ask(at)({ type: 'register.access' });
    await at.restart('worker');
    await ask(at)({ type: 'register.access' });
    expect(await opened()).toBe(1);
    at.clock.now += 60_000;
    await at.store.lock();
    await at.unlock(1);
    await ask(at)({ type: 'register.access' });
    expect(await opened()).toBe(2);
  });

  it('tell the panels when another number waits, and only then', async () => {
    const at = await pc();
    const clerk = await at.join(1, 'Quầy 1');
    const news: string[] = [];
    const own = { ...told, told: [{ clerk, count: 2, until: T0 }] };
    for (let n = 0; n < 2; n++) await ask(at, news)(own);
    expect(news).toEqual(['todo']);
    expect(await ask(at)({ type: 'register.todo' }, panel)).toEqual({
      ok: true,
      value: { count: 2, until: T0 },
    });
  });

  it('take the register away with the last who could open it', async () => {
    const at = await pc();
    await at.join(1, 'Quầy 1');
    await at.register.run(async () => undefined);
    const there = async () => (await indexedDB.databases()).some(({ name }) => name === at.register.name);
    expect(await there()).toBe(true);
    expect(await ask(at)({ type: 'clerk.remove' })).toMatchObject({ ok: true, value: { state: 'new' } });
    expect(await there()).toBe(false);
    expect(await at.facts('register.')).toEqual([]);
  });

  it('give the whole log by pages, each entry with its hash', async () => {
    const at = await pc();
    await at.join(1, 'Quầy 1');
    for (let n = 1; n <= 30; n++) await at.store.audit.add('printed', { count: n });
    const page = async (before?: number) => {
      const request = { type: 'audit.list', most: 10, ...(before && { before }) } as const;
      const answer = await ask(at)(request);
      if (!answer.ok) throw new Error(answer.reason);
      return answer.value as { entries: { n: number; hash: string }[]; brokenAt: number | null };
    };
    const all = [];
    for (let next = await page(); next.entries.length > 0; next = await page(all.at(-1)!.n))
      all.push(...next.entries);
    expect(all.map(({ n }) => n)).toEqual(Array.from({ length: 31 }, (_, at) => 31 - at));
    expect(new Set(all.map(({ hash }) => hash))).toHaveLength(31);
  });
});
