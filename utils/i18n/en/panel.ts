/** The panel beside the form. */
import { some } from './some';

export const panel = {
  close: 'Put Sổ tay away (Esc)',
  unpaired:
    'Sổ tay opens beside a form only. Open the application page of the public-service portal, then press Alt+Shift+S.',
  noForm: {
    title: 'No form yet',
    text: 'Go on to the form on the portal; Sổ tay reads it by itself when it appears.',
  },
  procedure: {
    none: 'Procedure not known',
    pickHint: 'Pick the procedure to get its list of papers.',
    pick: 'Pick another',
    pickFirst: 'Pick the procedure',
    search: 'Search by name or code',
    noPack: 'no list yet',
    more: (count: number) => `${count} more. Type to search.`,
    noMatch: 'No procedure matches. Try fewer letters.',
    asPage: 'As the page says',
    sure: 'certain',
    likely: 'likely',
    unsure: 'not sure',
    picked: 'picked by the clerk',
    how: {
      'code-in-url': 'by the code in the address',
      'code-in-text': 'by the code on the page',
      'uuid-in-url': 'by the address of the page',
      title: 'by the name of the procedure on the page',
      fields: 'by the fields of the form',
      picked: 'picked by the clerk',
    },
    broken: 'The data of this procedure cannot be used.',
  },
  vault: {
    open: 'Sổ tay is unlocked',
    locked: 'Locked',
    new: 'No passphrase yet',
    unlock: 'Unlock',
    create: 'Choose a passphrase',
    desk: 'Open the desk',
  },
  locked: {
    title: 'Sổ tay is locked',
    kept: 'What you type is still stored.',
    keptAt: (time: string) => `Stored and sealed at ${time}`,
    notKept: 'Not stored yet',
    lastKept: (time: string) => `last stored at ${time}`,
    offDuty: 'The shift has ended. What is typed from now on belongs to the next person who unlocks.',
    unlock: 'Unlock at the desk',
    how: 'The unlock page opens in its own tab. Or press the Sổ tay icon beside the address bar.',
    never: 'Never type Sổ tay’s passphrase into the portal’s page.',
  },
  shift: {
    end: 'End shift',
    what: (drafts: number | null) =>
      drafts === null
        ? 'All drafts are kept.'
        : drafts === 0
          ? 'No unfinished drafts.'
          : `${some(drafts, 'draft')} not yet submitted, all kept.`,
    next: 'Sổ tay locks. What is typed afterwards belongs to the next person who unlocks.',
    sure: 'End the shift now',
    keepOn: 'Keep working',
    failed: 'The shift could not be ended. Try again.',
  },
  verdict: {
    check: 'Check',
    left: (errors: number, warnings: number) =>
      errors === 0
        ? `${warnings} to check again`
        : warnings === 0
          ? `${some(errors, 'error')} left`
          : `${some(errors, 'error')} left, ${warnings} to check again`,
    complete: 'All papers here, no errors left',
    missing: (count: number) => `${some(count, 'paper')} missing`,
    unseen: (count: number) => `Papers not looked at yet (${count})`,
    noErrors: 'No errors left in the form',
    typing: 'Press Check when the form is filled in',
    nothing: 'Nothing to check yet',
    missingShort: (count: number) => `${some(count, 'paper')} missing`,
    unseenShort: (count: number) => `${some(count, 'paper')} not looked at`,
    warningsShort: (count: number) => `${count} to check again`,
    provisional: 'Wait for the portal’s lists, then check again',
    skippedShort: (count: number) => `${count} compared`,
  },
  tabs: { label: 'Parts of Sổ tay', papers: 'Papers', problems: 'To fix', draft: 'Draft' },
  cases: {
    title: 'Case',
    suggested: 'as in the form',
    more: (count: number) => `Other cases (${count})`,
    less: 'Show less',
  },
  papers: {
    list: 'Papers of this case',
    noPack:
      'Sổ tay has no list of papers for this procedure yet. Saving drafts and checking fields still work.',
    none: 'Pick the procedure to see the papers it needs.',
    noneHere: 'This case needs no papers.',
    progress: (seen: number, total: number) => `${seen} of ${total} seen`,
    stateLabel: (paper: string) => `State: ${paper}`,
    attached: 'The portal has a file',
    notAttached: 'The portal has no file yet',
    note: 'Note',
    noteOf: (paper: string) => `Note: ${paper}`,
    notePlaceholder: 'For example: blurred copy, will bring a better one',
    why: 'Why is it needed?',
    whyClose: 'Show less',
    official: 'Full name',
    law: 'Basis',
    confidence: {
      certain: 'compared with the legal text',
      likely: 'as practised, best verified',
      uncertain: 'uncertain, verify it',
    },
    asOf: (date: string) => `Data as of ${date}`,
    onlyIf: (condition: string) => `Only if: ${condition}`,
    unsure: 'To be confirmed',
    outdated:
      'The list has changed since this dossier was received. Compare with its receipt before asking for more.',
    distilled:
      'Sổ tay read this list from the official data; nobody has reviewed it. For lines “to be confirmed”, open “Why is it needed?” to read the full wording.',
    help: 'Note',
  },
  saving: {
    nothing: 'Nothing to save yet',
    saved: (time: string) => `Draft saved at ${time}`,
    unsaved: 'Not saved',
    lastSaved: (time: string) => `last saved at ${time}`,
  },
  empty: '(empty)',
  keysOpen: 'Keys (?)',
} as const;
