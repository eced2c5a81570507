import { type P, COMPARE } from './shared';

const COUNT_WHY = 'The marital status and the number of the marriage do not match.';
const COPIED_WHY = 'One person’s details may have been copied to the other’s by mistake.';
const STATUS_WHY = 'The marital status does not match another item on the form.';
const ONE_SPOUSE =
  'A person who is married may not marry another (Law on Marriage and Family 2014 Article 5).';
const YEAR_WHY = 'The year in the number is the year of the judgment or decision.';

export const marriage = {
  'marriage-age': {
    'before-birth': {
      title: () => 'Correct the date: the marriage is registered before the date of birth.',
      why: 'A marriage cannot be before the date of birth.',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Check the age for marriage: only ${p.age}, turns ${p.least} on ${p.day}.`,
      why: 'Men from 20, women from 18 (Law on Marriage and Family 2014 Article 8).',
      todo: 'Compare the date of birth; if it is right, the marriage cannot be registered yet.',
    },
  },
  'marriage-same-person': {
    'same-paper': {
      title: () => 'Check the paper numbers: both people have the same one.',
      why: 'Each paper belongs to one person only.',
      todo: COMPARE,
    },
    'same-name-birth': {
      title: () => 'Check: both people have the same name and date of birth.',
      why: COPIED_WHY,
      todo: COMPARE,
    },
    'same-name': {
      title: () => 'Check: both people have the same name.',
      why: COPIED_WHY,
      todo: COMPARE,
    },
  },
  'marriage-status': {
    'already-married': {
      title: () => 'Check the marital status: it says married now.',
      why: ONE_SPOUSE,
      todo: 'Compare with the result of the look-up; if it is right, the marriage cannot be registered.',
    },
    'count-too-high': {
      title: (p: P) => `Check: never married, but this is marriage number ${p.count}.`,
      why: COUNT_WHY,
      todo: COMPARE,
    },
    'count-too-low': {
      title: (p: P) => `Check: married before, but this is marriage number ${p.count}.`,
      why: COUNT_WHY,
      todo: COMPARE,
    },
    'no-status': {
      title: () => 'Check the marital status: something else is entered here.',
      why: 'It says nothing about a marriage; perhaps it was copied into the wrong field.',
      todo: 'Choose the marital status again.',
    },
    'count-zero': {
      title: () => 'Check the number of the marriage: it says 0.',
      why: 'Enter which marriage is being registered; the first is 1.',
      todo: 'Enter 1 for a first marriage.',
    },
    'count-odd': {
      title: (p: P) => `Check the number of the marriage: ${p.count}.`,
      why: 'Enter which marriage this is; another number may have been typed by mistake.',
      todo: 'Enter a small number, e.g. 1 or 2.',
    },
  },
  'marital-facts': {
    single: {
      title: () => 'Check: never married, but a marriage or divorce is given.',
      why: STATUS_WHY,
      todo: COMPARE,
    },
    ended: {
      title: () => 'Check: it says married now, but that marriage has ended.',
      why: 'By the date of the divorce or of the spouse’s death that marriage has ended.',
      todo: COMPARE,
    },
    young: {
      title: () => 'Check: it says married before, but below the age for marriage.',
      why: 'The marital status does not match the date of birth.',
      todo: COMPARE,
    },
    order: {
      title: () => 'Check: the spouse’s death is before the date of marriage.',
      why: 'The date of marriage must be before the spouse’s death.',
      todo: COMPARE,
    },
    'other-gender': {
      title: (p: P) =>
        p.gender === 'male'
          ? 'Check: “has a wife” is entered for a woman.'
          : 'Check: “has a husband” is entered for a man.',
      why: 'The marital status and the gender do not match.',
      todo: 'Choose the marital status again, or correct the gender from the papers.',
    },
  },
  'divorce-papers': {
    missing: {
      title: () => 'Enter the number, date and court of the divorce judgment or decision.',
      why: 'The judgment or decision is needed to look up and record the right marital status.',
      todo: 'Copy them from the judgment or decision that is in force.',
    },
    'not-needed': {
      title: () => 'Check: never married, but a divorce judgment is given.',
      why: STATUS_WHY,
      todo: 'Choose the marital status again, or leave the judgment empty.',
    },
    'no-number': {
      title: () => 'Enter the number of the judgment: there is no digit in this field.',
      why: 'Without a number the judgment or decision cannot be looked up.',
      todo: 'Enter it like 45/2023/QĐST-HNGĐ; if there is none, leave it empty.',
    },
    'year-ahead': {
      title: (p: P) => `Check the number of the judgment: ${p.year} is in the future.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'year-differs': {
      title: (p: P) => `Check the judgment: its number says ${p.year}, its date ${p.date}.`,
      why: YEAR_WHY,
      todo: COMPARE,
    },
    'too-early': {
      title: () => 'Check the date of the judgment: the person was below the age for marriage.',
      why: 'A person below the age for marriage usually has no divorce judgment.',
      todo: COMPARE,
    },
    'before-marriage': {
      title: (p: P) => `Check the date of the divorce judgment: it is before the marriage on ${p.date}.`,
      why: 'A divorce must be after its own marriage; perhaps one of the dates was mistyped.',
      todo: COMPARE,
    },
    'not-final': {
      title: (p: P) => `Ask: the first-instance judgment is only ${p.since} days old, is it in force yet?`,
      why: 'A first-instance judgment can be appealed, so it is not in force at once; a decision recognising an agreed divorce is.',
      todo: 'See whether the judgment is certified as being in force.',
    },
    'not-court': {
      title: () => 'Check who issued the judgment: this is not a court.',
      why: 'Courts issue divorce judgments and decisions; perhaps another paper’s issuer was copied.',
      todo: 'Enter the court as on the judgment or decision.',
    },
  },
  'marital-certificate': {
    'before-birth': {
      title: () => 'Correct the period: it begins before the date of birth.',
      why: 'Nothing can be certified for the time before the birth.',
      todo: COMPARE,
    },
    'before-age': {
      title: () => 'Check the period: it may begin on the day of reaching the age for marriage.',
      why: 'It begins below the age for marriage; usually the time from that age on is enough.',
      todo: 'Ask the requester from which day it is needed.',
    },
    ahead: {
      title: (p: P) => `Check the period: ${p.date} is in the future.`,
      why: 'It can be certified only up to the day of receipt.',
      todo: 'Enter the day of receipt as the end; leave it empty if the form allows.',
    },
    'before-end': {
      title: () => 'Check the period: it begins before the previous marriage had ended.',
      why: 'For part of that time the person was still married.',
      todo: 'Ask whether it should begin with the divorce or the spouse’s death.',
    },
    'one-copy': {
      title: (p: P) => `Check the copies: ${p.copies} entered, for a marriage only 1 is issued.`,
      why: 'A certificate of marital status for a marriage is issued in 1 copy only.',
      todo: 'Enter 1, or change the purpose.',
    },
    married: {
      title: () => 'Check: married now, but the certificate is for a marriage.',
      why: ONE_SPOUSE,
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Check the date of birth: not yet ${p.least}, the age for marriage.`,
      why: 'The certificate is valid for 6 months: for a marriage it would expire before that age is reached.',
      todo: 'Compare the date of birth and the purpose.',
    },
    vague: {
      title: () => 'Say what the certificate is for.',
      why: 'A certificate that is not for a marriage must state its purpose.',
      todo: 'Be specific, e.g. “a bank loan”.',
    },
  },
  'marriage-kin': {
    ask: {
      title: () => 'Ask: both have the same surname and home hamlet or residential group.',
      why: 'The law forbids marriage between relatives within three generations; the same surname and home town do not prove kinship.',
      todo: 'Ask both whether they are related within three generations.',
    },
  },
  'marriage-foreigner': {
    foreign: {
      title: () => 'Check the procedure: one of the two is a foreigner.',
      why: 'A marriage involving a foreigner is another procedure (2.000806) with other papers and time limits.',
      todo: 'Compare the nationality; if it is right, choose procedure 2.000806.',
    },
  },
};
