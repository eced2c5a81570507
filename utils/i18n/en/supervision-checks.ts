/** The page “checks” of supervision. */
import { plan } from './supervision-checks-plan';
import { some } from './some';
import { classes, grave, items, reasons, verdicts } from './supervision-checks-reasons';
import { giveBack, note, replace, sheet } from './supervision-checks-sheet';

export const checksPage = {
  loading: 'Reading the register…',
  failed: 'The register could not be read. Try again; if it still fails, reload the page.',
  noCheck: 'This check is not in this PC’s register.',
  period: (from: string, to: string) => `dossiers received ${from} – ${to}`,
  plan,
  sheet,
  note,
  giveBack,
  replace,
  items,
  classes,
  grave,
  verdicts,
  reasons,
  risks: {
    'ignored-warnings': 'Warnings ignored',
    'open-errors': 'Submitted with errors left',
    'missing-papers': 'Submitted with papers missing',
    'second-supplement': 'Second supplement request',
    late: 'Late',
    'same-day-rush': 'Finished on the same day though promised for later',
  },
  strata: {
    all: 'All dossiers',
    unknown: 'Not known',
    parts: {
      direct: 'At the counter',
      online: 'Online',
      postal: 'By post',
      refused: 'Refused',
      stopped: 'Stopped',
    },
  },
  goal: {
    kinds: {
      estimateOf: (points: string) => `Estimate the share of faulty dossiers, margin ± ${points} points`,
      lotOf: (good: string, bad: string) =>
        `Accept or reject the whole lot (good ≤ ${good} %, bad ≥ ${bad} %)`,
      isoOf: (aql: string) => `Accept or reject the whole lot, ISO 2859-1, AQL ${aql} %`,
      discoverOf: (rate: string) => `Find at least one faulty dossier if ${rate} % or more are faulty`,
    },
  },
  list: {
    title: 'Checks',
    begin: 'Plan a check',
    empty:
      'No checks yet. Plan one: choose a period and a purpose; Sổ tay works out how many dossiers to check and draws them at random.',
    open: 'In progress',
    ended: (day: string) => `Ended ${day}`,
    drawn: (count: number) => `${some(count, 'dossier')} drawn at random`,
    risk: (count: number) => `${some(count, 'dossier')} by warning signs`,
    by: (who: string, day: string) => `planned by ${who} on ${day}`,
  },
  result: {
    title: 'Result',
    provisional: (left: number) => (left === 0 ? 'Not ended' : `Provisional, ${some(left, 'dossier')} left`),
    nothing: 'No dossier has been fully checked yet.',
    range: (low: string, high: string) =>
      low === high
        ? `${low} in 100 dossiers are faulty`
        : `Between ${low} and ${high} in 100 dossiers are faulty`,
    found: (found: number, checked: number, size: string) =>
      `Found ${found} faulty among ${checked} checked dossiers, representing ${size} dossiers.`,
    best: (rate: string) => `Best estimate: ${rate} in 100. Confidence level 95 %.`,
    few: (checked: number, enough: number) =>
      `Sample too small: ${checked} checked, at least ${enough} dossiers are needed for a conclusion.`,
    unseen: (count: string) =>
      `The result says nothing yet about ${count} dossiers in groups where none has been checked.`,
    outOfTurn:
      'Some dossiers were checked before their turn. The result counts as a random sample only once all earlier turns are checked.',
    classes: (critical: number, major: number, minor: number) =>
      `Dossiers by their worst fault: critical ${critical}, major ${major}, minor ${minor}.`,
    lot: {
      accept: 'The lot is accepted.',
      refuse: 'Not accepted: review the whole lot.',
      open: 'Not enough to decide yet.',
    },
    lotFound: (found: number, accept: number) => `${found} faulty so far, ${accept} allowed.`,
    agreement: (same: number, n: number) =>
      `Second check: the two reviewers agreed on ${same} of ${n} items.`,
    kappa: (value: string) => `Kappa ${value} (1 is complete agreement).`,
    entries: (n: number, same: number, spelling: number, differs: number) =>
      `Blind re-entry of ${n} fields: ${same} match, ${spelling} differ only in accents, ${differs} differ.`,
    formula:
      'p̂ = Σ W x / n. Interval: all P with (p̂ − P)² ≤ z² Σ W² (1 − f) p̃ (1 − p̃) / n, z = 1.96, 1 − f = (N − n)/(N − 1), p̃ the likeliest shares of the groups if P were true. One group: Wilson with finite population correction.',
    strata: 'By group',
    strataWhat:
      'The vertical line is the share found, the bar its confidence interval, from 0 to 100 in 100. Where two intervals overlap, neither group can be called better.',
    heads: {
      size: 'Dossiers',
      checked: 'Checked',
      found: 'Faulty',
      range: 'In 100 dossiers',
      item: 'What was wrong',
      class: 'Severity',
      dossiers: 'Dossiers',
      byRisk: 'By signs',
      turn: 'Turn',
      code: 'Code',
      procedure: 'Procedure',
      clerk: 'Clerk',
      state: 'Result',
      acts: 'Actions',
    },
    notYet: 'Not checked',
    tooFew: 'Sample too small',
    fromTo: (low: string, high: string) => `${low} – ${high}`,
    faults: 'Most frequent faults',
    sheets: 'Dossiers drawn at random',
    riskTitle: 'Checks by warning signs',
    riskWhat: (found: number, checked: number) =>
      `${checked} checked, ${found} faulty. Not counted in the rate above.`,
    begin: (code: string) => `Check the first dossier: ${code}`,
    goOn: (code: string) => `Continue checking: ${code}`,
    progress: (done: number, of: number) => `${done} of ${of} checked`,
    riskProgress: (done: number, of: number) => `by warning signs ${done} of ${of}`,
    allDone: 'All checked. End the check to make the figures final.',
    isNext: 'Next',
    open: 'Not checked',
    clean: 'No faults',
    fault: (grave: string) => `Fault: ${grave}`,
    gone: 'No longer in the register, counted as faulty',
    second: 'Second check',
    secondDone: 'Checked twice',
    secondOf: (code: string) => `Second check of dossier ${code}`,
    more: (count: number) => `Show ${some(count, 'more dossier')}`,
    enlarge: {
      run: 'Draw more',
      title: 'Draw more dossiers',
      what: (now: number) =>
        `${now} drawn so far. They stay as drawn; the next numbers of the same seed are added.`,
      full: 'All dossiers on the list have been drawn.',
      size: 'Total number of dossiers to check',
      wrong: (least: number, most: number) => `Enter a whole number from ${least} to ${most}.`,
      done: (count: number) => `The sample now has ${some(count, 'dossier')}.`,
    },
    end: {
      run: 'End the check',
      title: 'End the check?',
      what: 'The figures become final. It cannot be reopened; findings continue on the Findings page.',
      pending: (count: number) =>
        `Dossiers not checked yet: ${count}. The result rests only on the turns checked, with a wider margin than planned.`,
      done: 'The check was ended.',
    },
  },
  drawn: {
    title: 'Sample drawn',
    seed: 'Seed',
    frame: 'Hash of the list (SHA-256)',
    gone: 'Dossiers removed',
    instead: (code: string) => `Replaced by ${code}.`,
    noInstead: 'The group has no dossier left to replace it.',
    repeat: 'Draw again to compare',
    repeatWhat: 'Nothing changes: the draw is only compared with the present sample.',
    answers: {
      same: 'Drawing again gives exactly this sample.',
      'frame-changed':
        'The list has changed since the draw: dossiers were added or a day of receipt was changed. The sample stays as drawn.',
      differs: 'Drawing again does not give this sample. Tell your IT officer and look at the log.',
    },
    how: 'How it is drawn',
    howWhat:
      'Each dossier code gets the SHA-256 of “seed:dossier code”; each group takes its lowest numbers. Anybody can repeat the draw with sha256sum and a spreadsheet.',
  },
  acts: {
    failed: 'Could not be saved. Try again.',
    refused: {
      'not-a-reviewer': 'Only a reviewer can do this.',
      'not-a-clerk': 'Only the clerk it was given back to can answer.',
      'own-dossier': 'Nobody checks their own dossiers. Ask somebody else to check this one.',
      known: 'It was already recorded.',
      'no-such-finding': 'This finding no longer exists.',
      'finding-exists': 'This finding already exists.',
      'not-now': 'The finding has moved on to another step. Look at its history.',
      'not-theirs': 'This finding was given to somebody else to answer.',
      'not-drawn': 'The dossier is not part of this check.',
      'not-all-ticked': 'Some items are not checked yet or need explaining.',
      full: 'The dossier already has too many entries; no more can be added.',
      erased: 'The dossier was erased from the register.',
    },
  },
};
