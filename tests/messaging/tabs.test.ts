import { describe, expect, it } from 'vitest';
import { Agents } from '@/utils/messaging/agents';
import { Nonces } from '@/utils/messaging/nonces';
import { memoryArea } from '../store/helpers';

const bench = () => {
  const clock = { now: 1_000_000 };
  const area = memoryArea();
  return { clock, area, nonces: new Nonces(area, () => clock.now) };
};

describe('tickets for the panel', () => {
  it('work once, in their own tab', async () => {
    const { nonces } = bench();
    await nonces.issue('a', 3);
    expect(await nonces.redeem('a', 3)).toBe(true);
    expect(await nonces.redeem('a', 3)).toBe(false);
  });

  it('are used up when another tab tries them', async () => {
    const { nonces } = bench();
    await nonces.issue('a', 3);
    expect(await nonces.redeem('a', 4)).toBe(false);
    expect(await nonces.redeem('a', 3)).toBe(false);
  });

  it('end after 30 seconds, and when the clock was turned back', async () => {
    const { nonces, clock } = bench();
    await nonces.issue('late', 3);
    clock.now += 30_001;
    expect(await nonces.redeem('late', 3)).toBe(false);
    await nonces.issue('odd', 3);
    clock.now -= 60_000;
    expect(await nonces.redeem('odd', 3)).toBe(false);
  });

  it('outlive the worker, and two at the same moment do not lose each other', async () => {
    const { nonces, area, clock } = bench();
    await Promise.all([nonces.issue('a', 1), nonces.issue('b', 2)]);
    const restarted = new Nonces(area, () => clock.now);
    expect(await Promise.all([restarted.redeem('a', 1), restarted.redeem('b', 2)])).toEqual([true, true]);
  });

  it('cannot be guessed from nothing', async () => {
    const { nonces } = bench();
    await nonces.issue('a', 1);
    for (const guess of ['', '0'.repeat(32), 'undefined']) expect(await nonces.redeem(guess, 1)).toBe(false);
  });
});

describe('agents of a tab', () => {
  it('are known after a restart of the worker, and go with their frame, their page or their tab', async () => {
    const area = memoryArea();
    let agents = new Agents(area);
    expect(await agents.add(1, 0, 'top')).toBe(true);
    expect(await agents.add(1, 4, 'eform')).toBe(true);
    expect(await agents.add(1, 4, 'eform')).toBe(false);
    agents = new Agents(area);
    expect(await agents.of(1)).toEqual({
      top: 'top',
      page: '0',
      dossier: null,
      frames: [
        { frameId: 0, documentId: 'top', page: '0' },
        { frameId: 4, documentId: 'eform', page: '0' },
      ],
    });
    expect(await agents.add(1, 4, 'eform-2')).toBe(true);
    expect(await agents.frames(1)).toEqual([
      { frameId: 0, top: true },
      { frameId: 4, top: false },
    ]);
    expect(await agents.remove(1, 'eform')).toBe(false);
    await agents.add(1, 0, 'top-2');
    expect(await agents.frames(1)).toEqual([{ frameId: 0, top: true }]);
    await agents.drop(1);
    expect(await agents.frames(1)).toEqual([]);
  });

  it('keep the e-form that announced itself before its top page', async () => {
    const agents = new Agents(memoryArea());
    await agents.add(1, 4, 'eform');
    await agents.add(1, 0, 'top');
    expect((await agents.frames(1)).map(({ frameId }) => frameId).sort()).toEqual([0, 4]);
  });
});
