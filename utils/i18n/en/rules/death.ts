import { NEW_LAW, STOPS } from './shared';

export const death = {
  'death-age': {
    name: 'Age at death',
    what: 'The date of death must not be before the year of birth in the personal number; an age above 110 is usually a mistyped year.',
  },
  'death-cause': {
    name: 'Cause of death',
    what: 'Copy it from the death notice. “Died”, “passed away”, a dot or a number is not a cause.',
  },
  'death-notice-issuer': {
    name: 'Issuer of the death notice',
    what: 'The health facility issues it for a death there, the commune People’s Committee for a death at home; if a court declared the person dead, there is a judgment or decision. After an accident or a sudden death, ask for the document of the police or the forensic office.',
    changes: NEW_LAW,
  },
  'death-notice-number': {
    name: 'Number and date of the death notice',
    what: 'A number needs a date of issue of the same year; if the notice has no number, leave the field empty.',
  },
  'death-registered-again': {
    name: 'Registering a death again: only if first registered before 2016',
    what: 'A death may be registered again only when both the death and its earlier registration were before 01/01/2016.',
    changes: STOPS,
  },
  'death-registration-deadline': {
    name: 'Registering a death within 15 days',
    what: 'Compares the date of death and the date of receipt with the chosen type of registration. If only the month or year is known, it speaks only when it is certain.',
    changes: STOPS,
  },
  'death-time': {
    name: 'Hour and minute of death',
    what: 'Hours go from 0 to 23 and minutes from 0 to 59: one number in each field, without words.',
  },
  'deceased-card': {
    name: 'Identity paper issued after the death',
    what: 'The deceased’s identity paper cannot have been issued after the date of death.',
  },
  'deceased-relation': {
    name: 'The person who reports the death, and the deceased',
    what: 'The deceased cannot report their own death: check the relation and the requester’s name.',
  },
  'newborn-death': {
    name: 'Child who died within 24 hours of birth',
    what: 'If a child lived less than 24 hours, neither birth nor death has to be registered unless the birth parents ask for it.',
  },
};
