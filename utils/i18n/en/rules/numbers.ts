export const numbers = {
  'bank-account': {
    name: 'Bank account number',
    what: 'It has 6 to 19 digits, no words, and has not been damaged by Excel. Account numbers have no check digit, so read it back to the recipient.',
  },
  'bank-holder': {
    name: 'The account holder is the recipient',
    what: 'Compares the account holder’s name with the recipient’s, ignoring accents, capitals and the order of words.',
  },
  'bank-name': {
    name: 'Name of the bank',
    what: 'The field must hold the name of a bank or a code 970xxx, not the account number again.',
  },
  'health-insurance-number': {
    name: 'Health insurance (BHYT) card number',
    what: 'Old cards have 15 characters: group code, benefit level 1–5, province code, 10 digits; new cards have 10 digits.',
  },
  'insurance-agrees': {
    name: 'Social insurance number and health insurance card agree',
    what: 'The last 10 digits of the BHYT card are the social insurance (BHXH) number; if 12 digits are given, they must be the same person’s personal number.',
  },
  'shared-number': {
    name: 'Two people cannot share a number',
    what: 'Everybody has their own social and health insurance numbers and tax code; an account has only one holder.',
  },
  'social-insurance-number': {
    name: 'Social insurance (BHXH) number',
    what: 'It has 10 digits with its leading zeros and is not the BHYT card number. Whether the personal number may be given instead is unclear and needs confirming.',
  },
  'tax-code': {
    name: 'Tax code',
    what: 'Organisations have 10 digits, the last one a check digit; dependent units add a hyphen and 3 digits; individuals and household businesses use the 12-digit personal number.',
  },
  'tax-code-holder': {
    name: 'Whose tax code it is',
    what: 'Organisations do not use a 12-digit personal number, nor individuals the 13-digit code of a dependent unit; foreigners without a personal number use 10 digits.',
  },
  'tax-code-own': {
    name: 'A 12-digit tax code is the person’s own personal number',
    what: 'It must equal the personal number of that person; for a household business, that of its owner.',
  },
  'tax-code-replaced': {
    name: 'Personal numbers replace tax codes from 01/07/2025',
    what: 'For dossiers received from 01/07/2025 on: Vietnamese individuals and household businesses use the personal number; foreigners keep their 10-digit code.',
  },
};
