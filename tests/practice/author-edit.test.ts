/** What an author does to a scenario, against the shipped packs, rules and calendar. */
import { describe, expect, it } from 'vitest';
import {
  blank,
  factChanged,
  faultOf,
  paperChanged,
  switched,
  tidied,
  withFault,
  withoutPaper,
  withPaper,
} from '../../components/practice/authoring/edit';
import { faultsOf } from '../../components/practice/authoring/faults';
import type { Pack } from '../../utils/core/pack';
import { generate } from '../../utils/practice/generate';
import { keyOf } from '../../utils/practice/key';
import { checkScenario, readScenario } from '../../utils/practice/scenario';
import { FLAWS, type Scenario } from '../../utils/practice/types';
import { packs, world } from './engine-world';

const BIRTH = '1.001193';
const pack = packs.get(BIRTH)!;
/** A dossier in which everything is right, as the program makes it for an author. */
const made = new Map<string, Scenario>();
function sound(code = BIRTH): Scenario {
  const known = made.get(code) ?? {
    ...generate('author', 1, { procedure: code, level: 1, traps: [] }, world),
    id: 'office-1',
  };
  made.set(code, known);
  return known;
}
const judged = (scenario: Scenario, of: Pack = pack) => {
  const kept = tidied(scenario, of);
  return { key: keyOf(kept, world), faults: faultsOf(kept, of, checkScenario(kept, world)) };
};
const kinds = ({ traps }: Scenario): string[] => traps.map(({ kind }) => kind);

describe('a dossier to begin from', () => {
  it('is right, and can be kept as it is', () => {
    const { key, faults } = judged(sound());
    expect(faults).toEqual([]);
    expect(key.decision).toBe('accept');
    expect(key.due).not.toBeNull();
  });

  it('may be a blank page, which says what it still wants', () => {
    const { faults } = judged(blank('office-2', pack, ['1.000656'], '2026-11-20'));
    expect(faults.map(({ id }) => id.split(' ')[0])).toEqual(expect.arrayContaining(['says', 'folder']));
  });
});

describe('papers', () => {
  it('left at home are missing, and the key says so at once; brought again they are there', () => {
    const before = sound();
    const paper = before.folder.find(({ counts, facts }) => counts !== null && facts.length > 3)!;
    const without = withoutPaper(before, pack, paper.id);
    expect(without.traps).toContainEqual({ kind: 'missing-paper', about: paper.counts });
    const { key, faults } = judged(without);
    expect(faults).toEqual([]);
    expect(key.decision).toBe('supplement');
    expect(key.papers.find(({ paper: row }) => row.id === paper.counts)!.right).toEqual(['missing']);
    const again = withPaper(without, pack, paper.counts);
    expect(kinds(again)).not.toContain('missing-paper');
    expect(again.folder.at(-1)).toMatchObject({ counts: paper.counts, kind: paper.kind });
  });

  it('with a flaw cannot be taken', () => {
    const before = sound();
    const { id, counts } = before.folder.find((one) => one.counts !== null)!;
    for (const flaw of FLAWS) {
      const { key } = judged(paperChanged(before, pack, id, { flaw }));
      expect(key.papers.find(({ paper }) => paper.id === counts)!.right[0], flaw).toBe('rejected');
    }
    const copied = paperChanged(before, pack, id, { flaw: 'copy-only' });
    expect(kinds(copied)).toEqual(['copy-only']);
    expect(kinds(paperChanged(copied, pack, id, { flaw: null }))).toEqual([]);
  });

  it('that nobody needs change no answer', () => {
    const before = sound();
    const more = withPaper(before, pack, null);
    const { id, facts } = more.folder.at(-1)!;
    const written = factChanged(more, pack, id, facts[0]!.id, {
      label: 'Nội dung',
      value: 'Hóa đơn tiền điện',
    });
    expect(kinds(written)).toEqual(['useless-paper']);
    expect(judged(written).faults).toEqual([]);
    expect(judged(written).key).toEqual(judged(before).key);
  });

  it.each([...packs.values()].map((one) => [one.code, one] as const))(
    'of every row of %s have a sound shape as soon as they say something',
    (_code, of) => {
      let scenario = {
        ...blank('office-3', of, [of.code === BIRTH ? '1.000656' : BIRTH], '2026-11-20'),
        says: 'Cho tôi hỏi.',
      };
      for (const row of of.papers.slice(0, 20)) scenario = withPaper(scenario, of, row.id) as typeof scenario;
      const filled = {
        ...scenario,
        folder: scenario.folder.map((paper) => ({
          ...paper,
          facts: paper.facts.map((fact) => ({ ...fact, label: fact.label || 'Nội dung', value: 'có ghi' })),
        })),
        fields: ['subject.fullName' as const],
      };
      expect(readScenario(filled)).toMatchObject({ ok: true });
      const ids = scenario.folder.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { facts } of scenario.folder)
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    },
  );
});

