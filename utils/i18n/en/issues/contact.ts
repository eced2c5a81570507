import { type P, who } from './shared';

export const contact = {
  email: {
    none: {
      title: () => 'Leave the e-mail address empty if there is none.',
      why: 'This field takes an address only.',
      todo: 'Delete the text.',
    },
    slip: {
      title: (p: P) => `Check the e-mail address: perhaps ${p.meant}.`,
      why: 'A space, comma, dot or Vietnamese mark slipped in while typing.',
      todo: 'Press the fix and ask the citizen.',
    },
    spaces: {
      title: () => 'Take the spaces out of the e-mail address.',
      why: 'Addresses have no spaces. Leave it empty if there is none.',
      todo: 'Write e.g. name@example.com, or leave it empty.',
    },
    marks: {
      title: () => 'Take the Vietnamese accents out of the e-mail address.',
      why: 'Addresses have plain letters, digits and dots.',
      todo: 'Ask the citizen and type it without accents.',
    },
    shape: {
      title: () => 'Write the e-mail address like name@example.com.',
      why: 'An @ or a dot is missing, or there is one character too many.',
      todo: 'Ask the citizen and type it again.',
    },
    domain: {
      title: (p: P) => `Check "${p.domain}": perhaps ${p.meant}.`,
      why: 'It is one letter away from a well-known domain.',
      todo: 'Ask the citizen, then correct it.',
    },
    capitals: {
      title: () => 'Write the domain in small letters.',
      why: 'Some systems refuse capitals behind the @.',
      todo: 'Press the fix; the address stays the same.',
    },
  },
  phone: {
    none: {
      title: () => 'Leave the telephone number empty if there is none.',
      why: 'This field takes a number only.',
      todo: 'Delete the text.',
    },
    characters: {
      title: () => 'A telephone number has digits only.',
      why: 'There are letters or symbols. Leave it empty if there is none.',
      todo: 'Type it again, or leave it empty.',
    },
    length: {
      title: (p: P) => `Check the telephone number: ${p.digits} digits.`,
      why: 'Mobile numbers have 10 digits, landlines 11 with the 0.',
      todo: 'Ask the citizen, then correct it.',
    },
    'zero-lost': {
      title: () => 'Put the 0 in front of the number.',
      why: 'Spreadsheets drop the leading 0.',
      todo: 'Press the fix and ask the citizen.',
    },
    old: {
      title: (p: P) => `Change the 11-digit number: perhaps ${p.proposal} now.`,
      why: 'Mobile numbers with 11 digits ended on 15/11/2018.',
      todo: 'Ask the citizen for the present number.',
    },
    prefix: {
      title: (p: P) => `Check the prefix ${p.prefix}: not known in use.`,
      why: 'It is not on the present list; new prefixes may be opened.',
      todo: 'Ask the citizen.',
    },
    filler: {
      title: () => 'Write the real number, or leave it empty.',
      why: 'These digits are a filler.',
      todo: 'Ask for a number, or leave it empty.',
    },
    hotline: {
      title: () => 'Write a personal number, not a hotline.',
      why: '1800 and 1900 are no personal numbers.',
      todo: 'Ask the citizen.',
    },
    several: {
      title: () => 'Write one telephone number only.',
      why: 'The field takes one.',
      todo: 'Keep the one used most.',
    },
    abroad: {
      title: () => 'A telephone number abroad.',
      why: 'It cannot be checked; the portal may not send messages there.',
      todo: 'Ask for a number in Vietnam if there is one.',
    },
    form: {
      title: () => 'Write the number without gaps, beginning with 0.',
      why: 'Many portals refuse dots, spaces and +84.',
      todo: 'Press the fix; the number stays the same.',
    },
  },
  'contact-shared': {
    phone: {
      title: (p: P) => `This telephone number is also that of the ${who(p.other)}.`,
      why: 'Perhaps the number of the account or of an official was left in.',
      todo: 'Ask; keep it if two people share it.',
    },
    email: {
      title: (p: P) => `This e-mail address is also that of the ${who(p.other)}.`,
      why: 'Perhaps the address of the account or of an official was left in.',
      todo: 'Ask; keep it if two people share it.',
    },
  },
};
