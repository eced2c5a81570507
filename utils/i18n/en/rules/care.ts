export const care = {
  'guardian-age': {
    name: 'Ages of the guardian and the ward',
    what: 'A guardian must be 18 or older; if the ward is an adult, it reminds you to look at the court decision.',
  },
  'adoption-age': {
    name: 'Ages at an adoption',
    what: 'The adopter must be at least 20 years older, except a step-parent or the child’s own aunt or uncle; the person adopted must be a child.',
  },
  'care-same-person': {
    name: 'Guardian or adopter and child are two people',
    what: 'The guardian or adopter cannot be the child, nor the child’s father or mother.',
  },
};
