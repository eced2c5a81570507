/** The page “numbers” of supervision: indicators with their formulas, charts, the monthly report, files. */
import { indicators } from './supervision-indicators';
import { some } from './some';
import { report } from './supervision-report';

export const numbersPage = {
  ...indicators,
  report,
  title: 'Figures',
  loading: 'Working out the figures…',
  failed: 'The figures could not be worked out. Try again.',
  empty: 'No dossiers in this period yet. Choose another period.',
  moment: (time: string, day: string) => `${time} on ${day}`,
  asOf: (when: string) => `The period is not over yet: figures as of ${when}.`,
  rows: (count: string) => `${count} dossiers in the register were looked at.`,
  duplicates: (count: number, codes: string) =>
    `${some(count, 'dossier code')} in several rows, counted repeatedly: ${codes}. Check them in the register.`,

  period: {
    title: 'Reporting period',
    month: 'Month',
    months: 'By month',
    days: 'By date',
    from: 'From',
    to: 'To',
    show: 'Show',
    previous: 'Previous month',
    next: 'Next month',
    monthOf: (month: string, year: string) => `${month}/${year}`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
    bad: 'Enter dates like 01/11/2026.',
    order: 'The last date must not be before the first.',
    future: 'This period has not begun yet.',
  },

  acts: {
    report: 'Printed report',
    excel: 'Export to Excel',
    csv: 'Export as CSV',
    people: 'By person',
    close: 'Close',
  },

  notArisen: 'none arose',
  notEnough: 'sample too small',
  table: 'Show as a table',
  of: (top: string, bottom: string) => `${top}/${bottom}`,
  share: (share: string) => `${share}\u00A0%`,
  range: (low: string, high: string) => `${low} – ${high}\u00A0%`,
  hours: (count: string) => `${count} working hours`,
  minutes: (count: string) => `${count} minutes`,

  ended: {
    title: 'How dossiers ended',
    chart: (early: string, onTime: string, late: string) =>
      `Chart: early ${early}, on time ${onTime}, late ${late}`,
    early: 'Early',
    onTime: 'On time',
    late: 'Late',
    none: 'No dossier ended in this period.',
  },

  procedures: {
    title: 'By procedure',
    name: 'Procedure',
    none: 'procedure not known',
    more: 'Only the 30 procedures with the most dossiers are shown.',
  },

  weeks: {
    title: 'By week',
    week: (number: number, from: string, to: string) => `Week ${number} (${from} – ${to})`,
    short: (number: number) => `W${number}`,
    name: 'Week',
    chart: 'Chart: dossiers received and ended each week',
    received: 'Received',
    finished: 'Ended',
  },

  tops: {
    missing: 'Papers most often missing',
    noMissing: 'No papers were missing when dossiers were submitted.',
    missingChart: 'Chart: number of dossiers lacking each paper',
    paper: 'Paper',
    procedure: 'Procedure',
    count: 'Dossiers without it',
    ofAll: 'Of the dossiers that need it',
    share: 'Share',
    rules: 'Rules that most often raise something',
    noRules: 'No errors or warnings were left when dossiers were submitted.',
    rulesChart: 'Chart: number of dossiers by rule',
    rule: 'Rule',
    dossiers: 'Dossiers',
    errors: 'Errors left',
    warnings: 'Warnings left',
    ignored: 'Warnings ignored',
    ignoredShare: 'Share ignored',
    open: (rule: string) => `Open the rule: ${rule}`,
    reasons: 'Why warnings were ignored',
    noReasons: 'No warnings were ignored.',
  },

  charts: {
    title: 'Over the weeks',
    filed: 'Dossiers submitted with something missing or wrong',
    faulty: 'Faulty dossiers in spot checks',
    about: (name: string, centre: string) => `${name}: usually ${centre}`,
    few: (weeks: number) =>
      `Not enough weeks: ${weeks} of the 8 needed. The limits are provisional; no conclusion can be drawn yet.`,
    none: 'Nothing to draw: there are no dossiers, or all weeks are alike.',
    calm: 'No week stands out: these ups and downs are chance.',
    spread: 'The weeks vary a lot anyway, so the limits were widened.',
    stands: {
      beyond: {
        above: (week: string) => `${week}: far above what is usual. Look for the cause.`,
        below: (week: string) => `${week}: far below what is usual. See what was done better.`,
      },
      twice: {
        above: (week: string) => `${week}: two of three weeks unusually high. Worth a look.`,
        below: (week: string) => `${week}: two of three weeks unusually low.`,
      },
      run: {
        above: (week: string) => `${week}: many weeks in a row above the usual. Something may have changed.`,
        below: (week: string) => `${week}: many weeks in a row below the usual. Something may have changed.`,
      },
    },
    centre: 'usual',
    limit: 'limits of chance',
    point: 'week',
    out: 'week that stands out',
    checked: 'Dossiers',
    found: 'Of these',
    rate: 'Share',
    low: 'Lower limit',
    high: 'Upper limit',
  },

  spot: {
    title: 'Spot check results in the period',
    none: 'No spot check covers this period yet.',
    toChecks: 'Go to spot checks',
    name: 'Spot check',
    of: 'Checked/all',
    found: 'Faulty',
    rate: 'Estimate (95\u00A0% interval)',
    by: (counts: string) => `faults from ${counts} up`,
    pending: (count: number) => `${some(count, 'dossier')} not checked yet, figures provisional`,
    outOfTurn: 'checked out of turn, no estimate possible yet',
    unseen: (count: string) => `says nothing about ${count} dossiers in groups where none was checked`,
    noEstimate: 'none yet',
    risk: 'Checks by warning signs (not counted in the estimate)',
    riskOf: (found: string, checked: string) => `${found} faulty of ${checked} dossiers`,
    ended: 'ended',
    running: 'in progress',
    accept: 'lot accepted',
    refuse: 'the whole lot must be reviewed',
    open: 'not decided yet',
    loop: (made: string, closed: string, waiting: string, overdue: string) =>
      `Findings: ${made} new, ${closed} closed, ${waiting} waiting, ${overdue} overdue.`,
  },

  people: {
    title: 'Figures by person',
    ask: 'View figures by person?',
    why: 'Only to help somebody, or when they ask about their own work. The log records that you looked.',
    yes: 'View and record it',
    no: 'Do not view',
    name: 'Person',
    overlap: 'The intervals overlap: there is no basis for ranking anybody first or last.',
    apart: (pairs: string) => `Only these clearly differ: ${pairs}. The others cannot be ranked.`,
    none: 'No dossiers in this period.',
    order: 'Sorted by name, not by result. Below 20 dossiers the sample is too small.',
  },

  excel: {
    title: 'Export to Excel',
    what: (period: string) =>
      `Figures of ${period}: summary, by procedure, by week, missing papers, rules, spot checks.`,
    list: 'With the list of dossiers received in the period (codes, dates, states; no names of citizens)',
    citizens: 'Add citizens’ names from drafts still on this PC',
    citizensWarn:
      'The file will hold personal data: give it only to the person responsible and delete it afterwards. The log records the export.',
    make: 'Export',
    stop: 'Stop',
    reading: (done: string, all: string) => `Reading ${done}/${all} dossiers…`,
    naming: (done: string, all: string) => `Opening drafts ${done}/${all}…`,
    writing: 'Writing the file…',
    done: (file: string) => `Exported ${file}.`,
    stopped: 'Stopped; no file was saved.',
    failed: 'Could not be exported. Try again.',
    file: (period: string) => `figures-${period}`,
    fileWithNames: (period: string) => `figures-with-names-${period}`,
  },
};
