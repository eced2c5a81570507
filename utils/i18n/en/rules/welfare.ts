export const welfare = {
  'benefit-age': {
    name: 'Age and group of beneficiaries',
    what: 'Compares the age with what the group’s name says: children, the elderly, “from 75”.',
  },
  'social-pension-age': {
    name: 'Age for the social pension',
    what: 'From 75; from 70 for poor and nearly poor households. For funeral costs: the age at death.',
  },
  'benefit-procedure': {
    name: 'The procedure of each group of beneficiaries',
    what: 'Reminds when the group on the form mostly belongs to another procedure.',
  },
  disability: {
    name: 'Kind and degree of disability',
    what: 'Each box holds its own thing; the degree agrees with the group of beneficiaries.',
  },
  'minor-representative': {
    name: 'Who acts for a child',
    what: 'For a child under 16 that asks for an allowance, the block of the representative has a name.',
  },
  'funeral-applicant': {
    name: 'Who gets the funeral costs',
    what: 'Submitter, owner and recipient are not the person who has died.',
  },
  'submitter-age': { name: 'Age of the submitter', what: 'Who hands in for another is 15 or more.' },
  'submitter-relation': {
    name: 'Relation of submitter and owner',
    what: 'The word agrees with the two blocks: self is one person, a relative two, parent and child are far enough apart.',
  },
};
