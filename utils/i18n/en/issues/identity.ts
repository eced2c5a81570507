import {
  type P,
  who,
  ID_WHY,
  COMPARE,
  RETYPE,
  GENDERS,
  ISSUERS,
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
const PASSPORT = 'Type it again from the passport’s photo page.';
const CARD_AGES =
  'Cards are renewed at 14, 25, 40 and 60; a card issued within 2 years before such an age is valid until the next one.';
const CMND_ENDED = 'A CMND was valid only until 31/12/2024 (Law on Identification Article 46).';
const ONE_PERSON = 'A personal number belongs to one person only.';

export const identity = {
  'card-kind': {
    foreigner: {
      title: () => 'Check the type of paper: identity cards are only for citizens of Viet Nam.',
      why: 'Foreigners use a passport; people of Vietnamese origin have a certificate of identity.',
      todo: 'Check the nationality and the type of paper.',
    },
    older: {
      title: (p: P) => `Check the type of paper: a card issued on ${p.date} is a “căn cước công dân”.`,
      why: 'The “căn cước” card exists since 01/07/2024; before that there was the “căn cước công dân”.',
      todo: 'Choose the name printed on the card.',
    },
    newer: {
      title: (p: P) => `Check the type of paper: a card issued on ${p.date} is a “căn cước”.`,
      why: 'Since 01/07/2024 only “căn cước” cards are issued.',
      todo: 'Choose the name printed on the card.',
    },
  },
  'card-validity': {
    expiry: {
      title: (p: P) => `Check the date of expiry: by age, the card is valid until ${p.date}.`,
      why: CARD_AGES,
      todo: 'Look at the expiry printed on the card, then compare the dates of issue and birth.',
    },
    'no-birthday': {
      title: () => 'Check the date of expiry: it is not the 14th, 25th, 40th or 60th birthday.',
      why: CARD_AGES,
      todo: 'Look at the expiry printed on the card, then compare the date of birth.',
    },
    endless: {
      title: () => 'Check the date of expiry: this card does not expire.',
      why: 'Cards issued after the age of 58 are valid for life (Law on Identification Article 21).',
      todo: 'Leave it empty if the portal allows; otherwise enter what the card says.',
    },
    renewal: {
      title: (p: P) => `Look at the expiry printed on the card: by age, it may have expired on ${p.date}.`,
      why: CARD_AGES,
      todo: 'Go by the expiry printed on the card.',
    },
  },
  'id-paper-number': {
    label: {
      title: () => 'Enter the number only, not the name of the paper.',
      why: 'The name of the paper has its own field.',
      todo: NO_LETTERS,
    },
    'old-card': {
      title: (p: P) => `Check the CMND number: 9 or 12 digits (now ${p.digits}).`,
      why: 'A CMND has 9 digits; the later kind has 12.',
      todo: RETYPE,
    },
    length: {
      title: (p: P) => `Check the paper’s number: an identity card has 12 digits (now ${p.digits}).`,
      why: 'A number of digits alone is usually that of an identity card, with 12; a leading 0 is easily lost.',
      todo: 'Type it again; if it is another paper and the number is right, press “Compared with the paper”.',
    },
    'no-card': {
      title: () => 'Check the paper’s number: 12 digits, but not those of an identity card.',
      why: 'No identity card has the province code, century or year of birth in this number.',
      todo: COMPARE,
    },
    none: NONE,
  },
  'old-card': {
    ended: {
      title: () => 'Use another paper: the CMND has not been valid since 01/01/2025.',
      why: CMND_ENDED,
      todo: 'Use the identity card, the citizen identity card or the passport.',
    },
    number: {
      title: () => 'Check the paper: 9 digits are a CMND number, no longer valid.',
      why: CMND_ENDED,
      todo: 'Enter the identity card number; an old CMND number goes only into its own field.',
    },
  },
  'old-id-number': {
    length: {
      title: (p: P) => `Check the old CMND number: 9 or 12 digits (now ${p.digits}).`,
      why: 'A CMND has 9 digits; the later kind has 12. Keep leading zeros.',
      todo: RETYPE,
    },
    characters: {
      title: () => 'An old CMND number consists of digits only.',
      why: 'A CMND has 9 digits; the later kind has 12.',
      todo: RETYPE,
    },
    filler: {
      title: () => 'Enter the real old CMND number, or leave it empty.',
      why: PLACEHOLDER,
      todo: 'Leave it empty if there is none.',
    },
    label: {
      title: () => 'Enter the old CMND number only, without words before it.',
      why: LABELLED,
      todo: NO_LETTERS,
    },
    grouping: {
      title: () => 'Enter the old CMND number without spaces.',
      why: NO_GAPS,
      todo: KEEPS_NUMBER,
    },
    none: NONE,
  },
  'paper-dates': {
    'before-birth': {
      title: (p: P) => `Check: the date of issue ${p.issued} is before the date of birth ${p.birth}.`,
      why: 'Papers are issued only after birth.',
      todo: COMPARE,
    },
    'on-birthday': {
      title: () => 'Check the date of issue: it is the date of birth.',
      why: 'Identity papers are not issued on the day of birth; perhaps it was typed into the wrong field.',
      todo: COMPARE,
    },
    'before-cards': {
      title: (p: P) => `Check the date of issue ${p.issued}: citizen identity cards exist since 2016.`,
      why: 'The Law on Citizen Identification took effect on 01/01/2016; before that there was only the CMND.',
      todo: COMPARE,
    },
    'under-age': {
      title: (p: P) => `Check the date of issue ${p.issued}: the holder turned 14 only on ${p.age14}.`,
      why: 'Before 01/07/2024 cards were issued only from the age of 14.',
      todo: COMPARE,
    },
    'expiry-before-issue': {
      title: () => 'Check: the date of expiry is before the date of issue.',
      why: 'The date of expiry must be after the date of issue.',
      todo: COMPARE,
    },
  },
  'paper-expired': {
    expired: {
      title: (p: P) => `Check the paper: it expired on ${p.date}.`,
      why: 'People at the counter need a valid paper.',
      todo: 'Ask for a valid paper, or look up the personal number.',
    },
  },
  'paper-issuer': {
    other: {
      title: (p: P) => `Check the issuer: for ${p.date} usually ${ISSUERS[String(p.issuer)]}.`,
      why: 'The issuer printed on cards changed over time: police for residence (2016–2018), police for social order (until 06/2024), Ministry of Public Security (from 07/2024).',
      todo: 'Enter exactly what the card says; check the date of issue too.',
    },
    unusual: {
      title: (p: P) => `Check the issuer: cards of ${p.date} say ${ISSUERS[String(p.issuer)]}.`,
      why: 'The name entered differs from the one usually printed on cards of that time.',
      todo: 'Enter exactly what the card says.',
    },
    'no-words': {
      title: () => 'Enter the name of the issuer in this field.',
      why: 'This field holds only digits or symbols.',
      todo: 'Enter exactly what the paper says; the date of issue has its own field.',
    },
    passport: {
      title: () => 'Check the issuer: this agency issues identity cards, not passports.',
      why: 'Passports are issued by the immigration authority.',
      todo: COMPARE,
    },
  },
  'paper-people': {
    'two-dates': {
      title: (p: P) => `Check the date of issue: the ${who(p.other)} has this number, issued ${p.date}.`,
      why: 'The same card of the same person has the same date of issue.',
      todo: COMPARE,
    },
    'two-issuers': {
      title: (p: P) => `Check the issuer: same card as the ${who(p.other)}, other issuer.`,
      why: 'The same card of the same person has the same issuer.',
      todo: COMPARE,
    },
    'two-names': {
      title: (p: P) => `Check: same paper number as the ${who(p.other)}, but another name.`,
      why: 'Each paper is issued to one person only.',
      todo: COMPARE,
    },
  },
  passport: {
    signs: {
      title: () => 'A passport number consists of unaccented letters and digits only.',
      why: 'Passport numbers follow the international standard.',
      todo: PASSPORT,
    },
    long: {
      title: (p: P) => `Check the passport number: ${p.length} characters are too many.`,
      why: 'A passport number has at most 15 characters.',
      todo: PASSPORT,
    },
    shape: {
      title: () => 'Check the passport number: its form is unusual.',
      why: 'Vietnamese passports usually have 1 letter and 7 or 8 digits; foreign ones at least 5 characters.',
      todo: COMPARE,
    },
    'card-number': {
      title: () => 'Check: this is an identity card number, not a passport number.',
      why: 'A Vietnamese passport number begins with a letter.',
      todo: 'Enter the passport number, or change the type of paper.',
    },
    grouping: {
      title: () => 'Enter the passport number without spaces, in capitals.',
      why: 'With spaces or small letters, the portal’s look-up finds nothing.',
      todo: KEEPS_NUMBER,
    },
  },
  'passport-validity': {
    'too-long': {
      title: (p: P) => `Check the date of expiry: the passport would last ${p.years} years, until ${p.date}.`,
      why: 'A Vietnamese passport is valid for 10 years, for holders under 14 for 5.',
      todo: COMPARE,
    },
  },
  'personal-id': {
    length: {
      title: (p: P) => `A personal number must have 12 digits (now ${p.digits}).`,
      why: ID_WHY,
      todo: RETYPE,
    },
    characters: {
      title: () => 'A personal number consists of digits only.',
      why: 'The letters O and l are easily typed for 0 and 1. If there is no number yet, leave it empty.',
      todo: RETYPE,
    },
    label: {
      title: () => 'Enter the personal number only, without words before it.',
      why: 'The portal takes only the 12 digits.',
      todo: KEEPS_NUMBER,
    },
    'old-number': {
      title: () => 'Enter the 12-digit personal number: this is a 9-digit CMND number.',
      why: 'A 9-digit CMND number is not a personal number and has not been valid since 01/01/2025.',
      todo: 'Take the 12-digit number from the identity card or VNeID.',
    },
    filler: {
      title: () => 'Enter the real personal number, or leave it empty.',
      why: PLACEHOLDER,
      todo: 'If there is no number yet, leave it empty; do not enter a temporary one.',
    },
    century: {
      title: () => 'Check the 4th digit of the personal number: only 0 to 3 are possible.',
      why: 'It tells the century of birth and the gender; 4 and above are centuries to come.',
      todo: RETYPE,
    },
    future: {
      title: (p: P) => `Check the personal number: its year of birth is ${p.year}.`,
      why: 'The year of birth in the number is in the future.',
      todo: RETYPE,
    },
    'too-old': {
      title: (p: P) => `Check the personal number: born ${p.year}, ${p.age} years old.`,
      why: 'By this number the person is over 120; usually the 4th digit was mistyped.',
      todo: RETYPE,
    },
    province: {
      title: (p: P) => `Check the first 3 digits of the personal number: ${p.code} is not a province code.`,
      why: 'They stand for the place of birth registration among the 63 provinces before 01/07/2025.',
      todo: 'Type it again; if the card says exactly this, press “Compared with the paper”.',
    },
    abroad: {
      title: (p: P) => `Check the first 3 digits: ${p.code} stands for a birth registered abroad.`,
      why: 'There is no public list of country codes for Sổ tay to check against.',
      todo: 'Read the card again digit by digit.',
    },
    grouping: {
      title: () => 'Enter the personal number without spaces.',
      why: 'The portal takes only 12 digits, without spaces or dots.',
      todo: KEEPS_NUMBER,
    },
  },
  'personal-id-cross': {
    gender: {
      title: (p: P) => `Check the gender: the personal number is that of ${GENDERS[String(p.idGender)]}.`,
      why: 'An even 4th digit means a man, an odd one a woman.',
      todo: COMPARE,
    },
    year: {
      title: (p: P) => `Check the year of birth: the personal number says ${p.idYear}, the date ${p.year}.`,
      why: 'Digits 4 to 6 tell the year of birth.',
      todo: COMPARE,
    },
    'gender-and-year': {
      title: (p: P) =>
        `Check the personal number: it is that of ${GENDERS[String(p.idGender)]} born in ${p.idYear}.`,
      why: 'Neither gender nor year of birth matches; perhaps it is somebody else’s number.',
      todo: COMPARE,
    },
    'implied-gender': {
      title: (p: P) => `Check the personal number: it is that of ${GENDERS[String(p.idGender)]}.`,
      why: 'The 4th digit does not match the gender of the person in this section.',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Swap the two personal numbers: each is in the other’s place.',
      why: 'Each number matches the other person.',
      todo: 'Compare with the papers, then swap the two numbers.',
    },
  },
  'personal-id-people': {
    'two-names': {
      title: (p: P) => `Check: same personal number as the ${who(p.other)}, but another name.`,
      why: ONE_PERSON,
      todo: COMPARE,
    },
    'marks-differ': {
      title: (p: P) => `Check the accents: same personal number as the ${who(p.other)}.`,
      why: 'The same personal number means the same person: the names must agree in every accent.',
      todo: COMPARE,
    },
    'name-differs': {
      title: (p: P) => `Check the name for a word too many or missing: same number as the ${who(p.other)}.`,
      why: 'The same personal number means the same person: the names must be the same.',
      todo: COMPARE,
    },
    'child-parent': {
      title: () => 'Check: the child has the same personal number as a parent.',
      why: ONE_PERSON,
      todo: COMPARE,
    },
    spouses: {
      title: () => 'Check: two people have the same personal number.',
      why: ONE_PERSON,
      todo: COMPARE,
    },
    'requester-deceased': {
      title: (p: P) => `Check: the ${who(p.person)} has the same personal number as the deceased.`,
      why: 'The portal may have filled in the number of the person logged in.',
      todo: COMPARE,
    },
    'two-births': {
      title: (p: P) => `Check the date of birth: the ${who(p.other)} has this number, born ${p.date}.`,
      why: 'A person has only one date of birth.',
      todo: COMPARE,
    },
  },
  'two-numbers': {
    slip: {
      title: (p: P) => `Check the personal number: same name, nearly that of the ${who(p.other)}.`,
      why: 'The numbers differ in only one or two digits: perhaps one person, mistyped in one field.',
      todo: COMPARE,
    },
    'same-birth': {
      title: (p: P) => `Check: name and birth of the ${who(p.other)}, but another personal number.`,
      why: 'A person has only one personal number.',
      todo: COMPARE,
    },
  },
};
