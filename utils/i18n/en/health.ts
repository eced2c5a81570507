/** The page "Health". */
import { some } from './some';

export const health = {
  title: 'Health',
  open: 'Health',
  intro: 'This page has no citizens’ data, so it needs no unlocking.',
  looking: 'Checking…',
  again: 'Check again',
  fine: 'Everything is in order.',
  todo: (count: number) => (count === 1 ? 'One thing should be done.' : `${count} things should be done.`),
  at: (time: string) => `Checked at ${time}`,
  tones: { ok: 'Fine', info: 'For your information', warn: 'Should be done', error: 'To be done now' },

  groups: {
    program: 'Program',
    storage: 'Where drafts are stored',
    lock: 'Lock',
    portals: 'Portals',
    troubles: 'Recent errors',
  },

  program: {
    version: (version: string, browser: string, system: string) =>
      `Sổ tay ${version}, ${browser}, ${system}.`,
    answers: (ms: number) => `The background part answers after ${ms} milliseconds.`,
    slow: (ms: number) => `The background part is slow to answer: ${ms} milliseconds.`,
    slowTodo: 'Close some tabs and other programs. If this happens every day, tell your IT officer.',
    silent: 'The background part does not answer.',
    silentTodo: 'Turn Sổ tay off and on again on the browser’s extensions page. Drafts stay.',
    update: (time: string) => `A new version has been available since ${time}.`,
    updateTodo: 'It installs itself when you pause or end your shift.',
    data: (procedures: string, units: string) =>
      `Procedures as of ${procedures}, administrative units as of ${units}.`,
    rules: (rules: string, holidays: string, year: number) =>
      `Rules as of ${rules}, days off as of ${holidays} (until the end of ${year}).`,
    oldDays: 'This year’s days off are not known, so due dates may be wrong.',
    oldDaysTodo: 'Update Sổ tay.',
    noData: 'The data that comes with Sổ tay cannot be read.',
    noDataTodo: 'Install Sổ tay again. Back up drafts to a file before you remove it.',
    unknown: 'unknown',
    keys: 'The shortcut keys are set.',
    noKeys: (count: number) =>
      count === 1 ? 'One shortcut key is not set.' : `${count} shortcut keys are not set.`,
    noKeysTodo:
      'Set them on the browser’s extension shortcuts page. Without them, everything still works with the mouse.',
  },

  storage: {
    usable: (used: string, free: string) => `${used} used, space left for ${free}.`,
    little: (free: string) => `The disk is nearly full: space left for only ${free}.`,
    littleTodo: 'Free up disk space. Once it is full, nothing more that you type can be saved.',
    refused: 'The place where drafts are stored could not be opened.',
    drafts: (drafts: string, copies: string) => `Drafts: ${drafts}, of which ${copies} have a backup copy.`,
    noCopies: (drafts: string) => `Drafts: ${drafts}.`,
    copyFails: 'The backup copy cannot be written. Drafts are still saved as usual.',
    copyFailsTodo: 'Back up to a file today and tell your IT officer.',
    waiting: (count: number) =>
      count === 1
        ? 'One draft has text not yet written to the disk.'
        : `${count} drafts have text not yet written to the disk.`,
    waitingTodo: 'Free up disk space; do not close the browser before this line is gone.',
    mended: (restored: number, damaged: number) =>
      `At a recent start: ${restored} drafts restored, ${damaged} damaged without a copy.`,
    mendedTodo: 'Open the desk to see which ones. If you have a backup file, import it.',
    wiped: 'The place where drafts were stored was lost or deleted.',
    moved: 'The old storage was damaged; Sổ tay has moved to a new one.',
    movedTodo: 'Drafts work as usual. Have this PC’s disk checked.',
    clock: 'This PC’s clock has jumped, so Sổ tay has paused deleting drafts.',
    clockTodo: 'Check this PC’s date and time, then press “The clock is right” at the desk.',
    rows: 'Number of rows in each table',
    table: 'Table',
    count: 'Rows',
  },

  lock: {
    open: (minutes: number) => `Unlocked. Locks after ${some(minutes, 'minute')} without use.`,
    locked: 'Locked. What you type on portals is still stored.',
    lockedAt: (time: string) => `Locked since ${time}. What you type on portals is still stored.`,
    new: 'No passphrase yet, so no drafts are saved.',
    newTodo: 'Open the desk to choose a passphrase.',
    clerks: (count: number) => (count === 1 ? 'One person uses this PC.' : `${count} people use this PC.`),
  },

  portals: {
    all: (count: number) => `Allowed to run on all ${some(count, 'portal')}.`,
    missing: (count: number, all: number) =>
      `The browser does not let Sổ tay run on ${count} of ${all} portals.`,
    missingTodo: 'On the extensions page, under Sổ tay, allow it to run “on all sites” it names.',
    added: (hosts: string) => `Also switched on: ${hosts}.`,
    same: 'No portal is known to have changed a form.',
    changed: (form: string, gone: number, fresh: number, since: string) =>
      `The form ${form} has changed: ${gone} fields missing, ${fresh} new, seen since ${since}.`,
    changedTodo:
      'Open that form, press “Show details” in the panel and send the report. Fill in the changed fields by hand.',
  },

  troubles: {
    none: 'No errors since the browser was opened.',
    some: (count: number) =>
      count === 1
        ? 'One kind of error since the browser was opened.'
        : `${count} kinds of error since the browser was opened.`,
    someTodo: 'If your work is affected, save the support file and send it to your IT officer.',
    places: {
      background: 'Background',
      desk: 'Desk',
      panel: 'Panel beside the portal',
      print: 'Print page',
      welcome: 'Welcome page',
    },
    program: 'Program error',
    times: (count: number) => (count === 1 ? 'once' : `${count} times`),
    last: (time: string) => `last ${time}`,
  },

  support: {
    title: 'Support file',
    what: 'To get help from afar, send this file. It holds only counts, versions and error codes; nothing you typed and nobody’s name.',
    open: 'View and save the support file',
    preview: 'Content of the file',
    save: 'Save file',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Press Save file.',
    saved: 'Saved to the Downloads folder.',
    close: 'Close',
  },
};
