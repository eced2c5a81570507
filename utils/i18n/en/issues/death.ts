import { type P, COMPARE } from './shared';

const FROM_NOTICE = 'Copy the notice; what it does not tell stays empty: press “Compared with the paper”.';
const TYPE_NUMBER = 'Hour and minute are numbers, each in its own box.';
const ISSUER_TODO = 'Compare place of death, kind and issuer with the paper in hand.';

export const death = {
  'death-age': {
    'too-old': {
      title: (p: P) => `Check the dates of birth and death: an age of ${p.years}.`,
      why: 'Such an age is very rare, mostly a slip in the year.',
      todo: COMPARE,
    },
    'before-birth': {
      title: () => 'Check the date of death: before the year of birth in the number.',
      why: 'The personal number tells the year of birth; one of the two is wrong.',
      todo: COMPARE,
    },
  },
  'death-cause': {
    none: {
      title: () => 'Write the cause of death as on the notice.',
      why: 'What stands there is no cause.',
      todo: FROM_NOTICE,
    },
    unknown: {
      title: () => 'Look whether the notice tells the cause of death.',
      why: 'The cause is recorded as on the notice.',
      todo: FROM_NOTICE,
    },
  },
  'death-notice-issuer': {
    placeholder: {
      title: () => 'Leave the issuer empty if there is no notice.',
      why: 'What stands there is no agency.',
      todo: 'Write the agency as on the paper, or clear the box.',
    },
    kind: {
      title: () => 'Check the kind of paper or its issuer: the two do not fit.',
      why: 'Courts give judgements; notices come from health facilities or communes.',
      todo: ISSUER_TODO,
    },
    hospital: {
      title: () => 'Check the issuer: a facility issues the notice for who died there.',
      why: 'The head of the facility issues it (Decree 123/2015 Article 4).',
      todo: ISSUER_TODO,
    },
    home: {
      title: () => 'Check the place or the issuer: died at home, paper of a facility.',
      why: 'The commune issues the notice for who died at home (Decree 123/2015 Article 4).',
      todo: ISSUER_TODO,
    },
    violent: {
      title: () => 'Ask for the paper of the police or the forensic office.',
      why: 'After an accident or a sudden death it stands for the notice (Decree 123/2015 Article 4).',
      todo: ISSUER_TODO,
    },
  },
  'death-notice-number': {
    placeholder: {
      title: () => 'Leave the number empty if the notice has none.',
      why: 'What stands there is no number.',
      todo: 'Copy the number from the paper, or clear the box.',
    },
    'other-year': {
      title: (p: P) => `Check the number: it says ${p.year}, the date says ${p.date}.`,
      why: 'The year in the number and the year of issue are mostly the same.',
      todo: COMPARE,
    },
    'no-date': {
      title: () => 'Write the date of the death notice.',
      why: 'There is a number but no date.',
      todo: FROM_NOTICE,
    },
    'no-number': {
      title: () => 'Write the number of the death notice.',
      why: 'There is a date but no number.',
      todo: FROM_NOTICE,
    },
  },
  'death-registered-again': {
    'again-too-new': {
      title: (p: P) => `Check: registering again is for before 01/01/2016; the death is ${p.date}.`,
      why: 'Records may be registered again only when book and original from before 2016 are lost.',
      todo: 'Register the death, or check its date.',
    },
    'record-too-new': {
      title: (p: P) => `Check: registering again is for before 01/01/2016; the record is ${p.date}.`,
      why: 'What was registered from 2016 on stands in a book: a copy is asked for instead.',
      todo: 'Check the date of the former registration, or ask for a copy.',
    },
  },
  'death-registration-deadline': {
    late: {
      title: (p: P) => `Check the kind: ${p.days} days since the death, the term ended ${p.last}.`,
      why: 'A death is registered within 15 days; later it is late.',
      todo: 'Choose late registration, or check the date of death.',
    },
    'not-late': {
      title: (p: P) => `Check the kind: only ${p.days} days since the death.`,
      why: 'Within 15 days it is in time.',
      todo: 'Choose registration in time, or check the date of death.',
    },
  },
  'death-time': {
    hour: {
      title: (p: P) => `Check the hour of death: there is no hour ${p.hour}.`,
      why: 'Hours go from 0 to 23.',
      todo: FROM_NOTICE,
    },
    'hour-24': {
      title: () => 'Write hour 0 instead of 24 and check the date of death.',
      why: 'Hour 24 of a day is hour 0 of the next; the portal takes 0 to 23.',
      todo: 'Make sure of the date on the notice before changing it.',
    },
    minute: {
      title: (p: P) => `Check the minute of death: there is no minute ${p.minute}.`,
      why: 'Minutes go from 0 to 59.',
      todo: FROM_NOTICE,
    },
    'no-number': {
      title: () => 'Write hour and minute as numbers, or leave them empty.',
      why: TYPE_NUMBER,
      todo: FROM_NOTICE,
    },
    'no-hour': {
      title: () => 'Write the hour of death: there are minutes only.',
      why: TYPE_NUMBER,
      todo: FROM_NOTICE,
    },
    both: {
      title: () => 'Write the minutes into their box: the hour has both.',
      why: TYPE_NUMBER,
      todo: 'Put hour and minute into two boxes.',
    },
    form: {
      title: () => 'Write the number only, without the word.',
      why: TYPE_NUMBER,
      todo: 'Press fix to keep the number.',
    },
  },
  'deceased-card': {
    'after-death': {
      title: (p: P) => `Check the issue date of the card: after the death on ${p.death}.`,
      why: 'Identity papers are issued to the living.',
      todo: COMPARE,
    },
  },
  'deceased-relation': {
    self: {
      title: () => 'Choose the relation again: the requester cannot be the deceased.',
      why: 'A relative or somebody else reports a death.',
      todo: 'Write how the requester is related to the deceased.',
    },
    'same-name': {
      title: () => "Check the requester's name: exactly that of the deceased.",
      why: "Mostly the requester's block was filled from the other one.",
      todo: COMPARE,
    },
  },
  'newborn-death': {
    'under-a-day': {
      title: () => 'Ask how long the child lived: under 24 hours no one must register.',
      why: 'Under 24 hours birth and death are registered only if the parents ask for it.',
      todo: 'Ask the parents; if they wish it, register.',
    },
  },
};
