export const business = {
  'business-name': {
    name: 'Name of a household business',
    what: 'A proper name in Vietnamese letters, without “công ty”, “doanh nghiệp” or short forms of enterprises.',
  },
  'business-other-names': {
    name: 'Foreign and short name of a household business',
    what: 'The foreign name does not say “company” and differs from the Vietnamese one; the short name is shorter.',
  },
  'business-lines': {
    name: 'Codes of the lines of business',
    what: 'Every code has 4 digits, belongs to a real division, and stands once.',
  },
  'business-capital': {
    name: 'Capital',
    what: 'Whole đồng, more than 0; asks when zeros seem to be missing or too many.',
  },
  'business-labourers': { name: 'Number of workers', what: 'A whole number; asks when it is very large.' },
  'business-owner': {
    name: 'Who may own a household business',
    what: 'A Vietnamese citizen of 18 or more; the kind of owner agrees with the case.',
  },
  'business-start-date': {
    name: 'First day of business',
    what: 'Not far ahead, not before the owner’s birth; for a new one not before the day of receipt.',
  },
  'business-tax-method': {
    name: 'Tax method of a household business',
    what: 'Is a method of the list; reminds that lump-sum tax ended on 01/01/2026.',
  },
  'business-pause': {
    name: 'Time of rest of a business',
    what: 'At most a year at a time; told at least 3 working days before.',
  },
  'business-agent': {
    name: 'Handing in for the owner of a business',
    what: 'Reminds to choose the case of an agent where submitter and owner differ, and to take it off where not.',
  },
};
