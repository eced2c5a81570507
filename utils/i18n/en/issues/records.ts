import { type P, COMPARE, who } from './shared';

const NUMBER_TODO = 'Copy “Số” from the civil-status paper, such as 12/2026.';
const YEAR_WHY = 'Entries are numbered from 01 every year, with the year.';

export const records = {
  'record-number': {
    'no-digits': {
      title: () => 'Check the number of the entry: there is no digit.',
      why: 'Without a number the entry is hard to find.',
      todo: 'Copy it from the paper; leave it empty if it is not known.',
    },
    'personal-id': {
      title: () => 'Check the number of the entry: a personal number stands here.',
      why: 'The number of the entry is another than the personal number on the same paper.',
      todo: NUMBER_TODO,
    },
    'is-date': {
      title: (p: P) => `Check the number of the entry: the date ${p.date} stands here.`,
      why: 'The day of registration was typed into the box of the number.',
      todo: NUMBER_TODO,
    },
    'with-book': {
      title: () => 'Better apart: the number holds the book as well.',
      why: 'Number and book have a box each.',
      todo: 'Write the number into “Số”, the book into “Quyển số”.',
    },
    label: {
      title: () => 'Better without the word “Số” in the number.',
      why: 'Only the number stands here.',
      todo: NUMBER_TODO,
    },
    separator: {
      title: (p: P) => `Check the character in the number: usually ${p.number}.`,
      why: 'A slash stands between number and year.',
      todo: 'Compare with the paper and correct it.',
    },
    zero: {
      title: () => 'Check the number of the entry: there is no number 0.',
      why: 'Entries are numbered from 01.',
      todo: NUMBER_TODO,
    },
    'year-odd': {
      title: () => 'Check the number of the entry: its year has a digit too many or few.',
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'year-ahead': {
      title: (p: P) => `Check the number of the entry: ${p.year} has not come.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'year-early': {
      title: (p: P) => `Check the number of the entry: ${p.year} is too far back.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
  },
  'record-book': {
    'other-year': {
      title: (p: P) => `Check: the book is of ${p.year}, the entry of ${p.date}.`,
      why: 'A register is opened every year.',
      todo: COMPARE,
    },
    zero: {
      title: () => 'Check the book: there is no book 0.',
      why: 'Books are numbered from 01.',
      todo: 'Copy “Quyển số” from the paper.',
    },
    none: {
      title: () => 'Better empty where the paper names no book.',
      why: 'Older papers may name no book.',
      todo: 'Leave the box empty.',
    },
    'personal-id': {
      title: () => 'Check the book: a personal number stands here.',
      why: 'A book is usually written as 01/2005.',
      todo: 'Copy “Quyển số” from the paper.',
    },
    'year-ahead': {
      title: (p: P) => `Check the book: ${p.year} has not come.`,
      why: 'The year of a book is the year it was opened.',
      todo: COMPARE,
    },
    'year-early': {
      title: (p: P) => `Check the book: ${p.year} is too far back.`,
      why: 'The year of a book is the year it was opened.',
      todo: COMPARE,
    },
  },
  'record-year': {
    differs: {
      title: (p: P) => `Check: the number is of ${p.year}, the day of ${p.date}.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'book-later': {
      title: (p: P) => `Check the book: opened in ${p.book}, after the entry.`,
      why: 'An entry stands in a book that was opened in that year or before.',
      todo: COMPARE,
    },
    'copy-number': {
      title: () => 'Check the number: perhaps that of an extract.',
      why: 'An extract has a number of its own, not that of the entry.',
      todo: 'Copy the number of the entry, where the extract names it.',
    },
    'other-extract': {
      title: () => 'Check the number: its end is of another kind of extract.',
      why: 'TLKS usually means birth, TLKH marriage, TLKT death.',
      todo: COMPARE,
    },
  },
  'record-agency': {
    police: {
      title: () => 'Check where it was registered: the police stand here.',
      why: 'The police register no civil status; perhaps the issuer of the card was copied.',
      todo: "Write the people's committee named on the paper.",
    },
    hospital: {
      title: () => 'Check where it was registered: a hospital stands here.',
      why: 'Hospitals write birth and death notices; they register nothing.',
      todo: "Write the people's committee named on the paper.",
    },
    'no-name': {
      title: () => 'Check where it was registered: only digits stand here.',
      why: 'The name of the office is needed to find the book.',
      todo: 'Write its name, such as “UBND xã Mường Than”.',
    },
    'no-place': {
      title: () => 'Write the name of the office that registered it.',
      why: 'Without the commune the entry cannot be found.',
      todo: 'Write the whole name, such as “UBND xã Mường Than, tỉnh Lai Châu”.',
    },
    gone: {
      title: () => 'Check the office: no districts or townships on that day.',
      why: 'Since 2025-07-01 there are provinces and communes only.',
      todo: COMPARE,
    },
  },
  'record-event': {
    'other-paper': {
      title: () => 'Check: the name of the paper is of another kind of record.',
      why: 'The two boxes speak of different events.',
      todo: 'Choose the kind again, or correct the name.',
    },
    'own-death': {
      title: () => 'Check the relation: “self” for a record of a death.',
      why: 'The requester cannot be the one who died.',
      todo: 'Choose the relation or the kind of record again.',
    },
    'before-death': {
      title: () => 'Correct the day of the entry: it is before the death.',
      why: 'A death is registered after it.',
      todo: COMPARE,
    },
    'married-young': {
      title: (p: P) => `Check: a marriage at the age of ${p.age}.`,
      why: 'The birth, the day of the entry or the kind of record may be wrong.',
      todo: COMPARE,
    },
  },
  addressee: {
    gone: {
      title: () => 'Check the addressee: districts and townships are gone.',
      why: 'Since 2025-07-01 there are provinces and communes only.',
      todo: "Write the people's committee of today's commune.",
    },
    'no-place': {
      title: () => "Better name the place of the people's committee.",
      why: 'A form is addressed to an office with a name.',
      todo: 'Write the whole name, such as “UBND xã Mường Than”.',
    },
  },
  'kin-ages': {
    'elder-younger': {
      title: () => 'Check the relation: the requester is hardly older than the child.',
      why: 'By the relation the requester was born many years before; it is often turned round.',
      todo: 'Choose the relation again, or check births and numbers of both.',
    },
    'child-older': {
      title: () => 'Check the relation: said to be a child, but hardly younger.',
      why: 'The box says what the requester is to the other; it is often turned round.',
      todo: 'Choose again if it was written the other way round.',
    },
  },
  'kin-gender': {
    'other-gender': {
      title: (p: P) =>
        p.gender === 'male'
          ? `Check the relation: it does not fit, the ${who(p.person)} is a man.`
          : `Check the relation: it does not fit, the ${who(p.person)} is a woman.`,
      why: 'The word of the relation and the gender contradict each other; it is often turned round.',
      todo: 'Choose the relation again, or check gender and number.',
    },
  },
  copies: {
    missing: {
      title: () => 'Write the number of copies: copies are wanted.',
      why: '“Có” was chosen.',
      todo: 'Write a number, such as 2.',
    },
    unwanted: {
      title: () => 'Check: no copies wanted, but a number is given.',
      why: 'The two boxes do not fit.',
      todo: 'Choose “Có”, or leave the number empty.',
    },
    zero: {
      title: () => 'Check the number of copies: 0.',
      why: 'Copies were asked for: at least one.',
      todo: 'Ask how many are needed.',
    },
    many: {
      title: (p: P) => `Check the number of copies: ${p.count}.`,
      why: 'More than usual; perhaps a digit too many.',
      todo: 'Ask how many are needed.',
    },
    'not-whole': {
      title: () => 'Correct the number of copies: a whole number, not negative.',
      why: 'There are no half or negative copies.',
      todo: 'Write a number, such as 2.',
    },
    unreadable: {
      title: () => 'Check the number of copies: it cannot be read.',
      why: 'One number stands here.',
      todo: 'Write a number, such as 2.',
    },
    words: {
      title: (p: P) => `Better write the number in digits: ${p.count}.`,
      why: 'Only a number stands here.',
      todo: 'Write digits.',
    },
  },
  'change-content': {
    vague: {
      title: () => 'Write what is changed: from what to what.',
      why: 'What stands here does not tell what is to be changed.',
      todo: 'Write it like “day of birth from 01/02/1990 to 02/01/1990”.',
    },
    same: {
      title: (p: P) => `Check the content: before and after are both “${p.value}”.`,
      why: 'The old and the new value are the same.',
      todo: COMPARE,
    },
    'not-ethnicity': {
      title: () => 'Check: ethnic group chosen, but the content is about another matter.',
      why: 'Request and content do not fit.',
      todo: 'Choose the request again, or write the old and the new group.',
    },
    'is-correction': {
      title: () => 'Check the request: perhaps a correction.',
      why: 'What was empty is supplemented, what was wrong is corrected; names are what is changed.',
      todo: 'Look at the grounds and choose again.',
    },
    'reason-repeats': {
      title: () => 'Better give a reason: the content is repeated here.',
      why: 'The reason tells why, and where the mistake comes from.',
      todo: 'Write the cause and the paper that shows it.',
    },
  },
  'change-consent': {
    'name-own': {
      title: (p: P) => `Ask: ${p.age} years old, the child and the parents have to agree.`,
      why: 'From 9 years a new name needs the consent of the child, below 18 that of the parents (to be checked).',
      todo: 'See whether the consent is on the form.',
    },
    'name-parents': {
      title: () => 'Ask: the parents have to agree to the new name.',
      why: 'Below 18 a new name needs the consent of the parents (to be checked).',
      todo: 'See whether the consent is on the form.',
    },
    ethnicity: {
      title: (p: P) => `Ask: ${p.age} years old, the young person has to agree.`,
      why: 'From 15 to 18 a new ethnic group needs the consent of the young person (to be checked).',
      todo: 'See whether the consent is in the dossier.',
    },
  },
};
