import { type P, COMPARE, who } from './shared';

export const care = {
  'guardian-age': {
    minor: {
      title: (p: P) => `Check the birth of the guardian: only ${p.age} years old.`,
      why: 'A guardian has full legal capacity, from 18 years (Civil Code 2015 Article 49).',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Check: the guardian is below 18, the ward is grown up.',
      why: 'Perhaps the two were exchanged.',
      todo: 'Compare with the papers and exchange them if so.',
    },
    'ward-adult': {
      title: (p: P) => `Ask: the ward is ${p.age} years old.`,
      why: 'From 18 somebody has a guardian only by a decision of a court.',
      todo: 'Look for the decision in the dossier.',
    },
  },
  'adoption-age': {
    'not-older': {
      title: () => 'Correct a birth date: the adopter is not older than the child.',
      why: 'The adopter was born before the child.',
      todo: COMPARE,
    },
    gap: {
      title: (p: P) => `Check the ages: the adopter is only ${p.years} years older.`,
      why: 'At least 20 years, except step-parents, aunts and uncles (Law on Adoption 2010 Article 14).',
      todo: 'Check both births and the relation.',
    },
    'adopter-minor': {
      title: () => 'Check the birth: the adopter is below 18.',
      why: 'An adopter has full legal capacity (Law on Adoption 2010 Article 14).',
      todo: COMPARE,
    },
    adult: {
      title: (p: P) => `Check the birth: the child is ${p.age} years old.`,
      why: 'A child is below 16, in some cases below 18 (Law on Adoption 2010 Article 8).',
      todo: COMPARE,
    },
    sixteen: {
      title: (p: P) => `Ask: the child is ${p.age} years old.`,
      why: 'From 16 to 18 only step-parents, aunts and uncles adopt (Law on Adoption 2010 Article 8).',
      todo: 'Ask how the two are related.',
    },
  },
  'care-same-person': {
    same: {
      title: (p: P) => `Check it: the ${who(p.person)} is the same person as the child.`,
      why: 'The two blocks are two people; perhaps one was copied.',
      todo: COMPARE,
    },
    parent: {
      title: (p: P) => `Check: the ${who(p.person)} is the same person as a parent.`,
      why: 'Parents represent their child; they neither register as guardians nor adopt it.',
      todo: COMPARE,
    },
  },
};
