/** What describes the managed policy is in step with what reads it, and every example is one that holds as a whole. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { files } from '@/scripts/policy-doc';
import { policyReport } from '@/utils/core/managed-report';
import { MANAGED_KEYS } from '@/utils/core/managed';
import { ruleBookOf } from '@/utils/core/rule-book';

const text = (path: string): string => readFileSync(path, 'utf8');
const json = (path: string) => JSON.parse(text(path));
const book = ruleBookOf(json('public/reference/rule-book.json'));

it('schema and document are as `npm run policy-doc` writes them', async () => {
  for (const [path, made] of await files()) expect(text(path), path).toBe(made);
});

it('the schema forbids no value of a right kind: Sổ tay says itself what is out of bounds', () => {
  expect(text('public/managed-schema.json')).not.toMatch(/"(?:minimum|maximum|pattern|enum|maxLength)"/);
});

/** One policy of a `.reg` file: values and the keys below it. */
function registry(file: string, root: string): Record<string, unknown> {
  const base = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${root}\\3rdparty\\extensions\\MA_TIEN_ICH\\policy`;
  const policy: Record<string, unknown> = {};
  let into: Record<string, unknown> | null = null;
  for (const line of file.split('\n')) {
    const key = /^\[(.*)\]$/.exec(line)?.[1];
    if (key === base) into = policy;
    else if (key?.startsWith(`${base}\\`)) into = policy[key.slice(base.length + 1)] = {};
    else if (key) into = null;
    const [, name, number, words] = /^"([^"]+)"=(?:dword:([0-9a-f]{8})|"(.*)")$/.exec(line) ?? [];
    if (into && name) into[name] = number ? Number.parseInt(number, 16) : words!.replace(/\\(.)/g, '$1');
  }
  // as the browser does by the schema
  for (const list of ['portals', 'featuresOff']) policy[list] = Object.values(policy[list] as object);
  return policy;
}

const EXAMPLES: Record<string, () => unknown> = {
  'chromium-linux.json': () => json('docs/policy/chromium-linux.json')['3rdparty'].extensions.MA_TIEN_ICH,
  'firefox-policies.json': () =>
    Object.values(json('docs/policy/firefox-policies.json').policies['3rdparty'].Extensions)[0],
  'windows-gpo.reg (Chrome)': () => registry(text('docs/policy/windows-gpo.reg'), 'Google\\Chrome'),
  'windows-gpo.reg (Edge)': () => registry(text('docs/policy/windows-gpo.reg'), 'Microsoft\\Edge'),
};

describe('the example', () => {
  it.each(Object.entries(EXAMPLES))('%s holds in every entry', (_name, values) => {
    const { applied, problems } = policyReport(values(), book);
    expect(problems).toEqual([]);
    expect([...applied].sort()).toEqual(MANAGED_KEYS.filter((key) => key !== 'officePhone').toSorted());
    expect(values()).toEqual(EXAMPLES['chromium-linux.json']!());
  });
});
