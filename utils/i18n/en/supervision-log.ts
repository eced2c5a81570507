/** The page “log” of supervision, and the same log in the desk. */
import { figureIn } from '../format';

const figure = figureIn('en');

export const logPage = {
  title: 'Log',
  what: 'Who did what, when; never a citizen’s name or number. Dossiers and drafts are named by random codes.',
  unread: 'The log could not be read. Unlock the notebook and try again.',
  empty: 'No line yet.',
  reading: 'Reading the log:',

  whole: (lines: number) =>
    `The log is intact. ${figure(lines)} lines follow each other; none was changed or removed.`,
  broken: (n: number) => `The log was changed or cut from line ${figure(n)} on.`,
  brokenMeans: (n: number) =>
    n === 1
      ? 'No line is certain any more.'
      : `${n === 2 ? 'Line 1 is as it was' : `Lines 1 to ${figure(n - 1)} are as they were`} written. From line ${figure(n)} on nothing is certain.`,
  brokenWhy: 'Somebody edited the data of the browser, the disk is damaged, or the profile was overwritten.',
  brokenDo: {
    keep: 'Delete nothing and do not remove the extension.',
    save: 'Download the checkable file and keep it as evidence.',
    tell: 'Tell whoever is in charge; compare with the checkable file downloaded last time.',
  },
  toLine: (n: number) => `To line ${figure(n)}`,
  gap: (from: number, to: number) =>
    from === to ? `Line ${figure(from)} is missing` : `Lines ${figure(from)} to ${figure(to)} are missing`,

  filter: {
    title: 'Filter the log',
    act: 'What',
    by: 'Who',
    from: 'From',
    to: 'To',
    dayExample: 'day/month/year',
    dayBad: 'Write the day like 25/11/2026.',
    every: 'All',
    none: 'No line matches. Take a condition away.',
    found: (count: number, of: number) => `${figure(count)} of ${figure(of)} lines`,
    clear: 'Clear the filter',
    order: 'The first day must not be after the last.',
  },

  heads: { n: 'No.', at: 'When', by: 'Who', what: 'What', count: 'Count' },
  columns: { day: 'Day', time: 'Time', ref: 'Code', hash: 'Hash' },
  program: 'The program',
  ref: (id: string) => `code ${id}`,
  older: 'Show older lines',

  save: {
    excel: 'Download (Excel)',
    csv: 'Download (CSV)',
    proof: 'Checkable file',
    proofWhat: 'A text with the hash of every line: one changed letter shows. Always the whole log.',
    chosen: 'Excel and CSV hold the filtered lines only.',
    name: (day: string) => `log-${day}`,
    proofName: (day: string) => `log-checkable-${day}.txt`,
    failed: 'The file could not be made. Try again, or download the CSV.',
    stop: 'Stop',
  },

  proof: {
    title: 'LOG OF SO TAY MOT CUA, CHECKABLE FILE',
    made: (time: string) => `Made at ${time} (Vietnam time).`,
    lines: 'Each line: SHA-256 hash, space, [number, time (ms), who, what, count, code].',
    how: 'Hash = SHA-256 of the JSON text ["hash of the line before", number, time, who, what, count, code], without spaces, UTF-8. Before line 1: the empty text.',
    open: 'To check it: Sổ tay Một cửa, Supervision, Log, “Check a file”.',
  },

  check: {
    open: 'Check a file',
    title: 'Check a checkable file',
    what: 'Choose a checkable file of this PC or of another one. Nothing of it is taken in.',
    choose: 'Choose a file',
    reading: 'Checking…',
    close: 'Close',
    whole: (lines: number, name: string) =>
      `“${name}” is intact: ${figure(lines)} lines follow each other with their hashes.`,
    same: 'It agrees with the log of this PC.',
    differs: (n: number) =>
      `It differs from the log of this PC from line ${figure(n)} on. One of them was changed; if the file is of this PC, tell whoever is in charge.`,
    other:
      'No line of it is in the log of this PC: it is the log of another one. If you are sure that it is of this PC, the log here was written anew; tell whoever is in charge.',
    notOurs: (name: string) => `“${name}” is no checkable file of a log. Choose log-checkable….txt.`,
    empty: (name: string) => `“${name}” holds no line of a log.`,
    line: (n: number, name: string) =>
      `“${name}” is wrong from line ${figure(n)} on: changed, removed or out of place. Do not use it; ask for the original.`,
    cut: (n: number, name: string) =>
      `“${name}” was cut after line ${figure(n)}. What is there is right; ask for all of it.`,
    large: 'The file is too large to be a log. Choose another one.',
    unread: 'The file cannot be read. If it is on a stick, plug it in again and choose it again.',
  },

  acts: {
    'clerk-added': 'Clerk added',
    'clerk-removed': 'Clerk left this PC',
    unlocked: 'Unlocked',
    'shift-ended': 'Shift ended',
    'passphrase-changed': 'Passphrase changed',
    'keys-rotated': 'All keys changed',
    'office-key-set': 'Recovery key of the office set or removed',
    'office-key-used': 'Recovery key of the office used',
    'office-key-right': 'Recovery key confirmed as the office’s',
    'office-key-wrong': 'A recovery key refused',
    'shifts-reopened': 'Shifts opened again with an old passphrase',
    'handed-over': 'Drafts handed over to a colleague',
    exported: 'Drafts exported into a file',
    printed: 'Forms printed',
    imported: 'Drafts imported from a file',
    deleted: 'Drafts deleted',
    'erased-due': 'Drafts erased at the end of their time',
    'erased-person': 'Drafts erased at a citizen’s request',
    'erased-all': 'Everything on this PC erased',
    restored: 'Drafts restored from the copy',
    damaged: 'Damaged records found',
    'clock-confirmed': 'Clock confirmed',
    'learning-erased': 'Practice results erased',
    'learning-restored': 'Practice results restored from the copy',
    'register-opened': 'Register opened',
    'check-drawn': 'Sample drawn for a check',
    'check-ended': 'Check ended',
    'finding-made': 'Finding made',
    'finding-closed': 'Finding closed',
    'dossier-changed': 'Dossier changed in the register',
    'dossier-erased': 'Dossier erased from the register',
    'bundle-written': 'Dossiers handed over to another machine',
    'bundle-merged': 'Dossiers taken in from another machine',
    'machine-trusted': 'Another machine trusted',
    'machine-forgotten': 'Another machine forgotten',
    'report-exported': 'Report or list exported',
    'people-shown': 'Figures per person looked at',
    'citizens-exported': 'Exported with citizens’ data',
    'values-shown': 'Values looked at while checking',
    'log-exported': 'Log downloaded',
  },
};
