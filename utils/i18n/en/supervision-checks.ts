/** The page “checks” of supervision. */
import { plan } from './supervision-checks-plan';
import { classes, grave, items, reasons, verdicts } from './supervision-checks-reasons';
import { giveBack, note, replace, sheet } from './supervision-checks-sheet';

export const checksPage = {
  loading: 'Reading the register…',
  failed: 'The register could not be read. Try again; if it still fails, reload the page.',
  noCheck: 'There is no such check in the register of this PC.',
  period: (from: string, to: string) => `received ${from} – ${to}`,
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
    'ignored-warnings': 'Warnings passed',
    'open-errors': 'Handed in with errors',
    'missing-papers': 'Handed in with papers missing',
    'second-supplement': 'Second supplement request',
    late: 'Late',
    'same-day-rush': 'Ended on the day of receipt, promised for later',
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
      estimateOf: (points: string) => `Estimate the share of faults, ± ${points} points`,
      lotOf: (good: string, bad: string) => `Accept or refuse the lot (good ≤ ${good} %, bad ≥ ${bad} %)`,
      isoOf: (aql: string) => `Accept or refuse the lot, ISO 2859-1, AQL ${aql} %`,
      discoverOf: (rate: string) => `Find at least one faulty dossier if ${rate} % or more are`,
    },
  },
  list: {
    title: 'Checks',
    begin: 'Plan a check',
    empty:
      'No checks yet. Plan one: choose a period and a purpose; the notebook works out how many to check and draws them at random.',
    open: 'In progress',
    ended: (day: string) => `Ended ${day}`,
    drawn: (count: number) => `${count} drawn at random`,
    risk: (count: number) => `${count} by signs`,
    by: (who: string, day: string) => `by ${who}, ${day}`,
  },
  result: {
    title: 'Result',
    provisional: (left: number) => (left === 0 ? 'Not ended' : `Provisional, ${left} dossiers left`),
    nothing: 'No dossier has been checked yet.',
    range: (low: string, high: string) =>
      low === high
        ? `${low} of 100 dossiers are faulty`
        : `From ${low} to ${high} of 100 dossiers are faulty`,
    found: (found: number, checked: number, size: string) =>
      `${found} faulty of ${checked} checked, speaking for ${size} dossiers.`,
    best: (rate: string) => `Best estimate: ${rate} of 100. Level 95 %.`,
    few: (checked: number, enough: number) =>
      `Not enough: ${checked} checked, at least ${enough} are needed to conclude anything.`,
    unseen: (count: string) => `Nothing is said of ${count} dossiers in groups that nobody looked into.`,
    outOfTurn:
      'Some dossiers were checked before their turn. The result is that of a random sample only when those before them are done.',
    classes: (critical: number, major: number, minor: number) =>
      `Dossiers by their gravest fault: critical ${critical}, major ${major}, minor ${minor}.`,
    lot: {
      accept: 'The lot is accepted.',
      refuse: 'Not accepted: look at the whole lot.',
      open: 'Too early to decide.',
    },
    lotFound: (found: number, accept: number) => `${found} faulty so far, ${accept} allowed.`,
    agreement: (same: number, n: number) => `Second check: both judged ${same} of ${n} items alike.`,
    kappa: (value: string) => `Kappa ${value} (1 is full agreement).`,
    entries: (n: number, same: number, spelling: number, differs: number) =>
      `Second entry of ${n} fields: ${same} agree, ${spelling} differ in accents only, ${differs} differ.`,
    formula:
      'p̂ = Σ W x / n. Interval: all P with (p̂ − P)² ≤ z² Σ W² (1 − f) p̃ (1 − p̃) / n, z = 1.96, 1 − f = (N − n)/(N − 1), p̃ the likeliest shares of the groups if P were true. One group: Wilson with finite population correction.',
    strata: 'By group',
    strataWhat:
      'The stroke is the share found, the bar its interval, from 0 to 100 of 100. Where two bars overlap, neither group is the better one.',
    heads: {
      size: 'Dossiers',
      checked: 'Checked',
      found: 'Faulty',
      range: 'Of 100 dossiers',
      item: 'What was wrong',
      class: 'Class',
      dossiers: 'Dossiers',
      byRisk: 'By signs',
      turn: 'Turn',
      code: 'Code',
      procedure: 'Procedure',
      clerk: 'Clerk',
      state: 'Result',
      acts: 'Acts',
    },
    notYet: 'Not yet',
    tooFew: 'Not enough',
    fromTo: (low: string, high: string) => `${low} – ${high}`,
    faults: 'Most frequent faults',
    sheets: 'Dossiers drawn at random',
    riskTitle: 'Checked for their signs',
    riskWhat: (found: number, checked: number) =>
      `${checked} checked, ${found} faulty. Not part of the rate above.`,
    begin: (code: string) => `Check the first dossier: ${code}`,
    goOn: (code: string) => `Go on: ${code}`,
    progress: (done: number, of: number) => `${done} of ${of} checked`,
    riskProgress: (done: number, of: number) => `by signs ${done} of ${of}`,
    allDone: 'All are checked. End the check to make the figures final.',
    isNext: 'Next',
    open: 'Not yet',
    clean: 'No fault',
    fault: (grave: string) => `Fault: ${grave}`,
    gone: 'No longer in the register, counts as faulty',
    second: 'Second check',
    secondDone: 'Checked twice',
    secondOf: (code: string) => `Second check of ${code}`,
    more: (count: number) => `Show ${count} more`,
    enlarge: {
      run: 'Draw more',
      title: 'Draw more dossiers',
      what: (now: number) => `${now} are drawn. They stay; the next numbers of the same seed join.`,
      full: 'All dossiers of the list are drawn.',
      size: 'Dossiers to check in all',
      wrong: (least: number, most: number) => `Write a whole number from ${least} to ${most}.`,
      done: (count: number) => `The sample has ${count} dossiers now.`,
    },
    end: {
      run: 'End the check',
      title: 'End the check?',
      what: 'The figures become final. It cannot be opened again; findings go on on their own page.',
      pending: (count: number) =>
        `${count} dossiers are not checked: the result stands on fewer, and its margin is wider than planned.`,
      done: 'The check has ended.',
    },
  },
  drawn: {
    title: 'The sample',
    seed: 'Seed',
    frame: 'Digest of the list (SHA-256)',
    gone: 'Taken out',
    instead: (code: string) => `Replaced by ${code}.`,
    noInstead: 'The group has no more.',
    repeat: 'Draw again to compare',
    repeatWhat: 'Nothing is changed: it is only compared.',
    answers: {
      same: 'Drawn again it is the same sample.',
      'frame-changed':
        'The list is not what it was: dossiers were added, or a day of receipt was changed. The sample stays.',
      differs: 'Drawn again it is another sample. Tell your administrator, look at the log.',
    },
    how: 'How it is drawn',
    howWhat:
      'Every code gets the SHA-256 of “seed:code”; each group gives its lowest. Anybody can repeat it with sha256sum and a spreadsheet.',
  },
  acts: {
    failed: 'Not written. Try again.',
    refused: {
      'not-a-reviewer': 'Only a reviewer can do this.',
      'not-a-clerk': 'Only the clerk it was given to can answer.',
      'own-dossier': 'Nobody checks their own dossiers. Ask somebody else.',
      known: 'Written before.',
      'no-such-finding': 'There is no such finding any more.',
      'finding-exists': 'There is such a finding already.',
      'not-now': 'The finding has moved on. Look at its history.',
      'not-theirs': 'This finding was given to somebody else.',
      'not-drawn': 'The dossier is not part of this check.',
      'not-all-ticked': 'Some items are unchecked or to be explained.',
      full: 'Too much is written about this dossier; nothing can be added.',
      erased: 'The dossier was erased from the register.',
    },
  },
};
