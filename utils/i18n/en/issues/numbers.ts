import { type P, who, COMPARE, RETYPE } from './shared';

const NONE = {
  title: () => 'Leave this field empty if there is no number.',
  why: 'Words in a number field make the portal refuse it or store nonsense.',
  todo: 'Press the fix to clear it.',
};
const JOINED = { why: 'Gaps make look-ups fail.', todo: 'Press the fix; the number stays the same.' };
const LABEL = {
  why: 'The name of the number is the label of the field.',
  todo: 'Delete the words before the number.',
};
const READ_BACK = 'Read each digit back to the recipient, or look at a paper of the bank.';
const PERSONAL = {
  title: () => 'Check: this is a personal number of 12 digits.',
  why: 'Whether forms take it instead of the insurance number is not settled.',
  todo: 'Somebody has to confirm it; a number of 10 digits goes first.',
};

export const numbers = {
  'bank-account': {
    short: {
      title: (p: P) => `Check the account: only ${p.digits} digits.`,
      why: 'Accounts mostly have 6 to 19 digits.',
      todo: READ_BACK,
    },
    long: {
      title: (p: P) => `Check the account: as many as ${p.digits} digits.`,
      why: 'Accounts mostly have 6 to 19 digits; perhaps the number of a card.',
      todo: READ_BACK,
    },
    spreadsheet: {
      title: () => 'Type the account again: a spreadsheet has lost its digits.',
      why: 'Long numbers copied from spreadsheets become 1.02E+11.',
      todo: 'Take the whole number from the paper, not from the spreadsheet.',
    },
    'look-alike': {
      title: () => 'Check the account: a letter O or l among the digits.',
      why: 'O and l are easily typed for 0 and 1.',
      todo: READ_BACK,
    },
    nickname: {
      title: () => 'Check the account: it has letters.',
      why: 'Some banks allow names for accounts; treasuries mostly pay to numbers.',
      todo: 'Ask for the number behind it.',
    },
    'no-digits': {
      title: () => 'Check the account: there is no digit in it.',
      why: 'Holder and bank have fields of their own.',
      todo: 'Write the number of the account.',
    },
    signs: {
      title: () => 'Write the number of the account only, nothing beside it.',
      why: 'Holder and bank have fields of their own.',
      todo: 'Delete the rest.',
    },
    label: { title: () => 'Write the account only, without the words before it.', ...LABEL },
    filler: {
      title: () => 'Write the real account, or leave it empty.',
      why: 'These digits are a filler.',
      todo: 'Leave it empty if the money is paid in cash.',
    },
    dash: {
      title: () => 'Take the dash out of the account.',
      why: 'Long dashes copied from documents are no part of the number.',
      todo: 'Press the fix, then read each digit back.',
    },
    grouping: { title: () => 'Write the account without gaps.', ...JOINED },
    none: NONE,
  },
  'bank-holder': {
    differs: {
      title: (p: P) => `Check the holder: not the name of the ${who(p.person)}.`,
      why: 'Money that went to the wrong person hardly comes back.',
      todo: 'Compare the name on a paper of the bank with the recipient.',
    },
    'other-person': {
      title: (p: P) => `Check the holder: this is the name of the ${who(p.other)}.`,
      why: 'Taking money for somebody else follows the rules of the benefit.',
      todo: 'Ask who is to receive the money.',
    },
    'no-name': {
      title: () => 'Write the name of the holder here.',
      why: 'There is no letter in this field.',
      todo: 'Write it as the bank does: capitals, accents may be missing.',
    },
  },
  'bank-name': {
    account: {
      title: () => 'Write the bank: this repeats the number of the account.',
      why: 'The same number may exist at several banks.',
      todo: 'Write the bank and its branch.',
    },
    'no-name': {
      title: () => 'Write the name of the bank here.',
      why: 'There are only digits, and they are not a bank’s 970xxx.',
      todo: 'Write the bank and its branch.',
    },
  },
  'health-insurance-number': {
    length: {
      title: (p: P) => `Check the card: 15 or 10 characters (now ${p.length}).`,
      why: 'Old cards have 15 characters, those since 2021 10 digits.',
      todo: RETYPE,
    },
    shape: {
      title: () => 'Check the card: 2 letters, then 13 digits.',
      why: 'Old cards show object code, level, province and 10 digits; new ones the 10 digits only.',
      todo: RETYPE,
    },
    level: {
      title: (p: P) => `Check the card: there is no benefit level ${p.level}.`,
      why: 'The third character is the level, 1 to 5.',
      todo: RETYPE,
    },
    object: {
      title: (p: P) => `Check the card: the object code ${p.code} is unusual.`,
      why: 'The first two letters are the object code, e.g. DN, TE, HN, GD.',
      todo: COMPARE,
    },
    province: {
      title: (p: P) => `Check the card: ${p.code} is no province.`,
      why: 'Characters 4 and 5 are one of the 63 provinces before 07/2025.',
      todo: COMPARE,
    },
    personal: PERSONAL,
    label: { title: () => 'Write the card’s number only, without the words before it.', ...LABEL },
    grouping: { title: () => 'Write the card’s number without gaps, in capitals.', ...JOINED },
    none: NONE,
  },
  'insurance-agrees': {
    card: {
      title: () => 'Check: the last 10 digits of the card differ from the BHXH number.',
      why: 'They are the holder’s social insurance number.',
      todo: COMPARE,
    },
    personal: {
      title: () => 'Check: these 12 digits differ from the same person’s number.',
      why: 'Twelve digits in place of an insurance number are the holder’s own.',
      todo: COMPARE,
    },
  },
  'shared-number': {
    number: {
      title: (p: P) => `Check: the number of the ${who(p.other)}, but another name.`,
      why: 'Everybody has a number of their own.',
      todo: COMPARE,
    },
    account: {
      title: (p: P) => `Check: the account of the ${who(p.other)}, but another holder.`,
      why: 'An account has one holder.',
      todo: READ_BACK,
    },
  },
  'social-insurance-number': {
    length: {
      title: (p: P) => `A BHXH number has 10 digits (now ${p.digits}).`,
      why: 'It always has 10 digits; zeros in front are kept.',
      todo: RETYPE,
    },
    characters: {
      title: () => 'A BHXH number has digits only.',
      why: 'It always has 10 digits.',
      todo: RETYPE,
    },
    'health-card': {
      title: () => 'Write the BHXH number of 10 digits: this is a BHYT card.',
      why: 'A card begins with 2 letters; its last 10 digits are the BHXH number.',
      todo: 'Write the last 10 digits after comparing with the BHXH book.',
    },
    filler: {
      title: () => 'Write the real BHXH number, or leave it empty.',
      why: 'These digits are a filler.',
      todo: 'Leave it empty if there is none.',
    },
    personal: PERSONAL,
    label: { title: () => 'Write the BHXH number only, without the words before it.', ...LABEL },
    grouping: { title: () => 'Write the BHXH number without gaps.', ...JOINED },
    none: NONE,
  },
  'tax-code': {
    length: {
      title: (p: P) => `Check the tax code: 10, 12 or 13 digits (now ${p.digits}).`,
      why: 'Organisations have 10, dependant units 13, people and households the personal 12.',
      todo: RETYPE,
    },
    characters: {
      title: () => 'A tax code has digits only.',
      why: 'O, l and X are easily typed for digits. A hyphen stands only before the last three.',
      todo: RETYPE,
    },
    range: {
      title: () => 'Check the tax code: such a number is not issued.',
      why: 'The first two digits begin at 01, the next seven at 0000001.',
      todo: RETYPE,
    },
    check: {
      title: () => 'Check the tax code: the check digit does not fit.',
      why: 'Digit 10 follows from the nine before; a difference is a slip.',
      todo: RETYPE,
    },
    suffix: {
      title: () => 'Check the digits after the hyphen: 001 to 999.',
      why: 'A dependant unit has 10 digits, a hyphen and 3 digits.',
      todo: RETYPE,
    },
    personal: {
      title: () => 'Check the tax code: 12 digits, but no personal number.',
      why: 'Twelve digits are the personal number of the taxpayer or of the household’s representative.',
      todo: RETYPE,
    },
    label: { title: () => 'Write the tax code only, without the words before it.', ...LABEL },
    hyphen: {
      title: () => 'Put a hyphen before the last 3 digits of the tax code.',
      why: 'It is written 0314409058-002; portals may refuse it without the hyphen.',
      todo: 'Press the fix; the number stays the same.',
    },
    separator: {
      title: () => 'Put a hyphen before the last 3 digits of the tax code, nothing else.',
      why: 'It is written 0314409058-002; portals refuse other characters.',
      todo: 'Press the fix; the number stays the same.',
    },
    grouping: { title: () => 'Write the tax code without gaps.', ...JOINED },
    none: NONE,
  },
  'tax-code-holder': {
    organisation: {
      title: () => 'Check the tax code: organisations have no personal number.',
      why: 'Organisations have 10 digits, dependant units 13.',
      todo: 'Write the code of the organisation’s certificate.',
    },
    foreigner: {
      title: () => 'Check the tax code: foreigners have 10 digits.',
      why: 'Foreigners without a personal number keep the code of 10 digits (Circular 86/2024/TT-BTC).',
      todo: COMPARE,
    },
    person: {
      title: () => 'Check the tax code: 13 digits are a dependant unit’s, not a person’s.',
      why: 'People have their personal number, or an old code of 10 digits.',
      todo: COMPARE,
    },
  },
  'tax-code-own': {
    person: {
      title: () => 'Check the tax code: not the personal number of the same person.',
      why: 'A tax code of 12 digits is the personal number.',
      todo: COMPARE,
    },
    owner: {
      title: () => 'Check the tax code: not the personal number of the owner.',
      why: 'A household business uses the number of its representative.',
      todo: COMPARE,
    },
  },
  'tax-code-replaced': {
    person: {
      title: () => 'Check the tax code: people use the personal number since 01/07/2025.',
      why: 'It replaced the 10 digits of individuals (Circular 86/2024/TT-BTC).',
      todo: 'Write the personal number; keep the old code where the form asks for it.',
    },
    household: {
      title: () => 'Check the tax code: households use the personal number since 01/07/2025.',
      why: 'The representative’s number replaced the household’s old code (Circular 86/2024/TT-BTC).',
      todo: 'Write the personal number; keep the old code where the form asks for it.',
    },
  },
};
