export const identity = {
  'card-kind': {
    name: 'Name of the card by holder and date of issue',
    what: 'Cards issued up to 30/06/2024 are called “căn cước công dân”, from 01/07/2024 on “căn cước”; the portal’s list may lack the name, so this is only a hint. Cards are issued to citizens of Viet Nam only.',
  },
  'card-validity': {
    name: 'Validity of an identity card by age',
    what: 'Compares the date of expiry with the renewal ages 14, 25, 40 and 60, including cards issued in the 2 years before. If the form does not ask for the expiry, look at the date printed on the card.',
  },
  'id-paper-number': {
    name: 'Number of the identity paper',
    what: 'Enter the number only, without the name of the paper; a CMND has 9 or 12 digits. If the form does not ask for the type, 10, 11 or 13 digits count as a mistyped card number.',
  },
  'old-card': {
    name: 'CMND no longer valid',
    what: 'Since 01/01/2025 people at the counter can no longer use a CMND. Details of deceased people and of old papers stay as they are.',
  },
  'old-id-number': {
    name: 'Number of the old identity card (CMND)',
    what: 'It has 9 or 12 digits, keeps its leading zeros and has no words; if a person has two numbers, enter both.',
  },
  'paper-dates': {
    name: 'Date of issue of the identity paper',
    what: 'It must be after the date of birth and before the expiry; citizen identity cards exist since 2016, and before 01/07/2024 they were issued only from the age of 14.',
  },
  'paper-expired': {
    name: 'Expired identity paper',
    what: 'Reminds you when the identity paper of a person at the counter is past its date of expiry.',
  },
  'paper-issuer': {
    name: 'Issuer of the card by date of issue',
    what: 'Compares the issuer with the name usually printed on cards of that time. This is practice, not law: enter what the card says.',
  },
  'paper-people': {
    name: 'One paper in two places',
    what: 'If the same paper number appears twice, the person, the date of issue and the issuer must be the same too.',
  },
  passport: {
    name: 'Passport number',
    what: '5 to 15 unaccented letters and digits; a Vietnamese passport has one letter and 7 or 8 digits. Foreign passports are not held to that form.',
  },
  'passport-validity': {
    name: 'Validity of a Vietnamese passport',
    what: 'A Vietnamese passport is valid for at most 10 years from its date of issue, and for at most 5 years if the holder is under 14.',
  },
  'personal-id': {
    name: 'Personal number',
    what: 'It has 12 digits; its code of the place of registration, its century and its year of birth must be real. The 9 digits of a CMND are not a personal number.',
  },
  'personal-id-cross': {
    name: 'Personal number agrees with gender and year of birth',
    what: 'Digits 4 to 6 tell the gender and the year of birth; they are compared with the other fields and with the sections for father, mother, groom and bride.',
  },
  'personal-id-people': {
    name: 'One personal number, one person',
    what: 'Two people cannot have the same number; where the number is the same, name and date of birth must be the same.',
  },
  'two-numbers': {
    name: 'One person, one personal number',
    what: 'If two places have the same name and the numbers differ in one or two digits, or also the same date of birth and different numbers, check again: it may be one person with a mistyped field.',
  },
};
