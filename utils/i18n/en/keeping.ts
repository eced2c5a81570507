/** How long drafts stay, backups, erasing, what was mended, the log. */
export const keeping = {
  title: 'Keeping',
  parts: { backup: 'Backup', terms: 'Time limits', person: 'Erase on request', log: 'Log' },
  stop: 'Stop',
  undo: 'Undo',
  percent: (share: number) => `${share} %`,
  more: (count: number) => `Show more (${count} left)`,
  untouched: (days: number) =>
    days <= 1
      ? 'Deleted today unless somebody works on it'
      : `Deleted in ${days} days unless somebody works on it`,

  backup: {
    heading: 'Back up drafts',
    what: 'A backup file is sealed; only the passphrase of the file or the recovery key of the office opens it. Keep it on a USB stick or a drive of the office. When this PC breaks, open it on another one. It holds your own drafts only.',
    all: (count: number) => (count === 0 ? 'Nothing to back up yet' : `Back up ${count} drafts`),
    some: 'Only some of them: press “Choose” in the list on the left.',
    noOffice:
      'This PC has no recovery key of the office. Whoever forgets the passphrase of the file cannot open it.',
    notArchive: 'Drafts and backups do not replace the archive. Delete the file when it has served.',
    title: (count: number) => `Back up ${count} drafts into a file`,
    who: 'Who can open this file?',
    byPassphrase: 'Whoever knows the passphrase of the file',
    byOffice: (mark: string) => `The office, with its recovery key (check code ${mark})`,
    needOne: 'Choose at least one way to open the file.',
    working: (done: number, total: number) => `Sealing ${done}/${total} drafts,`,
    done: (count: number) => `${count} drafts backed up into the Downloads folder.`,
    unread: (count: number) => `${count} drafts could not be read and are not in the file.`,
    name: (day: string) => `backup-${day}.sotay`,
  },

  take: {
    how: 'Open the file with',
    by: { passphrase: 'Its passphrase', office: 'The recovery key of the office' },
    otherKey: 'This recovery key does not open the file. Find the right sheet; or the file was changed.',
    reading: 'Opening it and comparing with the drafts here:',
    taking: 'Importing:',
    nothing: 'No draft of the file could be read.',
    holds: (count: number) => `The file holds ${count} drafts.`,
    madeAt: (time: string) => `Backed up at ${time}.`,
    cut: 'The file is cut off: its end is missing. What could be read is right and can be imported.',
    missing: (count: number) => `${count} drafts of the backup are missing. The others are right.`,
    broken: (count: number) =>
      `${count} lines of the file were changed, doubled or moved. They are left out.`,
    newer: (count: number) =>
      `${count} drafts were made by a newer version. Update the extension and open the file again.`,
    fate: {
      new: (count: number) => `New: ${count}`,
      other: (count: number) => `Here in another state: ${count}, imported beside it`,
      same: (count: number) => `Here already, identical: ${count}`,
    },
    run: (count: number) => (count === 0 ? 'Nothing chosen' : `Import ${count} drafts`),
    done: (count: number) => `${count} drafts imported.`,
    already: 'Here already; nothing was imported.',
    part: (done: number, wanted: number) => `Only ${done} of ${wanted} drafts imported so far.`,
    undone: (count: number) => `${count} imported drafts taken back.`,
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
    title: (count: number) => `Erase ${count} drafts for good?`,
    what: 'The key of each draft is erased at once, and its copy on this PC. There is no way back.',
    notReached:
      'Not reached: files already exported or backed up, printed paper, and dossiers submitted to the portal. They must be dealt with separately.',
    sure: 'I am sure that they are to be erased',
    surePerson: 'I have compared: these are the data of the person who asks',
    run: 'Erase for good',
    working: 'Erasing…',
    done: (count: number) => `${count} drafts erased. The log notes the number, not the content.`,
  },

  person: {
    title: 'Erase the data of a citizen',
    what: 'When a citizen asks for it: find the drafts they occur in, choose, erase for good.',
    query: 'Personal number or full name',
    hint: 'Number: all digits, spaces are fine. Name: accents are not needed.',
    find: 'Find',
    finding: 'Searching…',
    none: 'None of your drafts holds this person.',
    found: (count: number) =>
      `${count} drafts hold this person. Show them if in doubt, then choose which to erase.`,
    inFields: (labels: string) => `In: ${labels}`,
    open: 'Show in another tab',
    elsewhere: 'a note or a reason',
    tooLittle: 'Type the whole number (at least 9 digits), or surname and given name.',
    all: 'Choose all',
    erase: (count: number) => (count === 0 ? 'Choose what to erase' : `Erase ${count} drafts…`),
    limits:
      'Only your own drafts are searched. Colleagues at this PC search theirs. Submitted dossiers belong to the portal and the archive.',
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
      submittedDays: 'Once its submission was seen, a draft is deleted after so many days unless kept.',
      untouchedDays:
        'A draft that nobody edits is deleted after so many days. The list announces it beforehand.',
      lockMinutes:
        'Without mouse and keyboard for so many minutes it locks. What is typed afterwards is still kept.',
    },
    bounds: (least: number, most: number) => `Enter a number from ${least} to ${most}.`,
    notArchive:
      'Holds for everybody at this PC and for existing drafts. The official dossier stays on the portal.',
    save: 'Save time limits',
    saved: 'Time limits saved.',
  },

  news: {
    restored: (count: number) => `${count} drafts were restored from the copy on this PC.`,
    moved: (count: number) =>
      `A data file on this PC was damaged; Sổ tay restored all ${count} drafts into a new file. Ask your IT officer to check the disk.`,
    damaged: (count: number) => `${count} drafts are damaged and have no copy; they are kept as they are.`,
    wiped: 'The place where drafts are kept on this PC was lost or deleted.',
    nothingLeft: 'No copy is left. If there is a backup file, import it.',
    copyFails: 'The second copy on this PC cannot be written. Drafts are saved as usual.',
    copyFailsWhat: 'Back up to a file today and tell your IT officer.',
    when: (time: string) => `(at ${time})`,
    seen: 'Understood',
    clock: (from: string, to: string) => `The clock of this PC jumped from ${from} to ${to}.`,
    clockWhat: 'Deletions by date wait. Check day and time of this PC; if they are right, press the button.',
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
    badge: (count: number) => `${count} fields to choose`,
  },
};
