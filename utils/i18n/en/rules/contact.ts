export const contact = {
  'contact-shared': {
    name: 'Two people with one telephone number or e-mail address',
    what: 'Reminds you when two people who are neither a couple nor parent and child share a telephone number or an e-mail address.',
  },
  email: {
    name: 'E-mail address',
    what: 'One well-formed address without accents or spaces; mistyped domains and accents added by the Vietnamese input method are found.',
  },
  phone: {
    name: 'Telephone number',
    what: 'Mobile numbers have 10 digits, landlines 11, by the numbering plan of 2018; old numbers and a lost leading 0 are found.',
  },
};
