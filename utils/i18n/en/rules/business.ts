export const business = {
  'business-name': {
    name: 'Name of the household business',
    what: 'It needs a proper name in Vietnamese letters, without “công ty”, “doanh nghiệp” or an abbreviation for an enterprise.',
  },
  'business-other-names': {
    name: 'Foreign-language and short names of the household business',
    what: 'The foreign-language name does not say “company” and differs from the Vietnamese one; the short name must be shorter than the full name.',
  },
  'business-lines': {
    name: 'Codes of the lines of business',
    what: 'Each code has 4 digits, belongs to a real group of the classification and is entered only once.',
  },
  'business-capital': {
    name: 'Business capital',
    what: 'A whole number of đồng above 0; if a zero seems to be missing or too many, it reminds you to ask.',
  },
  'business-labourers': {
    name: 'Number of workers',
    what: 'A whole number; if it is unusually large, it reminds you to ask.',
  },
  'business-owner': {
    name: 'Who may own a household business',
    what: 'The owner must be a citizen of Viet Nam aged 18 or older; the type of owner must match the chosen case.',
  },
  'business-start-date': {
    name: 'Starting date of the business',
    what: 'Not too far ahead and not before the owner’s date of birth; for a new business, not before the day the dossier is handed in.',
  },
  'business-tax-method': {
    name: 'Tax method of the household business',
    what: 'It must be a method on the list; a reminder says that presumptive tax ended on 01/01/2026.',
  },
  'business-pause': {
    name: 'Period of suspension of business',
    what: 'At most one year at a time; notice must be given at least 3 working days before.',
  },
  'business-agent': {
    name: 'Handing in for the owner of a household business',
    what: 'If the submitter is not the owner, it reminds you to choose the case of authorisation; if they are one person, to clear it.',
  },
};
