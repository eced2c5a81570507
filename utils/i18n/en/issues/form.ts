import { type P, who, COMPARE, RETYPE, DATE_TODO, KEEPS_LOOK, WRONG_ENCODING } from './shared';

const REQUESTER_TODO = 'Correct the requester’s section, or change the relation.';

export const form = {
  dates: {
    'two-digit-year': {
      title: () => 'Enter the year with all 4 digits.',
      why: 'With only two digits the century is unclear.',
      todo: DATE_TODO,
    },
    'not-real': {
      title: () => 'Check the date: there is no such day in the calendar.',
      why: 'Months have 28 to 31 days; 29/02 exists only in leap years.',
      todo: RETYPE,
    },
    'month-first': {
      title: () => 'Enter the day first, then the month.',
      why: 'The date is written as month/day/year.',
      todo: DATE_TODO,
    },
    'year-first': {
      title: () => 'Enter the date as day/month/year.',
      why: 'The date is written with the year first.',
      todo: DATE_TODO,
    },
    'zero-part': {
      title: () => 'Remove 00: enter only the parts of the date that are known.',
      why: 'There is no day 00 or month 00.',
      todo: 'If the paper gives only the year, enter only the year.',
    },
    incomplete: {
      title: () => 'Enter the day, the month and the year.',
      why: 'The day, the month or the year is still empty.',
      todo: DATE_TODO,
    },
    lunar: {
      title: () => 'Enter the date of the solar calendar.',
      why: 'Civil-status papers use the solar calendar.',
      todo: 'Take the solar date from the papers.',
    },
    unreadable: {
      title: () => 'Enter the date again: it is unclear which day is meant.',
      why: 'This field takes only a date.',
      todo: DATE_TODO,
    },
    future: {
      title: (p: P) => `Check the date ${p.date}: it is in the future.`,
      why: 'The date in this field cannot be after today.',
      todo: RETYPE,
    },
    'after-receipt': {
      title: (p: P) => `Check the date ${p.date}: it is after the day of receipt (${p.received}).`,
      why: 'Papers and events in a dossier date from before its receipt, except papers added later.',
      todo: 'Type it again from the paper; if the paper was added later, press “Compared with the paper”.',
    },
    'too-old': {
      title: (p: P) => `Check the year of birth: it makes an age of ${p.age}.`,
      why: 'Nobody in the dossier is likely to be over 120.',
      todo: COMPARE,
    },
    'day-needed': {
      title: () => 'Enter the day, month and year in this field.',
      why: 'This paper always shows the full date.',
      todo: DATE_TODO,
    },
    form: {
      title: (p: P) => `Write it as ${p.date}.`,
      why: 'The portal and the papers use day/month/year.',
      todo: 'Press “Change to”; the date stays the same.',
    },
  },
  'date-order': {
    'death-before-birth': {
      title: (p: P) => `Check: the death on ${p.second} is before the birth on ${p.first}.`,
      why: 'A death cannot be before the birth.',
      todo: COMPARE,
    },
    'marriage-before-birth': {
      title: (p: P) => `Check: the marriage on ${p.second} is before the birth on ${p.first}.`,
      why: 'A marriage cannot be before the birth.',
      todo: COMPARE,
    },
    'divorce-before-marriage': {
      title: (p: P) => `Check: the divorce on ${p.second} is before the marriage on ${p.first}.`,
      why: 'A divorce cannot be before the marriage.',
      todo: COMPARE,
    },
    'notice-before-death': {
      title: (p: P) => `Check: the death notice of ${p.second} is before the death on ${p.first}.`,
      why: 'A death notice is issued after the death.',
      todo: COMPARE,
    },
    'record-before-birth': {
      title: (p: P) => `Check: the registration on ${p.second} is before the birth on ${p.first}.`,
      why: 'Civil-status events are registered only after birth.',
      todo: COMPARE,
    },
    period: {
      title: (p: P) => `Check: “to” ${p.second} is before “from” ${p.first}.`,
      why: 'A period cannot end before it begins.',
      todo: 'Swap the two dates or correct the wrong one.',
    },
  },
  hostile: {
    'too-long': {
      title: (p: P) => `Shorten it: ${p.length} characters, this field takes at most ${p.longest}.`,
      why: 'A whole document may have been pasted by mistake.',
      todo: 'Delete what was pasted by mistake.',
    },
    direction: {
      title: () => 'Delete the hidden characters that reverse the text.',
      why: 'They make the text look different from what it is.',
      todo: 'Press “Change to”, then read the field again.',
    },
    markup: {
      title: () => 'Delete the web page code in this field.',
      why: 'It looks like the code of a web page, not like information for the dossier.',
      todo: RETYPE,
    },
  },
  'mirror-fields': {
    'card-number': {
      title: () => 'Check: the number on the card differs from the personal number.',
      why: 'The number on an identity card is the personal number.',
      todo: COMPARE,
    },
    twice: {
      title: (p: P) => `Check: this item has two fields that differ (“${p.other}”).`,
      why: 'The portal’s page has this item in two places.',
      todo: 'Enter the same in both fields, as on the paper.',
    },
  },
  required: {
    empty: {
      title: () => 'Fill this in: it is empty.',
      why: 'The procedure needs this in the chosen case.',
      todo: 'Enter it from the papers.',
    },
    usual: {
      title: () => 'Fill this in if the papers have it: it is empty.',
      why: 'This procedure usually needs it; some papers do not give it.',
      todo: 'Enter it from the papers; if they do not have it, leave it empty.',
    },
    portal: {
      title: () => 'Fill this in: the portal requires it.',
      why: 'The portal does not accept a dossier without it.',
      todo: 'Enter it from the papers.',
    },
  },
  'requester-relation': {
    'other-number': {
      title: (p: P) => `Check the requester: relation “${who(p.person)}”, but another personal number.`,
      why: 'The portal may have filled in the person logged in.',
      todo: REQUESTER_TODO,
    },
    'other-name': {
      title: (p: P) => `Check the requester: relation “${who(p.person)}”, but another name.`,
      why: 'The portal may have filled in the person logged in.',
      todo: REQUESTER_TODO,
    },
    'other-birth': {
      title: (p: P) => `Check the date of birth: the requester is the ${who(p.person)}, but the two differ.`,
      why: 'By relation and name both sections are one person.',
      todo: COMPARE,
    },
    gender: {
      title: (p: P) => `Check the gender: the requester’s relation is “${who(p.person)}”.`,
      why: 'The gender does not match the chosen relation.',
      todo: 'Correct the gender, or change the relation.',
    },
    'self-child': {
      title: () => 'Change the relation: a small child cannot be the requester.',
      why: 'A representative makes the request for a child under 6.',
      todo: 'Choose father, mother or another relation.',
    },
    'is-parent': {
      title: (p: P) => `Check the relation: the requester has the ${who(p.person)}’s personal number.`,
      why: 'The personal number is a parent’s, but the relation says otherwise.',
      todo: 'Choose the right relation.',
    },
  },
  'text-form': {
    invisible: {
      title: () => 'Delete the hidden characters in this field.',
      why: 'They slipped in when copying; the portal’s look-up will not match.',
      todo: KEEPS_LOOK,
    },
    punctuation: {
      title: () => 'Remove the punctuation at the end of the name.',
      why: 'A comma or semicolon slipped in when copying.',
      todo: 'Press “Change to”; the name stays the same.',
    },
    'look-alike': {
      title: () => 'Replace the foreign letter Ð with Đ.',
      why: 'They look alike, but for a computer they are two letters.',
      todo: KEEPS_LOOK,
    },
    unicode: {
      title: () => 'Change to composed Unicode.',
      why: 'The letters are decomposed Unicode; the portal’s look-up will not match.',
      todo: KEEPS_LOOK,
    },
    spaces: {
      title: () => 'Remove the extra spaces.',
      why: 'With two spaces in a row, a name is not found in look-ups.',
      todo: 'Press “Change to”.',
    },
  },
  'other-text': {
    empty: {
      title: () => 'Say what “Khác” (other) means here.',
      why: 'If “Khác” is chosen, it must be said what it is.',
      todo: 'Enter it from the papers, or choose from the list again.',
    },
    left: {
      title: () => 'Check the “Khác” field: it has text, but “Khác” is not chosen.',
      why: 'This field is used only if “Khác” is chosen in the list.',
      todo: 'Clear this field, or choose “Khác” again.',
    },
  },
  'text-encoding': {
    mojibake: {
      title: (p: P) =>
        p.proposal === ''
          ? 'Type it again: its letters are broken.'
          : `Type it again: its letters are broken, perhaps “${p.proposal}”.`,
      why: WRONG_ENCODING,
      todo: RETYPE,
    },
    lost: {
      title: () => 'Type it again: letters were lost.',
      why: 'A strange symbol stands for a letter that was lost when copying.',
      todo: RETYPE,
    },
  },
};
