import { type P, COMPARE, who, CLEAR } from './shared';

const NUMBER_TODO = 'Copy it from “Số” on the civil-status paper, e.g. 12/2026.';
const YEAR_WHY = 'Records are numbered from 01 again every year, and the number includes the year.';
const OPENED = 'The year in the book number is the year the book was opened.';
const COMMITTEE = 'Enter the People’s Committee named on the civil-status paper.';
const COPIES_TODO = 'Enter the number of copies, e.g. 2.';

export const records = {
  'record-number': {
    'no-digits': {
      title: () => 'Check the record number: there is no digit in this field.',
      why: 'Without a number the record is hard to find in the register.',
      todo: 'Copy the number from the paper; if it has none, leave the field empty.',
    },
    'personal-id': {
      title: () => 'Check the record number: a personal number is entered here.',
      why: 'The personal number printed on the same paper is not the record number.',
      todo: NUMBER_TODO,
    },
    'is-date': {
      title: (p: P) => `Check the record number: the date ${p.date} is entered here.`,
      why: 'The date of registration may have been typed into the number field.',
      todo: NUMBER_TODO,
    },
    'with-book': {
      title: () => 'Better split number and book: the number field holds both.',
      why: 'The record number and the book number have their own fields.',
      todo: 'Enter the number in “Số” and the book in “Quyển số”.',
    },
    label: {
      title: () => 'Better remove the word “Số” from the record number.',
      why: 'Only the number goes here.',
      todo: NUMBER_TODO,
    },
    separator: {
      title: (p: P) => `Check the separator in the record number: usually ${p.number}.`,
      why: 'Number and year are separated by a slash.',
      todo: 'Compare with the paper and correct it.',
    },
    zero: {
      title: () => 'Check the record number: there is no number 0.',
      why: 'Records are numbered from 01.',
      todo: NUMBER_TODO,
    },
    'year-odd': {
      title: () => 'Check the record number: its year has a digit too many or too few.',
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'year-ahead': {
      title: (p: P) => `Check the record number: ${p.year} is in the future.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'year-early': {
      title: (p: P) => `Check the record number: ${p.year} is too early.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
  },
  'record-book': {
    'other-year': {
      title: (p: P) => `Check: the book is of ${p.year}, the date of registration of ${p.date}.`,
      why: 'A new register is opened every year.',
      todo: COMPARE,
    },
    zero: {
      title: () => 'Check the book number: there is no book 0.',
      why: 'Books are numbered from 01.',
      todo: 'Copy it from “Quyển số” on the paper.',
    },
    none: {
      title: () => 'Leave the book number empty if the paper has none.',
      why: 'Older papers may have no book number.',
      todo: CLEAR,
    },
    'personal-id': {
      title: () => 'Check the book number: a personal number is entered here.',
      why: 'A book number is usually written as 01/2005.',
      todo: 'Copy it from “Quyển số” on the paper.',
    },
    'year-ahead': {
      title: (p: P) => `Check the book number: ${p.year} is in the future.`,
      why: OPENED,
      todo: COMPARE,
    },
    'year-early': {
      title: (p: P) => `Check the book number: ${p.year} is too early.`,
      why: OPENED,
      todo: COMPARE,
    },
  },
  'record-year': {
    differs: {
      title: (p: P) => `Check: the record number says ${p.year}, the date of registration ${p.date}.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'book-later': {
      title: (p: P) => `Check the book number: opened in ${p.book}, after the year of registration.`,
      why: 'The book must have been opened in the year of registration or before.',
      todo: COMPARE,
    },
    'copy-number': {
      title: () => 'Check the record number: perhaps it is that of an extract’s copy.',
      why: 'A copy of an extract has its own number, not that of the original record.',
      todo: 'Copy the number of the original record, if the copy shows it.',
    },
    'other-extract': {
      title: () => 'Check the record number: its ending belongs to another kind of extract.',
      why: 'TLKS is usually an extract of a birth, TLKH of a marriage, TLKT of a death.',
      todo: COMPARE,
    },
  },
  'record-agency': {
    police: {
      title: () => 'Check the registering agency: the police are entered here.',
      why: 'The police do not register civil status; perhaps the issuer of the identity card was copied.',
      todo: COMMITTEE,
    },
    hospital: {
      title: () => 'Check the registering agency: a health facility is entered here.',
      why: 'Health facilities issue birth and death notices; they do not register civil status.',
      todo: COMMITTEE,
    },
    'no-name': {
      title: () => 'Check the registering agency: this field has only digits.',
      why: 'The agency’s name is needed to look in the right register.',
      todo: 'Enter the agency’s name, e.g. “UBND xã Mường Than”.',
    },
    'no-place': {
      title: () => 'Enter the full name of the registering agency.',
      why: 'Without the commune the record cannot be looked up.',
      todo: 'Enter the full name, e.g. “UBND xã Mường Than, tỉnh Lai Châu”.',
    },
    gone: {
      title: () => 'Check the registering agency: there were no districts or townships then.',
      why: 'Since 01/07/2025 there are only provinces and communes.',
      todo: COMPARE,
    },
  },
  'record-event': {
    'other-paper': {
      title: () => 'Check: the name of the paper does not fit the type of record.',
      why: 'The two fields name different civil-status events.',
      todo: 'Change the type of record, or correct the name of the paper.',
    },
    'own-death': {
      title: () => 'Check the relation: “self” is entered for the record of a death.',
      why: 'The requester cannot be the deceased.',
      todo: 'Change the relation or the type of record.',
    },
    'before-death': {
      title: () => 'Correct the date of registration: it is before the death.',
      why: 'A death is registered only after the date of death.',
      todo: COMPARE,
    },
    'married-young': {
      title: (p: P) => `Check the marriage: the person was only ${p.age} then.`,
      why: 'The date of birth, the date of registration or the type of record may be wrong.',
      todo: COMPARE,
    },
  },
  addressee: {
    gone: {
      title: () => 'Check the addressee: districts and townships no longer exist.',
      why: 'Since 01/07/2025 there are only provinces and communes.',
      todo: 'Enter the People’s Committee of today’s commune.',
    },
    'no-place': {
      title: () => 'Better say which place’s People’s Committee it is.',
      why: 'The form must name the agency it is addressed to.',
      todo: 'Enter the full name, e.g. “UBND xã Mường Than”.',
    },
  },
  'kin-ages': {
    'elder-younger': {
      title: () => 'Check the relation: the requester is hardly older than the child or grandchild.',
      why: 'By this relation the requester must be much older; relations are often entered the wrong way round.',
      todo: 'Change the relation, or check both dates of birth and personal numbers.',
    },
    'child-older': {
      title: () => 'Check the relation: it says child, but the requester is hardly younger.',
      why: 'It says what the requester is to the other person; this is often entered the wrong way round.',
      todo: 'Change the relation if it is the wrong way round.',
    },
  },
  'kin-gender': {
    'other-gender': {
      title: (p: P) =>
        p.gender === 'male'
          ? `Check the relation: it does not fit, the ${who(p.person)} is a man.`
          : `Check the relation: it does not fit, the ${who(p.person)} is a woman.`,
      why: 'The relation and the gender do not match; relations are often entered the wrong way round.',
      todo: 'Change the relation, or check the gender and the personal number.',
    },
  },
  copies: {
    missing: {
      title: () => 'Enter the number of copies: copies are wanted.',
      why: '“Có” (yes) is chosen, so the number is needed.',
      todo: COPIES_TODO,
    },
    unwanted: {
      title: () => 'Check: no copies are wanted, but a number is entered.',
      why: 'The two fields do not match.',
      todo: 'Choose “Có” (yes), or leave the number empty.',
    },
    zero: {
      title: () => 'Check the number of copies: it says 0.',
      why: 'If copies are wanted, there must be at least 1.',
      todo: 'Ask how many copies are needed.',
    },
    many: {
      title: (p: P) => `Check the number of copies: ${p.count}.`,
      why: 'That is more than usual; perhaps there is a digit too many.',
      todo: 'Ask how many copies are needed.',
    },
    'not-whole': {
      title: () => 'Correct the number of copies: it must be a whole number, not negative.',
      why: 'There are no half or negative copies.',
      todo: COPIES_TODO,
    },
    unreadable: {
      title: () => 'Check the number of copies: it is unclear how many.',
      why: 'This field takes only one number.',
      todo: COPIES_TODO,
    },
    words: {
      title: (p: P) => `Better enter the number of copies in digits: ${p.count}.`,
      why: 'This field takes only a number.',
      todo: 'Enter it in digits.',
    },
  },
  'change-content': {
    vague: {
      title: () => 'Say clearly which item changes, and from what to what.',
      why: 'What is entered does not say what changes.',
      todo: 'For example: “date of birth from 01/02/1990 to 02/01/1990”.',
    },
    same: {
      title: (p: P) => `Check the content: before and after are both “${p.value}”.`,
      why: 'The old and the requested information are the same.',
      todo: COMPARE,
    },
    'not-ethnicity': {
      title: () => 'Check: ethnic group is requested, but the content is about something else.',
      why: 'The request and the content do not match.',
      todo: 'Change the request, or enter the old and the requested ethnic group.',
    },
    'is-correction': {
      title: () => 'Check the request: it may be a correction.',
      why: 'An empty item is supplemented, a wrong one corrected; a change is mostly one of surname, middle or given name.',
      todo: 'Compare the grounds, then choose the right request.',
    },
    'reason-repeats': {
      title: () => 'Better give the reason: this field repeats the content.',
      why: 'The reason says why, and where the mistake comes from.',
      todo: 'Briefly enter the cause and the papers that prove it.',
    },
  },
  'change-consent': {
    'name-own': {
      title: (p: P) => `Remember to ask: aged ${p.age}, that person and the parents must consent.`,
      why: 'A new name needs the person’s own consent from the age of 9, and the parents’ under 18 (to be verified).',
      todo: 'See whether the consent is on the form.',
    },
    'name-parents': {
      title: () => 'Remember to ask: the parents must consent to the child’s new name.',
      why: 'A new surname, middle or given name of a person under 18 needs the parents’ consent (to be verified).',
      todo: 'See whether the consent is on the form.',
    },
    ethnicity: {
      title: (p: P) => `Remember to ask: aged ${p.age}, that person must consent to the ethnic group.`,
      why: 'From 15 to under 18, a new ethnic group needs the person’s own consent (to be verified).',
      todo: 'See whether the consent is in the dossier.',
    },
  },
};
