import { describe, expect, it } from 'vitest';
import { Agents } from '@/utils/messaging/agents';
import { TabNews } from '@/utils/messaging/tab-news';
import { memoryArea } from '../store/helpers';

describe('what a portal says in a tab', () => {
  it('is kept, the newest forty, over restarts of the worker, until the tab is closed', async () => {
    const area = memoryArea();
    const clock = { now: 1 };
    const news = new TabNews(area, () => clock.now);
    await Promise.all(
      Array.from({ length: 45 }, (_, at) => news.said(1, { text: `Thông báo ${at}`, key: null, frameId: 0 })),
    );
    const again = new TabNews(area, () => clock.now);
    const { notices } = await again.of(1);
    expect([notices.length, notices[0]?.text, notices.at(-1)?.text]).toEqual([
      40,
      'Thông báo 5',
      'Thông báo 44',
    ]);
    expect((await again.of(2)).notices).toEqual([]);
    await again.drop(1);
    expect((await again.of(1)).notices).toEqual([]);
  });

  it('tells a lost session from a dialog that asks, by frame, and forgets it on a new page with a form', async () => {
    const clock = { now: 5 };
    const area = memoryArea();
    const news = new TabNews(area, () => clock.now);
    await news.session(1, 4, 'asking');
    expect([await news.hindrance(1), await news.lostAt(1)]).toEqual(['asking', null]);
    clock.now = 9;
    await news.session(1, 0, 'lost');
    expect([await news.hindrance(1), await news.lostAt(1)]).toEqual(['lost', 9]);
    await news.session(1, 0, 'back');
    expect([await news.hindrance(1), await news.lostAt(1)]).toEqual(['asking', null]);
    const agents = new Agents(area, (tabId) => void news.fresh(tabId));
    await agents.add(1, 0, 'top');
    expect(await news.hindrance(1)).toBeNull();
  });
});

describe('the page of a tab', () => {
  const first = { visit: 0, dossier: null, now: true };

  it('is its top document, and in a single-page portal the visit within it', async () => {
    const agents = new Agents(memoryArea());
    await agents.add(1, 0, 'top');
    const at = { frameId: 0, documentId: 'top' };
    expect(await agents.pageOf(1, at, first)).toEqual({ document: 'top', dossier: null });
    expect(await agents.pageOf(1, at, { ...first, visit: 2, dossier: 'x' })).toEqual({
      document: 'top#2',
      dossier: 'x',
    });
    expect(await agents.page(1)).toEqual({ document: 'top#2', dossier: 'x' });
    // a receipt of an earlier page does not take the tab back
    expect(await agents.pageOf(1, at, { ...first, visit: 1, now: false })).toEqual({
      document: 'top#1',
      dossier: null,
    });
    expect(await agents.page(1)).toEqual({ document: 'top#2', dossier: 'x' });
    // its port was lost, the document is the same
    await agents.remove(1, 'top');
    await agents.add(1, 0, 'top');
    expect(await agents.page(1)).toEqual({ document: 'top#2', dossier: 'x' });
    await agents.add(1, 0, 'next');
    expect(await agents.page(1)).toEqual({ document: 'next', dossier: null });
  });

  it('is for a frame the one on which it came', async () => {
    const agents = new Agents(memoryArea());
    await agents.add(1, 0, 'top');
    await agents.add(1, 4, 'form');
    await agents.pageOf(1, { frameId: 0, documentId: 'top' }, { ...first, visit: 1 });
    await agents.add(1, 5, 'later');
    const of = (frameId: number, documentId: string) =>
      agents.pageOf(1, { frameId, documentId }, { ...first, now: false }).then(({ document }) => document);
    expect([await of(4, 'form'), await of(5, 'later')]).toEqual(['top', 'top#1']);
  });
});
