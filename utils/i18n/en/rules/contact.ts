export const contact = {
  'contact-shared': {
    name: 'Two people, one contact',
    what: 'A hint where two people who are no couple and no parent and child have one telephone or e-mail.',
  },
  email: {
    name: 'E-mail address',
    what: 'One well-formed address without spaces and accents; mistyped domains and accidents of the input method are found.',
  },
  phone: {
    name: 'Telephone number',
    what: 'Ten digits for mobiles, eleven for landlines, by the plan of 2018; old numbers and a lost zero are found.',
  },
};
