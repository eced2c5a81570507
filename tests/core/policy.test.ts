/** Decisions of an office about severities: the file they travel in, and what becomes of bad ones. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyFile, policyOf, readPolicyFile, type Decisions } from '@/utils/core/policy';
import { WISHES } from '@/utils/core/rule-book';
import { ruleBook } from '@/utils/i18n/vi';

const DECIDED: Decisions = {
  'name-case': { to: 'off', on: '2026-11-22' },
  'phone:short': { to: 'info', on: '2026-11-20' },
};

describe('the file of decisions', () => {
  it('says the same to another PC', () => {
    expect(readPolicyFile(policyFile(DECIDED))).toEqual({ ok: true, decisions: DECIDED });
    // as an editor of Windows saves it
    expect(readPolicyFile(`\uFEFF${policyFile(DECIDED)}`)).toEqual({ ok: true, decisions: DECIDED });
    expect(policyOf(DECIDED).get('phone:short')).toBe('info');
  });

  const key = fc.stringMatching(/^[a-z0-9-]{1,60}(:[a-z0-9-]{1,60})?$/);
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  const decision = fc.record({
    to: fc.constantFrom(...WISHES),
    on: day.map((at) => at.toISOString().slice(0, 10)),
  });
  it('whatever was decided', () => {
    fc.assert(
      fc.property(fc.dictionary(key, decision, { noNullPrototype: true }), (decisions) => {
        expect(readPolicyFile(policyFile(decisions))).toEqual({ ok: true, decisions });
      }),
    );
  });

  const file = (parts: object) =>
    JSON.stringify({ format: 'so-tay-mot-cua/muc-quy-tac', v: 1, decisions: DECIDED, ...parts });
  it.each([
    ['', 'not-json', ''],
    ['{"a":', 'not-json', ''],
    ['null', 'not-ours', ''],
    ['[]', 'not-ours', ''],
    ['{}', 'not-ours', ''],
    [file({ v: 2 }), 'newer', ''],
    [file({ v: '1' }), 'bad-decision', ''],
    [file({ decisions: null }), 'bad-decision', ''],
    [file({ decisions: { 'name-case': { to: 'never', on: '2026-11-22' } } }), 'bad-decision', 'name-case'],
    [file({ decisions: { 'name-case': { to: 'off', on: 'hôm nay' } } }), 'bad-decision', 'name-case'],
    [
      file({ decisions: { 'name-case': { to: 'off', on: '2026-11-22', by: 'x' } } }),
      'bad-decision',
      'name-case',
    ],
    ['x'.repeat(200_001), 'too-large', ''],
  ] as const)('%.60s is refused with a sentence', (text, fault, about) => {
    expect(readPolicyFile(text)).toMatchObject({ ok: false, fault, about });
    expect(ruleBook.policy.bad[fault]).toMatch(/\.$/);
  });

  it('names no entry longer than can be shown, and survives anything', () => {
    const long = readPolicyFile(
      file({ decisions: { ['X'.repeat(5_000)]: { to: 'off', on: '2026-11-22' } } }),
    );
    expect(long.ok).toBe(false);
    if (!long.ok) expect(long.about.length).toBeLessThanOrEqual(60);
    fc.assert(
      fc.property(fc.anything(), (decisions) => {
        const read = readPolicyFile(
          JSON.stringify({ format: 'so-tay-mot-cua/muc-quy-tac', v: 1, decisions }),
        );
        expect(typeof read.ok).toBe('boolean');
      }),
    );
  });
});
