/** The support file says nothing about anybody, whatever stands in what it is made of. */
import { describe, expect, it } from 'vitest';
import type { Health } from '@/utils/core/health';
import { supportFile, supportName } from '@/utils/core/support-file';
import { cast } from '../cast';
import { someHealth } from './some-health';

const citizens = Object.values(cast);
const planted = citizens
  .flatMap(({ fullName, personalId }) => [fullName, personalId])
  .filter((one) => one !== '');

/** Every text of a value, however deep, replaced; numbers and truth values stay. */
function spoiled(value: unknown, by: string): unknown {
  if (typeof value === 'string') return by;
  if (Array.isArray(value)) return value.map((one) => spoiled(one, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoiled(inner, by)]));
}

describe('the support file', () => {
  it('can be read by a person and by a program', () => {
    const text = supportFile(someHealth());
    const file = JSON.parse(text);
    expect(text.split('\n').length).toBeGreaterThan(40);
    expect(file).toMatchObject({
      file: 'so-tay-mot-cua/support/1',
      made: '2026-11-20T10:00+07:00',
      product: { version: '0.1.0', browser: 'Chromium' },
      storage: { databases: [{ name: 'so-tay-mot-cua', version: 20, rows: { drafts: 12 } }] },
      troubles: [{ code: 'quota', asked: 'save', times: 3 }],
      forms: [{ form: 'surveyjs/khai-tu', gone: 5, fresh: 3, since: '2026-11-18' }],
    });
    expect(file.product.version).not.toContain('?');
    expect(supportName(Date.UTC(2026, 10, 20, 20))).toBe('so-tay-ho-tro-2026-11-21.json');
  });

  it.each(planted)('does not carry a planted text (%#)', (text) => {
    const file = supportFile(spoiled(someHealth(), text) as Health);
    expect(file).not.toContain(text);
    expect(file).not.toContain(text.split(' ')[0]! + ' ');
    expect(file).not.toContain('undefined');
  });

  it.each([
    ['an address with a query', 'https://dichvucong.gov.vn/nop-ho-so?hoTen=Lan&so=001196000022'],
    ['a number among letters', 'truong001196000022'],
    ['a sentence', 'Cannot read Lan'],
    ['a line that is long', 'a'.repeat(200)],
  ])('does not carry %s', (_what, text) => {
    expect(supportFile(spoiled(someHealth(), text) as Health)).not.toContain(text);
  });

  it('does not carry what it was not made for', () => {
    const more = {
      ...someHealth(),
      draft: { hoTen: 'Lan' },
      product: { ...someHealth().product, clerk: 'Lan' },
    };
    expect(supportFile(more)).not.toContain('Lan');
  });
});
