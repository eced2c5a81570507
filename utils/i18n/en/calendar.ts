/** Due dates and the working calendar: panel, desk, evaluation. */
import { some } from './some';

export const calendar = {
  weekdays: {
    0: 'Sunday',
    1: 'Monday',
    2: 'Tuesday',
    3: 'Wednesday',
    4: 'Thursday',
    5: 'Friday',
    6: 'Saturday',
  },
  heads: { 0: 'Su', 1: 'Mo', 2: 'Tu', 3: 'We', 4: 'Th', 5: 'Fr', 6: 'Sa' },
  date: (weekday: string, day: string) => `${weekday}, ${day}`,
  moment: (weekday: string, day: string, time: string) => `${weekday}, ${day}, ${time}`,
  span: (from: string, to: string) => `${from} to ${to}`,

  term: {
    WORKING_DAY: (amount: number) => `${some(amount, 'working day')}`,
    DAY: (amount: number) => `${some(amount, 'day')}`,
    HOUR: (amount: number) => `${some(amount, 'working hour')}`,
    MONTH: (amount: number) => `${some(amount, 'month')}`,
    SAME_DAY: (amount: number) => (amount === 0 ? '' : 'within the day'),
  },
  unit: {
    WORKING_DAY: 'working days',
    DAY: 'days (rest days included)',
    HOUR: 'working hours',
    MONTH: 'months',
    SAME_DAY: 'within the day',
  },

  due: {
    label: 'Due',
    line: (when: string) => `Due: ${when}`,
    provisionalLine: (when: string) => `Due (provisional): ${when}`,
    provisional: 'provisional',
    unsure: 'not certain',
    choose: 'time limit unclear',
    pick: 'choose the time limit',
    refused: 'needs confirmation',
    why: 'why?',
    less: 'show less',
    copy: 'Copy the due date',
    copied: 'Due date copied.',
    notCopied: 'The browser does not allow copying. Select the text and press Ctrl+C.',
    basis: (term: string, calendar: string) => `Time limit: ${term}. Days off: data of ${calendar}.`,
    byOffice: (name: string, day: string) => `Time limit confirmed by ${name} on ${day}.`,
    loading: 'Working out the due date…',
    noCalendar:
      'The calendar of days off cannot be read. Look at the office’s calendar and enter the due date yourself.',
    range: (earliest: string, latest: string) => `Earliest ${earliest}, latest ${latest}.`,
    desk: 'Enter the office’s decision',
  },

  received: {
    title: 'When the complete dossier was received',
    now: 'Taking the present time',
    day: 'Day received',
    time: 'Time received',
    reset: 'Take the present time',
    keeps: (day: string) => `Received on ${day}: checked by the rules of that day.`,
    supplement: 'The dossier had to be supplemented',
    supplementHelp: 'The time limit starts again once the supplement is complete.',
    supplementDay: 'Day of the complete supplement',
    supplementTime: 'Time of the complete supplement',
    early: 'The complete supplement must come after the receipt of the dossier. Check the two dates.',
    bad: 'Enter the day like 20/11/2026 and the time like 14:50.',
  },

  choose: {
    none: 'The portal gives no clear time limit with a number and a unit. Read the line below and choose it once; Sổ tay remembers it for this procedure.',
    conflict:
      'The published record gives different time limits. Compare with the posted notice, then choose one.',
    published: 'The portal says',
    other: 'Another time limit',
    amount: 'Number',
    unit: 'Unit',
    by: 'Confirmed by',
    byHelp: 'Enter the name or position of the person who compared it.',
    save: 'Use this time limit',
    change: 'Change the time limit',
    forget: 'Drop the chosen time limit',
    cancel: 'Cancel',
    badAmount: 'Enter a whole number from 1 to 3650.',
    badBy: 'Enter who confirmed it.',
  },

  steps: {
    title: 'Day by day',
    received: 'dossier received, this day does not count',
    receivedCounts: 'dossier received',
    restarted: 'supplement complete, counting starts again',
    counted: 'counted',
    weekend: 'weekend',
    off: 'day off',
    saturday: 'Saturday worked in exchange',
    moved: 'moved to this working day',
    due: 'due',
    assumedOff: 'off by the office’s decision',
    assumedWorking: 'worked by the office’s decision',
    undecided: 'not decided yet',
    hours: (time: string) => `${time} working hours counted`,
    weeksLeftOut: (weeks: number) => `… ${some(weeks, 'week')} …`,
  },

  refuse: {
    'undecided-day': (days: string) =>
      `There is no official decision for ${days} yet, so the due date is not certain. Ask your office and enter its decision, or enter the due date yourself.`,
    'unknown-year': (years: string) =>
      `There is no official calendar of days off for ${years} yet. Import a new calendar or enter the due date yourself.`,
    'ambiguous-hours': (amount: string) =>
      `${amount} hours may be clock hours or working hours. Ask, then choose a number of working days.`,
    'no-unit': 'The published time limit has no unit. Choose the number and unit once.',
  },

  warn: {
    closure: (day: string, other: string) =>
      `The office is closed on ${day}. It is unclear whether that extends the time limit; if so, it is due ${other}. To be confirmed.`,
    closureUnsure: (day: string) =>
      `The office is closed on ${day}. It is unclear whether that extends the time limit. To be confirmed.`,
    shift: (other: string) =>
      `Moved by one day because the dossier came after the cut-off time. Otherwise due ${other}.`,
    swap: (day: string) =>
      `Saturday ${day} may become a working day in exchange. Check the due date again when it is announced.`,
    year: (year: string) =>
      `The days off of ${year} still await the official notice. Check again when it is out.`,
    saturday: (day: string) => `Due on Saturday ${day}. Check the closing time of that day.`,
    outside: (day: string) =>
      `The time of receipt (${day}) is outside opening hours. Check whether it was entered by mistake.`,
  },

  office: {
    title: 'Opening hours and days off',
    what: 'Used to work out due dates.',
    hours: 'Opening hours',
    hoursHint: 'One period per half day. Example: 07:30-11:30, 13:30-17:00',
    hoursBad: 'Enter the periods in order, like 07:30-11:30, 13:30-17:00.',
    cutoff: 'Cut-off time for same-day results',
    cutoffHint: 'If received later, the result is due on the next working day. Law on Civil Status: 15:00.',
    cutoffBad: 'Enter a time like 15:00.',
    saturday: 'Count Saturdays as working days',
    saturdayHelp:
      'Only if the office has its own rule. Receiving dossiers on Saturday mornings is not enough.',
    shift: 'If received after the cut-off, time limits in days start one day later',
    shiftHelp: 'Not required by law. If it is on, Sổ tay shows the difference.',
    undecided: 'Days without an official decision',
    undecidedHelp: 'Choose only once the office has been notified.',
    notDecided: 'Not decided',
    works: 'Working day',
    isOff: (days: string) => `Off ${days}`,
    by: 'Decided by',
    byHint: 'Name, number of the document',
    byBad: 'Enter the person or document that decided.',
    closures: 'Days the office is closed',
    closuresHelp:
      'Storms, floods, power cuts… These are not public holidays, so Sổ tay still counts them and asks for confirmation.',
    closureDay: 'Day',
    decision: 'Number of the decision',
    add: 'Add a day',
    remove: (day: string) => `Remove ${day}`,
    closureBad: 'Enter the day like 20/11/2026 and the number of the decision.',
    save: 'Save opening hours',
    saved: 'Opening hours saved.',
    undo: 'Undo',
    undone: 'Back as it was.',
    makeup: 'Saturdays worked in exchange',
    makeupHint: 'Enter the days separated by commas, if the notice gives them.',
    makeupBad: 'Enter a Saturday like 28/11/2026.',
  },

  bad: {
    title: 'This calendar cannot be used.',
    at: (place: string, what: string) => `${place}: ${what}`,
    'not-an-object': 'must be an object { … }.',
    'not-a-list': 'must be a list [ … ].',
    'too-many': 'has too many entries. Leave out old years.',
    'not-a-day': 'must be a real day, written like 2026-11-24.',
    'not-a-year': 'must be a year, like 2026.',
    'year-not-listed': 'is of a year that “years” does not list. Add it when its notice is there.',
    twice: 'this day stands above already. Keep one.',
    'unknown-kind': 'must be holiday, compensatory, swap-off or closure.',
    'no-text': 'must have a text of at most 300 characters.',
    'not-a-saturday': 'must be a Saturday.',
    'not-a-working-day': 'must be a day from Monday to Friday.',
    'bad-span': 'the last day must follow the first, by at most 62 days.',
    'bad-option': 'must be days within the span, like 2027-02-04/2027-02-10.',
    'one-option': 'must have at least two choices; “” is no day off.',
  },
};
