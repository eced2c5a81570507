export const marriage = {
  'marriage-age': {
    name: 'Minimum age for marriage',
    what: 'Men must be 20 or older and women 18 or older on the day of registration; an earlier marriage is judged by its own date.',
  },
  'marriage-same-person': {
    name: 'The two who marry are two different people',
    what: 'The two cannot have the same paper number; if their names, or also their dates of birth, are the same, check again.',
  },
  'marriage-status': {
    name: 'Marital status and number of the marriage',
    what: 'Nobody who is married now can register a marriage; which marriage it is must agree with the marital status given.',
  },
  'marital-facts': {
    name: 'Marital status and the rest of the form',
    what: 'The marital status must agree with the dates of marriage and divorce, the spouse’s details and the gender given.',
  },
  'divorce-papers': {
    name: 'Divorce judgment or decision',
    what: 'For a divorced person, give the number, date and court of the judgment or decision; the year in the number must match the date.',
  },
  'marital-certificate': {
    name: 'Certificate of marital status',
    what: 'The period certified must not start before birth or end after the day of receipt; the purpose must be clear; for a marriage only 1 copy is issued.',
  },
  'marriage-kin': {
    name: 'Reminder to ask about kinship',
    what: 'If both have the same surname and come from the same hamlet or residential group, it reminds you to ask, and concludes nothing.',
  },
  'marriage-foreigner': {
    name: 'Marriage to a foreigner',
    what: 'If one of the two has a foreign nationality, it points to the procedure for marriages involving a foreigner.',
  },
};
