import { type P, COMPARE } from './shared';

const COUNT_WHY = 'Status and count do not fit.';
const COPIED_WHY = 'Perhaps one block was copied into the other.';
const STATUS_WHY = 'The marital status does not fit something else on the form.';

export const marriage = {
  'marriage-age': {
    'before-birth': {
      title: () => 'Correct a date: the marriage was registered before the birth.',
      why: 'Nobody marries before being born.',
      todo: COMPARE,
    },
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
      why: COPIED_WHY,
      todo: COMPARE,
    },
    'same-name': {
      title: () => 'Check: both sides have the same name.',
      why: COPIED_WHY,
      todo: COMPARE,
    },
  },
  'marriage-status': {
    'already-married': {
      title: () => 'Check the marital status: married now.',
      why: 'Who is married may not marry somebody else (Law on Marriage and Family 2014 Article 5).',
      todo: 'Compare with the records; if right, it cannot be registered yet.',
    },
    'count-too-high': {
      title: (p: P) => `Check: never married, but marriage number ${p.count}.`,
      why: COUNT_WHY,
      todo: COMPARE,
    },
    'count-too-low': {
      title: (p: P) => `Check: married before, but the count is ${p.count}.`,
      why: COUNT_WHY,
      todo: COMPARE,
    },
    'no-status': {
      title: () => 'Check: something else stands in the marital status.',
      why: 'No word about a marriage; perhaps it was copied from another box.',
      todo: 'Choose the status again.',
    },
    'count-zero': {
      title: () => 'Check: marriage number 0.',
      why: 'Which marriage this will be stands here; the first one is 1.',
      todo: 'Write 1 if it is the first.',
    },
    'count-odd': {
      title: (p: P) => `Check the count of marriages: ${p.count}.`,
      why: 'Only which marriage this is stands here; perhaps another number was typed.',
      todo: 'Write a small number, such as 1 or 2.',
    },
  },
  'marital-facts': {
    single: {
      title: () => 'Check: never married, but a marriage or divorce is given.',
      why: STATUS_WHY,
      todo: COMPARE,
    },
    ended: {
      title: () => 'Check: married now, but that marriage has ended.',
      why: 'The day of the divorce or of the death of the spouse shows that the marriage is over.',
      todo: COMPARE,
    },
    young: {
      title: () => 'Check: married once, but below the age of marriage.',
      why: 'The marital status does not fit the date of birth.',
      todo: COMPARE,
    },
    order: {
      title: () => 'Check: the spouse died before the wedding.',
      why: 'The wedding was before the death of the spouse.',
      todo: COMPARE,
    },
    'other-gender': {
      title: (p: P) =>
        p.gender === 'male'
          ? 'Check: “has a wife” is written for a woman.'
          : 'Check: “has a husband” is written for a man.',
      why: 'Marital status and gender do not fit.',
      todo: 'Choose the status again, or correct the gender from the papers.',
    },
  },
  'divorce-papers': {
    missing: {
      title: () => 'Write number, day and court of the divorce judgment.',
      why: 'The office looks the judgment up to record the marital status.',
      todo: 'Copy them from the judgment in force.',
    },
    'not-needed': {
      title: () => 'Check: never married, but a divorce judgment is given.',
      why: STATUS_WHY,
      todo: 'Choose the status again, or leave the judgment empty.',
    },
    'no-number': {
      title: () => 'Write the number of the judgment: there is no digit yet.',
      why: 'Without a number the judgment cannot be found.',
      todo: 'Write it like 45/2023/QĐST-HNGĐ; leave it empty if there is none.',
    },
    'year-ahead': {
      title: (p: P) => `Check the number of the judgment: ${p.year} has not come.`,
      why: 'The year in the number is the year of the judgment.',
      todo: COMPARE,
    },
    'year-differs': {
      title: (p: P) => `Check the judgment: its number says ${p.year}, its day ${p.date}.`,
      why: 'The year in the number is the year of the judgment.',
      todo: COMPARE,
    },
    'too-early': {
      title: () => 'Check the day of the judgment: below the age of marriage then.',
      why: 'Who is below the age of marriage has usually no divorce judgment.',
      todo: COMPARE,
    },
    'before-marriage': {
      title: (p: P) => `Check the day of the judgment: before the wedding of ${p.date}.`,
      why: 'A divorce comes after its own wedding; perhaps one of the two days is mistyped.',
      todo: COMPARE,
    },
    'not-final': {
      title: (p: P) => `Ask: a first judgment of ${p.since} days ago, is it in force?`,
      why: 'A first-instance judgment can be appealed against; an agreed divorce is in force at once.',
      todo: 'Look for the note that it is in force.',
    },
    'not-court': {
      title: () => 'Check who decided: it is no court.',
      why: 'Courts decide divorces; perhaps the issuer of another paper was copied.',
      todo: 'Write the court as on the judgment.',
    },
  },
  'marital-certificate': {
    'before-birth': {
      title: () => 'Correct the period: it begins before the birth.',
      why: 'Nothing can be certified for the time before somebody was born.',
      todo: COMPARE,
    },
    'before-age': {
      title: () => 'It may begin with the age of marriage.',
      why: 'The period begins below the age of marriage; from that age on is usually enough.',
      todo: 'Ask from which day it is needed.',
    },
    ahead: {
      title: (p: P) => `Check the period: ${p.date} has not come.`,
      why: 'It can be certified up to the day of receipt only.',
      todo: 'Write up to the day of receipt, or leave it empty where the form allows.',
    },
    'before-end': {
      title: () => 'Check the period: it begins before the last marriage ended.',
      why: 'For a part of that time the person was married.',
      todo: 'Ask whether it should begin with the divorce or the death of the spouse.',
    },
    'one-copy': {
      title: (p: P) => `Check the copies: ${p.copies}; for a wedding only one is given.`,
      why: 'For a marriage only one certificate is issued.',
      todo: 'Write 1, or choose the purpose again.',
    },
    married: {
      title: () => 'Check: married now, and the certificate is for a wedding.',
      why: 'Who is married may not marry somebody else (Law on Marriage and Family 2014 Article 5).',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Check the age: below ${p.least}, the age of marriage.`,
      why: 'The certificate holds for six months; for a wedding it would end before the age of marriage.',
      todo: 'Check the date of birth and the purpose.',
    },
    vague: {
      title: () => 'Write what the certificate is for.',
      why: 'A certificate that is not for a wedding names its purpose.',
      todo: 'Be specific, such as “a bank loan”.',
    },
  },
  'marriage-kin': {
    ask: {
      title: () => 'Ask: one surname, one home town down to the hamlet.',
      why: 'Marriage within three generations is forbidden; one surname and home town do not prove kinship.',
      todo: 'Ask both whether they are related within three generations.',
    },
  },
  'marriage-foreigner': {
    foreign: {
      title: () => 'Check the procedure: one side is a foreigner.',
      why: 'A marriage with a foreign element is another procedure (2.000806) with other papers and time.',
      todo: 'Check the nationality; if right, choose procedure 2.000806.',
    },
  },
};
