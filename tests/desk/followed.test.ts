import { describe, expect, it } from 'vitest';
import { Followed } from '@/components/desk/followed';
import type { DraftSummary } from '@/utils/core/draft';
import type { Answer, ListMark, ListPart, Request } from '@/utils/messaging/protocol';

const row = (id: string, updatedAt: number, note = ''): DraftSummary =>
  ({ id, updatedAt, note }) as DraftSummary;
const part = (at: number, over: Partial<ListPart>): Answer<ListPart> => ({
  ok: true,
  value: { mark: { life: 'a', at }, drafts: [], gone: [], anew: false, more: false, ...over },
});

/** A background that gives these answers one after the other, each when it is let. */
function background(...answers: Answer<ListPart>[]) {
  const asked: (ListMark | null)[] = [];
  const waiting: (() => void)[] = [];
  const followed = new Followed({
    ask: ((request: Request) => {
      asked.push(request.type === 'draft.follow' ? request.since : null);
      return new Promise((done) => waiting.push(() => done(answers.shift())));
    }) as never,
  });
  /** Gives the next answer and lets it arrive. */
  const answer = async (): Promise<void> => {
    waiting.shift()!();
    await new Promise((done) => setTimeout(done));
  };
  return { asked, answer, followed };
}
const namesIn = (answer: Answer<readonly DraftSummary[]> | null) =>
  answer?.ok ? answer.value.map(({ id, note }) => id + note) : answer;

describe('the list as the desk keeps it', () => {
  it('is whole only when its last part has come, and later takes in what is new', async () => {
    const { asked, answer, followed } = background(
      part(2, { anew: true, more: true, drafts: [row('a', 9), row('b', 8)] }),
      part(3, { drafts: [row('c', 7)] }),
      part(5, { drafts: [row('c', 10, '!')], gone: ['b'] }),
    );
    let isThere = false;
    const whole = followed.read().finally(() => (isThere = true));
    await answer();
    expect(isThere).toBe(false);
    await answer();
    expect(namesIn(await whole)).toEqual(['a', 'b', 'c']);
    const next = followed.read();
    await answer();
    expect(namesIn(await next)).toEqual(['c!', 'a']);
    expect(asked.map((mark) => mark?.at ?? null)).toEqual([null, 2, 3]);
  });

  it('begins anew where the background does, and does not lose what the first part brings', async () => {
    const { answer, followed } = background(
      part(1, { anew: true, drafts: [row('a', 1)] }),
      part(1, { anew: true, drafts: [row('b', 2)] }),
    );
    const first = followed.read();
    await answer();
    await first;
    const second = followed.read();
    await answer();
    expect(namesIn(await second)).toEqual(['b']);
  });

  it('asks once more for whoever asks during a reading: what they have just done is in the answer', async () => {
    const { asked, answer, followed } = background(
      part(1, { anew: true, drafts: [row('a', 1)] }),
      part(2, { drafts: [row('b', 2)] }),
    );
    const both = [followed.read(), followed.read()];
    await answer();
    await answer();
    expect((await Promise.all(both)).map(namesIn)).toEqual([
      ['b', 'a'],
      ['b', 'a'],
    ]);
    expect(asked).toHaveLength(2);
  });

  it('gives nothing of before to whoever reads after it was forgotten', async () => {
    const { asked, answer, followed } = background(
      part(1, { anew: true, drafts: [row('a', 1)] }),
      part(1, { anew: true, drafts: [row('z', 1)] }),
    );
    const before = followed.read();
    followed.forget();
    const after = followed.read();
    await answer();
    expect(await before).toBeNull();
    await answer();
    expect(namesIn(await after)).toEqual(['z']);
    expect(asked).toEqual([null, null]);
  });

  it('tells a refusal, and reads all of it the next time', async () => {
    const { asked, answer, followed } = background(
      part(1, { anew: true, more: true, drafts: [row('a', 1)] }),
      { ok: false, reason: 'failed' },
      part(1, { anew: true, drafts: [row('a', 1)] }),
    );
    const first = followed.read();
    await answer();
    await answer();
    expect(await first).toEqual({ ok: false, reason: 'failed' });
    const second = followed.read();
    await answer();
    expect(namesIn(await second)).toEqual(['a']);
    expect(asked.at(-1)).toBeNull();
  });
});
