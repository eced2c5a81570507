export const person = {
  ethnicity: {
    name: 'Ethnic group by the list',
    what: 'The group is one of the 54; other names are led to the main name where they belong to one group only. Never derived from a name or a place.',
  },
  gender: {
    name: 'Gender',
    what: 'Written as Nam or Nữ, as on the paper; it agrees with the blocks of father, mother, groom and bride. Never guessed from "Thị" or "Văn".',
  },
  'name-case': {
    name: 'Capitals of names',
    what: 'Names are in capitals or begin with capitals; a forgotten Shift or Caps Lock is found. Only the case is changed, never a letter.',
  },
  'name-encoding': {
    name: 'Old fonts in names',
    what: 'Finds names copied from TCVN3 or VNI fonts or read with a wrong code page. It shows a reading and changes nothing.',
  },
  'name-marks': {
    name: 'Names without accents',
    what: 'A Vietnamese name typed without accents has to be read again from the paper: accents cannot be guessed.',
  },
  'name-parts': {
    name: 'Fields for surname, middle and given name',
    what: 'The parts agree with the full name, each in its own field. Empty ones get a proposal where the split leaves no doubt.',
  },
  'name-variants': {
    name: 'One person, two spellings',
    what: 'Where the relation says that the requester is the father, the mother or the subject, both names are the same to the letter.',
  },
  'name-words': {
    name: 'Words that are no part of a name',
    what: 'A name field holds no "không có", notes, forms of address, shortened words or two people.',
  },
  names: {
    name: 'Letters of names',
    what: 'A name has letters, spaces, hyphens and apostrophes; no digits, symbols or lost letters. Foreign names keep the letters of the passport.',
  },
  nationality: {
    name: 'Nationality',
    what: 'The name of a country in Vietnamese; an ethnic group or a number is none.',
  },
  religion: {
    name: 'Religion',
    what: 'Looked at only where the form asks: "Không" or a name from the list of recognised religions.',
  },
};
