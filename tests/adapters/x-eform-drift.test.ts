// @vitest-environment happy-dom
import { assert, property, subarray } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { birth } from '../../replicas/e-form/forms/birth';
import { correction } from '../../replicas/e-form/forms/correction';
import { death } from '../../replicas/e-form/forms/death';
import { marriage } from '../../replicas/e-form/forms/marriage';
import type { FormSpec, Spec } from '../../replicas/e-form/spec';
import adapter from '../../utils/adapters/x-eform';
import { isBeyondDrift } from '../../utils/core/snapshot';
import { address, date, dateText, form, input, radio, row, select, title, URL_OF_FORM } from './forms';

const FORMS = { birth, death, marriage, correction };

const control = (spec: Spec, name: string): string => {
  if (spec.kind === 'date') return date(name);
  if (spec.kind === 'date-text') return dateText(name);
  if (spec.kind === 'raw') return `<input name="${name}" class="input-field">`;
  if (spec.kind === 'radio') return radio(name, Object.fromEntries(spec.options));
  return spec.kind === 'select' || spec.kind === 'select-default' ? select(name) : input(name);
};
const isPlace = (spec: Spec): boolean => spec.kind === 'radio' && spec.place !== undefined;

/** The whole form, addresses and what an option reveals included; some names changed. */
function show({ blocks }: FormSpec, renamed: Readonly<Record<string, string>> = {}): void {
  const rows = (specs: readonly Spec[]): string[] =>
    specs.flatMap((spec) => {
      const name = renamed[spec.name] ?? spec.name;
      const area = `${spec.name}_TrongNuoc`;
      const inside = spec.kind === 'radio' ? Object.values(spec.reveals ?? {}).flatMap(rows) : [];
      return [
        row(spec.label, control(spec, name)),
        ...(isPlace(spec) ? [address(renamed[area] ?? `${name}_TrongNuoc`)] : []),
        ...inside,
      ];
    });
  document.body.innerHTML = form(...blocks.flatMap((block) => [title(block.title), ...rows(block.fields)]));
}

const namesOf = (specs: readonly Spec[]): string[] =>
  specs.flatMap((spec) => [
    spec.name,
    ...(isPlace(spec) ? [`${spec.name}_TrongNuoc`] : []),
    ...(spec.kind === 'radio' ? Object.values(spec.reveals ?? {}).flatMap(namesOf) : []),
  ]);
const read = () => adapter.read(document, URL_OF_FORM);

beforeEach(() => document.body.replaceChildren());

describe.each(Object.entries(FORMS))('the documented form %s', (_, spec) => {
  const names = spec.blocks.flatMap(({ fields }) => namesOf(fields));
  // an address and its scope: renamed together they are one change
  const apart = (chosen: readonly string[]): boolean =>
    chosen.every((name) => !chosen.includes(`${name}_TrongNuoc`));

  it('has no drift as documented', () => {
    show(spec);
    const { drift, fields } = read();
    expect(drift).toMatchObject({ missing: [], new: [] });
    expect(drift.form).toBeTruthy();
    expect(drift.expected).toBeGreaterThan(20);
    expect(fields.filter(({ drifted }) => drifted)).toEqual([]);
  });

  it('reports exactly the five names that were changed, and marks their fields', () => {
    assert(
      property(subarray(names, { minLength: 5, maxLength: 5 }).filter(apart), (chosen) => {
        const renamed = Object.fromEntries(chosen.map((name, at) => [name, `truongMoi${at}`]));
        show(spec, renamed);
        const { drift, fields } = read();
        expect([...drift.missing].sort()).toEqual([...chosen].sort());
        expect([...drift.new].sort()).toEqual(Object.values(renamed).sort());
        // a renamed address is one name and several fields
        const marked = fields
          .filter(({ drifted }) => drifted)
          .map(({ key }) => key.replace(/\/.*$|_TrongNuoc.*$/, ''));
        expect([...new Set(marked)].sort()).toEqual([...drift.new].sort());
        expect(isBeyondDrift(drift)).toBe(false);
      }),
      { numRuns: 10 },
    );
  }, 30_000);
});
