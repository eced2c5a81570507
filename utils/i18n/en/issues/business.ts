import { type P, COMPARE } from './shared';

const NAME_LAW = 'Household businesses are named under Article 86 of Decree 168/2025/NĐ-CP.';
const NAME_TODO = 'Ask the citizen for another name and enter the proper name again.';
const MONEY_WHY = 'The business capital is entered in digits, in đồng.';
const MONEY_TODO = 'Type the amount again, e.g. 50.000.000.';

export const business = {
  'business-name': {
    'no-proper-name': {
      title: () => 'Enter the proper name after “Hộ kinh doanh”.',
      why: `${NAME_LAW} The name consists of “Hộ kinh doanh” and a proper name.`,
      todo: 'Enter the proper name from the application.',
    },
    'no-letters': {
      title: () => 'Enter a proper name in letters, not only digits and symbols.',
      why: `${NAME_LAW} It is written in letters; digits and symbols may be added.`,
      todo: NAME_TODO,
    },
    forbidden: {
      title: (p: P) => `Remove “${p.word}” from the name of the household business.`,
      why: 'A household business may not have “công ty” or “doanh nghiệp” in its name.',
      todo: NAME_TODO,
    },
    enterprise: {
      title: (p: P) => `Check the name: “${p.word}” is used by enterprises and cooperatives.`,
      why: 'The name must not be mistaken for that of an enterprise or a cooperative.',
      todo: NAME_TODO,
    },
    sign: {
      title: (p: P) => `Remove the symbol “${p.sign}” from the name of the household business.`,
      why: `${NAME_LAW} Strange symbols cannot be printed on the certificate.`,
      todo: 'Enter the proper name in letters and digits.',
    },
    letter: {
      title: (p: P) => `Check the letter “${p.letter}”: it may not be used in a name.`,
      why: `${NAME_LAW} Proper names use Vietnamese letters and F, J, Z, W.`,
      todo: 'Use Vietnamese letters; a foreign-language name has its own field.',
    },
  },
  'business-other-names': {
    company: {
      title: (p: P) => `Check the foreign-language name: “${p.word}” means company.`,
      why: 'A household business is not a company; the foreign-language name translates the Vietnamese one.',
      todo: 'Ask the citizen for another name, e.g. “… Household Business”.',
    },
    'not-foreign': {
      title: () => 'Check the foreign-language name: it is identical to the Vietnamese one.',
      why: 'This field is only for a name in a foreign language.',
      todo: 'If there is no foreign-language name, clear this field.',
    },
    longer: {
      title: () => 'Check the short name: it is longer than the full name.',
      why: 'The two fields may have been swapped.',
      todo: COMPARE,
    },
  },
  'business-lines': {
    'no-code': {
      title: () => 'Add the level-four code (4 digits) of the line of business.',
      why: 'Lines of business go by the level-four codes of the Vietnamese classification.',
      todo: 'Look up the code and enter it before the line, e.g. 4711.',
    },
    length: {
      title: (p: P) => `A level-four code has 4 digits (${p.code} has ${p.n}).`,
      why: 'Codes of 2 or 3 digits are larger groups, those of 5 are details. Excel may drop a leading 0.',
      todo: 'Choose a 4-digit code; details go into the note.',
    },
    unknown: {
      title: (p: P) => `Check the code ${p.code}: there is no such group.`,
      why: 'The Vietnamese classification has no group beginning with these two digits.',
      todo: 'Look the code up again.',
    },
    letter: {
      title: (p: P) => `Check the code ${p.code}: it must be 4 digits.`,
      why: 'A letter may have been typed for a digit (O for 0, l for 1).',
      todo: 'Look the code up again.',
    },
    twice: {
      title: (p: P) => `Check: code ${p.code} is entered twice.`,
      why: 'Each line is registered only once.',
      todo: 'Remove one of them, or correct the mistyped code.',
    },
  },
  'business-capital': {
    small: {
      title: (p: P) => `Check the capital of ${p.amount} đồng: zeros may be missing.`,
      why: 'People say “20 million” for short; this field counts single đồng.',
      todo: 'Ask, then type all the zeros.',
    },
    large: {
      title: () => 'Check the capital: over 100 billion đồng, there may be too many zeros.',
      why: 'A household business rarely has so much capital.',
      todo: 'Ask, then type the right amount.',
    },
    zero: { title: () => 'Enter a capital above 0.', why: MONEY_WHY, todo: MONEY_TODO },
    negative: { title: () => 'The capital cannot be negative.', why: MONEY_WHY, todo: MONEY_TODO },
    fraction: {
      title: () => 'Enter the capital in whole đồng, without a fraction.',
      why: MONEY_WHY,
      todo: MONEY_TODO,
    },
    grouping: {
      title: () => 'Check the dots: each group after a dot has 3 digits.',
      why: 'It is unclear whether a digit is missing or too many.',
      todo: MONEY_TODO,
    },
    scientific: {
      title: () => 'Type the capital again: Excel has shortened it (E+).',
      why: 'The short form has lost the last digits.',
      todo: MONEY_TODO,
    },
    words: {
      title: (p: P) => `Enter the capital in digits: ${p.amount} đồng.`,
      why: MONEY_WHY,
      todo: 'Compare, then enter it in digits.',
    },
    unreadable: { title: () => 'Enter the capital in digits, in đồng.', why: MONEY_WHY, todo: MONEY_TODO },
  },
  'business-labourers': {
    'not-whole': {
      title: () => 'Enter the number of workers as a whole number, e.g. 3.',
      why: 'This field holds the total number of workers.',
      todo: 'Type the number again.',
    },
    many: {
      title: (p: P) => `Check the number of workers: ${p.n}.`,
      why: 'A household business rarely has over 200 workers; another number may have been typed here.',
      todo: COMPARE,
    },
  },
  'business-owner': {
    'too-young': {
      title: (p: P) => `Check the owner’s age: ${p.age}, not yet ${p.least}.`,
      why: 'The owner must have full civil capacity, from the age of 18 (Civil Code 2015 Article 20).',
      todo: 'Compare the date of birth; if it is right, this person cannot be the owner yet.',
    },
    foreigner: {
      title: () => 'Check the owner’s nationality: it is not Vietnamese.',
      why: 'Only citizens of Viet Nam may register a household business.',
      todo: COMPARE,
    },
    group: {
      title: () => 'Check the type of owner: groups of individuals can no longer register.',
      why: 'Since 01/07/2025 an individual or the members of a family register; older businesses of groups carry on.',
      todo: 'Choose “Cá nhân” (individual) or “Thành viên hộ gia đình” (family members).',
    },
    family: {
      title: () => 'Check the type of owner: an individual here, a family in the chosen case.',
      why: 'Under Papers, the case of a family registering together is chosen.',
      todo: 'Correct the type of owner, or clear the case of a family.',
    },
  },
  'business-start-date': {
    far: {
      title: (p: P) => `Check the starting date ${p.date}: it is more than a year ahead.`,
      why: 'Usually the year was mistyped.',
      todo: COMPARE,
    },
    past: {
      title: (p: P) => `Check the starting date ${p.date}: it is before the dossier is handed in.`,
      why: 'A new business operates only from the day its certificate is issued.',
      todo: 'Ask; if it starts as soon as the certificate is issued, leave this field empty.',
    },
    'before-birth': {
      title: (p: P) => `Check the starting date ${p.date}: it is before the owner’s birth.`,
      why: 'One of the two dates is wrong.',
      todo: COMPARE,
    },
  },
  'business-tax-method': {
    unknown: {
      title: () => 'Choose a tax method from the list.',
      why: 'What is entered is not a tax method.',
      todo: 'Ask the citizen; usually it is “Phương pháp kê khai” (by declaration).',
    },
    'lump-sum': {
      title: () => 'Ask about the tax method: presumptive tax ended on 01/01/2026.',
      why: 'Resolution 198/2025/QH15 ended it for household businesses; the portal’s list may be older. To be confirmed.',
      todo: 'Ask the tax office if in doubt; usually choose “Phương pháp kê khai”.',
    },
  },
  'business-pause': {
    late: {
      title: (p: P) => `Check ${p.date}: notice must be given at least 3 working days before.`,
      why: 'A dossier for suspending or resuming business must be sent at least 3 working days before that day.',
      todo: 'Ask the citizen to choose a later day.',
    },
    'too-long': {
      title: (p: P) => `Shorten the suspension: it is more than a year from ${p.date}.`,
      why: 'A suspension is registered for at most one year at a time.',
      todo: 'Enter an earlier end; it can be registered again afterwards.',
    },
  },
  'business-agent': {
    agent: {
      title: () => 'Choose the case of authorisation: the submitter is not the owner.',
      why: 'Handing in for the owner needs an authorisation paper.',
      todo: 'Choose the case of authorisation to see all papers.',
    },
    self: {
      title: () => 'Clear the case of authorisation: the owner hands in.',
      why: 'An owner who hands in needs no authorisation.',
      todo: 'Clear the case, or correct the submitter’s section.',
    },
  },
};
