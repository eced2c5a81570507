/** One sentence per rule and subtype (`title`), with why it matters and what to do. Short, no blame, verb first. */
import { common } from './common';

type P = Readonly<Record<string, string | number>>;

/** The person named in a parameter. */
const who = (person: string | number | undefined): string =>
  (common.persons as Readonly<Record<string, string>>)[String(person)] ?? String(person);

const ID_WHY =
  'A personal number always has 12 digits: 3 place of birth registration, 1 century and gender, 2 year of birth, 6 random.';
const COMPARE = 'Compare with the papers and mend what is wrong.';
const RETYPE = 'Type it again from the paper.';
const NAME_WHY = 'A name has letters only (Civil Code 2015 Article 26.3).';
const FONT_WHY =
  'Text copied from old files uses a font from before Unicode: the portal would store a wrong name.';
const DATE_TODO = 'Write day/month/year, e.g. 05/03/1990.';
const TWO_LEVELS = 'Since 01/07/2025 an address has two levels only: province and commune.';
const GENDERS: Readonly<Record<string, string>> = { male: 'a man', female: 'a woman' };
const ISSUERS: Readonly<Record<string, string>> = {
  ministry: 'the Ministry of Public Security',
  'order-police': 'the police for social order',
  'population-police': 'the police for residence',
};

