/** The page "Health". */
export const health = {
  title: 'Health',
  open: 'Health',
  intro: 'Nothing about citizens is on this page, so it needs no unlocking.',
  looking: 'Looking…',
  again: 'Look again',
  fine: 'Everything is in order.',
  todo: (count: number) => (count === 1 ? 'One thing should be done.' : `${count} things should be done.`),
  at: (time: string) => `Looked at ${time}`,
  tones: { ok: 'Fine', info: 'For information', warn: 'Should be done', error: 'To be done now' },

  groups: {
    program: 'Program',
    storage: 'Where drafts are kept',
    lock: 'Lock',
    portals: 'Portals',
    troubles: 'Recent errors',
  },

  program: {
    version: (version: string, browser: string, system: string) =>
      `Sổ tay ${version}, ${browser}, ${system}.`,
    answers: (ms: number) => `The background answers within ${ms} ms.`,
    slow: (ms: number) => `The background is slow to answer: ${ms} ms.`,
    slowTodo: 'Close some tabs and other programs. If it is so every day, tell your IT officer.',
    silent: 'The background does not answer.',
    silentTodo: 'Turn Sổ tay off and on at the browser’s page of extensions. Drafts stay.',
    update: (time: string) => `A new version has been waiting since ${time}.`,
    updateTodo: 'It is put in when you pause or end the shift.',
    data: (procedures: string, units: string) =>
      `Procedures as of ${procedures}, administrative units as of ${units}.`,
    rules: (rules: string, holidays: string, year: number) =>
      `Rules as of ${rules}, days off as of ${holidays} (until the end of ${year}).`,
    oldDays: 'The days off of this year are not known, so promised days may be wrong.',
    oldDaysTodo: 'Update Sổ tay.',
    noData: 'The data that comes with Sổ tay cannot be read.',
    noDataTodo: 'Install Sổ tay anew. Back up drafts to a file before you remove it.',
    unknown: 'unknown',
    keys: 'Shortcuts are set.',
    noKeys: (count: number) => (count === 1 ? 'One shortcut is not set.' : `${count} shortcuts are not set.`),
    noKeysTodo: 'Set them at the browser’s page of shortcuts. Everything works with the mouse as well.',
  },

  storage: {
    usable: (used: string, free: string) => `${used} used, room for ${free}.`,
    little: (free: string) => `The disk is nearly full: room for ${free} only.`,
    littleTodo: 'Make room. When it is full, nothing more that is typed can be saved.',
    refused: 'The place where drafts are kept cannot be opened.',
    drafts: (drafts: string, copies: string) => `${drafts} drafts, ${copies} of them with a second copy.`,
    noCopies: (drafts: string) => `${drafts} drafts.`,
    copyFails: 'The second copy cannot be written. Drafts are saved as usual.',
    copyFailsTodo: 'Back up to a file today and tell your IT officer.',
    waiting: (count: number) =>
      count === 1
        ? 'One draft holds text that the disk has not taken yet.'
        : `${count} drafts hold text that the disk has not taken yet.`,
    waitingTodo: 'Make room on the disk; do not close the browser before this line is gone.',
    mended: (restored: number, damaged: number) =>
      `At a recent start: ${restored} drafts brought back, ${damaged} damaged without a copy.`,
    mendedTodo: 'Open the desk to see which. Where there is a backup file, take it in again.',
    wiped: 'The place where drafts were kept is lost or was deleted.',
    moved: 'The old place was damaged; Sổ tay has moved to a new one.',
    movedTodo: 'Drafts work as usual. The PC’s disk should be checked.',
    clock: 'The PC’s clock has jumped, so Sổ tay does not delete drafts by itself just now.',
    clockTodo: 'Look at the PC’s date and time, then press “The clock is right” at the desk.',
    rows: 'Rows of each table',
    table: 'Table',
    count: 'Rows',
  },

  lock: {
    open: (minutes: number) => `Open. Locks after ${minutes} minutes without a touch.`,
    locked: 'Locked. What is typed on portals is still kept.',
    lockedAt: (time: string) => `Locked since ${time}. What is typed on portals is still kept.`,
    new: 'No passphrase yet, so no drafts are saved.',
    newTodo: 'Open the desk to set a passphrase.',
    clerks: (count: number) => (count === 1 ? 'One person uses this PC.' : `${count} people use this PC.`),
  },

  portals: {
    all: (count: number) => `May work on all ${count} portals.`,
    missing: (count: number, all: number) => `The browser keeps Sổ tay from ${count} of ${all} portals.`,
    missingTodo: 'At the page of extensions, under Sổ tay, allow it “on all sites” that it names.',
    added: (hosts: string) => `Switched on as well: ${hosts}.`,
    same: 'No portal has changed a form so far.',
    changed: (form: string, gone: number, fresh: number, since: string) =>
      `The form ${form} has changed: ${gone} fields gone, ${fresh} new, seen since ${since}.`,
    changedTodo:
      'Open that form, press “Show details” in the panel and send the report. Changed fields are filled by hand.',
  },

  troubles: {
    none: 'No errors since the browser was opened.',
    some: (count: number) =>
      count === 1
        ? 'One kind of error since the browser was opened.'
        : `${count} kinds of errors since the browser was opened.`,
    someTodo: 'If your work is affected, save the support file and send it to your IT officer.',
    places: {
      background: 'Background',
      desk: 'Desk',
      panel: 'Panel beside the portal',
      print: 'Print page',
      welcome: 'Welcome page',
    },
    program: 'Error of the program',
    times: (count: number) => (count === 1 ? 'once' : `${count} times`),
    last: (time: string) => `last ${time}`,
  },

  support: {
    title: 'Support file',
    what: 'For help from afar: send this file. It holds counts, versions and codes of errors only; nothing that was typed, nobody’s name.',
    open: 'See and save the support file',
    preview: 'What the file says',
    save: 'Save the file',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Press Save the file.',
    saved: 'Saved to Downloads.',
    close: 'Close',
  },
};
