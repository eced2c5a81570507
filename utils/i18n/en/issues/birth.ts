import { type P, who, COMPARE } from './shared';

export const birth = {
  'birth-kind': {
    'parent-empty': {
      title: (p: P) => `Fill in the ${who(p.parent)}, or choose another kind of birth.`,
      why: 'The kind of birth says this parent is known but the block is empty.',
      todo: COMPARE,
    },
    'parent-filled': {
      title: (p: P) => `Choose another kind of birth: the ${who(p.parent)} is filled in.`,
      why: 'The kind of birth says this parent is not known.',
      todo: 'Choose another kind of birth or clear the block.',
    },
  },
  'birth-registration-deadline': {
    late: {
      title: (p: P) => `Check the kind: born ${p.days} days ago, the term ended ${p.last}.`,
      why: 'A birth is registered within 60 days; later it is late.',
      todo: 'Choose late registration if the list has it, and look at the fee.',
    },
    'not-late': {
      title: (p: P) => `Check the kind: only ${p.days} days, in time until ${p.last}.`,
      why: 'Within 60 days a registration is in time and free.',
      todo: 'Choose registration in time, or check the date of birth.',
    },
    'again-too-new': {
      title: () => 'Check the kind: re-registration is for records before 01/01/2016.',
      why: 'Records may be registered again only when book and original from before 2016 are lost.',
      todo: 'Choose a new registration, or check the date of birth.',
    },
  },
  'parent-age': {
    'not-older': {
      title: () => 'Check the birth date: the parent is not older than the child.',
      why: 'Parents are born before their children.',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Check the birth date: only ${p.years} years older than the child.`,
      why: 'Less than 12 years is nearly always a slip in the year.',
      todo: COMPARE,
    },
    'too-old': {
      title: (p: P) => `Check the birth date: ${p.years} years older than the child.`,
      why: 'Such a span is very rare, mostly a slip in the year.',
      todo: COMPARE,
    },
  },
};