export const issues = {
  'address-mixture': {
    'old-province': {
      title: (p: P) => `Change to the present province: ${p.now}.`,
      why: TWO_LEVELS,
      todo: 'Choose the present unit; keep the old one where an old paper is quoted.',
    },
    district: {
      title: (p: P) => `Leave out the district: "${p.text}".`,
      why: TWO_LEVELS,
      todo: 'Choose the present commune and leave the district empty.',
    },
    'old-ward': {
      title: (p: P) => `Choose the present commune instead of "${p.text}".`,
      why: 'Townlets ended on 01/07/2025.',
      todo: 'Choose a present commune, ward or special zone.',
    },
    'ward-alone': {
      title: () => 'Choose the province of this commune.',
      why: 'Many communes share a name across provinces.',
      todo: 'Choose the province first, then the commune again.',
    },
    'left-over': {
      title: () => 'Check the house number: left over from the prefilled address.',
      why: 'The commune has changed but the house number is still the old one.',
      todo: 'Write the new house number or clear the line.',
    },
    'district-in-detail': {
      title: (p: P) => `Leave the district out of the line: "${p.text}".`,
      why: TWO_LEVELS,
      todo: 'Keep house number, street and hamlet only.',
    },
    'other-ward': {
      title: (p: P) => `Check "${p.text}": not the chosen commune.`,
      why: 'The line names another commune; perhaps an old name.',
      todo: 'Take it out if the old name is not needed.',
    },
    'one-house-two-wards': {
      title: () => 'Check the address: one house, two communes.',
      why: 'A house lies in one commune only.',
      todo: COMPARE,
    },
  },
  'birth-kind': {
    'parent-empty': {
      title: (p: P) => `Fill in the ${who(p.parent)}, or choose another kind of birth.`,
      why: 'The kind of birth says this parent is known but the block is empty.',
      todo: COMPARE,
    },
    'parent-filled': {
      title: (p: P) => `Choose another kind of birth: the ${who(p.parent)} is filled in.`,
      why: 'The kind of birth says this parent is not known.',
      todo: 'Choose another kind of birth or clear the block.',
    },
  },
  'birth-registration-deadline': {
    late: {
      title: (p: P) => `Check the kind: born ${p.days} days ago, the term ended ${p.last}.`,
      why: 'A birth is registered within 60 days; later it is late.',
      todo: 'Choose late registration if the list has it, and look at the fee.',
    },
    'not-late': {
      title: (p: P) => `Check the kind: only ${p.days} days, in time until ${p.last}.`,
      why: 'Within 60 days a registration is in time and free.',
      todo: 'Choose registration in time, or check the date of birth.',
    },
    'again-too-new': {
      title: () => 'Check the kind: re-registration is for records before 01/01/2016.',
      why: 'Records may be registered again only when book and original from before 2016 are lost.',
      todo: 'Choose a new registration, or check the date of birth.',
    },
  },
  dates: {
    'two-digit-year': {
      title: () => 'Write the year with 4 digits.',
      why: 'Two digits can mean two centuries.',
      todo: DATE_TODO,
    },
    'not-real': {
      title: () => 'Check the date: the calendar has no such day.',
      why: 'Months have 28 to 31 days; 29/02 in leap years only.',
      todo: RETYPE,
    },
    'month-first': {
      title: () => 'Write the day first, then the month.',
      why: 'The date is in the order month/day/year.',
      todo: DATE_TODO,
    },
    'year-first': {
      title: () => 'Write day/month/year.',
      why: 'The date begins with the year.',
      todo: DATE_TODO,
    },
    'zero-part': {
      title: () => 'Leave out 00: write only what is known.',
      why: 'There is no day 00 and no month 00.',
      todo: 'If the paper has the year only, write the year.',
    },
    incomplete: {
      title: () => 'Write day, month and year.',
      why: 'A part of the date is empty.',
      todo: DATE_TODO,
    },
    lunar: {
      title: () => 'Write the solar date.',
      why: 'Civil status papers use the solar calendar.',
      todo: 'Look up the solar date on the papers.',
    },
    unreadable: {
      title: () => 'Write the date again: it cannot be read.',
      why: 'This box takes a date only.',
      todo: DATE_TODO,
    },
    future: {
      title: (p: P) => `Check ${p.date}: it has not come yet.`,
      why: 'This can only have happened already.',
      todo: RETYPE,
    },
    'too-old': {
      title: (p: P) => `Check the year of birth: it gives ${p.age} years.`,
      why: 'Somebody at the counter is hardly older than 120.',
      todo: COMPARE,
    },
    'day-needed': {
      title: () => 'Write day, month and year here.',
      why: 'This paper always shows the whole date.',
      todo: DATE_TODO,
    },
    form: {
      title: (p: P) => `Write it as ${p.date}.`,
      why: 'Portals and papers write day/month/year.',
      todo: 'Press the fix; the date stays the same.',
    },
    'death-before-birth': {
      title: (p: P) => `Check: died ${p.second} before birth ${p.first}.`,
      why: 'Nobody dies before birth.',
      todo: COMPARE,
    },
    'marriage-before-birth': {
      title: (p: P) => `Check: married ${p.second} before birth ${p.first}.`,
      why: 'Nobody marries before birth.',
      todo: COMPARE,
    },
    'divorce-before-marriage': {
      title: (p: P) => `Check: divorced ${p.second} before marriage ${p.first}.`,
      why: 'A divorce follows a marriage.',
      todo: COMPARE,
    },
    'notice-before-death': {
      title: (p: P) => `Check: death notice ${p.second} before death ${p.first}.`,
      why: 'The notice follows the death.',
      todo: COMPARE,
    },
    'record-before-birth': {
      title: (p: P) => `Check: registered ${p.second} before birth ${p.first}.`,
      why: 'Registration follows birth.',
      todo: COMPARE,
    },
    period: {
      title: (p: P) => `Check: until ${p.second} comes before from ${p.first}.`,
      why: 'The end cannot come before the beginning.',
      todo: 'Exchange the two dates or mend the wrong one.',
    },
  },
  'death-registration-deadline': {
    late: {
      title: (p: P) => `Check the kind: ${p.days} days since the death.`,
      why: 'A death is registered within 15 days; later it is late.',
      todo: 'Choose late registration, or check the date of death.',
    },
    'not-late': {
      title: (p: P) => `Check the kind: only ${p.days} days since the death.`,
      why: 'Within 15 days it is in time.',
      todo: 'Choose registration in time, or check the date of death.',
    },
  },
  email: {
    spaces: {
      title: () => 'Take the spaces out of the e-mail address.',
      why: 'Addresses have no spaces. Leave it empty if there is none.',
      todo: 'Write e.g. name@example.com, or leave it empty.',
    },
    marks: {
      title: () => 'Take the Vietnamese marks out of the e-mail address.',
      why: 'Addresses have plain letters, digits and dots.',
      todo: 'Ask the citizen and type it without marks.',
    },
    shape: {
      title: () => 'Write the e-mail address like name@example.com.',
      why: 'An @ or a dot is missing, or there is a sign too many.',
      todo: 'Ask the citizen and type it again.',
    },
    domain: {
      title: (p: P) => `Check "${p.domain}": perhaps ${p.meant}.`,
      why: 'It is one letter away from a well-known domain.',
      todo: 'Ask the citizen, then mend it.',
    },
    capitals: {
      title: () => 'Write the domain in small letters.',
      why: 'Some systems refuse capitals behind the @.',
      todo: 'Press the fix; the address stays the same.',
    },
  },
  ethnicity: {
    'other-empty': {
      title: () => 'Write the group beside "Khác".',
      why: 'The choice "other" needs its name from the paper.',
      todo: 'Write the group as on the paper.',
    },
    foreigner: {
      title: () => 'Check the ethnic group: the nationality is Vietnamese.',
      why: '"Foreigner" is for people without Vietnamese nationality.',
      todo: COMPARE,
    },
    unknown: {
      title: () => 'Check the ethnic group: not among the 54.',
      why: 'The list is Decision 121-TCTK/PPCĐ.',
      todo: 'Write a name of the list, or choose "other" and name it.',
    },
    ambiguous: {
      title: (p: P) => `Ask for the ethnic group: this name is used for ${p.groups}.`,
      why: 'Another name may belong to several groups.',
      todo: 'Look at the paper and write the main name.',
    },
    alias: {
      title: (p: P) => `The main name in the list is ${p.groups}.`,
      why: 'This is another name of that group.',
      todo: 'Press the fix if the form needs the main name.',
    },
    'not-of-parents': {
      title: () => "Check the child's ethnic group: neither parent's.",
      why: "A child has the father's or the mother's group (Civil Code 2015 Article 29).",
      todo: COMPARE,
    },
  },
  gender: {
    unknown: {
      title: () => 'Write the gender as Nam or Nữ.',
      why: 'Codes for gender differ between systems.',
      todo: 'Look at the paper and choose.',
    },
    form: {
      title: (p: P) => `Write it as ${p.meant}.`,
      why: 'Forms use "Nam" and "Nữ".',
      todo: 'Press the fix.',
    },
    implied: {
      title: (p: P) => `Check the gender: this is the block of the ${who(p.person)}.`,
      why: 'It does not fit who this person is.',
      todo: COMPARE,
    },
  },
  hostile: {
    'too-long': {
      title: (p: P) => `Shorten it: ${p.length} characters, at most ${p.longest} here.`,
      why: 'Perhaps a whole document was pasted.',
      todo: 'Delete what was pasted by mistake.',
    },
    direction: {
      title: () => 'Delete the hidden marks that turn the text.',
      why: 'They make the text look different from what it is.',
      todo: 'Press the fix and read the field again.',
    },
    markup: {
      title: () => 'Delete the page code in this field.',
      why: 'It looks like code of a web page, not like a fact of the dossier.',
      todo: RETYPE,
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
    'passport-signs': {
      title: () => 'A passport number has plain letters and digits only.',
      why: 'Passports follow the international standard.',
      todo: 'Type it again from the page with the picture.',
    },
    'passport-long': {
      title: (p: P) => `Check the passport number: ${p.length} characters is too long.`,
      why: 'The longest have 15 characters.',
      todo: 'Type it again from the page with the picture.',
    },
    'passport-shape': {
      title: () => 'Check the passport number: an unusual shape.',
      why: 'Vietnamese passports have 1 letter and 7 or 8 digits; foreign ones at least 5 characters.',
      todo: COMPARE,
    },
    grouping: {
      title: () => 'Write the number without gaps, in capitals.',
      why: 'Gaps and small letters make look-ups fail.',
      todo: 'Press the fix; the number stays the same.',
    },
  },
  'marriage-age': {
    'too-young': {
      title: (p: P) => `Check the age: ${p.age}, becomes ${p.least} on ${p.day}.`,
      why: 'Men from 20, women from 18 (Law on Marriage and Family 2014 Article 8).',
      todo: 'Check the date of birth; if right, it cannot be registered yet.',
    },
  },
  'marriage-same-person': {
    'same-paper': {
      title: () => 'Check the paper numbers: both sides have the same.',
      why: 'A paper belongs to one person.',
      todo: COMPARE,
    },
    'same-name-birth': {
      title: () => 'Check: both sides have the same name and birth date.',
      why: 'Perhaps one block was copied into the other.',
      todo: COMPARE,
    },
    'same-name': {
      title: () => 'Check: both sides have the same name.',
      why: 'Perhaps one block was copied into the other.',
      todo: COMPARE,
    },
  },
  'marriage-status': {
    'already-married': {
      title: () => 'Check the marital status: married now.',
      why: 'Who is married may not marry somebody else (Law on Marriage and Family 2014 Article 5).',
      todo: COMPARE,
    },
    'count-too-high': {
      title: (p: P) => `Check: never married, but marriage number ${p.count}.`,
      why: 'Status and count do not fit.',
      todo: COMPARE,
    },
    'count-too-low': {
      title: () => 'Check: married before, but first marriage.',
      why: 'Status and count do not fit.',
      todo: COMPARE,
    },
    'decision-missing': {
      title: () => 'Write the number of the divorce judgment.',
      why: 'A divorce is shown by a judgment in force.',
      todo: 'Write number, date and court of the judgment.',
    },
  },
  'mirror-fields': {
    'card-number': {
      title: () => "Check: the card's number is not the personal number.",
      why: 'The number on the card is the personal number.',
      todo: COMPARE,
    },
    'name-parts': {
      title: () => 'Check: the full name differs from its parts.',
      why: 'Both places hold the same name.',
      todo: COMPARE,
    },
    twice: {
      title: (p: P) => `Check: this fact stands in two fields that differ ("${p.other}").`,
      why: 'The portal shows it in two places.',
      todo: 'Make both the same.',
    },
  },
  'name-case': {
    'caps-lock': {
      title: () => 'Mend the capitals: Caps Lock is on.',
      why: 'The first letter is small, the rest are capitals.',
      todo: 'Turn Caps Lock off, press the fix or type it again.',
    },
    lower: {
      title: () => 'Write the name with capitals.',
      why: 'Names are in capitals or begin with capitals.',
      todo: 'Press the fix, or type it again from the paper.',
    },
    mixed: {
      title: () => 'Check the capitals of the name.',
      why: 'There is a capital inside a syllable.',
      todo: 'Press the fix, or type it again from the paper.',
    },
    uneven: {
      title: () => 'The capitals of the name are uneven.',
      why: 'One syllable is all small or all capitals; old papers do that.',
      todo: 'Keep it if the paper does so.',
    },
  },
  names: {
    tcvn3: {
      title: (p: P) => `Type the name again: TCVN3 font, perhaps "${p.proposal}".`,
      why: FONT_WHY,
      todo: RETYPE,
    },
    vni: {
      title: (p: P) => `Type the name again: VNI font, perhaps "${p.proposal}".`,
      why: FONT_WHY,
      todo: RETYPE,
    },
    mojibake: {
      title: (p: P) =>
        p.proposal === ''
          ? 'Type the name again: broken letters.'
          : `Type the name again: broken letters, perhaps "${p.proposal}".`,
      why: 'It was read with a wrong code page when copied.',
      todo: RETYPE,
    },
    placeholder: {
      title: () => 'Leave the name empty while there is none.',
      why: 'The paper will print exactly what stands here.',
      todo: 'Write the name from the paper, or leave it empty.',
    },
    note: {
      title: () => 'Take the note out of the name.',
      why: 'Only the name belongs here; telephone and notes have their own fields.',
      todo: 'Keep the name only.',
    },
    'lost-letters': {
      title: () => 'Type the name again: letters were lost.',
      why: 'A ? stands for a letter lost in copying.',
      todo: RETYPE,
    },
    digits: { title: (p: P) => `Take the digit out of the name ("${p.sign}").`, why: NAME_WHY, todo: RETYPE },
    signs: { title: (p: P) => `Take the sign out of the name ("${p.sign}").`, why: NAME_WHY, todo: RETYPE },
    letters: {
      title: (p: P) => `Write the name in Latin letters (now "${p.sign}").`,
      why: 'Vietnamese papers use Latin letters; foreigners follow the passport.',
      todo: RETYPE,
    },
    title: {
      title: () => 'Take the form of address out of the name.',
      why: '"Ông", "bà", "cháu"… are no names.',
      todo: 'Keep the name only; leave it if it is a surname.',
    },
    abbreviated: {
      title: () => 'Write the middle name in full.',
      why: 'Names are written as on the paper.',
      todo: RETYPE,
    },
    'no-marks': {
      title: () => 'Check the name: it has no marks.',
      why: 'Marks cannot be guessed: a bare name has several readings.',
      todo: 'Type it with marks from the paper.',
    },
    long: {
      title: (p: P) => `Check the name: ${p.length} characters is unusual.`,
      why: 'Perhaps two names or a note stand in one field.',
      todo: COMPARE,
    },
    'one-word': {
      title: () => 'The name has one word only.',
      why: 'That is right if the paper says so.',
      todo: COMPARE,
    },
  },
  nationality: {
    form: {
      title: (p: P) => `Write the nationality as ${p.usual}.`,
      why: "Forms write the country's full Vietnamese name.",
      todo: 'Press the fix.',
    },
    'no-country': {
      title: () => 'Write the name of a country.',
      why: 'This is no country; the ethnic group has its own field.',
      todo: 'Write the country from the paper, e.g. Việt Nam.',
    },
  },
  'paper-dates': {
    'old-card': {
      title: () => 'Use another paper: CMND ended on 01/01/2025.',
      why: 'CMND were valid until 31/12/2024 (Law on Identification Article 46).',
      todo: 'Write the identity card or the passport.',
    },
    'before-birth': {
      title: (p: P) => `Check: issued ${p.issued} before birth ${p.birth}.`,
      why: 'Papers are issued after birth.',
      todo: COMPARE,
    },
    'expiry-before-issue': {
      title: () => 'Check: it expires before it was issued.',
      why: 'Expiry follows issue.',
      todo: COMPARE,
    },
    expired: {
      title: (p: P) => `Check the paper: it expired on ${p.date}.`,
      why: 'A valid paper is needed.',
      todo: 'Ask for a valid paper, or look the number up.',
    },
    issuer: {
      title: (p: P) => `Check the issuer: cards of ${p.date} come from ${ISSUERS[String(p.issuer)]}.`,
      why: 'The printed issuer changed: residence police (2016–2018), order police (until 06/2024), the ministry (from 07/2024).',
      todo: 'Write what the card shows.',
    },
    'card-kind': {
      title: (p: P) => `Check the kind: a card of ${p.date} is a citizen card.`,
      why: 'Cards called "căn cước" exist since 01/07/2024.',
      todo: 'Choose the name printed on the card.',
    },
    renewal: {
      title: (p: P) => `Check the expiry on the card: by age perhaps ${p.date}.`,
      why: 'Cards are renewed at 14, 25, 40 and 60 (Law on Identification Article 21).',
      todo: 'The printed date decides.',
    },
  },
  'parent-age': {
    'not-older': {
      title: () => 'Check the birth date: the parent is not older than the child.',
      why: 'Parents are born before their children.',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Check the birth date: only ${p.years} years older than the child.`,
      why: 'Less than 12 years is nearly always a slip in the year.',
      todo: COMPARE,
    },
    'too-old': {
      title: (p: P) => `Check the birth date: ${p.years} years older than the child.`,
      why: 'Such a span is very rare, mostly a slip in the year.',
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
      todo: 'Type it again; if the card says so, mark it as compared.',
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
      title: (p: P) => `Check the marks of the name: same number as the ${who(p.other)}.`,
      why: 'Same number, names that differ by marks.',
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
      title: () => 'Check: the requester has the number of the deceased.',
      why: 'Perhaps the portal filled in the account.',
      todo: COMPARE,
    },
    'two-births': {
      title: (p: P) => `Check the birth date: the ${who(p.other)} has this number, born ${p.date}.`,
      why: 'A person is born once.',
      todo: COMPARE,
    },
    'two-numbers': {
      title: (p: P) => `Check: name and birth of the ${who(p.other)}, but another number.`,
      why: 'A person has one number.',
      todo: COMPARE,
    },
  },
  phone: {
    characters: {
      title: () => 'A telephone number has digits only.',
      why: 'There are letters or signs. Leave it empty if there is none.',
      todo: 'Type it again, or leave it empty.',
    },
    length: {
      title: (p: P) => `Check the telephone number: ${p.digits} digits.`,
      why: 'Mobile numbers have 10 digits, landlines 11 with the 0.',
      todo: 'Ask the citizen, then mend it.',
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
  'requester-relation': {
    'other-number': {
      title: (p: P) => `Check the requester: by relation the ${who(p.person)}, but another number.`,
      why: 'Perhaps the portal filled in the account.',
      todo: 'Mend the requester, or choose another relation.',
    },
    'other-name': {
      title: (p: P) => `Check the requester: by relation the ${who(p.person)}, but another name.`,
      why: 'Perhaps the portal filled in the account.',
      todo: 'Mend the requester, or choose another relation.',
    },
    'self-child': {
      title: () => 'Choose another relation: a small child does not ask itself.',
      why: 'Children under 6 are represented.',
      todo: 'Choose father, mother or other.',
    },
    'is-parent': {
      title: (p: P) => `Check the relation: the requester has the number of the ${who(p.person)}.`,
      why: 'The number is a parent’s, the relation says otherwise.',
      todo: 'Choose the right relation.',
    },
  },
  required: {
    empty: {
      title: () => 'Fill this in: it is empty.',
      why: 'The procedure needs it in this case.',
      todo: 'Write it from the paper.',
    },
    portal: {
      title: () => 'Fill this in: the portal requires it.',
      why: 'The portal takes no dossier without it.',
      todo: 'Write it from the paper.',
    },
  },
  'text-form': {
    invisible: {
      title: () => 'Delete hidden characters in this field.',
      why: 'They come with copying and make comparisons fail.',
      todo: 'Press the fix; what you see stays.',
    },
    'look-alike': {
      title: () => 'Replace the foreign Ð by the letter Đ.',
      why: 'They look alike but have different codes.',
      todo: 'Press the fix; what you see stays.',
    },
    unicode: {
      title: () => 'Change to composed Unicode.',
      why: 'The letters are decomposed and comparisons fail.',
      todo: 'Press the fix; what you see stays.',
    },
    spaces: {
      title: () => 'Take out the double space.',
      why: 'Two spaces make look-ups of the name fail.',
      todo: 'Press the fix.',
    },
  },
};
