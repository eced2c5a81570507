/**
 * `npm run roles [-- --only survey,formio] [--form dang-ky-giam-ho] [--verbose] [--write]`: opens every address that the
 * replicas list and compares the roles our adapters tell with the replica's own. Only fields that a person can see count.
 * `--write` puts the table into docs/roles.md. Exit code 1 when a bar is missed: documented forms recall ≥ 0.98 and
 * nothing wrong; forms no document describes recall ≥ 0.85 together, precision ≥ 0.99 together and in every form.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/support/browser';
import { openReplica, scoreRoles, type RoleScore } from '../e2e/support/in-page';
import { HELD, UNDESCRIBED } from '../replicas/forms';
import { startReplicas } from '../replicas/server';
import { SITES } from '../replicas/sites';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    form: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
/** A page that does not show its judge within this is broken, ms. */
const PATIENCE = 15_000;
const PAGE = 'docs/roles.md';
const BARS = { described: { recall: 0.98, precision: 1 }, undescribed: { recall: 0.85, precision: 0.99 } };

interface Row extends Pick<RoleScore, 'known' | 'found' | 'wrong' | 'missed'> {
  family: string;
  form: string;
  described: boolean;
}

const isUndescribed = (form: string): boolean => UNDESCRIBED.some(({ id }) => id === form);
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
const recallOf = (rows: readonly Row[]): number =>
  share(
    sum(rows, ({ found }) => found),
    sum(rows, ({ known }) => known),
  );
const precisionOf = (rows: readonly Row[]): number => {
  const found = sum(rows, (row) => row.found);
  return share(found, found + sum(rows, ({ wrong }) => wrong.length));
};

const asked = SITES.filter(({ name }) => !values.only || values.only.split(',').includes(name)).flatMap(
  ({ name, addresses }) =>
    addresses
      .filter(({ form }) => form !== undefined && (!values.form || form === values.form))
      .map(({ url, form = '' }) => ({ family: name, form, url })),
);

const replicas = await startReplicas();
const session = await launch({ port: replicas.port, extension: false });
const rows: Row[] = [];
const broken: string[] = [];
try {
  for (const { family, form, url } of asked) {
    const described = !isUndescribed(form);
    const page = await session.context.newPage();
    page.setDefaultTimeout(PATIENCE);
    try {
      await openReplica(page, url);
      const score = await scoreRoles(page);
      rows.push({ family, form, described, ...score });
      if (score.adapter === null) broken.push(`${family} ${form}: no adapter answers`);
      if (values.verbose)
        for (const line of [
          ...score.wrong.map((each) => `wrong  ${each}`),
          ...score.missed.map((each) => `missed ${each}`),
        ])
          console.log(`${family} ${form}: ${line}`);
    } catch (error) {
      broken.push(`${family} ${form}: ${error instanceof Error ? error.message.split('\n')[0] : 'failed'}`);
    } finally {
      await page.close();
    }
  }
} finally {
  await session.close();
  await replicas.close();
}

const part = (title: string, some: readonly Row[]) => ({
  title,
  fields: sum(some, ({ known }) => known),
  recall: recallOf(some).toFixed(3),
  precision: precisionOf(some).toFixed(4),
});
const held = new Set(HELD.map(({ id }) => id));
const unseen = rows.filter(({ described }) => !described);
const seen = rows.filter(({ described }) => described);
const summary = [
  part('documented', seen),
  part('undescribed', unseen),
  part(
    'undescribed, held out',
    unseen.filter(({ form }) => held.has(form)),
  ),
];
console.table(
  rows.map(({ family, form, described, known, found, wrong }) => ({
    family,
    form,
    documented: described ? 'yes' : '',
    fields: known,
    recall: share(found, known).toFixed(3),
    precision: share(found, found + wrong.length).toFixed(3),
  })),
);
console.table(summary);
for (const line of broken) console.log(`NOT READ ${line}`);

const meets = (some: readonly Row[], { recall, precision }: (typeof BARS)['described']): boolean =>
  recallOf(some) >= recall && precisionOf(some) >= precision;
const held99 = unseen.every((row) => precisionOf([row]) >= BARS.undescribed.precision);
if (!meets(seen, BARS.described) || !meets(unseen, BARS.undescribed) || !held99 || broken.length > 0)
  process.exitCode = 1;

if (values.write) {
  const families = [...new Set(rows.map(({ family }) => family))];
  const cell = (some: readonly Row[]): string =>
    some.length === 0 ? '–' : `${recallOf(some).toFixed(2)} / ${precisionOf(some).toFixed(2)}`;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const tableOf = (some: readonly Row[]): string[] => {
    const forms = [...new Set(some.map(({ form }) => form))];
    const inUse = families.filter((family) => some.some((row) => row.family === family));
    return [
      line(['form', ...inUse]),
      line(['---', ...inUse.map(() => '---')]),
      ...forms.map((form) =>
        line([
          form,
          ...inUse.map((family) => cell(some.filter((row) => row.form === form && row.family === family))),
        ]),
      ),
    ];
  };
  const text = [
    '<!-- table: npm run roles -- --write -->',
    '',
    line(['forms', 'fields', 'recall', 'precision']),
    line(['---', '---', '---', '---']),
    ...summary.map((each) => line([each.title, String(each.fields), each.recall, each.precision])),
    '',
    'Documented forms, recall / precision:',
    '',
    ...tableOf(seen),
    '',
    'Forms no document describes, recall / precision:',
    '',
    ...tableOf(unseen),
    '',
    '<!-- /table -->',
  ].join('\n');
  const page = await readFile(PAGE, 'utf8');
  await writeFile(PAGE, page.replace(/<!-- table:[\s\S]*<!-- \/table -->/, text));
}
