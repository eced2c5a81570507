export const person = {
  ethnicity: {
    name: 'Ethnic group as in the official list',
    what: 'Use one of the 54 names in the official list; for another name that belongs to one group only, the official name is suggested. Never inferred from a name or a place of residence.',
  },
  gender: {
    name: 'Gender',
    what: 'Enter Nam or Nữ as on the papers; it must agree with the sections for father, mother, groom and bride. Never guessed from “Thị” or “Văn”.',
  },
  'name-case': {
    name: 'Capital letters in names',
    what: 'Names are all in capitals, or each word begins with one; slips of Caps Lock and Shift are found. Only the case is changed, never a letter.',
  },
  'name-encoding': {
    name: 'Old fonts in names',
    what: 'Finds names copied from TCVN3 or VNI fonts or read in the wrong encoding. It only suggests how to read them and corrects nothing by itself.',
  },
  'name-marks': {
    name: 'Names without accents',
    what: 'If a Vietnamese name was typed without accents, look at the papers again; Sổ tay never adds accents by itself.',
  },
  'name-parts': {
    name: 'Fields for surname, middle name and given name',
    what: 'The fields must agree with the full name, each part in its own field. An empty field gets a suggestion when there is only one way to split the name.',
  },
  'name-variants': {
    name: 'One person, two spellings',
    what: 'When the relation says that the requester is the father, the mother or the registered person, both names must be identical letter by letter.',
  },
  'name-words': {
    name: 'Extra words in a name field',
    what: 'A name field holds no “không có”, notes, forms of address, abbreviations or names of two people.',
  },
  names: {
    name: 'Letters in names',
    what: 'A name consists of letters, spaces, hyphens and apostrophes, without digits, strange symbols or lost letters. Foreigners’ names are written as in the passport.',
  },
  nationality: {
    name: 'Nationality',
    what: 'Give the name of a country in Vietnamese, not an ethnic group or a number.',
  },
  religion: {
    name: 'Religion',
    what: 'Checked only if the form asks: enter “Không” or a name from the list of recognised religions.',
  },
};
