export const identity = {
  'card-kind': {
    name: 'The card’s name by its holder and day of issue',
    what: 'Cards until 30/06/2024 are called căn cước công dân, since 01/07/2024 căn cước; a portal’s list may lack the name, so there it is a hint. Cards are for citizens only.',
  },
  'card-validity': {
    name: 'How long a card serves, by age',
    what: 'Compares the expiry with the birthdays of 14, 25, 40 and 60 and the two-years clause. Without an expiry field it asks to look at the printed day.',
  },
  'id-paper-number': {
    name: 'The number of an identity paper',
    what: 'The number alone, without the paper’s name; 9 or 12 digits of a CMND; where the kind is not asked, 10, 11 or 13 digits are a card’s with a slip.',
  },
  'old-card': {
    name: 'CMND are no longer valid',
    what: 'Since 01/01/2025 a CMND is no paper of somebody alive. The dead and old records keep theirs.',
  },
  'old-id-number': {
    name: 'The number of the old card',
    what: '9 or 12 digits with the zeros in front and no words; somebody with two writes both.',
  },
  'paper-dates': {
    name: 'The day an identity paper was issued',
    what: 'Not before or on the day of birth, not after expiry; citizen cards exist since 2016 and were for people of 14 and more until 06/2024.',
  },
  'paper-expired': {
    name: 'The identity paper has expired',
    what: 'The expiry has passed, and the holder stands at the counter.',
  },
  'paper-issuer': {
    name: 'Who signs a card of that day',
    what: 'Compares the issuer with the prints of that time. Known practice, not law: the card decides.',
  },
  'paper-people': {
    name: 'One paper in two blocks',
    what: 'The same number has the same day, issuer and holder.',
  },
  passport: {
    name: 'The number of a passport',
    what: 'Plain letters and digits, 5 to 15; Vietnamese ones have a letter and 7 or 8 digits. Foreign ones are not held against that.',
  },
  'passport-validity': {
    name: 'How long a Vietnamese passport serves',
    what: 'Ten years from the day of issue; five for children under 14.',
  },
  'personal-id': {
    name: 'The personal number',
    what: '12 digits whose place code, century and year can exist. The 9 digits of a CMND are no personal number.',
  },
  'personal-id-cross': {
    name: 'The personal number against gender and year',
    what: 'Digits 4 to 6 tell gender and year of birth; compared with the other fields and with who the person is.',
  },
  'personal-id-people': {
    name: 'One number, one person',
    what: 'Two people have two numbers; the same number has the same name and birth.',
  },
  'two-numbers': {
    name: 'One person, one number',
    what: 'One name, and numbers that differ in a digit or two or one day of birth: probably one person, typed once with a slip.',
  },
};
