/** Every rule is registered, its cases hold, and its findings keep to the contract. */
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOf, snapshotOfValues } from '../../utils/core/facts';
import { attributeOf, isRole, type Role } from '../../utils/core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../../utils/core/rule';
import * as en from '../../utils/i18n/en';
import * as vi from '../../utils/i18n/vi';
import { units } from '../reference/tables';
import { FAMILIES, RULES } from '../../utils/rules';

const files = import.meta.glob<{ default: Rule; cases: () => RuleCase[] }>('../../utils/rules/*/*.ts', {
  eager: true,
});
const modules = Object.entries(files)
  .map(([path, { default: rule, cases }]) => ({
    file: basename(path, '.ts'),
    family: basename(dirname(path)),
    rule,
    cases: cases?.() ?? [],
  }))
  .filter(({ file }) => file !== 'index');

const DEFAULT_DAY = '2026-11-22';

const factsOfCase = (item: RuleCase): Facts =>
  factsOf(snapshotOfValues(item.facts), {
    procedure: item.procedure ?? null,
    cases: item.cases ?? [],
    today: item.today ?? DEFAULT_DAY,
    ...(item.now === undefined ? {} : { now: item.now }),
    initial: item.initial ? snapshotOfValues(item.initial) : null,
    units: item.unitsMissing ? null : units,
  });

const run = (rule: Rule, item: RuleCase): Finding[] => rule.check(factsOfCase(item));

const line = ({ severity, subtype, role }: Finding) => `${severity} ${subtype} ${role}`;

/** Subtypes that no single case shows, because they need a page rather than values; each has a test of its own. */
const SHOWN_ELSEWHERE = new Set([
  'required:empty',
  'required:usual',
  'required:portal',
  'mirror-fields:twice',
  'hostile:too-long',
]);

