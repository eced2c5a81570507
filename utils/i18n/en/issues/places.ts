import { type P, COMPARE, TWO_LEVELS } from './shared';

const LISTS = 'Since 01/07/2025 the lists have 34 provinces and 3,321 communes, wards and special zones.';
const LEFT_BEHIND = 'One of the two was left behind by an earlier choice.';
const ONE_PLACE = 'An address lies in one commune of one province.';

export const places = {
  'province-name': {
    gone: {
      title: (p: P) => `Change to the present province: ${p.now}.`,
      why: TWO_LEVELS,
      todo: 'Choose the present unit; keep the old one where an old paper is quoted.',
    },
    misspelt: {
      title: (p: P) => `Check the province "${p.text}": perhaps ${p.meant}.`,
      why: 'No province is called so.',
      todo: 'Correct the name as on the paper.',
    },
    unknown: {
      title: (p: P) => `Choose the province again: no list has "${p.text}".`,
      why: 'Since 01/07/2025 there are 34 provinces (Resolution 202/2025/QH15).',
      todo: 'Choose a present province, or the country if it is abroad.',
    },
  },
  'commune-province': {
    other: {
      title: (p: P) => `Choose the commune again: "${p.text}" is in ${p.where}.`,
      why: LISTS,
      todo: 'Correct the province or the commune as on the paper.',
    },
    others: {
      title: (p: P) => `Choose the commune again: "${p.text}" is not in this province.`,
      why: LISTS,
      todo: 'Correct the province or the commune as on the paper.',
    },
  },
  'commune-name': {
    renamed: {
      title: (p: P) => `Change "${p.text}" to its present name: ${p.now}.`,
      why: 'This unit went into a new commune on 01/07/2025.',
      todo: 'Use the present name; keep the old one where an old paper is quoted.',
    },
    several: {
      title: (p: P) => `Choose what "${p.text}" is now: ${p.names}.`,
      why: 'This old name may be several communes now.',
      todo: 'Ask for the hamlet or the old district, then choose.',
    },
    unmarked: {
      title: (p: P) => `Write "${p.text}" with its accents: ${p.names}?`,
      why: 'Without marks several communes of the province read the same.',
      todo: 'Choose the name as on the paper.',
    },
    misspelt: {
      title: (p: P) => `Check the name "${p.text}": perhaps ${p.names}.`,
      why: 'No commune of this province is called exactly so.',
      todo: 'Compare with the paper and choose the right name.',
    },
    unknown: {
      title: (p: P) => `Choose the commune again: no list has "${p.text}".`,
      why: LISTS,
      todo: 'Choose a present commune; this may be a hamlet or a very old name.',
    },
    retyped: {
      title: (p: P) => `Write the present name: ${p.now}.`,
      why: 'This commune became a ward before the day of receipt.',
      todo: 'Use the present name if the portal’s list has it.',
    },
    townlet: {
      title: (p: P) => `Choose the present commune instead of "${p.text}".`,
      why: 'Townlets ended on 01/07/2025.',
      todo: 'Choose a present commune, ward or special zone.',
    },
  },
  'address-mixture': {
    district: {
      title: (p: P) => `Leave out the district: "${p.text}".`,
      why: TWO_LEVELS,
      todo: 'Choose the present commune and leave the district empty.',
    },
    'district-in-detail': {
      title: (p: P) => `Leave the district out of the line: "${p.text}".`,
      why: TWO_LEVELS,
      todo: 'Keep house number, street and hamlet only.',
    },
  },
  'address-complete': {
    'no-province': {
      title: () => 'Choose the province of this commune.',
      why: 'Many communes share a name across provinces.',
      todo: 'Choose the province first, then the commune again.',
    },
    'no-commune': {
      title: () => 'Choose the commune: so far there is only a province.',
      why: 'An address has a province and a commune.',
      todo: 'Choose the commune; leave it empty if the paper names a province only.',
    },
    'no-house': {
      title: () => 'Add house number, hamlet or group if there is one.',
      why: 'Letters and results are sent to this address.',
      todo: 'Ask the citizen; leave it empty if there is none.',
    },
  },
  'address-scope': {
    'inland-abroad': {
      title: () => 'Check: "in the country" is chosen beside an address abroad.',
      why: LEFT_BEHIND,
      todo: 'Clear the address abroad or change the choice.',
    },
    'inland-country': {
      title: (p: P) => `Check: "in the country" is chosen, but the country is ${p.text}.`,
      why: LEFT_BEHIND,
      todo: 'Correct the country or change the choice.',
    },
    'abroad-unit': {
      title: (p: P) => `Check "${p.text}": this place is said to be abroad.`,
      why: LEFT_BEHIND,
      todo: 'Clear the province and commune or change the choice.',
    },
    'country-province': {
      title: (p: P) => `Check "${p.text}": the chosen country is not Viet Nam.`,
      why: 'This province is in Viet Nam.',
      todo: 'Correct the country or the province as on the paper.',
    },
  },
  'address-detail': {
    'other-province': {
      title: (p: P) => `Check "${p.text}": not the chosen province.`,
      why: ONE_PLACE,
      todo: COMPARE,
    },
    'other-ward': {
      title: (p: P) => `Check "${p.text}": not the chosen commune.`,
      why: ONE_PLACE,
      todo: COMPARE,
    },
    'old-name': {
      title: (p: P) => `Leave out the old name "${p.text}" if it is not needed.`,
      why: 'The chosen commune was called so before 01/07/2025.',
      todo: 'Keep house number, street and hamlet only.',
    },
    repeats: {
      title: () => 'Leave commune and province out of the line: the lists have them.',
      why: 'In print the address would name them twice.',
      todo: 'Keep house number, street and hamlet only.',
    },
    'only-units': {
      title: () => 'The line only repeats commune or province.',
      why: 'In print the address would name them twice.',
      todo: 'Write the house number or hamlet, or leave it empty.',
    },
  },
  'address-short-forms': {
    short: {
      title: () => 'Write "phường", "xã", "thành phố" in full.',
      why: 'Registers write the kinds of units in full.',
      todo: 'Press to write them in full, or leave it.',
    },
  },
  'detail-left-over': {
    'left-over': {
      title: () => 'Check the house number: left over from the prefilled address.',
      why: 'The commune has changed but the house number is still the old one.',
      todo: 'Write the new house number or clear the line.',
    },
  },
  'house-in-two-communes': {
    'two-wards': {
      title: () => 'Check the address: one house, two communes.',
      why: 'A house lies in one commune only.',
      todo: COMPARE,
    },
  },
};
