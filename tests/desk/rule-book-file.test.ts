/** What is drawn from the rules is drawn from the rules as they are: the desk's book, the officials' table. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { reviewRows } from '@/components/desk/rules/review';
import { BOOK_FILE, REVIEW_FILE, bookText, makeRuleBook, reviewText } from '@/scripts/make-rule-book';
import { csvBytes } from '@/utils/core/csv';
import { choicesOf, isDecidable } from '@/utils/core/policy';
import type { RuleBook } from '@/utils/core/rule-book';
import { issues } from '@/utils/i18n/vi';
import { RULES } from '@/utils/rules';

const RENEW = 'out of date: run `npx tsx scripts/make-rule-book.ts`';

let book: RuleBook;
beforeAll(async () => {
  book = await makeRuleBook();
});

describe('the files', () => {
  it('public/reference/rule-book.json is in step with the rules', () => {
    const text = readFileSync(BOOK_FILE, 'utf8');
    expect(text === bookText(book), RENEW).toBe(true);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(book)));
  });

  it('docs/review is in step with the sentences', () => {
    expect(readFileSync(REVIEW_FILE, 'utf8') === reviewText(book), RENEW).toBe(true);
  });

  it('stay small', () => {
    expect(bookText(book).length / book.rules.length).toBeLessThan(4_000);
  });
});

describe('the book', () => {
  it('holds every rule once, and everything each of them can say, by an example', () => {
    expect(book.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    const written: Record<string, object> = issues;
    for (const { id, subtypes, bad } of book.rules) {
      expect(subtypes.map((one) => one.id).toSorted(), id).toEqual(Object.keys(written[id] ?? {}).toSorted());
      const said = new Set(bad.flatMap(({ says }) => says.map(({ subtype }) => subtype)));
      expect([...said].toSorted(), id).toEqual(subtypes.map((one) => one.id).toSorted());
    }
  });

  it('shows of what a rule is silent, with few examples', () => {
    for (const { id, good, bad, subtypes } of book.rules) {
      if (id !== 'required') expect(good.length, id).toBeGreaterThan(0);
      expect(good.length, id).toBeLessThanOrEqual(4);
      expect(bad.length, id).toBeLessThanOrEqual(Math.max(6, subtypes.length));
      expect(good.every(({ says }) => says.length === 0)).toBe(true);
    }
  });

  it('offers an office what the source of a rule allows, and never to switch a firm error off', () => {
    const graver = { certain: 'error', likely: 'warn', uncertain: 'info' } as const;
    const rank = ['error', 'warn', 'info', 'off'];
    for (const rule of book.rules)
      for (const { id, choices } of rule.subtypes) {
        expect(choices.length, `${rule.id}:${id}`).toBeGreaterThan(0);
        expect(rank.indexOf(choices[0]!)).toBeGreaterThanOrEqual(rank.indexOf(graver[rule.confidence]));
      }
    const byId = new Map(book.rules.map((rule) => [rule.id, rule]));
    expect(isDecidable(byId, 'personal-id:length', 'off')).toBe(false);
    expect(isDecidable(byId, 'personal-id:length', 'warn')).toBe(true);
    expect(isDecidable(byId, 'name-case', 'off')).toBe(true);
    expect(isDecidable(byId, 'no-such-rule', 'off')).toBe(false);
    expect(choicesOf(byId.get('personal-id')!)).not.toContain('off');
  });
});

describe('the table for officials', () => {
  it('has a row for the name of every rule and for every sentence, with values put in', () => {
    const [head, ...rows] = reviewRows(book);
    const sentences = book.rules.reduce((sum, { subtypes }) => sum + subtypes.length, 0);
    const changes = book.rules.reduce((sum, rule) => sum + (rule.changes?.length ?? 0), 0);
    expect(rows).toHaveLength(book.rules.length + changes + sentences);
    expect(rows.every((row) => row.length === head!.length && row.at(-1) === '')).toBe(true);
    for (const row of rows) expect(row.join(' '), row[0]).not.toMatch(/undefined|NaN|\[object/);
  });

  it('never lets a cell become a formula, and keeps tabs, quotes and lines inside their cell', () => {
    const bytes = csvBytes([
      ['=1+1', ' +1', '-1', '@x', 'số "12"', 'a\tb', 'a\nb', 'Ngày - tháng'],
      ['\t=1', 'x'],
    ]);
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe(
      `'=1+1\t' +1\t'-1\t'@x\t"số ""12"""\t"a\tb"\t"a\nb"\tNgày - tháng\r\n"'\t=1"\tx\r\n`,
    );
  });
});
