import { type P, COMPARE } from './shared';

export const residence = {
  'stay-period': {
    'too-long': {
      title: (p: P) => `Check the end of the stay ${p.date}: more than 2 years.`,
      why: 'A stay lasts at most 2 years and may be extended (Law on Residence 2020 Article 27).',
      todo: 'Write an end within 2 years.',
    },
    over: {
      title: (p: P) => `Check the end of the stay ${p.date}: it has passed.`,
      why: 'A stay that is over is not registered.',
      todo: 'Ask until when the person stays.',
    },
    short: {
      title: () => 'Less than 30 days: a notice of the stay may be enough.',
      why: 'A stay is registered from 30 days on (Law on Residence 2020 Article 27).',
      todo: 'Ask how long; show the way to the notice.',
    },
    ended: {
      title: (p: P) => `The registered stay may have ended (${p.date}).`,
      why: 'It is extended in the 15 days before its end; afterwards ask the police whether to register anew.',
      todo: 'Check the former end; somebody has to confirm.',
    },
    early: {
      title: (p: P) => `Early: it is extended in the ${p.n} days before its end.`,
      why: 'The extension is asked for in the 15 days before the end.',
      todo: 'Check the first day, or ask to come again.',
    },
  },
  'householder-relation': {
    'not-head': {
      title: () => 'Check the relation: it says householder, but they are two people.',
      why: 'A householder is the same person as in the block of the householder.',
      todo: COMPARE,
    },
    'is-head': {
      title: () => 'Check the relation: this is the householder.',
      why: 'Both blocks hold one person, but the relation names another.',
      todo: 'Write “Chủ hộ”, or correct the block of the householder.',
    },
    'turned-round': {
      title: (p: P) => `Check the relation: the child was born ${p.n} years before.`,
      why: 'Parents are born before children; perhaps it is the other way round.',
      todo: COMPARE,
    },
    'too-close': {
      title: (p: P) => `Check the relation: parent and child only ${p.n} years apart.`,
      why: 'Parents and children are mostly 12 years or more apart.',
      todo: COMPARE,
    },
    'young-spouse': {
      title: (p: P) => `Check the relation: a spouse aged ${p.age}, not yet ${p.least}.`,
      why: 'Men marry from 20, women from 18 (Law on Marriage and Family 2014 Article 8).',
      todo: COMPARE,
    },
  },
  'resident-minor': {
    split: {
      title: (p: P) => `Check the age: ${p.age}, not yet ${p.least}, for a household of one's own.`,
      why: 'The new household has at least one person with full civil capacity (Law on Residence 2020 Article 25).',
      todo: 'Check the date of birth and who else is in the household.',
    },
    householder: {
      title: (p: P) => `Check the householder's age: ${p.age}, not yet ${p.least}.`,
      why: 'A householder has full civil capacity, unless nobody in the household has (Law on Residence 2020 Article 10).',
      todo: COMPARE,
    },
    consent: {
      title: (p: P) => `Aged ${p.age}: a parent or guardian has to agree.`,
      why: 'Under 18, a temporary residence needs the consent of a parent or guardian.',
      todo: 'Choose the case of a minor to see all papers.',
    },
  },
};