describe('a wrong fact', () => {
  it('shows in the key where another paper says otherwise', () => {
    const before = sound();
    const seen = before.folder.flatMap((paper) => paper.facts.map((fact) => ({ paper, fact })));
    const twice = seen.filter(
      ({ fact }) => fact.role !== null && seen.filter((one) => one.fact.role === fact.role).length > 1,
    );
    const year = twice.find(({ fact }) => faultOf(fact) === 'wrong-year')!;
    const wrong = withFault(before, pack, year.paper.id, year.fact.id);
    expect(wrong.traps).toEqual([{ kind: 'wrong-year', about: year.fact.role }]);
    const { key, faults } = judged(wrong);
    expect(faults).toEqual([]);
    expect(
      key.contradictions.some(({ facts }) =>
        facts.some((one) => one.paper === year.paper.id && one.fact === year.fact.id),
      ),
    ).toBe(true);
    expect(key.decision).toBe('supplement');
  });

  it.each([
    ['12/03/1994', '12/03/1995'],
    ['1965', '1966'],
    ['001094000011', '001049000011'],
    ['001199000022', '001199000023'],
    ['Trần Thị Lan', 'Trần Lan'],
    ['Trần Lan', 'Lan Trần'],
    ['Lan', 'Lan'],
  ])('of %s is %s', (value, wrong) => {
    const before = sound();
    const [paper] = before.folder;
    const set = factChanged(before, pack, paper!.id, paper!.facts[0]!.id, {
      value,
      role: 'mother.fullName',
    });
    const after = withFault(set, pack, paper!.id, paper!.facts[0]!.id);
    expect(after.folder[0]!.facts[0]!.value).toBe(wrong);
  });
});

describe('cases', () => {
  it('of one group exclude each other, and the way of filing follows', () => {
    const online = switched(sound(), pack, 'online', true);
    expect(online).toMatchObject({ channel: 'online' });
    const postal = switched(online, pack, 'postal', true);
    expect(postal.channel).toBe('postal');
    expect(postal.cases).not.toContain('online');
    expect(switched(postal, pack, 'postal', false).channel).toBe('direct');
  });
});

describe('numbers', () => {
  it.each(['001094123456', '0010 9412 3456', '0912345678', '012345678'])(
    'like %s are refused, and it is said where',
    (value) => {
      const before = sound();
      const [paper] = before.folder;
      const [fact] = paper!.facts;
      const { faults } = judged(factChanged(before, pack, paper!.id, fact!.id, { value }));
      const said = faults.find(({ id }) => id.startsWith('number'))!;
      expect(said.text).toContain('Không dùng số thật');
      expect(said.text).toContain(fact!.label);
      // what may be somebody's number is not said again
      expect(said.text).not.toContain(value);
      expect(judged({ ...before, says: `Số tôi là ${value}` }).faults[0]!.text).toContain('Lời người dân');
      expect(judged({ ...before, title: `Hồ sơ ${value}` }).faults[0]!.text).toContain('Tên tình huống');
    },
  );
});
