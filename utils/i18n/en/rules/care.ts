export const care = {
  'guardian-age': {
    name: 'Ages of guardian and ward',
    what: 'A guardian is 18 or older; for a grown-up ward it reminds of the decision of a court.',
  },
  'adoption-age': {
    name: 'Ages in an adoption',
    what: 'The adopter is 20 years older, step-parents, aunts and uncles apart; who is adopted is a child.',
  },
  'care-same-person': {
    name: 'Carer and child are two people',
    what: 'Guardian and adopter are neither the child nor one of its parents.',
  },
};
