import { type P, who, COMPARE, RETYPE, DATE_TODO } from './shared';

export const form = {
  dates: {
    'two-digit-year': {
      title: () => 'Write the year with 4 digits.',
      why: 'Two digits can mean two centuries.',
      todo: DATE_TODO,
    },
    'not-real': {
      title: () => 'Check the date: the calendar has no such day.',
      why: 'Months have 28 to 31 days; 29/02 in leap years only.',
      todo: RETYPE,
    },
    'month-first': {
      title: () => 'Write the day first, then the month.',
      why: 'The date is in the order month/day/year.',
      todo: DATE_TODO,
    },
    'year-first': {
      title: () => 'Write day/month/year.',
      why: 'The date begins with the year.',
      todo: DATE_TODO,
    },
    'zero-part': {
      title: () => 'Leave out 00: write only what is known.',
      why: 'There is no day 00 and no month 00.',
      todo: 'If the paper has the year only, write the year.',
    },
    incomplete: {
      title: () => 'Write day, month and year.',
      why: 'A part of the date is empty.',
      todo: DATE_TODO,
    },
    lunar: {
      title: () => 'Write the solar date.',
      why: 'Civil status papers use the solar calendar.',
      todo: 'Look up the solar date on the papers.',
    },
    unreadable: {
      title: () => 'Write the date again: it cannot be read.',
      why: 'This box takes a date only.',
      todo: DATE_TODO,
    },
    future: {
      title: (p: P) => `Check ${p.date}: it has not come yet.`,
      why: 'This can only have happened already.',
      todo: RETYPE,
    },
    'after-receipt': {
      title: (p: P) => `Check ${p.date}: later than the day of receipt (${p.received}).`,
      why: 'Papers and events of a dossier come before its receipt, except papers handed in later.',
      todo: 'Type it again from the paper; if it was handed in later, press “Compared with the paper”.',
    },
    'too-old': {
      title: (p: P) => `Check the year of birth: it gives ${p.age} years.`,
      why: 'Somebody at the counter is hardly older than 120.',
      todo: COMPARE,
    },
    'day-needed': {
      title: () => 'Write day, month and year here.',
      why: 'This paper always shows the whole date.',
      todo: DATE_TODO,
    },
    form: {
      title: (p: P) => `Write it as ${p.date}.`,
      why: 'Portals and papers write day/month/year.',
      todo: 'Press the fix; the date stays the same.',
    },
  },
  'date-order': {
    'death-before-birth': {
      title: (p: P) => `Check: died ${p.second} before birth ${p.first}.`,
      why: 'Nobody dies before birth.',
      todo: COMPARE,
    },
    'marriage-before-birth': {
      title: (p: P) => `Check: married ${p.second} before birth ${p.first}.`,
      why: 'Nobody marries before birth.',
      todo: COMPARE,
    },
    'divorce-before-marriage': {
      title: (p: P) => `Check: divorced ${p.second} before marriage ${p.first}.`,
      why: 'A divorce follows a marriage.',
      todo: COMPARE,
    },
    'notice-before-death': {
      title: (p: P) => `Check: death notice ${p.second} before death ${p.first}.`,
      why: 'The notice follows the death.',
      todo: COMPARE,
    },
    'record-before-birth': {
      title: (p: P) => `Check: registered ${p.second} before birth ${p.first}.`,
      why: 'Registration follows birth.',
      todo: COMPARE,
    },
    period: {
      title: (p: P) => `Check: until ${p.second} comes before from ${p.first}.`,
      why: 'The end cannot come before the beginning.',
      todo: 'Exchange the two dates or correct the wrong one.',
    },
  },
  hostile: {
    'too-long': {
      title: (p: P) => `Shorten it: ${p.length} characters, at most ${p.longest} here.`,
      why: 'Perhaps a whole document was pasted.',
      todo: 'Delete what was pasted by mistake.',
    },
    direction: {
      title: () => 'Delete the hidden characters that turn the text.',
      why: 'They make the text look different from what it is.',
      todo: 'Press the fix and read the field again.',
    },
    markup: {
      title: () => 'Delete the page code in this field.',
      why: 'It looks like code of a web page, not like a fact of the dossier.',
      todo: RETYPE,
    },
  },
  'mirror-fields': {
    'card-number': {
      title: () => "Check: the card's number is not the personal number.",
      why: 'The number on the card is the personal number.',
      todo: COMPARE,
    },
    twice: {
      title: (p: P) => `Check: this fact stands in two fields that differ ("${p.other}").`,
      why: 'The portal shows it in two places.',
      todo: 'Make both the same.',
    },
  },
  required: {
    empty: {
      title: () => 'Fill this in: it is empty.',
      why: 'The procedure needs it in this case.',
      todo: 'Write it from the paper.',
    },
    usual: {
      title: () => 'Fill this in if the papers say it: it is empty.',
      why: 'This procedure usually needs it; some papers do not say it.',
      todo: 'Write it as on the paper, or leave it empty where the paper has none.',
    },
    portal: {
      title: () => 'Fill this in: the portal requires it.',
      why: 'The portal takes no dossier without it.',
      todo: 'Write it from the paper.',
    },
  },
  'requester-relation': {
    'other-number': {
      title: (p: P) => `Check the requester: by relation the ${who(p.person)}, but another number.`,
      why: 'Perhaps the portal filled in the account.',
      todo: 'Correct the requester, or choose another relation.',
    },
    'other-name': {
      title: (p: P) => `Check the requester: by relation the ${who(p.person)}, but another name.`,
      why: 'Perhaps the portal filled in the account.',
      todo: 'Correct the requester, or choose another relation.',
    },
    'other-birth': {
      title: (p: P) => `Check the birth date: the requester is the ${who(p.person)}, but the days differ.`,
      why: 'By relation and name both blocks are one person.',
      todo: COMPARE,
    },
    gender: {
      title: (p: P) => `Check the gender: by relation the requester is the ${who(p.person)}.`,
      why: 'It does not fit the relation chosen.',
      todo: 'Correct the gender, or choose another relation.',
    },
    'self-child': {
      title: () => 'Choose another relation: a small child does not ask itself.',
      why: 'Children under 6 are represented.',
      todo: 'Choose father, mother or other.',
    },
    'is-parent': {
      title: (p: P) => `Check the relation: the requester has the number of the ${who(p.person)}.`,
      why: 'The number is a parent’s, the relation says otherwise.',
      todo: 'Choose the right relation.',
    },
  },
  'text-form': {
    invisible: {
      title: () => 'Delete hidden characters in this field.',
      why: 'They come with copying and make comparisons fail.',
      todo: 'Press the fix; what you see stays.',
    },
    punctuation: {
      title: () => 'Take the punctuation off the end of the name.',
      why: 'A comma or semicolon came along with copying.',
      todo: 'Press the fix; the name stays the same.',
    },
    'look-alike': {
      title: () => 'Replace the foreign Ð by the letter Đ.',
      why: 'They look alike but have different codes.',
      todo: 'Press the fix; what you see stays.',
    },
    unicode: {
      title: () => 'Change to composed Unicode.',
      why: 'The letters are decomposed and comparisons fail.',
      todo: 'Press the fix; what you see stays.',
    },
    spaces: {
      title: () => 'Take out the double space.',
      why: 'Two spaces make look-ups of the name fail.',
      todo: 'Press the fix.',
    },
  },
  'other-text': {
    empty: {
      title: () => 'Write what is meant beside "Khác".',
      why: 'The choice "other" needs its text from the paper.',
      todo: 'Write it, or choose from the list.',
    },
    left: {
      title: () => 'Check the "other" field: it has text, but something else is chosen.',
      why: 'It is used with the choice "Khác" only.',
      todo: 'Press the fix to clear it, or choose "Khác".',
    },
  },
  'text-encoding': {
    mojibake: {
      title: (p: P) =>
        p.proposal === ''
          ? 'Type it again: broken letters.'
          : `Type it again: broken letters, perhaps "${p.proposal}".`,
      why: 'It was read with a wrong code page when copied.',
      todo: RETYPE,
    },
    lost: {
      title: () => 'Type it again: letters were lost.',
      why: 'A strange character stands for a letter lost in copying.',
      todo: RETYPE,
    },
  },
};
