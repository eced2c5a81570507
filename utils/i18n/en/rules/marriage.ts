export const marriage = {
  'marriage-age': {
    name: 'Age of marriage',
    what: 'Men are 20, women 18 on the day of registration; an earlier marriage is judged on its own day.',
  },
  'marriage-same-person': {
    name: 'Two who marry are two people',
    what: 'The sides share neither the number of a paper nor the name with the day of birth.',
  },
  'marriage-status': {
    name: 'Marital status and count of marriages',
    what: 'Who marries is not married now, and the count of marriages fits the status.',
  },
  'marital-facts': {
    name: 'Marital status and the rest of the form',
    what: 'The status fits the days of marriage and divorce, the spouse and the gender.',
  },
  'divorce-papers': {
    name: 'Divorce judgment',
    what: 'Who is divorced has number, day and court of the judgment; the year in its number fits its day.',
  },
  'marital-certificate': {
    name: 'Certificate of marital status',
    what: 'The period lies between birth and receipt; the purpose is clear; for a wedding there is one copy.',
  },
  'marriage-kin': {
    name: 'Hint to ask about kinship',
    what: 'One surname and one home town down to the hamlet: a reminder to ask, nothing more.',
  },
  'marriage-foreigner': {
    name: 'Marriage with a foreigner',
    what: 'Where one side has a foreign nationality, it reminds of the procedure with a foreign element.',
  },
};
