import { type P, who, KEEPS_NUMBER, PLACEHOLDER, CLEAR } from './shared';

const LEFT_OVER = 'It may have been left over from the account logged in or from a clerk.';

export const contact = {
  email: {
    none: {
      title: () => 'Leave the e-mail address empty if there is none.',
      why: 'This field takes only an e-mail address.',
      todo: CLEAR,
    },
    slip: {
      title: (p: P) => `Check the e-mail address: perhaps ${p.meant}.`,
      why: 'A space, comma, dot or Vietnamese accent may have slipped in.',
      todo: 'Press “Change to”, then ask the citizen.',
    },
    spaces: {
      title: () => 'Remove the spaces from the e-mail address.',
      why: 'An e-mail address has no spaces. If there is none, leave it empty.',
      todo: 'Enter it like name@example.com, or leave it empty.',
    },
    marks: {
      title: () => 'Remove the Vietnamese accents from the e-mail address.',
      why: 'An e-mail address has only unaccented letters, digits and dots.',
      todo: 'Ask the citizen, then type it without accents.',
    },
    shape: {
      title: () => 'Enter the e-mail address like name@example.com.',
      why: 'An @ or a dot is missing, or there is a character too many.',
      todo: 'Ask the citizen, then type it again.',
    },
    domain: {
      title: (p: P) => `Check “${p.domain}”: perhaps ${p.meant}.`,
      why: 'The part after @ is almost a well-known name; with one wrong letter no mail arrives.',
      todo: 'Ask the citizen, then correct it.',
    },
    capitals: {
      title: () => 'Write the part after @ in small letters.',
      why: 'Some systems refuse capital letters there.',
      todo: 'Press “Change to”; the address stays the same.',
    },
  },
  phone: {
    none: {
      title: () => 'Leave the telephone number empty if there is none.',
      why: 'This field takes only a telephone number.',
      todo: CLEAR,
    },
    characters: {
      title: () => 'A telephone number consists of digits only.',
      why: 'It has letters or strange symbols. If there is no telephone, leave it empty.',
      todo: 'Type it again, or leave it empty.',
    },
    length: {
      title: (p: P) => `Check the telephone number: ${p.digits} digits.`,
      why: 'Mobile numbers have 10 digits, landlines 11 including the 0.',
      todo: 'Ask the citizen, then correct it.',
    },
    'zero-lost': {
      title: () => 'Add the 0 at the beginning of the telephone number.',
      why: 'The leading 0 is often lost when copying from Excel.',
      todo: 'Press “Change to”, then ask the citizen.',
    },
    old: {
      title: (p: P) => `Change the 11-digit number: is it now ${p.proposal}?`,
      why: '11-digit mobile numbers have been out of use since 15/11/2018.',
      todo: 'Ask the citizen for the number in use.',
    },
    prefix: {
      title: (p: P) => `Check the prefix ${p.prefix}: it is not on the list.`,
      why: 'The present list does not have it; it may be a newly opened prefix.',
      todo: 'Ask the citizen.',
    },
    filler: {
      title: () => 'Enter the real telephone number, or leave it empty.',
      why: PLACEHOLDER,
      todo: 'Ask for a number to report the result to; if there is none, leave it empty.',
    },
    hotline: {
      title: () => 'Enter the citizen’s number, not a hotline.',
      why: '1800 and 1900 numbers do not belong to individuals.',
      todo: 'Ask the citizen.',
    },
    several: {
      title: () => 'Enter only one telephone number.',
      why: 'This field takes only one number.',
      todo: 'Keep the number the citizen uses most.',
    },
    abroad: {
      title: () => 'Check: this is a foreign telephone number.',
      why: 'Sổ tay cannot check it; the portal may be unable to send messages to it.',
      todo: 'Ask for a number in Viet Nam as well, if there is one.',
    },
    form: {
      title: () => 'Enter the telephone number without spaces, beginning with 0.',
      why: 'Many portals refuse dots, spaces or +84.',
      todo: KEEPS_NUMBER,
    },
  },
  'contact-shared': {
    phone: {
      title: (p: P) => `This telephone number is also the ${who(p.other)}’s.`,
      why: LEFT_OVER,
      todo: 'Ask the citizen; if two people share it, keep it.',
    },
    email: {
      title: (p: P) => `This e-mail address is also the ${who(p.other)}’s.`,
      why: LEFT_OVER,
      todo: 'Ask the citizen; if two people share it, keep it.',
    },
  },
};
