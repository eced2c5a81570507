/** Certain: the day. What the new law says about these matters has not been read. */
const NEW_LAW = {
  '2027-03-01':
    'Law on Civil Status 03/2026/QH16 comes into force; dossiers received before keep to the old law. What it says is to be confirmed.',
};

export const records = {
  'record-number': {
    name: 'Number of a civil-status entry',
    what: 'Written as 12/2026, or as the bare number on older papers; no 0, no date, no personal number, no future year.',
  },
  'record-book': {
    name: 'Book',
    what: 'Written as 01/2005; its year does not lie ahead and is that of the entry: a book is opened every year.',
  },
  'record-year': {
    name: 'Year of number, book and day',
    what: 'The year in the number is that of the day; the book was opened in that year or before.',
  },
  'record-agency': {
    name: 'Where it was registered',
    what: 'A registering office by its whole name, of a level that existed on that day.',
  },
  'record-event': {
    name: 'Kind of record and the rest of the form',
    what: 'Name of the paper, day, age and relation fit the kind of record (birth, marriage, death …).',
    changes: NEW_LAW,
  },
  addressee: {
    name: 'Addressee',
    what: 'The office still exists: since 2025-07-01 there are no districts and townships.',
  },
  'kin-ages': {
    name: 'Relation and age',
    what: 'Parents and grandparents were born before their children and grandchildren. The bound of 12 years is for review only.',
  },
  'kin-gender': {
    name: 'Relation and gender',
    what: 'Wife, husband, son, grandmother and the like fit the gender or the number of that person.',
  },
  copies: {
    name: 'Number of copies',
    what: 'A small whole number that fits the choice whether copies are wanted.',
  },
  'change-content': {
    name: 'What is changed or corrected',
    what: 'It tells from what to what, two different values, of the kind that was chosen.',
    changes: NEW_LAW,
  },
  'change-consent': {
    name: 'Consent to a new name or ethnic group below 18',
    what: 'A reminder to ask for the consent of the young person and of the parents, by age.',
    changes: NEW_LAW,
  },
};
