import { NEW_LAW } from './shared';

export const records = {
  'record-number': {
    name: 'Number of the civil-status record',
    what: 'Written as 12/2026, on older papers perhaps the number alone; not 0, a date, a personal number or a future year.',
  },
  'record-book': {
    name: 'Book number',
    what: 'Written as 01/2005; the book’s year must not be in the future and must match the year of registration (a new book is opened every year).',
  },
  'record-year': {
    name: 'Year in the number, the book and the date of registration',
    what: 'The year in the record number must be that of the date of registration; the book was opened in that year or earlier.',
  },
  'record-agency': {
    name: 'Agency that registered the event',
    what: 'It must be a registering agency, by its full name, at a level that existed on the date of registration.',
  },
  'record-event': {
    name: 'Type of civil-status event and the rest of the form',
    what: 'The name of the paper, the date of registration, the age and the relation must fit the type of event (birth, marriage, death…).',
    changes: NEW_LAW,
  },
  addressee: {
    name: 'Addressee',
    what: 'The form must be addressed to an agency that still exists: since 01/07/2025 there are no districts or townships.',
  },
  'kin-ages': {
    name: 'Relation and age',
    what: 'Parents and grandparents must be born before their children and grandchildren. The gap of 12 years is only a screening limit.',
  },
  'kin-gender': {
    name: 'Relation and gender',
    what: 'A relation such as wife, husband, son or paternal grandmother must agree with the person’s gender or personal number.',
  },
  copies: {
    name: 'Number of copies',
    what: 'A whole number, not too large, that agrees with the choice whether copies are wanted.',
  },
  'change-content': {
    name: 'Content of the change or correction',
    what: 'It must say clearly what is changed into what, with different values before and after, and fit the chosen type of change.',
    changes: NEW_LAW,
  },
  'change-consent': {
    name: 'Consent to a new name or ethnic group for a person under 18',
    what: 'Reminds you to look for the consent of that person and of the parents, depending on the age.',
    changes: NEW_LAW,
  },
};
