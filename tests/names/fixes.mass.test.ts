/** What a press of "sửa" does to a name: the form of the text and its capitals, never a letter. */
import { describe, expect, it } from 'vitest';
import { assess, type AssessedIssue } from '../../utils/core/assess';
import { snapshotOfValues } from '../../utils/core/facts';
import type { Role } from '../../utils/core/roles';
import { foldKeepMarks } from '../../utils/core/text';
import corpus from './corpus.json' with { type: 'json' };

const { names } = corpus;

function issuesOf(values: Partial<Record<Role, string>>): AssessedIssue[] {
  const page = snapshotOfValues(values);
  const input = { pack: null, cases: [], marks: new Map(), ignored: [], today: '2026-11-20' };
  return assess({ page, ...input }).issues;
}

/** Presses every fix there is until there is none, as a clerk would. */
function pressed(values: Partial<Record<Role, string>>): Partial<Record<Role, string>> {
  let now = values;
  for (let round = 0; round < 8; round++) {
    const fix = issuesOf(now).flatMap((issue) => issue.fixes)[0];
    if (!fix) return now;
    now = { ...now, [fix.role]: fix.value };
  }
  throw new Error(`fixes without end: ${JSON.stringify(now)}`);
}

/** Every fifteenth name: all peoples are among them. */
const some = names.filter((_name, at) => at % 15 === 0);

describe.each([
  ['decomposed letters', (name: string) => name.normalize('NFD')],
  ['a no-break space and two spaces', (name: string) => name.replace(' ', '\u00A0 ')],
  ['a zero-width space', (name: string) => `${name.slice(0, 2)}\u200B${name.slice(2)}`],
  ['a comma at the end', (name: string) => `${name},`],
])('%s', (_name, harm) => {
  it('is mended by pressing, back to the same name', () => {
    for (const name of some) {
      const mended = pressed({ 'mother.fullName': harm(name) })['mother.fullName'] ?? '';
      expect(mended.toLowerCase(), name).toBe(name.toLowerCase());
    }
  });
});

describe.each([
  ['all small', (name: string) => name.toLowerCase()],
  ['Caps Lock', (name: string) => name.toUpperCase().replace(/(^| )(\p{L})/gu, (all) => all.toLowerCase())],
])('%s', (_name, harm) => {
  it('gives capitals back, never other letters', () => {
    for (const name of some) {
      const mended = pressed({ 'mother.fullName': harm(name) })['mother.fullName'] ?? '';
      expect(foldKeepMarks(mended), name).toBe(foldKeepMarks(name));
    }
  });
});

describe('splitting', () => {
  it('fills empty boxes one by one from the whole name and then is silent', () => {
    const empty = { 'subject.surname': '', 'subject.middleName': '', 'subject.givenName': '' };
    expect(pressed({ 'subject.fullName': 'Công Tằng Tôn Nữ Phương Thảo', ...empty })).toMatchObject({
      'subject.surname': 'Công Tằng Tôn Nữ',
      'subject.middleName': 'Phương',
      'subject.givenName': 'Thảo',
    });
    expect(pressed({ 'subject.fullName': "H'Ngăm Êban", ...empty })).toMatchObject(empty);
  });

  it('writes nothing over what the clerk has split otherwise', () => {
    const values = {
      'subject.fullName': 'Nguyễn Hoàng Quỳnh Anh',
      'subject.surname': 'Nguyễn',
      'subject.middleName': '',
      'subject.givenName': 'Quỳnh Anh',
    } as const;
    expect(pressed(values)).toEqual(values);
  });
});
