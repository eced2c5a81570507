/**
 * Writes what is drawn from the rules and their sentences, whenever one of them has changed:
 *
 *   npx tsx scripts/make-rule-book.ts
 *
 *   public/reference/rule-book.json   the rules with examples, for the desk (`utils/core/rule-book.ts`)
 *   docs/review/cau-chu-quy-tac.tsv   every sentence of the rules, for an official to correct
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewRows } from '../components/desk/rules/review';
import { tableText } from '../utils/core/csv';
import { factsOf, snapshotOfValues } from '../utils/core/facts';
import { findingsOf } from '../utils/core/findings';
import type { Severity } from '../utils/core/issue';
import type { Role } from '../utils/core/roles';
import type { Facts, Finding, Rule, RuleCase } from '../utils/core/rule';
import {
  WISHES,
  type BookExample,
  type BookRule,
  type BookSubtype,
  type RuleBook,
} from '../utils/core/rule-book';
import { unitsOf, type Units } from '../utils/core/units-file';
import { FAMILIES } from '../utils/rules';

const ROOT = join(import.meta.dirname, '..');
export const BOOK_FILE = join(ROOT, 'public/reference/rule-book.json');
export const REVIEW_FILE = join(ROOT, 'docs/review/cau-chu-quy-tac.tsv');

/** Day of receipt of cases that name none; as in `tests/rules/registry.test.ts`. */
const DAY = '2026-11-22';
const MOST = { good: 4, bad: 6, value: 160 } as const;
const SEVERITIES: readonly Severity[] = ['error', 'warn', 'info'];

/** A case with the facts it makes, and what the rule says of them. */
interface Tried {
  item: RuleCase;
  facts: Facts;
  found: Finding[];
}

/* ------------------------------------------------------------------ cases */

/** Pages whose findings need more than values: what a pack or the portal asks for, one field shown twice. */
function pagesBeyondValues(id: string): { item: RuleCase; alter(facts: Facts): Facts }[] {
  const name: Role = 'subject.fullName';
  const page = (facts: RuleCase['facts'], alter: (facts: Facts) => Facts) => [
    { item: { name: '', facts, expect: [] }, alter },
  ];
  if (id === 'required')
    return [
      ...page({ [name]: '' }, (facts) => ({ ...facts, required: new Map([[name, 'error']]) })),
      ...page({ 'mother.residenceDetail': '' }, (facts) => ({
        ...facts,
        required: new Map([['mother.residenceDetail', 'warn']]),
      })),
      ...page({ [name]: '' }, (facts) => ({
        ...facts,
        fields: (role) => facts.fields(role).map((field) => ({ ...field, required: true })),
      })),
    ];
  if (id === 'mirror-fields')
    return page({ [name]: 'Nguyễn Minh An' }, (facts) => ({
      ...facts,
      fields: (role) =>
        facts.fields(role).flatMap((field) => [field, { ...field, value: 'Nguyễn Minh Bảo' }]),
    }));
  if (id === 'hostile') return page({ 'mother.residenceDetail': 'Số 12, '.repeat(80) }, (facts) => facts);
  return [];
}

function tried(rule: Rule, cases: readonly RuleCase[], units: Units | null): Tried[] {
  const factsOfCase = (item: RuleCase): Facts =>
    factsOf(snapshotOfValues(item.facts), {
      procedure: item.procedure ?? null,
      cases: item.cases ?? [],
      today: item.today ?? DAY,
      ...(item.now === undefined ? {} : { now: item.now }),
      initial: item.initial ? snapshotOfValues(item.initial) : null,
      units: item.unitsMissing ? null : units,
    });
  const plain = cases.map((item) => ({ item, facts: factsOfCase(item) }));
  const more = pagesBeyondValues(rule.id).map(({ item, alter }) => ({
    item,
    facts: alter(factsOfCase(item)),
  }));
  return [...plain, ...more].map((one) => ({ ...one, found: rule.check(one.facts) }));
}

/* ------------------------------------------------------------------ examples */

const clip = (value: string): string =>
  value.length > MOST.value ? `${value.slice(0, MOST.value)}…` : value;
const clipped = (values: RuleCase['facts']): BookExample['values'] =>
  Object.fromEntries(Object.entries(values).map(([role, value]) => [role, clip(value ?? '')]));

function exampleOf({ item, found }: Tried): BookExample {
  return {
    values: clipped(item.facts),
    ...(item.initial && { initial: clipped(item.initial) }),
    ...(item.today !== undefined && item.today !== DAY && { day: item.today }),
    says: found.map(({ subtype, severity, role, others, params }) => ({
      subtype,
      severity,
      role,
      ...(others && others.length > 0 && { others }),
      ...(params && Object.keys(params).length > 0 && { params }),
    })),
  };
}

const isFull = ({ item }: Tried): boolean => {
  const values = Object.values(item.facts);
  return values.length > 0 && values.every((value) => value !== '');
};

