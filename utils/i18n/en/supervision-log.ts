/** The page “log” of supervision, and the same log in the desk. */
import { figureIn } from '../format';

const figure = figureIn('en');

export const logPage = {
  title: 'Log',
  what: 'Records who did what and when; never a citizen’s name or number. Dossiers and drafts are named by random codes.',
  unread: 'The log could not be read. Unlock Sổ tay and try again.',
  empty: 'No lines yet.',
  reading: 'Reading the log:',

  whole: (lines: number) =>
    `The log is intact. ${figure(lines)} lines follow each other; none was changed or removed.`,
  broken: (n: number) => `The log was changed or lost from line ${figure(n)} on.`,
  brokenMeans: (n: number) =>
    n === 1
      ? 'No line is certain any more.'
      : `${n === 2 ? 'Line 1 is as it was' : `Lines 1 to ${figure(n - 1)} are as they were`} written. From line ${figure(n)} on nothing is certain.`,
  brokenWhy:
    'Somebody edited the browser’s data, the disk is damaged, or the data was overwritten with another copy.',
  brokenDo: {
    keep: 'Do not delete anything and do not remove the extension.',
    save: 'Download the verification file and keep it as evidence.',
    tell: 'Tell the person in charge; compare with the verification file downloaded last time.',
  },
  toLine: (n: number) => `Go to line ${figure(n)}`,
  gap: (from: number, to: number) =>
    from === to ? `Line ${figure(from)} is missing` : `Lines ${figure(from)} to ${figure(to)} are missing`,

  filter: {
    title: 'Filter the log',
    act: 'Action',
    by: 'Who',
    from: 'From date',
    to: 'To date',
    dayExample: 'day/month/year',
    dayBad: 'Enter the date like 25/11/2026.',
    every: 'All',
    none: 'No line matches. Remove a filter.',
    found: (count: number, of: number) => `${figure(count)} of ${figure(of)} lines`,
    clear: 'Clear the filter',
    order: 'The first date must not be after the last.',
  },

  heads: { n: 'No.', at: 'When', by: 'Who', what: 'Action', count: 'Count' },
  columns: { day: 'Day', time: 'Time', ref: 'Code', hash: 'Hash' },
  program: 'Sổ tay itself',
  ref: (id: string) => `code ${id}`,
  older: 'Show older lines',

  save: {
    excel: 'Download (Excel)',
    csv: 'Download (CSV)',
    proof: 'Verification file',
    proofWhat:
      'A text file with the hash of every line: any changed letter shows. It always holds the whole log.',
    chosen: 'Excel and CSV hold only the filtered lines.',
    name: (day: string) => `log-${day}`,
    proofName: (day: string) => `log-checkable-${day}.txt`,
    failed: 'Could not be downloaded. Try again, or download the CSV.',
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
    title: 'Check a verification file',
    what: 'Choose a verification file from this PC or another. Nothing is imported.',
    choose: 'Choose a file',
    reading: 'Checking…',
    close: 'Close',
    whole: (lines: number, name: string) =>
      `“${name}” is intact: ${figure(lines)} lines follow each other with the right hashes.`,
    same: 'It matches the log on this PC.',
    differs: (n: number) =>
      `It differs from the log on this PC from line ${figure(n)} on. One of the two was changed; if the file is from this PC, tell the person in charge.`,
    other:
      'It shares no line with the log on this PC: it is another PC’s log. If you are sure that it is from this PC, the log here was rewritten; tell the person in charge.',
    notOurs: (name: string) =>
      `“${name}” is not a verification file of a log. Choose a file log-checkable….txt.`,
    empty: (name: string) => `“${name}” has no log lines.`,
    line: (n: number, name: string) =>
      `“${name}” is not right from line ${figure(n)} on: that line was changed, deleted or moved. Do not use this file; ask for the original.`,
    cut: (n: number, name: string) =>
      `“${name}” lost everything after line ${figure(n)}. What can be read is right; ask for the complete file.`,
    large: 'The file is too large to be a log. Choose another file.',
    unread: 'The file cannot be read. If it is on a USB stick, plug it in again and choose it again.',
  },

  acts: {
    'clerk-added': 'User added',
    'clerk-removed': 'User left this PC',
    unlocked: 'Unlocked',
    'shift-ended': 'Shift ended',
    'passphrase-changed': 'Passphrase changed',
    'keys-rotated': 'All keys changed',
    'office-key-set': 'Office recovery key set or removed',
    'office-key-used': 'Office recovery key used',
    'office-key-right': 'Recovery key confirmed as the office’s',
    'office-key-wrong': 'A recovery key refused',
    'shifts-reopened': 'Shifts reopened with the old passphrase',
    'handed-over': 'Drafts handed over to a colleague',
    exported: 'Drafts exported to a file',
    printed: 'Forms printed',
    imported: 'Drafts imported from a file',
    deleted: 'Drafts deleted',
    'erased-due': 'Expired drafts erased',
    'erased-person': 'Drafts erased at a citizen’s request',
    'erased-all': 'All data on this PC erased',
    restored: 'Drafts restored from a copy',
    damaged: 'Damaged stored copy found',
    'clock-confirmed': 'PC clock confirmed',
    'learning-erased': 'Practice results erased',
    'learning-restored': 'Practice results restored from a copy',
    'register-opened': 'Register opened',
    'check-drawn': 'Sample drawn for a check',
    'check-ended': 'Check ended',
    'finding-made': 'Finding recorded',
    'finding-closed': 'Finding closed',
    'dossier-changed': 'Dossier changed in the register',
    'dossier-erased': 'Dossier erased from the register',
    'bundle-written': 'Dossiers handed over to another PC',
    'bundle-merged': 'Dossiers taken in from another PC',
    'machine-trusted': 'Another PC trusted',
    'machine-forgotten': 'Another PC forgotten',
    'report-exported': 'Report or list exported',
    'people-shown': 'Figures by person viewed',
    'citizens-exported': 'Exported with citizens’ data',
    'values-shown': 'Field contents viewed during a check',
    'log-exported': 'Log downloaded',
  },
};
