import { type P, who, COMPARE, RETYPE, NAME_WHY, FONT_WHY } from './shared';

export const person = {
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
};
