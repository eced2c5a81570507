export const welfare = {
  'benefit-age': {
    name: 'Age and benefit category',
    what: 'Compares the beneficiary’s age with the age in the name of the category: children, the elderly, “from the age of 75”.',
  },
  'social-pension-age': {
    name: 'Age for the social pension allowance',
    what: 'From the age of 75; for poor and near-poor households from 70. For funeral support, the age of the deceased counts.',
  },
  'benefit-procedure': {
    name: 'Procedure of each benefit category',
    what: 'Reminds you when the category on the form usually belongs to another procedure.',
  },
  disability: {
    name: 'Type and degree of disability',
    what: 'Each field must hold what it asks for; the degree must agree with the benefit category.',
  },
  'minor-representative': {
    name: 'A child’s representative',
    what: 'If somebody under 16 applies for an allowance or a disability assessment, the representative must be given.',
  },
  'funeral-applicant': {
    name: 'Recipient of funeral support',
    what: 'The submitter, the owner of the dossier and the recipient cannot be the deceased.',
  },
  'submitter-age': {
    name: 'Age of the submitter',
    what: 'Anybody who hands in for another must be 15 or older.',
  },
  'submitter-relation': {
    name: 'The submitter’s relation to the owner of the dossier',
    what: '“Self” means one person in both sections, a relative means two; parent and child must be far enough apart in age.',
  },
};