/** Silent ones that have something in every box the rule could speak about, before those that are silent for want of it. */
function good(all: readonly Tried[]): BookExample[] {
  const silent = all.filter(
    ({ item, found }) => found.length === 0 && Object.values(item.facts).some(Boolean),
  );
  return [...silent.filter(isFull), ...silent.filter((one) => !isFull(one))]
    .slice(0, MOST.good)
    .map(exampleOf);
}

/** First one for each thing it can say and how gravely, then others. */
function bad(all: readonly Tried[]): BookExample[] {
  const speaking = all
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => a.found.length - b.found.length);
  const shown = new Set<string>();
  const first: Tried[] = [];
  for (const keyOf of [
    ({ subtype }: Finding) => subtype,
    ({ subtype, severity }: Finding) => `${subtype} ${severity}`,
  ])
    for (const one of speaking) {
      const keys = one.found.map(keyOf);
      const isNew = keys.some((key) => !shown.has(key));
      for (const key of keys) shown.add(key);
      if (isNew && !first.includes(one)) first.push(one);
    }
  const subtypes = new Set(all.flatMap(({ found }) => found.map(({ subtype }) => subtype))).size;
  const rest = speaking.filter((one) => !first.includes(one));
  return [...first, ...rest].slice(0, Math.max(subtypes, MOST.bad)).map(exampleOf);
}

/* ------------------------------------------------------------------ rules */

/** The engine itself is asked which decisions it honours for everything that the rule's cases show. */
function subtypesOf(rule: Rule, all: readonly Tried[]): BookSubtype[] {
  const ids = [...new Set(all.flatMap(({ found }) => found.map(({ subtype }) => subtype)))];
  return ids.map((id) => {
    const concerned = all.filter(({ found }) => found.some(({ subtype }) => subtype === id));
    const severities = new Set(
      concerned.flatMap(({ found }) => found.flatMap((one) => (one.subtype === id ? [one.severity] : []))),
    );
    const honoured = (wish: (typeof WISHES)[number]): boolean =>
      concerned.every(({ facts }) =>
        findingsOf([rule], facts, new Map([[`${rule.id}:${id}`, wish]])).every(
          ({ finding }) => finding.subtype !== id || finding.severity === wish,
        ),
      );
    return {
      id,
      severities: SEVERITIES.filter((severity) => severities.has(severity)),
      choices: WISHES.filter(honoured),
    };
  });
}

function bookRule(family: string, rule: Rule, all: readonly Tried[]): BookRule {
  const { id, version, confidence, source, reads, from, until, changes } = rule;
  return {
    id,
    family,
    version,
    confidence,
    source,
    reads,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(changes !== undefined && { changes }),
    subtypes: subtypesOf(rule, all),
    good: good(all),
    bad: bad(all),
  };
}

/** The book of the rules as they are now, in the order of the families. */
export async function makeRuleBook(): Promise<RuleBook> {
  const units = unitsOf(JSON.parse(readFileSync(join(ROOT, 'public/reference/units-2025.json'), 'utf8')));
  const rules: BookRule[] = [];
  for (const [family, members] of Object.entries<readonly Rule[]>(FAMILIES)) {
    const folder = join(ROOT, 'utils/rules', family);
    const cases = new Map<string, () => RuleCase[]>();
    for (const file of readdirSync(folder).filter((name) => name !== 'index.ts' && name.endsWith('.ts'))) {
      const module = (await import(join(folder, file))) as { default: Rule; cases(): RuleCase[] };
      cases.set(module.default.id, module.cases);
    }
    for (const rule of members)
      rules.push(bookRule(family, rule, tried(rule, cases.get(rule.id)?.() ?? [], units)));
  }
  return { schema: 1, day: DAY, rules };
}

/** Loose marks and characters nobody sees are what some examples are about: in the file they are spelled out. */
const spelled = (json: string): string =>
  json.replace(/[^\x20-\x7e]/gu, (char) =>
    char.normalize('NFC') === char && !/[\p{M}\p{C}\p{Z}]/u.test(char)
      ? char
      : [...Array(char.length).keys()]
          .map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`)
          .join(''),
  );

/** The file's text: one rule a line, so that a change shows as one. */
export const bookText = ({ rules, ...head }: RuleBook): string =>
  `${JSON.stringify(head).slice(0, -1)},"rules":[\n${rules.map((rule) => spelled(JSON.stringify(rule))).join(',\n')}\n]}\n`;

export const reviewText = (book: RuleBook): string => tableText(reviewRows(book), '\n');

if (process.argv[1] === import.meta.filename) {
  const book = await makeRuleBook();
  writeFileSync(BOOK_FILE, bookText(book));
  writeFileSync(REVIEW_FILE, reviewText(book));
  console.log(`${book.rules.length} rules → ${BOOK_FILE}, ${REVIEW_FILE}`);
}
