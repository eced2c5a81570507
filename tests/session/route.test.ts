import { describe, expect, it } from 'vitest';
import { watchRoute } from '@/utils/session/agent/route';

function frame(address: string) {
  const events = new EventTarget();
  const location = { href: `https://dichvucong.gov.vn${address}` };
  const state = { now: 0, standing: true, turns: 0 };
  const route = watchRoute({
    window: Object.assign(events, { location }) as unknown as Window,
    now: () => state.now,
    stands: () => state.standing,
    turned: () => (state.turns += 1),
    moving: () => undefined,
    signal: new AbortController().signal,
  });
  const go = (to: string): void => {
    location.href = `https://dichvucong.gov.vn${to}`;
    events.dispatchEvent(new Event('popstate'));
  };
  return { state, route, go };
}

describe('a visit', () => {
  it('ends when the address is another one and what was typed has gone', () => {
    const { state, route, go } = frame('/nop-ho-so/a');
    state.standing = false;
    state.now = 7;
    go('/nop-ho-so/b');
    expect([state.turns, route.visit, route.since]).toEqual([1, 1, 7]);
  });

  it('ends later when the portal first changes the address and then the form, even back to the first address', () => {
    const { state, route, go } = frame('/nop-ho-so/a');
    go('/');
    go('/nop-ho-so/a');
    expect(state.turns).toBe(0);
    state.standing = false;
    route.look();
    expect(state.turns).toBe(1);
  });

  it('goes on where the form stays and only gets another address', () => {
    const { state, route, go } = frame('/nop-ho-so/moi');
    go('/nop-ho-so/4711');
    state.now = 11_000;
    route.look();
    // what is emptied from now on was emptied by the portal, in the same dossier
    state.standing = false;
    route.look();
    expect([state.turns, route.url.pathname]).toEqual([0, '/nop-ho-so/4711']);
  });

  it('is not touched by parameters, and never asks for the form without a reason', () => {
    const { state, route, go } = frame('/nop-ho-so?formalityId=1');
    state.standing = false;
    go('/nop-ho-so?formalityId=1&buoc=2#muc');
    route.look();
    expect(state.turns).toBe(0);
  });
});
