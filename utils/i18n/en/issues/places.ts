import { type P, COMPARE, TWO_LEVELS } from './shared';

export const places = {
  'address-mixture': {
    'old-province': {
      title: (p: P) => `Change to the present province: ${p.now}.`,
      why: TWO_LEVELS,
      todo: 'Choose the present unit; keep the old one where an old paper is quoted.',
    },
    district: {
      title: (p: P) => `Leave out the district: "${p.text}".`,
      why: TWO_LEVELS,
      todo: 'Choose the present commune and leave the district empty.',
    },
    'old-ward': {
      title: (p: P) => `Choose the present commune instead of "${p.text}".`,
      why: 'Townlets ended on 01/07/2025.',
      todo: 'Choose a present commune, ward or special zone.',
    },
    'ward-alone': {
      title: () => 'Choose the province of this commune.',
      why: 'Many communes share a name across provinces.',
      todo: 'Choose the province first, then the commune again.',
    },
    'left-over': {
      title: () => 'Check the house number: left over from the prefilled address.',
      why: 'The commune has changed but the house number is still the old one.',
      todo: 'Write the new house number or clear the line.',
    },
    'district-in-detail': {
      title: (p: P) => `Leave the district out of the line: "${p.text}".`,
      why: TWO_LEVELS,
      todo: 'Keep house number, street and hamlet only.',
    },
    'other-ward': {
      title: (p: P) => `Check "${p.text}": not the chosen commune.`,
      why: 'The line names another commune; perhaps an old name.',
      todo: 'Take it out if the old name is not needed.',
    },
    'one-house-two-wards': {
      title: () => 'Check the address: one house, two communes.',
      why: 'A house lies in one commune only.',
      todo: COMPARE,
    },
  },
};
