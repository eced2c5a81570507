/** What makes a dossier difficult: each trap changes the papers, and is there only if the key then shows it. */
import { attributeOf, type Role } from '../core/roles';
import { isRight } from './compare';
import { EVERYONE } from './families';
import type { Random } from './random';
import { statedIn } from './statements';
import { counted, factAt, pickOne, replaceFact, replacePaper, type Setter } from './trap-parts';
import { expiredCard, oldWard } from './traps-dated';
import type { FolderPaper, Key, Scenario, Trap, TrapKind } from './types';

const missingPaper: Setter = (scenario, random) => {
  const one = pickOne(random, counted(scenario));
  if (!one?.counts) return null;
  return {
    scenario: { ...scenario, folder: scenario.folder.filter(({ counts }) => counts !== one.counts) },
    about: one.counts,
  };
};

const copyOnly: Setter = (scenario, random, world) => {
  const pack = world.packs.get(scenario.procedure);
  const originals = new Set(pack?.papers.filter(({ form }) => form === 'original').map(({ id }) => id));
  const one = pickOne(
    random,
    counted(scenario).filter(({ counts }) => counts !== null && originals.has(counts)),
  );
  if (!one?.counts) return null;
  return {
    scenario: replacePaper(scenario, one.id, (paper) => ({ ...paper, copy: 'photocopy', flaw: 'copy-only' })),
    about: one.counts,
  };
};

const uselessPaper: Setter = (scenario, random, world) => {
  const { title, label, value } = random.pick(world.say.useless);
  if (scenario.folder.some((paper) => paper.title === title)) return null;
  const id = `p${1 + Math.max(...scenario.folder.map((one) => Number(one.id.slice(1))))}`;
  const paper: FolderPaper = {
    id,
    kind: 'other',
    title,
    whose: '',
    counts: null,
    copy: 'original',
    flaw: null,
    facts: [{ id: 'content', label, value, role: null }],
  };
  return { scenario: { ...scenario, folder: [...scenario.folder, paper] }, about: id };
};

/** A fact that one paper prints otherwise than the strongest one. */
const wrong =
  (is: (role: Role) => boolean, spoil: (value: string, random: Random) => string | null): Setter =>
  (scenario, random, world) => {
    const candidates = [...statedIn(scenario, world.units)].flatMap(([role, statements]) =>
      is(role) && statements.length > 1 ? statements.slice(1).map((one) => ({ role, one })) : [],
    );
    const found = pickOne(random, candidates);
    if (!found) return null;
    const { paper, fact } = found.one;
    const value = factAt(scenario, paper, fact)?.value;
    const spoilt = value === undefined ? null : spoil(value, random);
    if (spoilt === null) return null;
    return { scenario: replaceFact(scenario, paper, fact, spoilt), about: found.role };
  };

const wrongYear = wrong(
  (role) => attributeOf(role).endsWith('Date'),
  (value, random) => {
    const year = Number(/\d{4}$/.exec(value)?.[0]);
    return Number.isNaN(year) ? null : value.replace(/\d{4}$/, String(year + random.pick([-1, -10, 1])));
  },
);

/** Tones that are easily taken for each other, by their combining marks; the dot below is simply forgotten. */
const TONES: Readonly<Record<string, string>> = {
  '\u0300': '\u0301',
  '\u0301': '\u0300',
  '\u0303': '\u0309',
  '\u0309': '\u0303',
  '\u0323': '',
};
/** Vowels that are easily taken for each other. */
const VOWELS: readonly (readonly [from: string, to: string])[] = [
  ['ă', 'â'],
  ['â', 'ă'],
  ['ê', 'e'],
  ['ô', 'o'],
  ['ư', 'u'],
  ['ơ', 'o'],
  ['a', 'â'],
  ['e', 'ê'],
  ['o', 'ô'],
];
/** One mark of the given name otherwise, as it happens when papers are copied by hand: `Lan` – `Lân`, `Bé` – `Bè`. */
const wrongName = wrong(
  (role) => attributeOf(role) === 'fullName',
  (value) => {
    const at = value.lastIndexOf(' ') + 1;
    const [first = '', rest = ''] = [value.slice(at, at + 1), value.slice(at + 1)];
    const toned = rest
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/, (tone) => TONES[tone] ?? tone);
    const change = VOWELS.find(([from]) => rest.includes(from));
    const spoilt =
      toned.normalize('NFC') === rest ? (change ? rest.replace(...change) : null) : toned.normalize('NFC');
    return spoilt === null ? null : value.slice(0, at) + first + spoilt;
  },
);

const NUMBERS: ReadonlySet<string> = new Set(EVERYONE.map(({ personalId }) => personalId));
/** Another tail that belongs to nobody, in life or in the cast. */
const wrongNumber = wrong(
  (role) => attributeOf(role) === 'personalId',
  (value, random) => {
    const free = Array.from({ length: 100 }, (_, tail) => value.slice(0, 10) + String(tail).padStart(2, '0'));
    return pickOne(
      random,
      free.filter((number) => /^\d{12}$/.test(number) && !NUMBERS.has(number)),
    );
  },
);

/** Traps that are laid on finished papers; the others are decided by the plot. */
export const SETTERS: Readonly<Partial<Record<TrapKind, Setter>>> = {
  'missing-paper': missingPaper,
  'copy-only': copyOnly,
  'useless-paper': uselessPaper,
  'wrong-year': wrongYear,
  'wrong-name': wrongName,
  'wrong-number': wrongNumber,
  'old-ward': oldWard,
  'expired-card': expiredCard,
};

/** Does the key show what the trap is about? A trap that nobody can see would teach nothing. */
export function showsTrap({ kind, about }: Trap, scenario: Scenario, key: Key): boolean {
  const row = (id: string | null) => key.papers.find(({ paper }) => paper.id === id);
  switch (kind) {
    case 'missing-paper':
      return row(about)?.right[0] === 'missing';
    case 'copy-only':
      return row(about)?.right[0] === 'rejected';
    case 'expired-card': {
      const card = scenario.folder.find(({ id }) => id === about);
      const isTold = key.contradictions.some(
        ({ rule, facts }) => rule !== null && facts.some(({ paper }) => paper === about),
      );
      return isTold && row(card?.counts ?? null)?.right[0] === 'rejected';
    }
    case 'useless-paper':
      return scenario.folder.some(({ id, counts }) => id === about && counts === null);
    case 'wrong-year':
    case 'wrong-name':
    case 'wrong-number':
      return key.contradictions.some(({ role, facts }) => role === about && facts.length > 0);
    case 'old-ward': {
      const right = key.values.get(about as Role) ?? [];
      const printed = scenario.folder.flatMap(({ facts }) => facts.filter(({ role }) => role === about));
      return (
        right.length > 0 &&
        printed.some(({ value }) => !right.some((text) => isRight(about as Role, value, text)))
      );
    }
    case 'late-registration': {
      const right = key.values.get(about as Role) ?? [];
      return right.length === 1 && /quá hạn/i.test(right[0]!);
    }
    case 'authorised':
      return row(about) !== undefined;
    case 'other-procedure':
      return about !== scenario.procedure && scenario.offered.includes(about);
    case 'not-allowed':
      return key.decision === 'refuse';
  }
}
