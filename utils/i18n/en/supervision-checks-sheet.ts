import { some } from './some';

export const sheet = {
  title: (code: string) => `Dossier ${code}`,
  second: 'Second check',
  none: 'This dossier is no longer in the register.',
  received: (when: string) => `received ${when}`,
  place: (at: number, of: number) => `sheet ${at} of ${of}`,
  signs: (list: string) => `Warning signs: ${list}.`,
  keys: 'Keys: ↑ ↓ choose an item · 1 pass · 2 fail · 3 to explain · 0 clear. Every mark is kept and cannot be deleted.',
  outOfTurn:
    'It is not this dossier’s turn yet. Check in turn, so that an unfinished check is still a random sample.',
  doneWhat: 'The sheet is complete. Only items changed since the check can be checked again.',
  closed: {
    own: 'You handled this dossier yourself. Ask somebody else to check it.',
    ended: 'The check has ended: view only.',
    first: 'You have already checked this dossier. The second check must be done by somebody else.',
  },
  source: { paper: 'on paper', scan: 'scanned', data: 'from a database' },
  gone: 'No longer in the dossier',
  was: {
    procedure: (code: string, version: string) =>
      version === '' ? `code ${code}` : `code ${code}, version ${version}`,
    received: (when: string) => `received ${when}`,
    promised: (when: string) => `result promised for ${when}`,
    noPromise: 'no promised date recorded',
    wait: (asked: string, answered: string | null) =>
      answered === null
        ? `requested ${asked}, not supplemented yet`
        : `requested ${asked}, complete ${answered}`,
    extension: (at: string, due: string) => `on ${at} extended to ${due}`,
    fee: (amount: string) => `fee ${amount} đồng`,
    noFee: 'the procedure states no fee',
    paid: { no: 'not paid', counter: 'paid at the counter', online: 'paid online', postal: 'paid by post' },
    result: {
      open: 'in progress',
      done: 'finished',
      refused: 'refused',
      stopped: 'stopped',
      withdrawn: 'withdrawn by the citizen',
    },
    finished: (day: string) => `finished ${day}`,
    handedOver: (day: string) => `handed over ${day}`,
  },
  fellBack: 'Back to unchecked',
  changed: {
    gone: 'This item is no longer in the dossier.',
    state: (before: string, now: string) => `When checked: ${before}; now: ${now}.`,
    paper: 'What is recorded about this paper has changed since the check.',
    field: 'The content of this field has changed since the check.',
    step: 'The data of this step has changed since the check.',
  },
  finding: {
    open: 'There is a finding, not yet given back to the clerk.',
    returned: 'The finding was given back to the clerk and awaits an answer.',
    answered: 'The clerk has answered the finding.',
    closed: 'The finding is closed.',
  },
  failOf: (name: string) => `Fail: ${name}`,
  reason: 'Reason',
  class: 'Severity',
  saveFail: 'Record as failed',
  showValues: 'Show content',
  hideValues: 'Hide content',
  blind: 'Blind re-entry',
  blindWhat:
    'Enter it from the papers without looking at the form. Sổ tay keeps only the result of the comparison, not what you enter.',
  noDraft:
    'This dossier’s draft cannot be opened here (deleted, on another PC or another clerk’s). Compare with the papers or on the portal.',
  enterLabel: (name: string) => `Re-enter: ${name}`,
  compare: 'Compare',
  entry: 'Blind re-entry',
  entryOutcome: {
    same: 'matches',
    spelling: 'differs only in accents',
    differs: 'differs',
    'only-first': 'only on the form',
    'only-second': 'only in the re-entry',
    'both-empty': 'both left empty',
  },
  leftOver: (count: number) => `Neither passed nor failed yet: ${some(count, 'item')}.`,
  finish: 'Complete the sheet',
  finishLeft: (count: number) => `Complete the sheet (${count} left)`,
  finished: (code: string) => `The sheet for ${code} is complete.`,
  next: (code: string) => `Next dossier: ${code}`,
  giveBack: (count: number) => `Give back to the clerk (${count})`,
  notHere: 'Does not belong in this check',
};

export const note = {
  number:
    'Remove personal and telephone numbers from the note. The name of the paper and the dossier code are enough.',
  needed: 'Write a sentence that the recipient will understand.',
  forGood: 'Once sent, it cannot be changed or deleted.',
};

export const giveBack = {
  title: (who: string) => `Give back to ${who}`,
  to: 'Who answers',
  choose: 'Choose a clerk',
  term: 'Answer due',
  termHint: 'By the end of this day.',
  termWrong: 'Enter a date from today on, e.g. 25/11/2026.',
  note: 'Note',
  noteHint: 'Say clearly what is missing or wrong. No names or paper numbers of citizens.',
  send: (count: number) => `Give back ${some(count, 'item')}`,
  sent: (count: number, who: string, term: string) =>
    `Given back to ${who}: ${some(count, 'item')}, due ${term}.`,
};

export const replace = {
  title: 'Remove the dossier from the sample?',
  what: 'Only for a dossier that should never have been on the list. One that cannot be found or opened is a fault: mark it as failed.',
  why: 'Reason',
  reasons: {
    withdrawn: 'Withdrawn by the citizen before it was received',
    duplicate: 'Duplicate of another dossier',
    'not-in-period': 'Not received in the period checked',
    'test-entry': 'Test entry',
  },
  run: 'Remove and take the next dossier',
  answers: {
    done: 'Removed. The group’s next dossier takes its place.',
    counts: 'Cannot be removed: this reason counts as a fault of the dossier.',
    unknown: 'The dossier is no longer in the sample.',
  },
};
