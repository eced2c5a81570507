import { type P, COMPARE, FAR_APART } from './shared';

export const residence = {
  'stay-period': {
    'too-long': {
      title: (p: P) => `Check the end of temporary residence ${p.date}: it is over 2 years.`,
      why: 'Temporary residence lasts at most 2 years and can be extended repeatedly (Law on Residence 2020 Article 27).',
      todo: 'Enter an end within 2 years.',
    },
    over: {
      title: (p: P) => `Check the end of temporary residence ${p.date}: it has passed.`,
      why: 'Temporary residence is not registered for time that has passed.',
      todo: 'Ask the citizen until when they will stay.',
    },
    short: {
      title: () => 'Under 30 days: a notice of stay may be enough.',
      why: 'Temporary residence is registered for stays of 30 days or more (Law on Residence 2020 Article 27).',
      todo: 'Ask how long the stay is; if it is short, explain the notice of stay.',
    },
    ended: {
      title: (p: P) => `Check: the previous temporary residence may have expired (${p.date}).`,
      why: 'It is extended in the 15 days before it expires; after that, ask the commune police whether to register again.',
      todo: 'Compare the previous date of expiry; to be confirmed.',
    },
    early: {
      title: (p: P) => `Too early to extend: only in the ${p.n} days before it expires.`,
      why: 'It is extended in the 15 days before temporary residence expires.',
      todo: 'Check the first day, or ask the citizen to come back.',
    },
  },
  'householder-relation': {
    'not-head': {
      title: () => 'Check the relation: “Chủ hộ”, but not the person in that section.',
      why: 'A head of household must be the same person as in the section for the head of household.',
      todo: COMPARE,
    },
    'is-head': {
      title: () => 'Check the relation: this person is the head of household.',
      why: 'Both sections hold the same person, but the relation says otherwise.',
      todo: 'Enter “Chủ hộ”, or correct the section for the head of household.',
    },
    'turned-round': {
      title: (p: P) =>
        `Check the relation to the head of household: the child was born ${p.n} years earlier.`,
      why: 'Parents are born before their children; the relation may be the wrong way round.',
      todo: COMPARE,
    },
    'too-close': {
      title: (p: P) => `Check the relation to the head of household: parent and child ${p.n} years apart.`,
      why: FAR_APART,
      todo: COMPARE,
    },
    'young-spouse': {
      title: (p: P) =>
        `Check the relation to the head of household: spouse aged ${p.age}, not yet ${p.least}.`,
      why: 'Men may marry from 20, women from 18 (Law on Marriage and Family 2014 Article 8).',
      todo: COMPARE,
    },
  },
  'resident-minor': {
    split: {
      title: (p: P) => `Check the age of the person splitting off: ${p.age}, not yet ${p.least}.`,
      why: 'A new household needs at least one person with full civil capacity (Law on Residence 2020 Article 25).',
      todo: 'Compare the date of birth; see whether anybody in the new household is 18.',
    },
    householder: {
      title: (p: P) => `Check the head of household’s age: ${p.age}, not yet ${p.least}.`,
      why: 'The head must have full civil capacity, unless nobody in the household has (Law on Residence 2020 Article 10).',
      todo: COMPARE,
    },
    consent: {
      title: (p: P) => `Only ${p.age}: a parent or guardian must consent.`,
      why: 'A minor who registers temporary residence needs the consent of a parent or guardian.',
      todo: 'Choose the case of a minor to see all papers.',
    },
  },
};
