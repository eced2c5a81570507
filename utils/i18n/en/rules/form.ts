export const form = {
  dates: {
    name: 'Dates',
    what: 'The date must be real, readable in only one way and not after today. If only the year, or the month and year, is known, enter what is known.',
  },
  'date-order': {
    name: 'Order of dates',
    what: 'Birth, marriage, divorce, death, registration and issue of the death notice must come in the right order.',
  },
  hostile: {
    name: 'Strange content in a field',
    what: 'Finds text pasted by mistake, hidden characters that reverse the text, and web page code.',
  },
  'mirror-fields': {
    name: 'Two fields with the same information',
    what: 'The personal number and the number on the card, or one item shown in two places, must be the same.',
  },
  'other-text': {
    name: 'The choice "Khác"',
    what: 'If “Khác” is chosen, say what is meant in the field beside it; otherwise leave that field empty.',
  },
  'requester-relation': {
    name: 'The requester’s relation',
    what: 'If the relation is father, mother or self, the requester must be that very person; small children cannot be requesters.',
  },
  required: {
    name: 'Required fields',
    what: 'What the procedure or the portal needs in the chosen case must not be left empty.',
  },
  'text-encoding': {
    name: 'Broken letters in addresses and other fields',
    what: 'Finds letters that were lost or read in the wrong encoding, in fields other than names.',
  },
  'text-form': {
    name: 'Decomposed letters, hidden characters, extra spaces',
    what: 'Composes Unicode letters and removes hidden characters and extra spaces; what you see stays the same.',
  },
};
