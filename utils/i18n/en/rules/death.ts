/** Certain: the day. What the new law says about these matters has not been read. */
const NEW_LAW = {
  '2027-03-01':
    'Civil Status Law 03/2026/QH16 takes effect; dossiers received before follow the old law. What is new needs a person to confirm.',
};
const STOPS = {
  '2027-03-01':
    'Civil Status Law 03/2026/QH16 takes effect: this rule is silent about dossiers received from then on, until the new terms are confirmed.',
};

export const death = {
  'death-age': {
    name: 'Age at death',
    what: 'A death is not before the year of birth in the number; an age above 110 is mostly a slip in the year.',
  },
  'death-cause': {
    name: 'Cause of death',
    what: 'Copied from the notice. A word for dying, a sign or a number is no cause.',
  },
  'death-notice-issuer': {
    name: 'Issuer of the death notice',
    what: 'The facility for who died there, the commune for who died at home, a judgement for who is declared dead. After accidents the police or a forensic office.',
    changes: NEW_LAW,
  },
  'death-notice-number': {
    name: 'Number and date of the death notice',
    what: 'Number and date go together, with the same year; without a number the box stays empty.',
  },
  'death-registered-again': {
    name: 'Registering a death again: only from before 2016',
    what: 'The death and its former registration must be earlier than 01/01/2016 to be registered again.',
    changes: STOPS,
  },
  'death-registration-deadline': {
    name: 'A death within 15 days',
    what: 'Compares death and receipt with the kind of registration. With month or year only it speaks when it is sure.',
    changes: STOPS,
  },
  'death-time': {
    name: 'Hour and minute of death',
    what: 'Hours from 0 to 23, minutes from 0 to 59, each in its own box, without words.',
  },
  'deceased-card': {
    name: 'A card issued after the death',
    what: 'The identity paper of the deceased cannot be issued after the death.',
  },
  'deceased-relation': {
    name: 'Who reports the death, and the deceased',
    what: 'The dead do not ask: by the relation and the name of the requester.',
  },
  'newborn-death': {
    name: 'A child that died within 24 hours of birth',
    what: 'Under 24 hours birth and death are registered only if the parents ask for it.',
  },
};
