import { type P } from './shared';

export const death = {
  'death-registration-deadline': {
    late: {
      title: (p: P) => `Check the kind: ${p.days} days since the death.`,
      why: 'A death is registered within 15 days; later it is late.',
      todo: 'Choose late registration, or check the date of death.',
    },
    'not-late': {
      title: (p: P) => `Check the kind: only ${p.days} days since the death.`,
      why: 'Within 15 days it is in time.',
      todo: 'Choose registration in time, or check the date of death.',
    },
  },
};
