import { type P, who, COMPARE, RETYPE, NAME_WHY, FONT_WHY, REWRITE, WRONG_ENCODING } from './shared';

const BOTH = 'Enter both as on the identity paper.';
const ONE_PERSON = 'By the relation both sections are one person.';

export const person = {
  ethnicity: {
    foreigner: {
      title: () => 'Check the ethnic group: “foreigner”, but the nationality is Vietnamese.',
      why: '“Người nước ngoài” (foreigner) is only for people without Vietnamese nationality.',
      todo: COMPARE,
    },
    unknown: {
      title: () => 'Check the ethnic group: it is not on the list of 54.',
      why: 'The list was issued with Decision 121-TCTK/PPCĐ.',
      todo: 'Enter a name from the list, or choose “Khác” and say which.',
    },
    ambiguous: {
      title: (p: P) => `Ask which ethnic group is meant: this name is used for ${p.groups}.`,
      why: 'One name may be used for several ethnic groups.',
      todo: 'Look at the papers and enter the official name.',
    },
    alias: {
      title: (p: P) => `The official name in the list is ${p.groups}.`,
      why: 'What is entered is another name of this ethnic group.',
      todo: 'Press “Change to” if the form needs the official name.',
    },
    'foreign-kinh': {
      title: () => 'Check the ethnic group: Kinh, but with a foreign nationality.',
      why: 'People of Vietnamese origin may still be entered so.',
      todo: 'Keep it if the papers say so.',
    },
  },
  gender: {
    unknown: {
      title: () => 'Enter the gender as Nam or Nữ.',
      why: 'Each system uses other codes for the gender.',
      todo: 'Look at the papers and choose.',
    },
    form: {
      title: (p: P) => `Write it as ${p.meant}.`,
      why: 'Forms say “Nam” or “Nữ”.',
      todo: REWRITE,
    },
    implied: {
      title: (p: P) => `Check the gender: this is the section of the ${who(p.person)}.`,
      why: 'The gender does not match the person in this section.',
      todo: COMPARE,
    },
  },
  'name-case': {
    'caps-lock': {
      title: () => 'Correct the capitals in the name: Caps Lock may be on.',
      why: 'The first letter is small and the others are capitals.',
      todo: 'Turn Caps Lock off and press “Change to”, or type it again.',
    },
    lower: {
      title: () => 'Write the name with capital letters.',
      why: 'Names are in capitals or each word begins with one.',
      todo: 'Press “Change to”, or type it again from the paper.',
    },
    mixed: {
      title: () => 'Check the capital letters in the name.',
      why: 'There is a capital letter inside a word.',
      todo: 'Press “Change to”, or type it again from the paper.',
    },
    uneven: {
      title: () => 'Check the name: capital and small letters are uneven.',
      why: 'A word is all small or all capital letters; old papers sometimes have that.',
      todo: 'Keep it if the papers say so.',
    },
  },
  'name-encoding': {
    tcvn3: {
      title: (p: P) => `Type the name again: TCVN3 font, perhaps “${p.proposal}”.`,
      why: FONT_WHY,
      todo: RETYPE,
    },
    vni: {
      title: (p: P) => `Type the name again: VNI font, perhaps “${p.proposal}”.`,
      why: FONT_WHY,
      todo: RETYPE,
    },
    mojibake: {
      title: (p: P) =>
        p.proposal === ''
          ? 'Type the name again: its letters are broken.'
          : `Type the name again: its letters are broken, perhaps “${p.proposal}”.`,
      why: WRONG_ENCODING,
      todo: RETYPE,
    },
  },
  'name-marks': {
    'no-marks': {
      title: () => 'Check the name: it has no accents.',
      why: 'A name without accents has several readings; Sổ tay never adds accents by itself.',
      todo: 'Type it again with accents, from the paper.',
    },
  },
  'name-parts': {
    differ: {
      title: () => 'Check: the full name differs from the fields for its parts.',
      why: 'These fields hold the name of one person.',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Swap surname and given name: the two fields seem reversed.',
      why: 'The given name field holds a surname, the surname field does not.',
      todo: 'Enter the surname and the given name each in its own field, as on the paper.',
    },
    'whole-in-part': {
      title: () => 'Split the name: the full name is in one field.',
      why: 'The portal joins the fields, and the name would be repeated.',
      todo: 'Enter in each field only its own part.',
    },
    propose: {
      title: (p: P) => `“${p.part}” may go here, according to the full name.`,
      why: 'The usual split: first word surname, last word given name, the rest middle name.',
      todo: 'Press “Change to” if it agrees with the paper.',
    },
  },
  'name-variants': {
    'i-y': {
      title: (p: P) => `Check i and y: the names of the requester and the ${who(p.person)} differ.`,
      why: 'By the relation both sections are one person; “Lý” and “Lí” are two spellings.',
      todo: BOTH,
    },
    marks: {
      title: (p: P) => `Check the accents: the names of the requester and the ${who(p.person)} differ.`,
      why: ONE_PERSON,
      todo: BOTH,
    },
    'extra-word': {
      title: (p: P) => `Check the middle name: requester and ${who(p.person)} differ by one word.`,
      why: ONE_PERSON,
      todo: BOTH,
    },
  },
  'name-words': {
    placeholder: {
      title: () => 'Leave the name empty if there is no name yet.',
      why: 'Whatever is entered here is printed on the papers.',
      todo: 'Enter the name from the papers, or leave it empty.',
    },
    note: {
      title: () => 'Remove the note from the name field.',
      why: 'Only the name goes here; telephone numbers and notes have their own fields.',
      todo: 'Keep only the name.',
    },
    title: {
      title: () => 'Remove the form of address before the name.',
      why: '“Ông”, “bà”, “cháu”… are not names.',
      todo: 'Keep only surname, middle and given name; leave it if it is a surname.',
    },
    abbreviated: {
      title: () => 'Write the name in full, without abbreviations.',
      why: 'The name must be complete, as on the papers.',
      todo: RETYPE,
    },
    long: {
      title: (p: P) => `Check the name: ${p.length} characters are unusually many.`,
      why: 'This field may hold two names, or a note as well.',
      todo: COMPARE,
    },
    'one-word': {
      title: () => 'Check the name: it has only one word.',
      why: 'A one-word name is right if the papers say so.',
      todo: COMPARE,
    },
    'two-names': {
      title: () => 'Enter one person per field: this one holds two names.',
      why: 'Two names run together in one field.',
      todo: 'Keep only the name of the person of this section.',
    },
  },
  names: {
    'lost-letters': {
      title: () => 'Type the name again: letters were lost.',
      why: 'A ? stands for a letter that was lost when copying.',
      todo: RETYPE,
    },
    digits: { title: (p: P) => `Remove the digit from the name (“${p.sign}”).`, why: NAME_WHY, todo: RETYPE },
    signs: {
      title: (p: P) => `Remove the strange symbol from the name (“${p.sign}”).`,
      why: NAME_WHY,
      todo: RETYPE,
    },
    letters: {
      title: (p: P) => `Write the name in Latin letters (now “${p.sign}”).`,
      why: 'Vietnamese papers use Latin letters; foreigners’ names follow the passport.',
      todo: RETYPE,
    },
    several: {
      title: () => 'Check the name: it has a comma.',
      why: 'This field may hold two people, or a name copied in passport order.',
      todo: 'Keep one name only and remove the comma.',
    },
  },
  nationality: {
    form: {
      title: (p: P) => `Enter the nationality as ${p.usual}.`,
      why: 'Forms give the full name of the country in Vietnamese.',
      todo: REWRITE,
    },
    'no-country': {
      title: () => 'Enter the name of a country as nationality.',
      why: 'What is entered is not a country; the ethnic group has its own field.',
      todo: 'Enter the country from the papers, e.g. Việt Nam.',
    },
  },
  religion: {
    form: {
      title: (p: P) => `Enter the religion as ${p.main}.`,
      why: 'Forms use the name in the official list.',
      todo: REWRITE,
    },
    ambiguous: {
      title: () => 'Ask: Catholic or Protestant?',
      why: 'People use this name for both religions.',
      todo: 'Ask the citizen, then enter the name from the list.',
    },
    unknown: {
      title: () => 'Check the religion: it is not on the list.',
      why: 'Ancestor worship and folk belief are usually entered as “Không”.',
      todo: 'Ask the citizen; keep it if it is right.',
    },
    'no-religion': {
      title: () => 'Enter the religion again: this is not a religion.',
      why: 'Ethnic group and nationality have their own fields.',
      todo: 'Enter “Không”, or the name of a religion.',
    },
  },
};
