import { type P, who, COMPARE, RETYPE, NAME_WHY, FONT_WHY } from './shared';

export const person = {
  ethnicity: {
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
    'foreign-kinh': {
      title: () => 'Check the ethnic group: Kinh with a foreign nationality.',
      why: 'People of Vietnamese origin may write so.',
      todo: 'Keep it if the paper says so.',
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
  'name-case': {
    'caps-lock': {
      title: () => 'Correct the capitals: Caps Lock is on.',
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
  'name-encoding': {
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
  },
  'name-marks': {
    'no-marks': {
      title: () => 'Check the name: it has no accents.',
      why: 'Marks cannot be guessed: a bare name has several readings.',
      todo: 'Type it with accents from the paper.',
    },
  },
  'name-parts': {
    differ: {
      title: () => 'Check: the full name differs from its parts.',
      why: 'Both places hold the same name.',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Exchange surname and given name: they stand the wrong way round.',
      why: 'The given name is a surname, the surname is none.',
      todo: 'Put each into its own field, as on the paper.',
    },
    'whole-in-part': {
      title: () => 'Split the name: the whole of it stands in one field.',
      why: 'The portal puts the fields together and the name is doubled.',
      todo: 'Write only its own part into each field.',
    },
    propose: {
      title: (p: P) => `"${p.part}" may belong here, by the full name.`,
      why: 'The usual split: first syllable surname, last given name, the rest middle name.',
      todo: 'Press the fix if the paper agrees.',
    },
  },
  'name-variants': {
    'i-y': {
      title: (p: P) => `Written with i and with y: the requester and the ${who(p.person)}.`,
      why: 'By relation both blocks are one person; "Lý" and "Lí" are two spellings.',
      todo: 'Write both as on the identity paper.',
    },
    marks: {
      title: (p: P) => `Check the accents: requester and ${who(p.person)} differ by them.`,
      why: 'By relation both blocks are one person.',
      todo: 'Write both as on the identity paper.',
    },
    'extra-word': {
      title: (p: P) => `Check the middle name: requester and ${who(p.person)} differ by one word.`,
      why: 'By relation both blocks are one person.',
      todo: 'Write both as on the identity paper.',
    },
  },
  'name-words': {
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
    title: {
      title: () => 'Take the form of address out of the name.',
      why: '"Ông", "bà", "cháu"… are no names.',
      todo: 'Keep the name only; leave it if it is a surname.',
    },
    abbreviated: {
      title: () => 'Write the name in full.',
      why: 'Names are written as on the paper.',
      todo: RETYPE,
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
    'two-names': {
      title: () => 'Write one person per field: there are two names.',
      why: 'Two names are joined in one field.',
      todo: 'Keep the name of the person of this block.',
    },
  },
  names: {
    'lost-letters': {
      title: () => 'Type the name again: letters were lost.',
      why: 'A ? stands for a letter lost in copying.',
      todo: RETYPE,
    },
    digits: { title: (p: P) => `Take the digit out of the name ("${p.sign}").`, why: NAME_WHY, todo: RETYPE },
    signs: {
      title: (p: P) => `Take the character out of the name ("${p.sign}").`,
      why: NAME_WHY,
      todo: RETYPE,
    },
    letters: {
      title: (p: P) => `Write the name in Latin letters (now "${p.sign}").`,
      why: 'Vietnamese papers use Latin letters; foreigners follow the passport.',
      todo: RETYPE,
    },
    several: {
      title: () => 'Check the name: it has a comma.',
      why: 'Perhaps two people stand in one field, or the order of a passport was copied.',
      todo: 'Keep one name, without the comma.',
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
  religion: {
    form: {
      title: (p: P) => `Write the religion as ${p.main}.`,
      why: 'Forms use the name in the list.',
      todo: 'Press the fix.',
    },
    ambiguous: {
      title: () => 'Ask: Catholic or Protestant?',
      why: 'This everyday name is used for both.',
      todo: 'Ask the citizen and write the name in the list.',
    },
    unknown: {
      title: () => 'Check the religion: not in the list.',
      why: 'Ancestor worship and folk belief are usually written as "Không".',
      todo: 'Ask the citizen; keep it if it is right.',
    },
    'no-religion': {
      title: () => 'Write the religion again: this is none.',
      why: 'Ethnic group and nationality have fields of their own.',
      todo: 'Write "Không" or the religion.',
    },
  },
};
