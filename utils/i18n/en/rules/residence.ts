export const residence = {
  'stay-period': {
    name: 'Term of a temporary residence',
    what: 'At most 2 years and not over; hints for less than 30 days and for an early or late extension.',
  },
  'householder-relation': {
    name: 'Relation to the householder',
    what: 'The word agrees with the block of the householder and with the ages.',
  },
  'resident-minor': {
    name: 'Minors and residence',
    what: 'A stay needs a parent’s consent; a new household, and a householder, need full civil capacity.',
  },
};
