export const residence = {
  'stay-period': {
    name: 'Period of temporary residence',
    what: 'At most 2 years and not over yet; it reminds you of a stay under 30 days and of an extension too early or after expiry.',
  },
  'householder-relation': {
    name: 'Relation to the head of household',
    what: 'The relation must agree with the section for the head of household and with both ages.',
  },
  'resident-minor': {
    name: 'Residence registration of minors',
    what: 'Temporary residence needs the consent of a parent or guardian; splitting a household or heading one needs full civil capacity.',
  },
};
