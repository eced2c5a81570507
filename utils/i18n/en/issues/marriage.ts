import { type P, COMPARE } from './shared';

export const marriage = {
  'marriage-age': {
    'too-young': {
      title: (p: P) => `Check the age: ${p.age}, becomes ${p.least} on ${p.day}.`,
      why: 'Men from 20, women from 18 (Law on Marriage and Family 2014 Article 8).',
      todo: 'Check the date of birth; if right, it cannot be registered yet.',
    },
  },
  'marriage-same-person': {
    'same-paper': {
      title: () => 'Check the paper numbers: both sides have the same.',
      why: 'A paper belongs to one person.',
      todo: COMPARE,
    },
    'same-name-birth': {
      title: () => 'Check: both sides have the same name and birth date.',
      why: 'Perhaps one block was copied into the other.',
      todo: COMPARE,
    },
    'same-name': {
      title: () => 'Check: both sides have the same name.',
      why: 'Perhaps one block was copied into the other.',
      todo: COMPARE,
    },
  },
  'marriage-status': {
    'already-married': {
      title: () => 'Check the marital status: married now.',
      why: 'Who is married may not marry somebody else (Law on Marriage and Family 2014 Article 5).',
      todo: COMPARE,
    },
    'count-too-high': {
      title: (p: P) => `Check: never married, but marriage number ${p.count}.`,
      why: 'Status and count do not fit.',
      todo: COMPARE,
    },
    'count-too-low': {
      title: () => 'Check: married before, but first marriage.',
      why: 'Status and count do not fit.',
      todo: COMPARE,
    },
    'decision-missing': {
      title: () => 'Write the number of the divorce judgment.',
      why: 'A divorce is shown by a judgment in force.',
      todo: 'Write number, date and court of the judgment.',
    },
  },
};
