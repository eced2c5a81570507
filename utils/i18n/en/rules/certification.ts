export const certification = {
  'certified-copies': {
    name: 'Number of certified copies',
    what: 'A whole number from 1 up; above 200 it reminds you to ask.',
  },
  'certified-paper': {
    name: 'Papers to be certified',
    what: 'Reminds you when the name is that of a photocopy, a self-made paper, a foreign paper or a transaction.',
  },
  'will-age': {
    name: 'Age of the testator',
    what: 'At least 15; under 18, a parent or guardian must consent.',
  },
  'land-certificate': {
    name: 'Number, date and issuer of a land certificate',
    what: 'If the date or issuer is given, the number is needed; a serial number has all its digits; the date is not before the Land Law of 1987; the issuer’s name includes a place.',
  },
  'organisation-name': {
    name: 'Name of an organisation',
    what: 'It needs letters and a proper name, not only the type of organisation.',
  },
};
