import { type P, who, ID_WHY, COMPARE, RETYPE, GENDERS, ISSUERS } from './shared';

const NONE = {
  title: () => 'Leave this field empty if there is no number.',
  why: 'Words in a number field make the portal refuse it or store nonsense.',
  todo: 'Press the fix to clear it.',
};
const PASSPORT = 'Type it again from the page with the picture.';
const CARD_AGES =
  'Cards are renewed at 14, 25, 40 and 60; issued within 2 years before, they serve until the next.';

export const identity = {
  'card-kind': {
    foreigner: {
      title: () => 'Check the kind of paper: cards are for citizens of Việt Nam only.',
      why: 'Foreigners have a passport; people of Vietnamese origin a certificate of identity.',
      todo: 'Check the nationality and the kind of paper.',
    },
    older: {
      title: (p: P) => `Check the kind: a card of ${p.date} is a citizen card.`,
      why: 'Cards called "căn cước" exist since 01/07/2024.',
      todo: 'Choose the name printed on the card.',
    },
    newer: {
      title: (p: P) => `Check the kind: a card of ${p.date} is called "căn cước".`,
      why: 'Since 01/07/2024 only these are issued.',
      todo: 'Choose the name printed on the card.',
    },
  },
  'card-validity': {
    expiry: {
      title: (p: P) => `Check the expiry: by age the card serves until ${p.date}.`,
      why: CARD_AGES,
      todo: 'Look at the expiry on the card, then at issue and birth.',
    },
    'no-birthday': {
      title: () => 'Check the expiry: it is no birthday of 14, 25, 40 or 60.',
      why: CARD_AGES,
      todo: 'Look at the expiry on the card, then at the birth date.',
    },
    endless: {
      title: () => 'Check the expiry: this card has no end.',
      why: 'Cards issued after 58 serve for life (Law on Identification Article 21).',
      todo: 'Leave it empty if the portal lets you; the card decides.',
    },
    renewal: {
      title: (p: P) => `Check the expiry on the card: by age perhaps ${p.date}.`,
      why: CARD_AGES,
      todo: 'The printed date decides.',
    },
  },
  'id-paper-number': {
    label: {
      title: () => 'Write the number only, not the name of the paper.',
      why: 'The kind of paper has its own field.',
      todo: 'Delete the words before the number.',
    },
    'old-card': {
      title: (p: P) => `Check the CMND number: 9 or 12 digits (now ${p.digits}).`,
      why: 'A CMND has 9 digits; a later kind has 12.',
      todo: RETYPE,
    },
    length: {
      title: (p: P) => `Check the number: a card has 12 digits (now ${p.digits}).`,
      why: 'Digits alone are mostly a card’s 12; the zero in front is easily lost.',
      todo: 'Type it again; if another paper really shows this, press “Compared with the paper”.',
    },
    'no-card': {
      title: () => 'Check the number: 12 digits, but not those of a card.',
      why: 'The first digits, the century or the year in it cannot stand on a card.',
      todo: COMPARE,
    },
    none: NONE,
  },
  'old-card': {
    ended: {
      title: () => 'Use another paper: CMND ended on 01/01/2025.',
      why: 'CMND were valid until 31/12/2024 (Law on Identification Article 46).',
      todo: 'Write the identity card or the passport.',
    },
    number: {
      title: () => 'Check the paper: 9 digits are a CMND, which has ended.',
      why: 'CMND were valid until 31/12/2024 (Law on Identification Article 46).',
      todo: 'Write the number of the card; old numbers have their own field.',
    },
  },
  'old-id-number': {
    length: {
      title: (p: P) => `Check the old CMND number: 9 or 12 digits (now ${p.digits}).`,
      why: 'A CMND has 9 digits; a later kind has 12. Zeros in front are kept.',
      todo: RETYPE,
    },
    characters: {
      title: () => 'An old CMND number has digits only.',
      why: 'A CMND has 9 digits; a later kind has 12.',
      todo: RETYPE,
    },
    filler: {
      title: () => 'Write the real old number, or leave it empty.',
      why: 'These digits are a filler.',
      todo: 'Leave it empty if there is none.',
    },
    label: {
      title: () => 'Write the old number only, without the words before it.',
      why: 'The name of the paper is the label of the field.',
      todo: 'Delete the words before the number.',
    },
    grouping: {
      title: () => 'Write the old number without gaps.',
      why: 'Gaps make look-ups fail.',
      todo: 'Press the fix; the number stays the same.',
    },
    none: NONE,
  },
  'paper-dates': {
    'before-birth': {
      title: (p: P) => `Check: issued ${p.issued} before birth ${p.birth}.`,
      why: 'Papers are issued after birth.',
      todo: COMPARE,
    },
    'on-birthday': {
      title: () => 'Check the issue date: it is the day of birth.',
      why: 'No identity paper is issued on that day; perhaps the wrong field was typed.',
      todo: COMPARE,
    },
    'before-cards': {
      title: (p: P) => `Check the issue date ${p.issued}: citizen cards exist since 2016.`,
      why: 'The law on citizen cards is in force since 01/01/2016; before there were CMND.',
      todo: COMPARE,
    },
    'under-age': {
      title: (p: P) => `Check the issue date ${p.issued}: 14 years old only on ${p.age14}.`,
      why: 'Before 01/07/2024 cards were for people of 14 and more.',
      todo: COMPARE,
    },
    'expiry-before-issue': {
      title: () => 'Check: it expires before it was issued.',
      why: 'Expiry follows issue.',
      todo: COMPARE,
    },
  },
  'paper-expired': {
    expired: {
      title: (p: P) => `Check the paper: it expired on ${p.date}.`,
      why: 'A valid paper is needed.',
      todo: 'Ask for a valid paper, or look the number up.',
    },
  },
  'paper-issuer': {
    other: {
      title: (p: P) => `Check the issuer: cards of ${p.date} come from ${ISSUERS[String(p.issuer)]}.`,
      why: 'The printed issuer changed: residence police (2016–2018), order police (until 06/2024), the ministry (from 07/2024).',
      todo: 'Write what the card shows; look at the issue date too.',
    },
    unusual: {
      title: (p: P) => `Check the issuer: cards of ${p.date} show ${ISSUERS[String(p.issuer)]}.`,
      why: 'Cards of that time mostly show another name.',
      todo: 'Write what the card shows.',
    },
    'no-words': {
      title: () => 'Write the name of the issuer here.',
      why: 'There are only digits or symbols in this field.',
      todo: 'Write what the paper shows; the date has its own field.',
    },
    passport: {
      title: () => 'Check the issuer: this office issues cards, not passports.',
      why: 'Passports come from the immigration office.',
      todo: COMPARE,
    },
  },
  'paper-people': {
    'two-dates': {
      title: (p: P) => `Check the issue date: the ${who(p.other)} has this number, issued ${p.date}.`,
      why: 'One person, one card, one day of issue.',
      todo: COMPARE,
    },
    'two-issuers': {
      title: (p: P) => `Check the issuer: another one at the ${who(p.other)}, same card.`,
      why: 'One person, one card, one issuer.',
      todo: COMPARE,
    },
    'two-names': {
      title: (p: P) => `Check: the paper of the ${who(p.other)}, but another name.`,
      why: 'A paper belongs to one person.',
      todo: COMPARE,
    },
  },
  passport: {
    signs: {
      title: () => 'A passport number has plain letters and digits only.',
      why: 'Passports follow the international standard.',
      todo: PASSPORT,
    },
    long: {
      title: (p: P) => `Check the passport number: ${p.length} characters is too long.`,
      why: 'The longest have 15 characters.',
      todo: PASSPORT,
    },
    shape: {
      title: () => 'Check the passport number: an unusual shape.',
      why: 'Vietnamese passports have 1 letter and 7 or 8 digits; foreign ones at least 5 characters.',
      todo: COMPARE,
    },
    'card-number': {
      title: () => 'Check: this is the number of a card, not of a passport.',
      why: 'Vietnamese passport numbers begin with a letter.',
      todo: 'Write the passport’s number, or choose the kind again.',
    },
    grouping: {
      title: () => 'Write the number without gaps, in capitals.',
      why: 'Gaps and small letters make look-ups fail.',
      todo: 'Press the fix; the number stays the same.',
    },
  },
  'passport-validity': {
    'too-long': {
      title: (p: P) => `Check the expiry: a passport serves ${p.years} years, until ${p.date}.`,
      why: 'Vietnamese passports serve 10 years, those of children under 14 five.',
      todo: COMPARE,
    },
  },
  'personal-id': {
    length: {
      title: (p: P) => `A personal number has 12 digits (now ${p.digits}).`,
      why: ID_WHY,
      todo: RETYPE,
    },
    characters: {
      title: () => 'A personal number has digits only.',
      why: 'The letters O and l are easily typed for 0 and 1. Leave it empty if there is none.',
      todo: RETYPE,
    },
    label: {
      title: () => 'Write the number only, without the words before it.',
      why: 'Portals take 12 digits only.',
      todo: 'Press the fix; the number stays the same.',
    },
    'old-number': {
      title: () => 'Write the 12-digit number: this is a 9-digit CMND.',
      why: 'A CMND number is no personal number and ended on 01/01/2025.',
      todo: 'Take the 12 digits from the card or VNeID.',
    },
    filler: {
      title: () => 'Write the real number, or leave it empty.',
      why: 'These digits are a filler.',
      todo: 'Leave it empty if there is none.',
    },
    century: {
      title: () => 'Check digit 4: that century has not come.',
      why: 'Digit 4 is 0 to 3 today.',
      todo: RETYPE,
    },
    future: {
      title: (p: P) => `Check the number: it says born ${p.year}.`,
      why: 'That year has not come.',
      todo: RETYPE,
    },
    'too-old': {
      title: (p: P) => `Check the number: born ${p.year}, ${p.age} years old.`,
      why: 'More than 120 years is mostly a wrong digit 4.',
      todo: RETYPE,
    },
    province: {
      title: (p: P) => `Check the first 3 digits: ${p.code} is no province.`,
      why: 'They are the place of birth registration among the 63 provinces before 07/2025.',
      todo: 'Type it again; if the card says so, press “Compared with the paper”.',
    },
    abroad: {
      title: (p: P) => `Code ${p.code}: birth registered abroad, cannot be checked.`,
      why: 'There is no public table of these codes.',
      todo: 'Read the number on the card again.',
    },
    grouping: {
      title: () => 'Write the number without gaps.',
      why: 'Portals take 12 digits without spaces or dots.',
      todo: 'Press the fix; the number stays the same.',
    },
  },
  'personal-id-cross': {
    gender: {
      title: (p: P) => `Check the gender: the number is that of ${GENDERS[String(p.idGender)]}.`,
      why: 'Digit 4 is even for men, odd for women.',
      todo: COMPARE,
    },
    year: {
      title: (p: P) => `Check the year of birth: the number says ${p.idYear}, the date ${p.year}.`,
      why: 'Digits 4 to 6 are the year of birth.',
      todo: COMPARE,
    },
    'gender-and-year': {
      title: (p: P) => `Check the number: it is that of ${GENDERS[String(p.idGender)]} born in ${p.idYear}.`,
      why: 'Neither gender nor year fits; perhaps the number of somebody else.',
      todo: COMPARE,
    },
    'implied-gender': {
      title: (p: P) => `Check the number: it is that of ${GENDERS[String(p.idGender)]}.`,
      why: 'Digit 4 does not fit who this person is.',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Exchange: the two numbers stand in each other’s place.',
      why: 'Each fits the other person.',
      todo: 'Exchange them after comparing the papers.',
    },
  },
  'personal-id-people': {
    'two-names': {
      title: (p: P) => `Check: the number of the ${who(p.other)}, but another name.`,
      why: 'A number belongs to one person.',
      todo: COMPARE,
    },
    'marks-differ': {
      title: (p: P) => `Check the accents of the name: same number as the ${who(p.other)}.`,
      why: 'Same number, names that differ by accents.',
      todo: COMPARE,
    },
    'name-differs': {
      title: (p: P) => `Check the name: same number as the ${who(p.other)}, one word differs.`,
      why: 'Same number, names that are not quite the same.',
      todo: COMPARE,
    },
    'child-parent': {
      title: () => 'Check: child and parent have the same number.',
      why: 'A number belongs to one person.',
      todo: COMPARE,
    },
    spouses: {
      title: () => 'Check: two people have the same number.',
      why: 'A number belongs to one person.',
      todo: COMPARE,
    },
    'requester-deceased': {
      title: (p: P) => `Check: the ${who(p.person)} has the number of the deceased.`,
      why: 'Perhaps the portal filled in the account.',
      todo: COMPARE,
    },
    'two-births': {
      title: (p: P) => `Check the birth date: the ${who(p.other)} has this number, born ${p.date}.`,
      why: 'A person is born once.',
      todo: COMPARE,
    },
  },
  'two-numbers': {
    slip: {
      title: (p: P) => `Check the number: same name, nearly the number of ${who(p.other)}.`,
      why: 'The two differ in a digit or two: perhaps one person, typed once with a slip.',
      todo: COMPARE,
    },
    'same-birth': {
      title: (p: P) => `Check: name and birth of the ${who(p.other)}, but another number.`,
      why: 'A person has one number.',
      todo: COMPARE,
    },
  },
};
