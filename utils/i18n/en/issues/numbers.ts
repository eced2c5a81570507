import {
  type P,
  who,
  COMPARE,
  RETYPE,
  KEEPS_NUMBER,
  PLACEHOLDER,
  CLEAR,
  WORDS_WHY,
  LABELLED,
  NO_GAPS,
  NO_LETTERS,
} from './shared';

const NONE = {
  title: () => 'Leave this field empty if there is no number.',
  why: WORDS_WHY,
  todo: CLEAR,
};
const JOINED = {
  why: NO_GAPS,
  todo: KEEPS_NUMBER,
};
const LABEL = {
  why: LABELLED,
  todo: NO_LETTERS,
};
const READ_BACK = 'Read it back to the citizen digit by digit, or look at a paper from the bank.';
const PERSONAL = {
  title: () => 'Check: this is a 12-digit personal number.',
  why: 'Whether the form takes it instead of a BHXH or BHYT number is unclear.',
  todo: 'If there is a 10-digit number, enter that; to be confirmed.',
};
const REPLACED_TODO =
  'Enter the personal number; keep the old code if the form asks for the one issued earlier.';

export const numbers = {
  'bank-account': {
    short: {
      title: (p: P) => `Check the account number: it has only ${p.digits} digits.`,
      why: 'Account numbers usually have 6 to 19 digits.',
      todo: READ_BACK,
    },
    long: {
      title: (p: P) => `Check the account number: it has as many as ${p.digits} digits.`,
      why: 'Account numbers usually have 6 to 19 digits; this may be a card number.',
      todo: READ_BACK,
    },
    spreadsheet: {
      title: () => 'Type the account number again: Excel has lost digits.',
      why: 'Excel turns long numbers into the form 1.02E+11.',
      todo: 'Type the full number from the paper; do not copy it from Excel.',
    },
    'look-alike': {
      title: () => 'Check the account number: there is a letter O or l among the digits.',
      why: 'The letters O and l are easily typed for 0 and 1.',
      todo: READ_BACK,
    },
    nickname: {
      title: () => 'Check the account number: it has letters.',
      why: 'Some banks allow account names in letters; the treasury usually pays only to numbers.',
      todo: 'Ask the citizen for the account number behind it.',
    },
    'no-digits': {
      title: () => 'Check the account number: there is no digit in this field.',
      why: 'The account holder and the bank have their own fields.',
      todo: 'Enter the account number.',
    },
    signs: {
      title: () => 'Enter the account number only, without other words or symbols.',
      why: 'The bank and the account holder have their own fields.',
      todo: 'Delete the rest.',
    },
    label: { title: () => 'Enter the account number only, without words before it.', ...LABEL },
    filler: {
      title: () => 'Enter the real account number, or leave it empty.',
      why: PLACEHOLDER,
      todo: 'If the money is paid in cash, leave it empty.',
    },
    dash: {
      title: () => 'Remove the dash from the account number.',
      why: 'The dash slipped in when copying; it is not part of the number.',
      todo: 'Press “Change to”, then read it back digit by digit.',
    },
    grouping: { title: () => 'Enter the account number without spaces.', ...JOINED },
    none: NONE,
  },
  'bank-holder': {
    differs: {
      title: (p: P) => `Check the account holder: it is not the ${who(p.person)}’s name.`,
      why: 'Money transferred to the wrong person is hard to get back.',
      todo: 'Compare the name on a paper from the bank with the recipient.',
    },
    'other-person': {
      title: (p: P) => `Check the account holder: this is the ${who(p.other)}’s name.`,
      why: 'Receiving money for somebody else must follow the rules of the allowance.',
      todo: 'Ask who is to receive the money.',
    },
    'no-name': {
      title: () => 'Enter the account holder’s name in this field.',
      why: 'There is no letter in this field.',
      todo: 'Enter it as the bank prints it; capitals without accents are fine.',
    },
  },
  'bank-name': {
    account: {
      title: () => 'Enter the name of the bank: this field repeats the account number.',
      why: 'Two banks may have the same account number.',
      todo: 'Enter the bank and its branch.',
    },
    'no-name': {
      title: () => 'Enter the name of the bank in this field.',
      why: 'This field has only digits, and they are not a bank code 970xxx.',
      todo: 'Enter the bank and its branch.',
    },
  },
  'health-insurance-number': {
    length: {
      title: (p: P) => `Check the BHYT card number: 15 or 10 characters (now ${p.length}).`,
      why: 'Old cards have 15 characters; cards printed since 2021 have 10 digits.',
      todo: RETYPE,
    },
    shape: {
      title: () => 'Check the BHYT card number: 2 letters, then 13 digits.',
      why: 'Old cards have group code, benefit level, province code and 10 BHXH digits; new ones only 10 digits.',
      todo: RETYPE,
    },
    level: {
      title: (p: P) => `Check the BHYT card number: there is no benefit level ${p.level}.`,
      why: 'The 3rd character is the benefit level, from 1 to 5.',
      todo: RETYPE,
    },
    object: {
      title: (p: P) => `Check the BHYT card number: the group code ${p.code} is unusual.`,
      why: 'The first two letters are the group code, e.g. DN, TE, HN, GD.',
      todo: COMPARE,
    },
    province: {
      title: (p: P) => `Check the BHYT card number: ${p.code} is not a province code.`,
      why: 'Characters 4 and 5 are the code of one of the 63 provinces before 01/07/2025.',
      todo: COMPARE,
    },
    personal: PERSONAL,
    label: { title: () => 'Enter the BHYT card number only, without words before it.', ...LABEL },
    grouping: { title: () => 'Enter the BHYT card number without spaces, in capitals.', ...JOINED },
    none: NONE,
  },
  'insurance-agrees': {
    card: {
      title: () => 'Check: the last 10 digits of the BHYT card differ from the BHXH number.',
      why: 'The last 10 digits of the BHYT card are the person’s BHXH number.',
      todo: COMPARE,
    },
    personal: {
      title: () => 'Check: these 12 digits differ from that person’s personal number.',
      why: '12 digits in place of an insurance number must be the person’s personal number.',
      todo: COMPARE,
    },
  },
  'shared-number': {
    number: {
      title: (p: P) => `Check: same number as the ${who(p.other)}, but another name.`,
      why: 'Everybody has their own number.',
      todo: COMPARE,
    },
    account: {
      title: (p: P) => `Check: same account as the ${who(p.other)}, but another account holder.`,
      why: 'An account has only one holder.',
      todo: READ_BACK,
    },
  },
  'social-insurance-number': {
    length: {
      title: (p: P) => `A BHXH number must have 10 digits (now ${p.digits}).`,
      why: 'A BHXH number always has 10 digits; keep leading zeros.',
      todo: RETYPE,
    },
    characters: {
      title: () => 'A BHXH number consists of digits only.',
      why: 'A BHXH number always has 10 digits.',
      todo: RETYPE,
    },
    'health-card': {
      title: () => 'Enter the 10-digit BHXH number: this is a BHYT card number.',
      why: 'A BHYT card number begins with 2 letters; its last 10 digits are the BHXH number.',
      todo: 'Compare with the BHXH book, then enter the last 10 digits.',
    },
    filler: {
      title: () => 'Enter the real BHXH number, or leave it empty.',
      why: PLACEHOLDER,
      todo: 'Leave it empty if there is none.',
    },
    personal: PERSONAL,
    label: { title: () => 'Enter the BHXH number only, without words before it.', ...LABEL },
    grouping: { title: () => 'Enter the BHXH number without spaces.', ...JOINED },
    none: NONE,
  },
  'tax-code': {
    length: {
      title: (p: P) => `Check the tax code: 10, 12 or 13 digits (now ${p.digits}).`,
      why: 'Organisations have 10 digits, dependent units 13, individuals and household businesses the 12 of the personal number.',
      todo: RETYPE,
    },
    characters: {
      title: () => 'A tax code consists of digits only.',
      why: 'The letters O, l and X are easily typed for digits. A hyphen goes only before the last 3 digits.',
      todo: RETYPE,
    },
    range: {
      title: () => 'Check the tax code: this number is not issued.',
      why: 'The first two digits start at 01, the next seven at 0000001.',
      todo: RETYPE,
    },
    check: {
      title: () => 'Check the tax code: the 10th digit does not match.',
      why: 'It is worked out from the 9 digits before it; if it differs, a digit was mistyped.',
      todo: RETYPE,
    },
    suffix: {
      title: () => 'Check the 3 digits after the hyphen: from 001 to 999.',
      why: 'The code of a dependent unit has 10 digits, a hyphen and 3 digits.',
      todo: RETYPE,
    },
    personal: {
      title: () => 'Check the tax code: 12 digits, but not a personal number.',
      why: 'A 12-digit tax code is the personal number of the taxpayer or of the owner of a household business.',
      todo: RETYPE,
    },
    label: { title: () => 'Enter the tax code only, without words before it.', ...LABEL },
    hyphen: {
      title: () => 'Put a hyphen before the last 3 digits of the tax code.',
      why: 'The code of a dependent unit is written 0314409058-002; without the hyphen the portal may refuse it.',
      todo: KEEPS_NUMBER,
    },
    separator: {
      title: () => 'Use a hyphen before the last 3 digits of the tax code.',
      why: 'The code of a dependent unit is written 0314409058-002; the portal refuses other symbols.',
      todo: KEEPS_NUMBER,
    },
    grouping: { title: () => 'Enter the tax code without spaces.', ...JOINED },
    none: NONE,
  },
  'tax-code-holder': {
    organisation: {
      title: () => 'Check the tax code: organisations do not use a 12-digit personal number.',
      why: 'Organisations have 10 digits, dependent units 13.',
      todo: 'Enter the tax code from the organisation’s registration paper.',
    },
    foreigner: {
      title: () => 'Check the tax code: foreigners use 10 digits.',
      why: 'Foreigners without a personal number keep their 10-digit tax code (Circular 86/2024/TT-BTC).',
      todo: COMPARE,
    },
    person: {
      title: () => 'Check the tax code: 13 digits are for a dependent unit, not an individual.',
      why: 'Individuals use the 12-digit personal number, or a 10-digit code issued earlier.',
      todo: COMPARE,
    },
  },
  'tax-code-own': {
    person: {
      title: () => 'Check the tax code: it differs from that person’s personal number.',
      why: 'A 12-digit tax code is the person’s own personal number.',
      todo: COMPARE,
    },
    owner: {
      title: () => 'Check the business’s tax code: it differs from the owner’s personal number.',
      why: 'A household business uses its owner’s personal number as tax code.',
      todo: COMPARE,
    },
  },
  'tax-code-replaced': {
    person: {
      title: () => 'Check the tax code: individuals use the personal number since 01/07/2025.',
      why: 'It replaced the 10-digit tax codes of individuals (Circular 86/2024/TT-BTC).',
      todo: REPLACED_TODO,
    },
    household: {
      title: () => 'Check the tax code: a household business uses the personal number since 01/07/2025.',
      why: 'The owner’s personal number replaced the old tax code of the business (Circular 86/2024/TT-BTC).',
      todo: REPLACED_TODO,
    },
  },
};
