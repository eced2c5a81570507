export const form = {
  dates: {
    name: 'Dates',
    what: 'A real day that can be read one way only and does not lie ahead. Where only the year or month is known, that is written.',
  },
  'date-order': {
    name: 'Order of dates',
    what: 'Birth, marriage, divorce, death, registration and death notice come in an order that can happen.',
  },
  hostile: {
    name: 'Strange contents',
    what: 'Finds pasted documents, hidden characters that turn the text, and page code.',
  },
  'mirror-fields': {
    name: 'Two fields, one fact',
    what: 'The personal number and the card number, or one fact shown twice, are the same.',
  },
  'other-text': {
    name: 'The choice "Khác"',
    what: 'With "Khác" the field beside it says what is meant; with another choice it stays empty.',
  },
  'requester-relation': {
    name: 'Relation of the requester',
    what: 'With father, mother or self both blocks are one person; small children do not ask for themselves.',
  },
  required: {
    name: 'Fields that are needed',
    what: 'What the procedure or the portal needs in this case is not left empty.',
  },
  'text-encoding': {
    name: 'Broken letters in other fields',
    what: 'Finds letters that were lost or read with a wrong code page outside name fields.',
  },
  'text-form': {
    name: 'Form of the text',
    what: 'Composes Unicode, takes out hidden characters and double spaces; what you see stays the same.',
  },
};
