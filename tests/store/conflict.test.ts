/** Two tabs of one dossier: different fields come together, of the same field both values are kept and the clerk chooses. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_OTHERS } from '@/utils/store/merge';
import { apply, begun, type Op } from '@/utils/store/ops';
import { listedOf, othersOf, type Kept } from '@/utils/store/kept';
import { bench, entry, FORM, KEK, place, T0, type, valueOf, type Bench } from './helpers';

const left = place({ tabId: 1, document: 'doc-left', since: T0 });
const right = place({ tabId: 2, document: 'doc-right', since: T0 + 1 });
const at = (n: number) => ({ at: T0 + n });

const only = async ({ store }: Bench) => {
  const list = await store.drafts.list();
  expect(list).toHaveLength(1);
  return { summary: list[0]!, draft: await store.drafts.open(list[0]!.id) };
};
const field = (
  draft: { fields: { key: string; value: string; others?: { value: string }[] | undefined }[] },
  key: string,
) => {
  const { value, others = [] } = draft.fields.find((one) => one.key === key)!;
  return [value, others.map((other) => other.value)];
};

describe('two tabs of one dossier', () => {
  it('write different fields into one draft', async () => {
    const it = await bench();
    await type(it, left, entry('HoTen', 'An', at(10)));
    await type(it, right, entry('NgaySinh', '2026', at(11)));
    const { draft, summary } = await only(it);
    expect([valueOf(draft, 'HoTen'), valueOf(draft, 'NgaySinh')]).toEqual(['An', '2026']);
    expect(summary).not.toHaveProperty('doubled');
  });

  it('write the same field: the newest shows, the other is kept, told in the list, and settled by the clerk', async () => {
    const it = await bench();
    for (const [n, value] of ['N', 'Ng', 'Nguyễn'].entries())
      await type(it, left, entry('HoTen', value, at(10 + n)));
    for (const [n, value] of ['T', 'Tr', 'Trần'].entries())
      await type(it, right, entry('HoTen', value, at(20 + n)));
    await it.restart('worker');
    const { draft, summary } = await only(it);
    expect(field(draft, 'HoTen')).toEqual(['Trần', ['Nguyễn']]);
    expect(summary.doubled).toBe(1);
    await expect(it.store.drafts.settle(draft.id, 'HoTen', 'Lê')).rejects.toThrow('bad-message');
    await it.store.drafts.settle(draft.id, 'HoTen', 'Nguyễn');
    const after = await only(it);
    expect(field(after.draft, 'HoTen')).toEqual(['Nguyễn', []]);
    expect(after.summary).not.toHaveProperty('doubled');
    // and typing goes on without asking again
    await type(it, right, entry('HoTen', 'Nguyễn A', at(40)));
    expect(field((await only(it)).draft, 'HoTen')).toEqual(['Nguyễn A', []]);
  });

  it('are asked nothing when the page was opened anew, or simply goes on', async () => {
    const it = await bench();
    await type(it, left, entry('HoTen', 'An', at(10)));
    await type(it, left, entry('HoTen', 'An B', at(11)));
    const reloaded = place({ document: 'doc-again', since: T0 + 20 });
    await type(it, reloaded, entry('HoTen', 'Bình', at(21)));
    expect(field((await only(it)).draft, 'HoTen')).toEqual(['Bình', []]);
  });

  it('are asked nothing about what the portal or a fill wrote, or when both say the same', async () => {
    const it = await bench();
    await type(
      it,
      left,
      entry('HoTen', 'An', at(10)),
      entry('NoiSinh', 'Huế', at(10)),
      entry('DanToc', 'Kinh', at(10)),
    );
    await type(
      it,
      right,
      entry('HoTen', 'AN', { by: 'portal', ...at(11) }),
      entry('NoiSinh', 'Hà Nội', { by: 'fill', ...at(11) }),
      entry('DanToc', 'Kinh', at(11)),
    );
    const { draft, summary } = await only(it);
    expect(draft.fields.map(({ key }) => field(draft, key)[1])).toEqual([[], [], []]);
    expect(summary).not.toHaveProperty('doubled');
  });

  it('are both kept also when one of them was typed while locked', async () => {
    const it = await bench();
    await type(it, left, entry('HoTen', 'An', at(10)));
    await type(it, right, entry('NgaySinh', '2026', at(11)));
    await it.store.lock();
    await type(it, right, entry('HoTen', 'Bình', at(20)));
    await it.restart('worker');
    await it.store.vault.unlock(KEK);
    expect(field((await only(it)).draft, 'HoTen')).toEqual(['Bình', ['An']]);
  });
});

/** Somebody types values, letter by letter or not, alternating between tabs that are both open from the beginning. */
const typing = fc.array(
  fc.record({ tab: fc.nat(2), value: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H') }),
  { minLength: 1, maxLength: 15 },
);
const typed = (steps: readonly { tab: number; value: string }[]): Op[] =>
  steps.map(({ tab, value }, n) => ({
    do: 'input',
    at: T0 + n,
    since: T0,
    entries: [entry('HoTen', value, { at: T0 + n, from: `tab-${tab}` })],
  }));
const start = (): Kept => begun('00000000-0000-4000-8000-000000000000', T0, left, FORM);

it('what stood last in each tab is still there, the newest shows, and nothing is said twice', () => {
  fc.assert(
    fc.property(typing, (steps) => {
      const kept = typed(steps).reduce(apply, start());
      const [{ value, ...rest }] = kept.draft.fields as [Kept['draft']['fields'][0]];
      const others = othersOf({ value, ...rest }).map((other) => other.value);
      expect(value).toBe(steps.at(-1)!.value);
      expect(new Set([value, ...others]).size).toBe(others.length + 1);
      expect(others.length).toBeLessThanOrEqual(MAX_OTHERS);
      const turns = steps.filter(({ tab }, n) => steps[n + 1]?.tab !== tab).slice(-MAX_OTHERS - 1);
      for (const turn of turns) expect([value, ...others]).toContain(turn.value);
      expect(listedOf(kept).summary.doubled ?? 0).toBe(others.length > 0 ? 1 : 0);
    }),
    { numRuns: 1_000 },
  );
});
