/** Made-up dossiers as a file of cases for `npm run evaluate -- dossiers`. */
import { attributeOf, personOf, type Role } from '../../../utils/core/roles';
import { dossierOf, FORM_NAMES, type Made } from './index';
import { MISTAKES, mistaken } from './mistakes';

const fieldsOf = ({ values }: Made) =>
  (Object.entries(values) as [Role, string][]).map(([role, value]) => ({
    person: personOf(role),
    attribute: attributeOf(role),
    value,
  }));

/** Half of them honest, half with one mistake: every kind once, then again, until there are `count` dossiers. */
export function casesOf(seed: number, count: number) {
  const kinds = MISTAKES.map((mistake) => ({
    mistake,
    made: mistaken(seed, mistake, Math.ceil(count / 2 / MISTAKES.length)),
  }));
  const rounds = kinds[0]!.made.map((_, at) =>
    kinds.flatMap(({ mistake, made }) => (made[at] ? [{ mistake, made: made[at], at }] : [])),
  );
  const wrong = rounds
    .flat()
    .slice(0, count / 2)
    .map(({ mistake, made, at }) => ({
      id: `${mistake.kind}-${at + 1}`,
      procedure: made.form,
      asOf: made.day,
      fields: fieldsOf(made),
      mistake: { kind: mistake.kind, fields: made.slip.fields, why: mistake.kind.replaceAll('-', ' ') },
      expectSeverity: mistake.severity,
    }));
  const honest = wrong.map((_, at) => {
    const form = FORM_NAMES[at % FORM_NAMES.length]!;
    const made = dossierOf(seed + 1, form, at);
    return {
      id: `honest-${at + 1}`,
      procedure: form,
      asOf: made.day,
      fields: fieldsOf(made),
      mistake: null,
      expectSeverity: null,
    };
  });
  return { seed, dossiers: [...honest, ...wrong] };
}

/** One dossier a line: short enough to be kept, and a change shows which. */
export function textOf({ seed, dossiers }: ReturnType<typeof casesOf>): string {
  const lines = dossiers.map((dossier) => `    ${JSON.stringify(dossier)}`).join(',\n');
  return `{\n  "note": "Made by tests/rules/generate; nobody in it is real. Renew: npx vitest run tests/rules/generated-cases.mass.test.ts -u",\n  "seed": ${seed},\n  "dossiers": [\n${lines}\n  ]\n}\n`;
}
