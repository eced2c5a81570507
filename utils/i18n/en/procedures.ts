/** What is said about procedure packs: broken files, and advice to their authors. */

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text (in double quotes)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'a group { … }',
};
const kind = (name: string): string => KINDS[name] ?? name;

export const procedures = {
  at: (file: string, place: string, what: string) =>
    place === '' ? `File ${file}: ${what}` : `File ${file}, at ${place}: ${what}`,

  unreadable: 'cannot be opened. See whether the file is in the folder procedures.',
  notJson: 'is not valid JSON. Look for a comma, quote or bracket too many or too few.',
  notJsonAt: (line: string, column: string) =>
    `is not valid JSON at line ${line}, column ${column}. Look for a comma, quote or bracket just before it.`,
  tooLong: 'is too long. A pack has some tens of thousands of characters; remove what is not procedure data.',
  tooDeep: 'is nested too deep. Follow the structure of an existing file.',
  tooMany: 'has too many entries. Follow the structure of an existing file.',
  forbiddenKey: (key: string) => `has the key "${key}", which is not allowed. Remove it.`,
  wrongCode: (found: string, expected: string) =>
    `holds the procedure ${found} but is named ${expected}. Make them equal.`,

  missing: 'is missing. Add it as in an existing file.',
  wrongKind: (expected: string) => `must be ${kind(expected)}.`,
  unknownKeys: (keys: string) => `has unknown keys: ${keys}. Correct the spelling or remove them.`,
  tooLongText: (max: number, now: number) => `has ${now} characters, at most ${max}. Shorten it.`,
  tooShortText: (min: number) => `is too short, at least ${min} characters.`,
  tooManyItems: (max: number, now: number) => `has ${now} entries, at most ${max}. Merge or remove some.`,
  tooFewItems: (min: number) => `needs at least ${min} entries.`,
  tooBig: (max: number) => `is too large, at most ${max}.`,
  tooSmall: (min: number) => `is too small, at least ${min}.`,
  badId: 'use only plain small letters, digits and hyphens, starting with a letter.',
  badDate: 'must be written year-month-day, e.g. 2026-04-15.',
  badCode: 'must be a procedure code, e.g. 1.001193.',
  badFormat: 'has the wrong form. Compare with an existing file.',
  badValue: (allowed: string) => `must be one of: ${allowed}.`,
  badRole: 'is not in the list of field roles. See the guide.',
  wrong: 'is wrong. Compare with an existing file.',

  twice: (what: string) => `the id "${what}" is used twice. Change one.`,
  unknownSwitch: (what: string) =>
    `names the case "${what}", which is not in "switches". Add it or correct the name.`,
  unknownPaper: (what: string) => `names the paper "${what}", which is not in "papers". Correct the name.`,
  equalsAlone: 'has "equals" without "role". Say which field is compared.',
  channelGroup: 'must have "group": "channel", because it is a way of filing.',

  notNfc: 'is typed with combining accents. Type it again with precomposed letters.',
  invisible: 'has hidden characters or spare spaces. Remove them.',
  tooManyRows: (rows: number, cases: string) =>
    `shows ${rows} rows at once with: ${cases}. A checklist should have at most 10.`,
  neverShown: (what: string) => `the paper "${what}" is shown in no case. See its "when" and "channels".`,
  idleSwitch: (what: string) =>
    `the case "${what}" changes nothing. Remove it or connect it to papers or notes.`,
  noCases: 'no case',
  indexStale: 'does not agree with the packs. Run: npx tsx scripts/check-packs.ts --write-index',
  allGood: (count: number) => `Checked ${count} packs: nothing wrong.`,
  someBad: (count: number) => `${count} places need correcting.`,
};
