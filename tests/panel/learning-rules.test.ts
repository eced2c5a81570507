/** Which rules look at a field is the engine's own word; what is taught of writing is what the rules are silent about. */
import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wayOf, type Way } from '../../components/panel/learning-writing';
import { askedOf, sourcesIn } from '../../components/panel/learning-lesson';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import { findingsOf } from '../../utils/core/findings';
import type { Pack } from '../../utils/core/pack';
import { ATTRIBUTES, attributeOf, roleOf, type Role } from '../../utils/core/roles';
import { ruleBookOf, type RuleBook } from '../../utils/core/rule-book';
import { unitsOf } from '../../utils/core/units';
import { texts } from '../../utils/i18n';
import { RULES } from '../../utils/rules';
import { rulesAt, type Setting } from '../../utils/session/panel/learning-rules';

const json = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../public/${path}`, import.meta.url), 'utf8'));
const book = ruleBookOf(await json('reference/rule-book.json')) as RuleBook;
const units = unitsOf(await json('reference/units-2025.json'));
const pack = (await json('procedures/1.001193.json')) as Pack;
const formRoles = new Set(pack.required.flatMap(({ roles }) => roles as Role[]));

const DAY = '2026-11-20';
const setting = (more: Partial<Setting> = {}): Setting => ({
  roles: formRoles,
  procedure: pack.code,
  cases: [],
  day: DAY,
  policy: new Map(),
  ...more,
});
const idsAt = (role: Role, more: Partial<Setting> = {}) =>
  rulesAt(book, units, role, setting(more)).speaking.map(({ rule }) => rule.id);

describe('rules at a field', () => {
  it('are those that speak of it on this form', () => {
    expect(idsAt('father.birthDate')).toEqual(
      expect.arrayContaining(['dates', 'parent-age', 'personal-id-cross']),
    );
    expect(idsAt('dossier.birthKind')).toContain('birth-kind');
    // it reads names only to know who is who, and is about brides and grooms
    expect(idsAt('father.birthDate')).not.toContain('marriage-age');
  });

  it('every example stands at this very form, and the engine says of it what is shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formRoles), fc.subarray([...formRoles]), (role, some) => {
        const roles = new Set<Role>([...some, role]);
        const { speaking, reading, general } = rulesAt(book, units, role, setting({ roles }));
        const ids = [...speaking.map(({ rule }) => rule.id), ...reading, ...general];
        expect(new Set(ids).size).toBe(ids.length);
        for (const { rule, example } of speaking) {
          const { values, initial, day, says } = example;
          for (const [one, text] of Object.entries(values)) if (text !== '') expect(roles).toContain(one);
          expect([says.role, ...(says.others ?? [])]).toContain(role);
          const facts = factsOf(snapshotOfValues(values), {
            procedure: pack.code,
            cases: [],
            today: day,
            units,
            initial: initial && snapshotOfValues(initial),
          });
          const again = RULES.find(({ id }) => id === rule.id)!.check(facts);
          expect(again.map(({ subtype, role: at }) => [subtype, at])).toContainEqual([
            says.subtype,
            says.role,
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('what the office has switched off is not taught, and what has ended neither', () => {
    expect(idsAt('subject.ethnicity')).toContain('child-ethnicity');
    expect(idsAt('subject.ethnicity', { policy: new Map([['child-ethnicity', 'off']]) })).not.toContain(
      'child-ethnicity',
    );
    const ending = RULES.find(({ id }) => id === 'birth-registration-deadline')!;
    expect(ending.until).toBeDefined();
    expect(idsAt('dossier.registrationType')).toContain(ending.id);
    expect(idsAt('dossier.registrationType', { day: '2099-01-01' })).not.toContain(ending.id);
  });

  it('a rule that is taken out of the library is taught no more', () => {
    const kept = RULES.filter(({ id }) => id !== 'parent-age');
    const taught = (rules: typeof RULES) =>
      rulesAt(book, units, 'father.birthDate', setting(), rules).speaking.map(({ rule }) => rule.id);
    expect(taught(RULES)).toContain('parent-age');
    expect(taught(kept)).not.toContain('parent-age');
  });
});

describe('how a field is written', () => {
  const examples: Partial<Record<Way, string>> = texts.lessons.examples;
  const KINDS = ['text', 'number', 'date', 'date-text', 'select'] as const;
  it('every example that is given is right: no rule says anything of it', () => {
    const tried = new Set<string>();
    for (const attribute of ATTRIBUTES)
      for (const person of ['father', 'requester', 'subject'] as const)
        for (const kind of KINDS) {
          const role = roleOf(person, attribute);
          const way = wayOf(role, { kind }, true);
          for (const example of examples[way]?.split('; ') ?? []) {
            tried.add(way);
            const page = snapshotOfValues({ [role]: example });
            if (kind === 'date') page.frames[0]!.snapshot.fields[0]!.kind = 'date';
            const facts = factsOf(page, { procedure: null, cases: [], today: DAY, units });
            expect(
              findingsOf(RULES, facts)
                // of one box alone: what else the address or the person needs is another box's matter
                .filter(({ rule }) => rule.scope === 'field')
                .map(({ rule, finding }) => `${rule.id}:${finding.subtype} ${role} ${example}`),
            ).toEqual([]);
          }
        }
    expect(tried.size).toBeGreaterThan(8);
  });
  it('asks for the whole day where a part of it would be an error', () => {
    const at = (role: Role, kind: (typeof KINDS)[number] = 'date-text', birthForm = false) =>
      wayOf(role, { kind }, birthForm);
    expect(at('mother.birthDate')).toBe('partialDay');
    expect(at('mother.birthDate', 'date')).toBe('day');
    expect(at('subject.birthDate', 'date-text', true)).toBe('day');
    expect(at('mother.idPaperIssueDate')).toBe('day');
    for (const attribute of ATTRIBUTES.filter((one) => one.endsWith('Date'))) {
      const role = roleOf('father', attribute);
      const partial = factsOf(snapshotOfValues({ [role]: '1952' }), {
        procedure: null,
        cases: [],
        today: DAY,
        units,
      });
      const refused = findingsOf(RULES, partial).some(({ finding }) => finding.subtype === 'day-needed');
      if (refused) expect([attributeOf(role), at(role)]).toEqual([attribute, 'day']);
    }
  });
  it('names places of today where people live, and leaves places of then to their paper', () => {
    expect(wayOf('mother.residenceWard', { kind: 'select' }, false)).toBe('wardNow');
    expect(wayOf('subject.birthPlaceWard', { kind: 'select' }, false)).toBe('placeThen');
    expect(wayOf('subject.birthPlaceDetail', { kind: 'text' }, false)).toBe('detailPlace');
  });
});

describe('what the pack says', () => {
  const rows = (ids: readonly string[]) =>
    pack.papers
      .filter(({ id }) => ids.includes(id))
      .map((paper) => ({ paper, mark: { state: 'unseen' as const, note: '' }, attachedOnPortal: null }));
  it('papers of this case only; where it has none, those of other cases are named', () => {
    const here = sourcesIn(pack, 'mother.fullName', rows(['to-khai', 'chung-sinh']));
    expect(here.here.map(({ paper }) => paper.id)).toEqual(['chung-sinh', 'to-khai']);
    expect(here.elsewhere).toEqual([]);
    const none = sourcesIn(pack, 'mother.fullName', rows([]));
    expect(none.here).toEqual([]);
    expect(none.elsewhere.map(({ paper }) => paper.id)).toContain('chung-sinh');
  });
  it('the form on the screen is no paper to copy from', () => {
    const { here, own } = sourcesIn(pack, 'father.fullName', rows(['mau-dien-tu']));
    expect([here, own]).toEqual([[], true]);
  });
  it('says that it is not known where nobody has gone over the list', () => {
    const always = () => true;
    expect(askedOf(null, 'father.fullName', always).how).toBe('unknown');
    expect(askedOf({ ...pack, distilled: true }, 'father.fullName', always).how).toBe('unknown');
    expect(askedOf(pack, 'requester.fullName', always)).toMatchObject({ how: 'error' });
    expect(askedOf(pack, 'land.recordNumber', always).how).toBe('no');
  });
});
