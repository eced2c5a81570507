/** The portal's public service as it was seen to answer: near hits, a firewall's web page under status 200, silence. */
import { describe, expect, it } from 'vitest';
import { fetchRecords, type PortalPost, type PortalReply } from '../../utils/records/portal-api';

const ok = (data: unknown): PortalReply => ({ status: 201, text: JSON.stringify({ code: 'OK', data }) });
const REJECTED: PortalReply = { status: 200, text: '<html><title>Request Rejected</title></html>' };
const items = (...codes: string[]) => ok({ items: codes.map((code) => ({ id: `id-${code}`, code })) });

/** A portal that answers by path and body, and what it was asked. */
function portal(answer: (path: string, body: { q?: string; id?: string }, nth: number) => PortalReply) {
  const asked: string[] = [];
  const post: PortalPost = async (path, body) => {
    const { q = '', id = '' } = body as { q?: string; id?: string };
    asked.push(q || id);
    return answer(path, body as { q?: string; id?: string }, asked.length);
  };
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => void waits.push(ms);
  return { asked, post, waits, wait };
}

describe('fetching records', () => {
  it('asks for each code, takes only the exact one, and waits between the requests', async () => {
    const site = portal((_path, { q, id }) =>
      q ? items('9.999999', q) : ok({ id, code: id?.slice(3), name: 'Thủ tục' }),
    );
    const progress: number[] = [];
    const got = await fetchRecords(['1.001193', '1.000894'], site.post, {
      wait: site.wait,
      onProgress: (done) => progress.push(done),
    });
    expect(got).toMatchObject({ fetched: 2, unlisted: [], stopped: null });
    expect(got.jsonl.split('\n').map((line) => (JSON.parse(line) as { code: string }).code)).toEqual([
      '1.001193',
      '1.000894',
    ]);
    expect(site.asked).toEqual(['1.001193', 'id-1.001193', '1.000894', 'id-1.000894']);
    expect(site.waits).toEqual([500, 500, 500, 500]);
    expect(progress).toEqual([0, 1, 2]);
  });
  it('says which code the portal does not list, and goes on', async () => {
    const site = portal((_path, { q, id }) => (q ? items(q === '1.000894' ? q : '1.0008940') : ok({ id })));
    const got = await fetchRecords(['2.000986', '1.000894'], site.post, site);
    expect(got).toMatchObject({
      fetched: 1,
      unlisted: ['2.000986'],
      stopped: null,
    });
  });
  it('tries a refusal again, with longer and longer waits', async () => {
    const site = portal((_path, { q, id }, nth) => (nth <= 2 ? REJECTED : q ? items(q) : ok({ id })));
    const got = await fetchRecords(['1.001193'], site.post, site);
    expect(got).toMatchObject({ fetched: 1, stopped: null });
    expect(site.waits).toEqual([2_000, 6_000, 500, 500]);
  });
  it.each<[string, PortalReply]>([
    ['a web page under status 200', REJECTED],
    ['forbidden', { status: 403, text: '' }],
    ['too many requests', { status: 429, text: '{"code":"OK","data":{}}' }],
    ['another word than OK', { status: 200, text: '{"code":"ERROR","data":{}}' }],
    ['no object', { status: 200, text: 'null' }],
  ])('%s: stops after three tries and keeps what it has', async (_name, reply) => {
    const site = portal((_path, { q, id }, nth) => (nth > 2 ? reply : q ? items(q) : ok({ id })));
    const got = await fetchRecords(['1.001193', '1.000894', '1.000656'], site.post, site);
    expect(got).toMatchObject({ fetched: 1, stopped: 'refused' });
    expect(site.asked).toHaveLength(5);
  });
  it('no answer at all is called so', async () => {
    const got = await fetchRecords(['1.001193'], () => Promise.reject(new Error('no tab')), {
      wait: async () => undefined,
    });
    expect(got).toMatchObject({ fetched: 0, stopped: 'offline' });
  });
  it('stops by hand', async () => {
    const stop = new AbortController();
    const site = portal((_path, { q, id }) => (q ? items(q) : ok({ id })));
    const got = await fetchRecords(['1.001193', '1.000894'], site.post, {
      wait: site.wait,
      signal: stop.signal,
      onProgress: (done) => done === 1 && stop.abort(),
    });
    expect(got).toMatchObject({ fetched: 1, stopped: 'by-hand' });
  });
});
