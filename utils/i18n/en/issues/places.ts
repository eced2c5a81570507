import { type P, COMPARE, TWO_LEVELS } from './shared';

const LISTS = 'Since 01/07/2025 the list has 34 provinces and 3,321 communes, wards and special zones.';
const LEFT_BEHIND = 'One of the two may be left over from an earlier choice.';
const ONE_PLACE = 'An address belongs to only one commune of one province.';
const KEEP_HOUSE = 'Keep only the house number, street, hamlet or residential group.';
const TWICE = 'On the printed papers the commune or province would appear twice.';

export const places = {
  'province-name': {
    gone: {
      title: (p: P) => `Change to the present province: ${p.now}.`,
      why: TWO_LEVELS,
      todo: 'Choose the present name; if it is entered as on an old paper, keep the old name.',
    },
    misspelt: {
      title: (p: P) => `Check the province “${p.text}”: perhaps ${p.meant}.`,
      why: 'No province has this name.',
      todo: 'Correct the province as on the papers.',
    },
    unknown: {
      title: (p: P) => `Choose the province again: “${p.text}” is not on the list.`,
      why: 'Since 01/07/2025 there are 34 provinces (Resolution 202/2025/QH15).',
      todo: 'Choose a present province; for a place abroad, choose the country.',
    },
  },
  'commune-province': {
    other: {
      title: (p: P) => `Choose the commune again: “${p.text}” is in ${p.where}.`,
      why: LISTS,
      todo: 'Correct the province or the commune as on the papers.',
    },
    others: {
      title: (p: P) => `Choose the commune again: “${p.text}” is not in this province.`,
      why: LISTS,
      todo: 'Correct the province or the commune as on the papers.',
    },
  },
  'commune-name': {
    renamed: {
      title: (p: P) => `Change “${p.text}” to its present name: ${p.now}.`,
      why: 'This unit was merged into a new commune on 01/07/2025.',
      todo: 'Enter the present name; if it is entered as on an old paper, keep the old name.',
    },
    several: {
      title: (p: P) => `Choose what “${p.text}” is now: ${p.names}.`,
      why: 'The place of this old name now belongs to several communes.',
      todo: 'Ask for the hamlet, residential group or former district, then choose.',
    },
    unmarked: {
      title: (p: P) => `Write “${p.text}” with its accents: ${p.names}?`,
      why: 'Without accents, several communes in the province look the same.',
      todo: 'Choose the right name from the papers.',
    },
    misspelt: {
      title: (p: P) => `Check the name “${p.text}”: perhaps ${p.names}.`,
      why: 'No commune in this province has exactly this name.',
      todo: 'Compare with the papers, then choose the right name.',
    },
    unknown: {
      title: (p: P) => `Choose the commune again: “${p.text}” is not on the list.`,
      why: LISTS,
      todo: 'Choose a present commune; this may be a hamlet or a very old name.',
    },
    retyped: {
      title: (p: P) => `Enter the present name: ${p.now}.`,
      why: 'This commune became a ward before the day of receipt.',
      todo: 'Choose the present name if the portal’s list has it.',
    },
    townlet: {
      title: (p: P) => `Choose the present commune instead of “${p.text}”.`,
      why: 'Since 01/07/2025 there are no townships.',
      todo: 'Choose a present commune, ward or special zone.',
    },
  },
  'address-mixture': {
    district: {
      title: (p: P) => `Remove the district “${p.text}”.`,
      why: TWO_LEVELS,
      todo: 'Choose the present commune and leave the district empty.',
    },
    'district-in-detail': {
      title: (p: P) => `Remove the district “${p.text}” from the address.`,
      why: TWO_LEVELS,
      todo: KEEP_HOUSE,
    },
  },
  'address-complete': {
    'no-province': {
      title: () => 'Choose the province of this commune.',
      why: 'Many communes in different provinces share a name.',
      todo: 'Choose the province first, then the commune again.',
    },
    'no-commune': {
      title: () => 'Choose the commune: the address has only a province.',
      why: 'An address consists of a province and a commune.',
      todo: 'Choose the commune; if the paper gives only a province, leave it empty.',
    },
    'no-house': {
      title: () => 'Add the house number, hamlet or residential group, if any.',
      why: 'Invitations and results are sent to this address.',
      todo: 'Ask the citizen; if there is none, leave it empty.',
    },
  },
  'address-scope': {
    'inland-abroad': {
      title: () => 'Check: “Trong nước” is chosen, but there is still an address abroad.',
      why: LEFT_BEHIND,
      todo: 'Clear the address abroad, or change the choice.',
    },
    'inland-country': {
      title: (p: P) => `Check: “Trong nước” is chosen, but the country is ${p.text}.`,
      why: LEFT_BEHIND,
      todo: 'Correct the country, or change the choice.',
    },
    'abroad-unit': {
      title: (p: P) => `Check “${p.text}”: this place is chosen as abroad.`,
      why: LEFT_BEHIND,
      todo: 'Clear the province and commune, or change the choice.',
    },
    'country-province': {
      title: (p: P) => `Check “${p.text}”: the country chosen is not Viet Nam.`,
      why: 'This province is in Viet Nam.',
      todo: 'Correct the country or the province as on the papers.',
    },
  },
  'address-detail': {
    'other-province': {
      title: (p: P) => `Check “${p.text}”: it is not the chosen province.`,
      why: ONE_PLACE,
      todo: COMPARE,
    },
    'other-ward': {
      title: (p: P) => `Check “${p.text}”: it is not the chosen commune.`,
      why: ONE_PLACE,
      todo: COMPARE,
    },
    'old-name': {
      title: (p: P) => `Remove the old name “${p.text}” if it need not be kept.`,
      why: 'It is the name the chosen commune had before 01/07/2025.',
      todo: KEEP_HOUSE,
    },
    repeats: {
      title: () => 'Remove commune and province from the house number: they have their own fields.',
      why: TWICE,
      todo: KEEP_HOUSE,
    },
    'only-units': {
      title: () => 'Correct the house number: it only repeats the commune or province.',
      why: TWICE,
      todo: 'Enter the house number, hamlet or residential group; if there is none, leave it empty.',
    },
  },
  'address-short-forms': {
    short: {
      title: () => 'Write “phường”, “xã”, “thành phố” in full in the address.',
      why: 'Registers and papers give the kind of unit in full.',
      todo: 'Press “Change to”, or leave it as it is.',
    },
  },
  'detail-left-over': {
    'left-over': {
      title: () => 'Check the house number: it is left over from the address the portal filled in.',
      why: 'The commune was changed, but the house number is still that of the old address.',
      todo: 'Enter the new house number, or clear this field.',
    },
  },
  'house-in-two-communes': {
    'two-wards': {
      title: () => 'Check the address: two people with one house number but different communes.',
      why: 'A house belongs to only one commune.',
      todo: COMPARE,
    },
  },
};