describe('registry', () => {
  it('holds exactly the files of the folders, under their own names', () => {
    for (const { file, rule } of modules) expect(rule.id).toBe(file);
    const written = modules.map(({ file, family }) => `${family}/${file}`).toSorted();
    const listed = Object.entries(FAMILIES).flatMap(([family, rules]) =>
      rules.map(({ id }: Rule) => `${family}/${id}`),
    );
    expect(listed.toSorted()).toEqual(written);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('yields only to rules that exist', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    for (const { id, yields = [] } of RULES)
      for (const name of yields) expect(ids, `${id} yields to ${name}`).toContain(name.split(':')[0]);
  });

  it('gives every rule a source and a version', () => {
    for (const rule of RULES) {
      expect(rule.source.length, rule.id).toBeGreaterThan(5);
      expect(rule.version, rule.id).toBeGreaterThan(0);
    }
  });
});

describe.each(modules)('$file', ({ file, rule, cases }) => {
  it.each(cases)('$name', (item) => {
    const found = run(rule, item);
    expect(found.map(line)).toEqual(item.expect);
    for (const finding of found) {
      const caps = { certain: ['error', 'warn', 'info'], likely: ['warn', 'info'], uncertain: ['info'] };
      expect(caps[rule.confidence]).toContain(finding.severity);
      for (const role of [finding.role, ...(finding.others ?? [])]) expect(isRole(role), role).toBe(true);
    }
  });

  it('has a silent and, where values are enough, a speaking case', () => {
    expect(cases.some((item) => item.expect.length === 0)).toBe(true);
    if (file !== 'required') expect(cases.some((item) => item.expect.length > 0)).toBe(true);
  });

  it('mends what it offers to mend', () => {
    for (const item of cases) {
      for (const finding of run(rule, item)) {
        for (const fix of finding.fixes ?? []) {
          const after = run(rule, { ...item, facts: { ...item.facts, [fix.role]: fix.value } });
          expect(after.map(line), `${item.name}: ${fix.value}`).not.toContain(line(finding));
        }
      }
    }
  });
});

describe('what rules read', () => {
  /** Facts that write down what is asked. */
  function listening(facts: Facts, heard: Set<Role>): Facts {
    const hear = (role: Role): Role => (heard.add(role), role);
    return {
      ...facts,
      get: (role) => facts.get(hear(role)),
      has: (role) => facts.has(hear(role)),
      fields: (role) => facts.fields(hear(role)),
      initial: (role) => facts.initial(hear(role)),
      readonly: (role) => facts.readonly(hear(role)),
    };
  }
  it.each(modules.map((module) => [module.file, module] as const))('%s says it', (_file, { rule, cases }) => {
    const told = new Set<string>(rule.reads);
    const heard = new Set<Role>();
    for (const item of cases) {
      const found = rule.check(listening(factsOfCase(item), heard));
      for (const { role, others = [] } of found) for (const each of [role, ...others]) heard.add(each);
    }
    const secret = [...heard].filter(
      (role) => !told.has('*') && !told.has(role) && !told.has(`*.${attributeOf(role)}`),
    );
    expect(secret).toEqual([]);
  });

  it.each(modules.map((module) => [module.file, module] as const))(
    '%s is silent about a field that is not there',
    (_file, { rule, cases }) => {
      for (const item of cases) {
        for (const gone of Object.keys(item.facts) as Role[]) {
          const { [gone]: _gone, ...rest } = item.facts;
          const about = run(rule, { ...item, facts: rest }).filter(({ role }) => role === gone);
          expect(about.map(line), `${item.name} without ${gone}`).toEqual([]);
        }
      }
    },
  );
});

describe('the rule book', () => {
  it.each([
    ['vi', vi.rules],
    ['en', en.rules],
  ] as const)('names every rule in %s', (_language, texts) => {
    const written = texts as Record<string, { name: string; what: string; changes?: Record<string, string> }>;
    expect(Object.keys(written).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
    for (const { id, changes = [] } of RULES) {
      expect(written[id]?.name, id).not.toMatch(/NOT WRITTEN|CHƯA VIẾT/);
      expect(written[id]?.name.length, id).toBeLessThanOrEqual(70);
      expect(Object.keys(written[id]?.changes ?? {}), id).toEqual([...changes]);
    }
  });
});

describe('sentences', () => {
  const shown = new Map<string, Finding[]>();
  for (const { rule, cases } of modules) {
    for (const finding of cases.flatMap((item) => run(rule, item))) {
      const key = `${rule.id}:${finding.subtype}`;
      shown.set(key, [...(shown.get(key) ?? []), finding]);
    }
  }

  describe.each([
    ['vi', vi.issues],
    ['en', en.issues],
  ] as const)('%s', (language, issues) => {
    type Sentences = {
      title: (params: Record<string, string | number>) => string;
      why: string;
      todo: string;
    };
    const written = new Map<string, Sentences>(
      Object.entries(issues).flatMap(([rule, subtypes]) =>
        Object.entries(subtypes as Record<string, Sentences>).map(
          ([subtype, texts]) => [`${rule}:${subtype}`, texts] as const,
        ),
      ),
    );

    it('says something for every subtype, and nothing for subtypes that do not exist', () => {
      const expected = [...new Set([...shown.keys(), ...SHOWN_ELSEWHERE])].toSorted();
      expect([...written.keys()].toSorted()).toEqual(expected);
    });

    it('writes titles of at most 90 characters, whole, with every value put in', () => {
      for (const [key, findings] of shown) {
        const texts = written.get(key);
        for (const finding of findings) {
          const title = texts?.title(finding.params ?? {}) ?? '';
          expect(title.length, `${key}: ${title}`).toBeGreaterThan(5);
          expect(title.length, `${key}: ${title}`).toBeLessThanOrEqual(90);
          expect(title).not.toMatch(/undefined|NaN|\[object/);
          expect(title.normalize('NFC')).toBe(title);
        }
        expect(texts?.why.length, key).toBeGreaterThan(10);
        expect(texts?.todo.length, key).toBeGreaterThan(5);
        if (language === 'vi') expect(texts?.todo).not.toMatch(/[Ss]ai rồi|[Bb]ạn đã/);
      }
    });
  });
});
