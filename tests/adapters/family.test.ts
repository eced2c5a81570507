// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { adapterOf } from '../../utils/adapters/family/family';
import { formOf, type KnownForm } from '../../utils/adapters/family/known-form';
import { writeNative } from '../../utils/adapters/native';
import { isBeyondDrift, DRIFT_LIMIT } from '../../utils/core/snapshot';
import { readNative, isLocked, kindOf, type Native } from '../../utils/dom/native';

const URL_HERE = new URL('https://dichvucong.gov.vn/mau?x=1#y');

/** Forty documented fields: 20 of the mother, 20 of the father, the same words in both blocks. */
const field = (who: 'mother' | 'father', at: number) => ({
  role: at === 0 ? (`${who}.fullName` as const) : null,
  label: at === 0 ? 'Họ và tên' : `Mục ${at}`,
  ...(at < 15 ? { always: true as const } : {}),
});
const FORM: KnownForm = {
  id: 'forty',
  procedure: '1.001193',
  fields: Object.fromEntries(
    (['mother', 'father'] as const).flatMap((who) =>
      Array.from({ length: 20 }, (_, at) => [`${who}${at}`, field(who, at)]),
    ),
  ),
};

const family = adapterOf({
  id: 'test',
  detect: () => ({ confidence: 0.9 }),
  forms: [FORM],
  scan: (root) =>
    [...root.querySelectorAll<HTMLInputElement>('input')].map((el) => ({
      key: el.name,
      name: el.name,
      base: el.name,
      kind: kindOf(el),
      host: el.parentElement!,
      el,
      label: el.parentElement!.textContent ?? '',
      headings: [el.closest('section')?.querySelector('h2')?.textContent ?? ''],
    })),
  read: ({ el }) => ({ value: readNative(el as Native), readonly: isLocked(el!) }),
  write: async ({ spot, value }) => writeNative(spot.el as Native, value),
});

/** The page with some names changed. */
function show(renamed: Readonly<Record<string, string>> = {}, without: readonly string[] = []): void {
  const block = (who: string, title: string) =>
    `<section><h2>${title}</h2>${Object.entries(FORM.fields)
      .filter(([name]) => name.startsWith(who) && !without.includes(name))
      .map(([name, { label }]) => `<p>${label} <input name="${renamed[name] ?? name}"></p>`)
      .join('')}</section>`;
  document.body.innerHTML = block('mother', 'Thông tin người mẹ') + block('father', 'Thông tin người cha');
}
const read = () => family.read(document, URL_HERE);

beforeEach(() => document.body.replaceChildren());

describe('a documented form', () => {
  it('is read without drift', () => {
    show();
    const { fields, drift, url, hints } = read();
    expect(fields).toHaveLength(40);
    expect(fields.filter(({ role }) => role).map(({ role }) => role)).toEqual([
      'mother.fullName',
      'father.fullName',
    ]);
    expect(drift).toEqual({ missing: [], new: [], expected: 30, form: 'forty' });
    expect(url).toBe('https://dichvucong.gov.vn/mau');
    expect(hints).toContainEqual({ how: 'fields', value: '1.001193' });
  });

  it('is silent about fields that a case merely does not show', () => {
    show({}, ['mother17', 'father19']);
    expect(read().drift).toMatchObject({ missing: [], new: [] });
  });

  it('reports exactly the renamed five of forty, optional ones too, and marks them', () => {
    const names = Object.keys(FORM.fields);
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 5, maxLength: 5 }), (chosen) => {
        show(Object.fromEntries(chosen.map((name, at) => [name, `truongMoi${at}`])));
        const { drift, fields } = read();
        expect([...drift.missing].sort()).toEqual([...chosen].sort());
        expect([...drift.new].sort()).toEqual(chosen.map((_, at) => `truongMoi${at}`).sort());
        const marked = fields.filter(({ drifted }) => drifted).map(({ name }) => name);
        expect(marked.sort()).toEqual([...drift.new].sort());
        expect(isBeyondDrift(drift)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('is another form when more is gone than the limit allows', () => {
    const gone = Object.keys(FORM.fields).filter((name) => FORM.fields[name]?.always);
    const upTo = Math.floor(gone.length * DRIFT_LIMIT);
    show(Object.fromEntries(gone.slice(0, upTo).map((name) => [name, `x${name}`])));
    expect(isBeyondDrift(read().drift)).toBe(false);
    show(Object.fromEntries(gone.slice(0, upTo + 1).map((name) => [name, `x${name}`])));
    expect(isBeyondDrift(read().drift)).toBe(true);
    show(Object.fromEntries(gone.slice(0, 20).map((name) => [name, `x${name}`])));
    expect(read().drift.form).toBeUndefined();
  });

  it('is not chosen when two fit equally well', () => {
    const twin = { ...FORM, id: 'twin' };
    expect(formOf(new Set(Object.keys(FORM.fields)), [FORM, twin])).toBeNull();
  });
});

describe('one field', () => {
  const write = (key: string, value: string, signal = new AbortController().signal) =>
    family.write(document, key, value, signal);

  it('is found again after the portal has replaced every node', async () => {
    show();
    read();
    show();
    expect(await write('mother3', 'a')).toMatchObject({ outcome: 'done' });
    expect(document.querySelector<HTMLInputElement>('[name=mother3]')?.value).toBe('a');
  });

  it('is not written when it is gone, hidden, locked, right already, or the job was cancelled', async () => {
    show({}, ['mother4']);
    read();
    expect(await write('mother4', 'a')).toEqual({ outcome: 'retry', reason: 'not-found' });
    const box = document.querySelector<HTMLInputElement>('[name=mother5]')!;
    box.style.display = 'none';
    expect(await write('mother5', 'a')).toEqual({ outcome: 'retry', reason: 'hidden' });
    box.style.display = '';
    box.readOnly = true;
    expect(await write('mother5', 'a')).toEqual({ outcome: 'refused', reason: 'readonly' });
    expect(box.value).toBe('');
    box.value = 'a';
    expect(await write('mother5', 'a')).toEqual({ outcome: 'done' });
    const ended = new AbortController();
    ended.abort();
    expect(await write('mother6', 'a', ended.signal)).toEqual({ outcome: 'retry', reason: 'cancelled' });
  });

  it('is left alone while the clerk is in it', async () => {
    show();
    read();
    document.querySelector<HTMLInputElement>('[name=mother5]')!.focus();
    expect(await write('mother5', 'a')).toEqual({ outcome: 'refused', reason: 'focused' });
  });

  it('is known at every element inside its widget, and nowhere else', () => {
    show();
    read();
    const box = document.querySelector('[name=father2]')!;
    expect(family.keysAt(document, box)).toEqual(['father2']);
    expect(family.keysAt(document, box.parentElement!)).toEqual(['father2']);
    expect(family.keysAt(document, document.querySelector('h2')!)).toEqual([]);
    expect(family.anchor(document, 'father2')).toBe(box);
  });
});
