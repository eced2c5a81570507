/** How long drafts stay, backups, erasing, what was mended, the log. */
import { some } from './some';

export const keeping = {
  title: 'Backup and erasing',
  parts: { backup: 'Backup', terms: 'Time limits', person: 'Erase on request', log: 'Log' },
  stop: 'Stop',
  undo: 'Undo',
  percent: (share: number) => `${share} %`,
  more: (count: number) => `Show more (${count} left)`,
  untouched: (days: number) =>
    days <= 1
      ? 'Deletes itself today unless somebody works on it'
      : `Deletes itself in ${days} days unless somebody works on it`,

  backup: {
    heading: 'Back up drafts',
    what: 'A backup file is sealed; it opens only with the file’s passphrase or the office’s recovery key. Keep it on a USB stick or an office drive. If this PC breaks, open it on another one. It holds only your own drafts.',
    all: (count: number) => (count === 0 ? 'Nothing to back up yet' : `Back up ${some(count, 'draft')}`),
    some: 'To back up only some drafts, press “Choose” in the list on the left.',
    noOffice:
      'This PC has no office recovery key. If you forget the file’s passphrase, the file cannot be opened.',
    notArchive:
      'Drafts and backup files do not replace the archive. Delete the file when it is no longer needed.',
    title: (count: number) => `Back up ${some(count, 'draft')} to a file`,
    who: 'Who can open this file?',
    byPassphrase: 'Whoever knows the passphrase of the file',
    byOffice: (mark: string) => `The office, with its recovery key (check code ${mark})`,
    needOne: 'Choose at least one way to open the file.',
    working: (done: number, total: number) => `Sealing ${done}/${total} drafts,`,
    done: (count: number) => `${some(count, 'draft')} backed up to the Downloads folder.`,
    unread: (count: number) => `${some(count, 'draft')} could not be read and left out of the file.`,
    name: (day: string) => `backup-${day}.sotay`,
  },

  take: {
    how: 'Open the file with',
    by: { passphrase: 'Its passphrase', office: 'The recovery key of the office' },
    otherKey: 'This recovery key does not open the file. Find the right sheet, or the file was altered.',
    reading: 'Opening it and comparing with the drafts on this PC:',
    taking: 'Importing:',
    nothing: 'No draft in the file could be read.',
    holds: (count: number) => `The file has ${some(count, 'draft')}.`,
    madeAt: (time: string) => `Backed up at ${time}.`,
    cut: 'The end of the file is missing. What can be read is right and can be imported.',
    missing: (count: number) => `Missing since the backup: ${some(count, 'draft')}. The others are right.`,
    broken: (count: number) =>
      `Changed, repeated or moved: ${some(count, 'line')} of the file. Sổ tay skips them.`,
    newer: (count: number) =>
      `Made by a newer version of Sổ tay: ${some(count, 'draft')}. Update the extension, then open the file again.`,
    fate: {
      new: (count: number) => `New: ${count}`,
      other: (count: number) => `Different from the one here: ${count}, imported as separate drafts`,
      same: (count: number) => `Already here, identical: ${count}`,
    },
    run: (count: number) => (count === 0 ? 'Nothing chosen' : `Import ${some(count, 'draft')}`),
    done: (count: number) => `${some(count, 'draft')} imported.`,
    already: 'Already on this PC; not imported again.',
    part: (done: number, wanted: number) => `Only ${done} of ${wanted} drafts imported so far.`,
    undone: (count: number) => `Import of ${some(count, 'draft')} undone.`,
  },

  choose: {
    start: 'Choose',
    end: 'Stop choosing',
    count: (count: number) => `${count} chosen`,
    all: 'Choose all',
    backup: 'Back up',
    erase: 'Erase',
    row: (name: string) => `Choose “${name}”`,
  },

  erase: {
    title: (count: number) => `Erase ${some(count, 'draft')} for good?`,
    what: 'The key of each draft is erased at once, including its copy on this PC. It cannot be brought back.',
    notReached:
      'Out of reach: files already exported or backed up, printed paper, and dossiers submitted on the portal. Those must be dealt with separately.',
    sure: 'I am sure that I want to erase them for good',
    surePerson: 'I have compared: this is the data of the person who asked',
    run: 'Erase for good',
    working: 'Erasing…',
    done: (count: number) =>
      `${some(count, 'draft')} erased for good. The log records the number, not the content.`,
  },

  person: {
    title: 'Erase a citizen’s data',
    what: 'If a citizen asks for erasure: find the drafts with that person, choose them, then erase them for good.',
    query: 'Personal number or full name',
    hint: 'Number: all digits, spaces are fine. Name: accents are not needed.',
    find: 'Find',
    finding: 'Searching…',
    none: 'None of your drafts has this person.',
    found: (count: number) =>
      `This person is in ${some(count, 'draft')}. View them if in doubt, then choose which to erase.`,
    inFields: (labels: string) => `In: ${labels}`,
    open: 'View in another tab',
    elsewhere: 'a note or a reason',
    tooLittle: 'Enter the whole personal number (at least 9 digits), or the full name.',
    all: 'Choose all',
    erase: (count: number) => (count === 0 ? 'Choose what to erase' : `Erase ${some(count, 'draft')}…`),
    limits:
      'Only your own drafts are searched. Colleagues on this PC search their own. Submitted dossiers belong to the portal and the office’s archive.',
  },

  terms: {
    title: 'How long drafts stay',
    label: {
      submittedDays: 'After submission',
      untouchedDays: 'When nobody works on it',
      lockMinutes: 'Lock when away',
    },
    unit: { submittedDays: 'days', untouchedDays: 'days', lockMinutes: 'minutes' },
    what: {
      submittedDays:
        'Once seen as submitted, a draft deletes itself after this many days, unless you press “Keep it”.',
      untouchedDays:
        'A draft that is not submitted and that nobody edits deletes itself after this many days. The list warns beforehand.',
      lockMinutes:
        'After this many minutes without mouse or keyboard Sổ tay locks. What is typed afterwards is still stored.',
    },
    bounds: (least: number, most: number) => `Enter a number from ${least} to ${most}.`,
    notArchive:
      'Applies to everybody on this PC, including existing drafts. The official dossier stays on the portal.',
    save: 'Save time limits',
    saved: 'Time limits saved.',
  },

  news: {
    restored: (count: number) => `Restored from the copy on this PC: ${some(count, 'draft')}.`,
    moved: (count: number) =>
      `A data file on this PC was damaged; Sổ tay restored all ${count} drafts into a new file. Ask your IT officer to check the disk.`,
    damaged: (count: number) =>
      `Damaged and without a copy: ${some(count, 'draft')}. Sổ tay keeps what is there and does not overwrite it.`,
    wiped: 'The place where drafts are stored on this PC was lost or deleted.',
    nothingLeft: 'No copy is left. If there is a backup file, import it.',
    copyFails: 'The backup copy on this PC cannot be written. Drafts are still saved as usual.',
    copyFailsWhat: 'Back up to a file today and tell your IT officer.',
    when: (time: string) => `(at ${time})`,
    seen: 'Got it',
    clock: (from: string, to: string) => `This PC’s clock has jumped from ${from} to ${to}.`,
    clockWhat:
      'Sổ tay has paused deleting drafts. Check this PC’s date and time; if they are right, press the button.',
    clockRight: 'The clock is right',
    doubled: (count: number) =>
      count === 1
        ? 'One draft has fields edited in two tabs. Choose the right value.'
        : `${count} drafts have fields edited in two tabs. Choose the right values.`,
    openDoubled: 'Open to choose',
  },

  doubled: {
    titleOf: (label: string) => `Two tabs edited “${label}”.`,
    what: 'Both values are kept. Choose the one that agrees with the papers.',
    at: (time: string) => `typed at ${time}`,
    shown: 'in use',
    blank: 'empty',
    take: 'Keep this value',
    takeOf: (value: string) => `Keep this value: “${value}”`,
    settled: 'The chosen value is kept.',
    badge: (count: number) => `${some(count, 'field')} to choose`,
  },
};
