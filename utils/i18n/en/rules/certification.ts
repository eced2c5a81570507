export const certification = {
  'certified-copies': {
    name: 'Number of certified copies',
    what: 'A whole number from 1; asks above 200.',
  },
  'certified-paper': {
    name: 'Papers that are certified',
    what: 'Looks at the name: photocopies, papers of one’s own making, foreign papers, transactions.',
  },
  'will-age': {
    name: 'Age of a testator',
    what: 'From 15; under 18 with the consent of a parent or guardian.',
  },
  'land-certificate': {
    name: 'Number, day and issuer of a land certificate',
    what: 'The number has digits and the length of a serial number; the day is not before the Land Law of 1987; the issuer has a place in its name.',
  },
  'organisation-name': {
    name: 'Name of an organisation',
    what: 'Has letters and a proper name, not only the words for its kind.',
  },
};
