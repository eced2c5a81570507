import { type P, COMPARE, LOST_BEFORE_2016, STILL_RECORDED, ASK_FOR_COPY } from './shared';

const FROM_NOTICE =
  'Copy it from the death notice; if it is not there, leave the field empty and press “Compared with the paper”.';
const TYPE_NUMBER = 'The hour and the minute of death are numbers, each in its own field.';
const ISSUER_TODO =
  'Compare the place of death, the type of paper and the issuer with the papers in the dossier.';

export const death = {
  'death-age': {
    'too-old': {
      title: (p: P) => `Check the dates of birth and death: they make an age of ${p.years}.`,
      why: 'Such an age is very rare; usually the year was mistyped.',
      todo: COMPARE,
    },
    'before-birth': {
      title: () => 'Check the date of death: it is before the year of birth in the personal number.',
      why: 'The personal number tells the year of birth; one of the two fields is wrong.',
      todo: COMPARE,
    },
  },
  'death-cause': {
    none: {
      title: () => 'Enter the cause of death from the death notice.',
      why: 'What is entered is not a cause of death.',
      todo: FROM_NOTICE,
    },
    unknown: {
      title: () => 'See whether the death notice gives a cause of death.',
      why: 'The cause of death is taken from the death notice.',
      todo: FROM_NOTICE,
    },
  },
  'death-notice-issuer': {
    placeholder: {
      title: () => 'Leave the issuer empty if there is no death notice.',
      why: 'What is entered is not the name of an agency.',
      todo: 'Enter the agency as on the paper, or clear this field.',
    },
    kind: {
      title: () => 'Check the type of paper or the issuer: the two do not match.',
      why: 'Courts issue judgments and decisions; death notices come from health facilities or commune authorities.',
      todo: ISSUER_TODO,
    },
    hospital: {
      title: () => 'Check the issuer: for a death in a health facility, that facility issues the notice.',
      why: 'For a death in a health facility its head issues the notice (Decree 123/2015 Article 4).',
      todo: ISSUER_TODO,
    },
    home: {
      title: () => 'Check the place of death or the issuer: a death at home, a health facility’s notice.',
      why: 'For a death at home the commune authority there issues the notice (Decree 123/2015 Article 4).',
      todo: ISSUER_TODO,
    },
    violent: {
      title: () => 'Ask for the document of the police or the forensic office about the death.',
      why: 'After an accidental, sudden or suspicious death it replaces the death notice (Decree 123/2015 Article 4).',
      todo: ISSUER_TODO,
    },
  },
  'death-notice-number': {
    placeholder: {
      title: () => 'Leave the number empty if the death notice has none.',
      why: 'What is entered is not a number of a paper.',
      todo: 'Copy the number exactly, or clear this field.',
    },
    'other-year': {
      title: (p: P) =>
        `Check the death notice’s number: it says ${p.year}, the date of issue says ${p.date}.`,
      why: 'The year in the number is usually the year of issue.',
      todo: COMPARE,
    },
    'no-date': {
      title: () => 'Enter the date of issue of the death notice.',
      why: 'The number is given, but not the date of issue.',
      todo: FROM_NOTICE,
    },
    'no-number': {
      title: () => 'Enter the number of the death notice.',
      why: 'The date of issue is given, but not the number.',
      todo: FROM_NOTICE,
    },
  },
  'death-registered-again': {
    'again-too-new': {
      title: (p: P) => `Check: “again” is only for records from before 01/01/2016; died on ${p.date}.`,
      why: LOST_BEFORE_2016,
      todo: 'Use the death registration procedure, or check the date of death.',
    },
    'record-too-new': {
      title: (p: P) => `Check: “again” is only for records from before 01/01/2016; recorded on ${p.date}.`,
      why: STILL_RECORDED,
      todo: ASK_FOR_COPY,
    },
  },
  'death-registration-deadline': {
    late: {
      title: (p: P) =>
        `Check the type of registration: ${p.days} days since the death, the deadline was ${p.last}.`,
      why: 'A death must be registered within 15 days; after that it is late.',
      todo: 'Choose “Đăng ký quá hạn” (late), or check the date of death.',
    },
    'not-late': {
      title: (p: P) => `Check the type of registration: only ${p.days} days since the death.`,
      why: 'Registering a death within 15 days is in time.',
      todo: 'Choose “Đăng ký đúng hạn” (in time), or check the date of death.',
    },
  },
  'death-time': {
    hour: {
      title: (p: P) => `Check the hour of death: there is no hour ${p.hour}.`,
      why: 'The hours of a day go from 0 to 23.',
      todo: FROM_NOTICE,
    },
    'hour-24': {
      title: () => 'Enter hour 0 instead of 24, and check the date of death.',
      why: 'Hour 24 of one day is hour 0 of the next; the portal takes only 0 to 23.',
      todo: 'Make sure which day the death notice means before you change it.',
    },
    minute: {
      title: (p: P) => `Check the minute of death: there is no minute ${p.minute}.`,
      why: 'Minutes go from 0 to 59.',
      todo: FROM_NOTICE,
    },
    'no-number': {
      title: () => 'Enter the hour and minute of death as numbers, or leave them empty.',
      why: TYPE_NUMBER,
      todo: FROM_NOTICE,
    },
    'no-hour': {
      title: () => 'Enter the hour of death: only the minute is there.',
      why: TYPE_NUMBER,
      todo: FROM_NOTICE,
    },
    both: {
      title: () => 'Enter the minute in its own field: the hour field holds both.',
      why: TYPE_NUMBER,
      todo: 'Enter the hour and the minute in two fields.',
    },
    form: {
      title: () => 'Enter numbers only, without the words for hour and minute.',
      why: TYPE_NUMBER,
      todo: 'Press “Change to” to keep only the number.',
    },
  },
  'deceased-card': {
    'after-death': {
      title: (p: P) => `Check the paper’s date of issue: it is after the death on ${p.death}.`,
      why: 'Identity papers are issued only to the living.',
      todo: COMPARE,
    },
  },
  'deceased-relation': {
    self: {
      title: () => 'Choose the relation again: the requester cannot be the deceased.',
      why: 'A death is reported by a relative or by somebody else.',
      todo: 'Enter the requester’s relation to the deceased.',
    },
    'same-name': {
      title: () => 'Check the requester’s name: it is identical to that of the deceased.',
      why: 'Usually the requester’s section was copied from the deceased’s.',
      todo: COMPARE,
    },
  },
  'newborn-death': {
    'under-a-day': {
      title: () => 'Ask how long the child lived: under 24 hours, the death need not be registered.',
      why: 'If a child lived less than 24 hours, neither birth nor death has to be registered unless the birth parents ask for it.',
      todo: 'Ask the parents whether they want it; if they do, register.',
    },
  },
};
