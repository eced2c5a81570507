/** What is kept of an error: its kind and place, never its words. */
import { describe, expect, it, vi } from 'vitest';
import { troubleNotes, withTrouble, TROUBLES, type TroubleList } from '@/utils/messaging/trouble';
import { readTroubles } from '@/utils/messaging/trouble-read';
import { cast } from '../cast';
import { memoryArea } from '../store/helpers';

const NOW = Date.UTC(2026, 10, 20, 3);
const { lan } = cast;

function notes(place: 'background' | 'panel' = 'background') {
  const area = memoryArea();
  const clock = { now: NOW };
  const noted = troubleNotes(place, area, () => clock.now);
  const read = async () => {
    await vi.waitFor(async () => expect(await readTroubles(area)).not.toEqual([]));
    return readTroubles(area);
  };
  return { area, clock, noted, read };
}

describe('a refusal', () => {
  it('is kept with what was asked, counted, and with its last time', async () => {
    const { noted, clock, read } = notes();
    noted.refused('quota', 'save');
    noted.refused('failed', 'draft.open');
    clock.now += 60_000;
    noted.refused('quota', 'save');
    await vi.waitFor(async () => expect((await read())[0]?.times).toBe(2));
    expect(await read()).toEqual([
      { place: 'background', code: 'quota', asked: 'save', line: 0, column: 0, at: NOW + 60_000, times: 2 },
      {
        place: 'background',
        code: 'failed',
        asked: 'draft.open',
        line: 0,
        column: 0,
        at: expect.any(Number),
        times: 1,
      },
    ]);
  });
  it.each(['locked', 'no-vault', 'wrong-passphrase', 'wait', 'not-found', 'other-clerk'] as const)(
    '%s is daily business',
    async (reason) => {
      const { noted, read } = notes();
      noted.refused(reason, 'draft.open');
      noted.refused('failed', 'draft.list');
      expect((await read()).map(({ code }) => code)).toEqual(['failed']);
    },
  );
});

describe('an error', () => {
  it('leaves its name and its place in our file, and nothing of what it says', async () => {
    const { noted, area, read } = notes('panel');
    const error = new TypeError(`cannot read ${lan.fullName} ${lan.personalId}`);
    error.stack = `TypeError: cannot read ${lan.fullName}\n    at x (chrome-extension://abc/chunks/panel-Ab1.js:12:3456)`;
    noted.thrown(error);
    expect(await read()).toMatchObject([{ place: 'panel', code: 'TypeError', line: 12, column: 3456 }]);
    const all = JSON.stringify([...area.items]);
    for (const word of [lan.fullName, lan.personalId, 'cannot']) expect(all).not.toContain(word);
  });
  it.each([[null], [undefined], [lan.fullName], [{ name: lan.fullName, stack: lan.personalId }], [42]])(
    'that is none (%#) is an "Error"',
    async (thrown) => {
      const { noted, read } = notes();
      noted.thrown(thrown);
      const read1 = await read();
      expect(read1).toMatchObject([{ code: 'Error', line: 0 }]);
      expect(JSON.stringify(read1)).not.toContain(lan.fullName);
    },
  );
});

it('the list stays short, and the latest stay in it', () => {
  let list: TroubleList = {};
  for (let at = 0; at < 100; at++) list = withTrouble(list, `Error 1:${at}`, at);
  expect(Object.keys(list)).toHaveLength(25);
  expect(Object.keys(list).at(-1)).toBe('Error 1:99');
});

it('a storm of errors costs a few writes', async () => {
  const { noted, area } = notes();
  const set = vi.spyOn(area, 'set');
  for (let at = 0; at < 1_000; at++) noted.thrown(new Error('x'));
  await new Promise((done) => setImmediate(done));
  expect(set.mock.calls.length).toBeLessThanOrEqual(10);
});

it('what does not look as it was written is not read', async () => {
  const area = memoryArea();
  await area.set({ [`${TROUBLES}desk`]: { 'failed draft.open': { at: 'x', times: 1 }, [lan.fullName]: 5 } });
  await area.set({ [`${TROUBLES}panel`]: lan.fullName });
  expect(await readTroubles(area)).toEqual([]);
});
