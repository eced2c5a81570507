/**
 * Ten thousand made-up dossiers that agree with themselves and the law are silent; one mistake is told, by the rule that is
 * meant for it, and nothing else is. A failure names seed, form and number: `dossierOf(SEED, form, number)` is that dossier.
 */
import { describe, expect, it } from 'vitest';
import type { AssessedIssue } from '../../utils/core/assess';
import { attributeOf, type Role } from '../../utils/core/roles';
import { FAMILIES } from '../../utils/rules';
import { dossierOf, FORM_NAMES, type Form, type Made } from './generate';
import type { Values } from './generate/blocks';
import { leastOf, lineOf, loudOf } from './generate/judge';
import { MISTAKES, mistaken, type Mistaken } from './generate/mistakes';
import type { Mistake } from './generate/slip';

const SEED = 20261120;
const EACH = Math.ceil(10_000 / FORM_NAMES.length);
/** Dossiers made for each kind of mistake. */
const WRONG = 16;
/** The dossier in the fewest fields that still bring the issue. */
function shortest(made: Made, { id }: AssessedIssue): string {
  const least = leastOf(made.values, (values) =>
    loudOf({ ...made, values }).some((issue) => issue.id === id),
  );
  return `${made.day} ${JSON.stringify(least)}`;
}

function expectSilence(made: Made, number: number): void {
  const [first, ...more] = loudOf(made);
  if (!first) return;
  expect.fail(
    `dossierOf(${SEED}, '${made.form}', ${number}): ${[first, ...more].map(lineOf).join('; ')} — ${shortest(made, first)}`,
  );
}

describe('a consistent dossier is silent', { timeout: 60_000 }, () => {
  it.each(FORM_NAMES)('%s', (form) => {
    for (let number = 0; number < EACH; number += 1) expectSilence(dossierOf(SEED, form, number), number);
  });

  const written: [string, (text: string, role: Role) => string][] = [
    ['with marks in letters of their own (NFD)', (text) => text.normalize('NFD')],
    ['with spaces from copying', (text) => ` ${text.replaceAll(' ', '\u00a0 ')}\u200b `],
    [
      'with names and places in capitals',
      (text, role) => (/Name$|Province$|Ward$|Detail$/.test(attributeOf(role)) ? text.toUpperCase() : text),
    ],
  ];
  it.each(written)('%s', (_name, write) => {
    for (const form of FORM_NAMES)
      for (let number = 0; number < 12; number += 1) {
        const made = dossierOf(SEED + 1, form, number);
        const values = Object.fromEntries(
          (Object.entries(made.values) as [Role, string][]).map(([role, text]) => [
            role,
            text && write(text, role),
          ]),
        ) as Values;
        expectSilence({ ...made, values }, number);
      }
  });
});

const FAMILY = new Map(
  Object.entries(FAMILIES).flatMap(([family, rules]) => rules.map(({ id }) => [id, family] as const)),
);

/** What is wrong with what was said about the mistake; '' when it is told as it should be. */
function complaint({ by, severity }: Mistake, made: Mistaken): string {
  const loud = loudOf(made);
  const about = (issue: AssessedIssue) =>
    [issue.role, ...issue.others].some((role) => made.slip.fields.includes(role));
  const meant = ({ rule }: AssessedIssue) => by.includes(rule) || by.includes(FAMILY.get(rule) ?? '');
  const heard = loud.some(
    (issue) => about(issue) && meant(issue) && (severity === 'warn' || issue.severity === 'error'),
  );
  const noise = loud.filter((issue) => !about(issue) || !meant(issue));
  const twice = new Set(loud.map(({ role }) => role)).size < loud.length;
  if (heard && noise.length === 0 && !twice) return '';
  const what = heard ? (noise.length > 0 ? 'noise' : 'told twice') : 'not told';
  const fields = JSON.stringify(
    Object.fromEntries(made.slip.fields.map((role) => [role, made.values[role]])),
  );
  return `${what}: ${made.form} ${made.day} ${fields} → ${loud.map(lineOf).join('; ')}`;
}

describe('one mistake, one cause', { timeout: 60_000 }, () => {
  it('knows at least 45 kinds', () => {
    expect(new Set(MISTAKES.map(({ kind }) => kind)).size).toBe(MISTAKES.length);
    expect(MISTAKES.length).toBeGreaterThanOrEqual(45);
  });

  it.each(MISTAKES.map((mistake) => [mistake.kind, mistake] as const))('%s', (_kind, mistake) => {
    const made = mistaken(SEED, mistake, WRONG);
    expect(made.length).toBeGreaterThanOrEqual(WRONG / 2);
    expect(made.map((each) => complaint(mistake, each)).filter((text) => text !== '')).toEqual([]);
  });
});

it('makes every form for every day again the same', () => {
  for (const form of FORM_NAMES satisfies Form[])
    expect(dossierOf(SEED, form, 7)).toEqual(dossierOf(SEED, form, 7));
});
