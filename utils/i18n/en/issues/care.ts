import { type P, COMPARE, who } from './shared';

export const care = {
  'guardian-age': {
    minor: {
      title: (p: P) => `Check the guardian’s date of birth: only ${p.age} years old.`,
      why: 'A guardian must have full civil capacity, from the age of 18 (Civil Code 2015 Article 49).',
      todo: COMPARE,
    },
    swapped: {
      title: () => 'Check: the guardian is under 18, the ward is an adult.',
      why: 'The two people may have been swapped.',
      todo: 'Compare with the papers and swap them if needed.',
    },
    'ward-adult': {
      title: (p: P) => `Ask: the ward is already ${p.age}.`,
      why: 'From 18, a ward must have been declared by a court to lack civil capacity or to have difficulty in cognition.',
      todo: 'Look at the court decision in the dossier.',
    },
  },
  'adoption-age': {
    'not-older': {
      title: () => 'Correct the date of birth: the adopter is not older than the child.',
      why: 'The adopter must be born before the child.',
      todo: COMPARE,
    },
    gap: {
      title: (p: P) => `Check the ages: the adopter is only ${p.years} years older.`,
      why: 'It must be at least 20, except for a step-parent or the child’s own aunt or uncle (Law on Adoption 2010 Article 14).',
      todo: 'Compare both dates of birth and the relation.',
    },
    'adopter-minor': {
      title: () => 'Check the date of birth: the adopter is under 18.',
      why: 'An adopter must have full civil capacity (Law on Adoption 2010 Article 14).',
      todo: COMPARE,
    },
    adult: {
      title: (p: P) => `Check the date of birth: the person to be adopted is already ${p.age}.`,
      why: 'The child must be under 16, in some cases under 18 (Law on Adoption 2010 Article 8).',
      todo: COMPARE,
    },
    sixteen: {
      title: (p: P) => `Ask: the person to be adopted is already ${p.age}.`,
      why: 'From 16 to under 18, only a step-parent or the child’s own aunt or uncle may adopt (Law on Adoption 2010 Article 8).',
      todo: 'Ask how the two are related.',
    },
  },
  'care-same-person': {
    same: {
      title: (p: P) => `Correct it: the ${who(p.person)} is the same person as the one cared for.`,
      why: 'These sections must be two people; one may have been copied by mistake.',
      todo: COMPARE,
    },
    parent: {
      title: (p: P) => `Check: the ${who(p.person)} is the same person as a parent of the child.`,
      why: 'Parents already represent their child: they neither register as its guardians nor adopt it.',
      todo: COMPARE,
    },
  },
};
