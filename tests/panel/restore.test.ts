/** Putting a draft back must never write into a field it is not certain of, whatever the form and the draft look like. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../utils/core/roles';
import { fieldOfWord } from '../../utils/session/panel/match';
import { pageModel } from '../../utils/session/panel/page';
import { preview, wantedOf } from '../../utils/session/panel/restore';
import { casesOn, fromList, toList } from '../../utils/session/panel/cases';
import { draft, entry, field, snapshot } from './tab';

const ROLES: (Role | null)[] = [null, 'mother.fullName', 'father.fullName', 'subject.fullName'];
const KEYS = ['HoTenMeKS', 'HoTenChaKS', 'HoTenKS', 'Khac'];

const fields = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom(...KEYS),
    role: fc.constantFrom(...ROLES),
    confidence: fc.constantFrom(0.6, 1),
    label: fc.constantFrom('Họ tên mẹ', 'Họ tên cha'),
    value: fc.constantFrom('', 'a', 'b'),
    readonly: fc.boolean(),
    visible: fc.boolean(),
  }),
  { selector: ({ key }) => key },
);
const entries = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom(...KEYS),
    role: fc.constantFrom(...ROLES),
    label: fc.constantFrom('Họ tên mẹ', 'Họ tên cha'),
    value: fc.constantFrom('', 'a', 'b'),
  }),
  { selector: ({ key }) => key },
);

describe('whatever the form and the draft', () => {
  it('one field gets one value, of its own key or its own certain role, and never a locked one', () => {
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 2 }), entries, (frames, saved) => {
        const page = pageModel();
        frames.forEach((list, frameId) =>
          page.take(frameId, snapshot(list.map(({ key, ...rest }) => field(key, rest)))),
        );
        const seen = preview(
          draft({ fields: saved.map(({ key, value, ...rest }) => entry(key, value, rest)) }),
          page,
        );
        const wanted = wantedOf(seen, new Set(seen.differences.map(({ key }) => key)), page);
        const targets = wanted.flatMap((one) => {
          const target = one.find();
          return typeof target === 'string' ? [] : [{ ...target, one }];
        });
        expect(new Set(targets.map(({ frameId, key }) => `${frameId} ${key}`)).size).toBe(targets.length);
        for (const { frameId, key, one } of targets) {
          const at = page.byRef.value.get(`${frameId} ${key}`)!.field;
          const from = saved.find((candidate) => candidate.key === one.id)!;
          expect(at.readonly).toBe(false);
          if (at.role !== null && from.role !== null) expect(at.role).toBe(from.role);
          if (key !== from.key) {
            expect(at.role).toBe(from.role);
            expect(at.role).not.toBeNull();
            if (at.confidence < 0.9) expect(at.label).toBe(from.label);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
  it('ticks nothing that would replace what stands on the page', () => {
    fc.assert(
      fc.property(fields, entries, (list, saved) => {
        const page = pageModel();
        page.take(0, snapshot(list.map(({ key, ...rest }) => field(key, rest))));
        const { differences } = preview(
          draft({ fields: saved.map(({ key, value, ...rest }) => entry(key, value, rest)) }),
          page,
        );
        for (const one of differences) expect(one.ticked).toBe(one.onPage === '');
      }),
    );
  });
});

it('takes two spellings of one date for the same', () => {
  const page = pageModel();
  page.take(
    0,
    snapshot([
      field('Ngay', { kind: 'date', value: '05/09/2026' }),
      field('Nam', { kind: 'date-text', value: '1990' }),
    ]),
  );
  const seen = preview(draft({ fields: [entry('Ngay', '5/9/2026'), entry('Nam', '1991')] }), page);
  expect(seen.equal).toBe(1);
  expect(seen.differences.map(({ key }) => key)).toEqual(['Nam']);
});

it('prefers the visible one of two copies, and refuses two visible ones', () => {
  const page = pageModel();
  page.take(
    0,
    snapshot([
      field('A', { role: 'mother.fullName' }),
      field('B', { role: 'mother.fullName', visible: false }),
    ]),
  );
  expect(fieldOfWord('mother.fullName', page)).toMatchObject({ field: { key: 'A' } });
  page.take(1, snapshot([field('C', { role: 'mother.fullName' })]));
  expect(fieldOfWord('mother.fullName', page)).toBe('ambiguous');
  expect(fieldOfWord('father.fullName', page)).toBe('not-found');
});

it('remembers what the clerk chose and what only the form suggested', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.boolean()),
      ids,
      (chosen, suggested) => {
        const choices = new Map(Object.entries(chosen));
        const list = toList(choices, suggested);
        expect(fromList(list)).toEqual(choices);
        // A reader that knows nothing of the signs finds every case that is on.
        for (const id of casesOn(choices, suggested)) expect(list).toContain(id);
        for (const id of ['a', 'b', 'c', 'd', 'e'])
          if (!casesOn(choices, suggested).has(id)) expect(list).not.toContain(id);
      },
    ),
  );
});
