export const numbers = {
  'bank-account': {
    name: 'The number of a bank account',
    what: '6 to 19 digits, without words, not damaged by a spreadsheet. There is no check digit: read it back.',
  },
  'bank-holder': {
    name: 'The holder of the account is the recipient',
    what: 'Compares both names without accents, case and order of words.',
  },
  'bank-name': { name: 'The name of the bank', what: 'A name or the number 970xxx, not the account again.' },
  'health-insurance-number': {
    name: 'The number of a health insurance card',
    what: 'Old cards: object code, level 1–5, province, 10 digits; new ones the 10 digits.',
  },
  'insurance-agrees': {
    name: 'Social and health insurance agree',
    what: 'The last 10 digits of the card are the BHXH number; 12 digits are the holder’s personal number.',
  },
  'shared-number': {
    name: 'Two people do not share a number',
    what: 'Insurance numbers and tax codes are everybody’s own; an account has one holder.',
  },
  'social-insurance-number': {
    name: 'The social insurance number',
    what: '10 digits with the zeros in front; not a BHYT card. Whether the personal number is taken instead is not settled.',
  },
  'tax-code': {
    name: 'The tax code',
    what: '10 digits with a check digit, a hyphen and 3 more for dependant units, the personal 12 for people and households.',
  },
  'tax-code-holder': {
    name: 'Whose tax code it is',
    what: 'Organisations have no personal number, people no code of a dependant unit; foreigners without a personal number have 10 digits.',
  },
  'tax-code-own': {
    name: 'A tax code of 12 digits is one’s own number',
    what: 'It equals the personal number of the same person; a household’s that of its owner.',
  },
  'tax-code-replaced': {
    name: 'The personal number replaces the tax code',
    what: 'Since 01/07/2025 citizens and household businesses use it; foreigners keep 10 digits.',
  },
};
