import { type P, COMPARE } from './shared';

const NAME_LAW = 'Names of household businesses follow Article 86 of Decree 168/2025/NĐ-CP.';
const NAME_TODO = 'Ask for another name and write the proper name again.';
const MONEY_WHY = 'The capital is written in digits, in đồng.';
const MONEY_TODO = 'Type the amount again, e.g. 50.000.000.';

export const business = {
  'business-name': {
    'no-proper-name': {
      title: () => 'Write the proper name after “Hộ kinh doanh”.',
      why: `${NAME_LAW} It is made of “Hộ kinh doanh” and a proper name.`,
      todo: 'Write the proper name from the request.',
    },
    'no-letters': {
      title: () => 'Write a name with letters, not only digits and symbols.',
      why: `${NAME_LAW} The proper name has letters; digits and symbols may be added.`,
      todo: NAME_TODO,
    },
    forbidden: {
      title: (p: P) => `Take “${p.word}” out of the name.`,
      why: 'A household business may not call itself “công ty” or “doanh nghiệp”.',
      todo: NAME_TODO,
    },
    enterprise: {
      title: (p: P) => `Check the name: “${p.word}” stands for an enterprise or a cooperative.`,
      why: 'The name must not make a reader take it for an enterprise or a cooperative.',
      todo: NAME_TODO,
    },
    sign: {
      title: (p: P) => `Take the character “${p.sign}” out of the name.`,
      why: `${NAME_LAW} Such characters cannot be printed on the certificate.`,
      todo: 'Write the proper name in letters and digits.',
    },
    letter: {
      title: (p: P) => `Check the letter “${p.letter}”: names are not written with it.`,
      why: `${NAME_LAW} Vietnamese letters and F, J, Z, W.`,
      todo: 'Use Vietnamese letters; a foreign name has its own box.',
    },
  },
  'business-other-names': {
    company: {
      title: (p: P) => `Check the foreign name: “${p.word}” says company.`,
      why: 'A household business is no company; the foreign name translates the Vietnamese one.',
      todo: 'Ask for another name, e.g. “… Household Business”.',
    },
    'not-foreign': {
      title: () => 'The foreign name is the same as the Vietnamese one.',
      why: 'This box is only for a name in a foreign language.',
      todo: 'Empty the box if there is no foreign name.',
    },
    longer: {
      title: () => 'The short name is longer than the name.',
      why: 'Perhaps the two boxes were exchanged.',
      todo: COMPARE,
    },
  },
  'business-lines': {
    'no-code': {
      title: () => 'Add the four-digit code of the line.',
      why: 'Lines are told by level-four codes of the Vietnamese classification.',
      todo: 'Look the code up and write it before the line, e.g. 4711.',
    },
    length: {
      title: (p: P) => `A level-four code has 4 digits (${p.code} has ${p.n}).`,
      why: 'Codes of 2 or 3 digits are wider groups, 5 digits are details. Spreadsheets may lose a leading zero.',
      todo: 'Choose the code of 4 digits; details go into the note.',
    },
    unknown: {
      title: (p: P) => `Check the code ${p.code}: there is no such division.`,
      why: 'The classification has no division with these two first digits.',
      todo: 'Look the code up again.',
    },
    letter: {
      title: (p: P) => `Check the code ${p.code}: it has 4 digits only.`,
      why: 'Perhaps a letter was typed for a digit (O for 0, l for 1).',
      todo: 'Look the code up again.',
    },
    twice: {
      title: (p: P) => `Check: code ${p.code} stands there twice.`,
      why: 'A line is registered once.',
      todo: 'Take one out, or correct the code.',
    },
  },
  'business-capital': {
    small: {
      title: (p: P) => `Check the capital of ${p.amount} đồng: zeros may be missing.`,
      why: 'People say “20” for 20 million; this box counts đồng.',
      todo: 'Ask and type all zeros.',
    },
    large: {
      title: () => 'Check the capital: above 100 billion đồng, zeros may be too many.',
      why: 'A household business hardly ever has so much.',
      todo: 'Ask and type the right zeros.',
    },
    zero: { title: () => 'Write a capital greater than 0.', why: MONEY_WHY, todo: MONEY_TODO },
    negative: { title: () => 'The capital cannot be negative.', why: MONEY_WHY, todo: MONEY_TODO },
    fraction: { title: () => 'Write whole đồng, no fraction.', why: MONEY_WHY, todo: MONEY_TODO },
    grouping: {
      title: () => 'Check the dots: every group after a dot has 3 digits.',
      why: 'A digit is missing or too many.',
      todo: MONEY_TODO,
    },
    scientific: {
      title: () => 'Type the capital again: a spreadsheet has shortened it (E+).',
      why: 'The short form has lost the last digits.',
      todo: MONEY_TODO,
    },
    words: {
      title: (p: P) => `Write the capital in digits: ${p.amount} đồng.`,
      why: MONEY_WHY,
      todo: 'Compare and write digits.',
    },
    unreadable: { title: () => 'Write the capital in digits, in đồng.', why: MONEY_WHY, todo: MONEY_TODO },
  },
  'business-labourers': {
    'not-whole': {
      title: () => 'Write the number of workers as a whole number, e.g. 3.',
      why: 'It is a number of people.',
      todo: 'Type the number of people again.',
    },
    many: {
      title: (p: P) => `Check the number of workers: ${p.n}.`,
      why: 'A household business hardly ever has more than 200; another number may have been typed here.',
      todo: COMPARE,
    },
  },
  'business-owner': {
    'too-young': {
      title: (p: P) => `Check the owner's age: ${p.age}, not yet ${p.least}.`,
      why: 'The owner has full civil capacity, from 18 (Civil Code 2015 Article 20).',
      todo: 'Check the date of birth; if right, this person cannot be the owner yet.',
    },
    foreigner: {
      title: () => "Check the owner's nationality: it is not Vietnamese.",
      why: 'Household businesses are founded by Vietnamese citizens.',
      todo: COMPARE,
    },
    group: {
      title: () => 'Check the kind of owner: groups of persons are registered no more.',
      why: 'Since 01/07/2025 one person or the members of a family register; older businesses of groups go on.',
      todo: 'Choose one person or the family.',
    },
    family: {
      title: () => 'Check the kind of owner: one person here, a family in the case.',
      why: 'The checklist has the case of a family.',
      todo: 'Correct the kind of owner, or take the case off.',
    },
  },
  'business-start-date': {
    far: {
      title: (p: P) => `Check the first day ${p.date}: more than a year ahead.`,
      why: 'Such a day is mostly a slip of the year.',
      todo: COMPARE,
    },
    past: {
      title: (p: P) => `Check the first day ${p.date}: before the day of receipt.`,
      why: 'A new business works from the day of its certificate or later.',
      todo: 'Ask; leave the box empty if it begins with the certificate.',
    },
    'before-birth': {
      title: (p: P) => `Check the first day ${p.date}: before the owner's birth.`,
      why: 'One of the two days is wrong.',
      todo: COMPARE,
    },
  },
  'business-tax-method': {
    unknown: {
      title: () => 'Choose a tax method from the list.',
      why: 'What stands here is no method.',
      todo: 'Ask; mostly it is “kê khai”.',
    },
    'lump-sum': {
      title: () => 'Ask about the tax method: lump-sum tax ended on 01/01/2026.',
      why: 'Resolution 198/2025/QH15 ends it; the portal’s list may still show it. Somebody has to confirm.',
      todo: 'Ask the tax office when in doubt; mostly it is “kê khai”.',
    },
  },
  'business-pause': {
    late: {
      title: (p: P) => `Check ${p.date}: it is told at least 3 working days before.`,
      why: 'A rest, or its earlier end, is told at least 3 working days before.',
      todo: 'Ask for a later day.',
    },
    'too-long': {
      title: (p: P) => `Shorten the rest: more than a year from ${p.date}.`,
      why: 'A rest lasts at most a year at a time.',
      todo: 'Write an earlier end; it can be registered again.',
    },
  },
  'business-agent': {
    agent: {
      title: () => 'The submitter is not the owner: choose the case of an agent.',
      why: 'Handing in for the owner needs papers of authorisation.',
      todo: 'Choose the case to see all papers.',
    },
    self: {
      title: () => 'The owner hands in: take off the case of an agent.',
      why: 'Submitter and owner are one person; no authorisation is needed.',
      todo: 'Take the case off, or correct the block of the submitter.',
    },
  },
};
