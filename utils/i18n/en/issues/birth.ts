import { type P, who, COMPARE, LOST_BEFORE_2016, STILL_RECORDED, ASK_FOR_COPY } from './shared';

const SLIP = 'Such a gap is usually a mistyped year.';
const IN_TIME = 'Choose “Đăng ký đúng hạn” (in time), or check the date of birth.';
const COPIED_WHY = 'When two people have the same full name, a section was usually copied by mistake.';
const COMPARE_MARRIAGE = 'Compare the marriage certificate with the date of birth.';

export const birth = {
  'birth-kind': {
    'parent-empty': {
      title: (p: P) => `Fill in the ${who(p.parent)}, or change the type of birth registration.`,
      why: 'By the type of birth registration this parent is known, but the section is empty.',
      todo: COMPARE,
    },
    'parent-filled': {
      title: (p: P) => `Change the type of birth registration: the ${who(p.parent)} is filled in.`,
      why: 'By the chosen type of birth registration this parent is not known yet.',
      todo: 'Change the type of birth registration, or clear this section.',
    },
    'parent-asks': {
      title: (p: P) =>
        `Change the type of birth registration or the relation: the ${who(p.parent)} is asking.`,
      why: 'By the chosen type of birth registration the very person who is asking is not known yet.',
      todo: 'Ask; a parent who wants to recognise the child combines this with the recognition procedure.',
    },
  },
  'birth-registered-again': {
    'again-too-new': {
      title: (p: P) => `Check: “again” is only for records from before 01/01/2016; born on ${p.date}.`,
      why: LOST_BEFORE_2016,
      todo: 'Choose first birth registration, or check the date of birth.',
    },
    'record-too-new': {
      title: (p: P) => `Check: “again” is only for records from before 01/01/2016; recorded on ${p.date}.`,
      why: STILL_RECORDED,
      todo: ASK_FOR_COPY,
    },
  },
  'birth-registration-deadline': {
    late: {
      title: (p: P) => `Check the type of registration: born ${p.days} days ago, the deadline was ${p.last}.`,
      why: 'A birth must be registered within 60 days of birth; after that it is late.',
      todo: 'Choose “Đăng ký quá hạn” (late) if the list has it, and look at the fee.',
    },
    'not-late': {
      title: (p: P) => `Check the type of registration: only ${p.days} days old, in time until ${p.last}.`,
      why: 'Registering a birth within 60 days is in time and free of charge.',
      todo: IN_TIME,
    },
    'papers-too-early': {
      title: (p: P) =>
        `Check the type of registration: at ${p.days} days a child hardly has personal papers.`,
      why: 'This type is for people whose birth is not registered but who have personal papers.',
      todo: IN_TIME,
    },
  },
  'child-age': {
    'not-under-six': {
      title: (p: P) =>
        `Check the date of birth or the procedure: the child is ${p.years}, it must be under 6.`,
      why: 'The joint procedure is only for children under 6.',
      todo: 'Compare the date of birth; if it is right, use the separate birth registration procedure.',
    },
    grown: {
      title: (p: P) => `Check the procedure: the person whose birth is registered is ${p.years}.`,
      why: 'People who already have personal papers have a birth registration procedure of their own (1.004772).',
      todo: 'Ask the requester which papers exist before you choose the procedure.',
    },
    'no-papers-yet': {
      title: () => 'Check the date of birth or the procedure: a newborn has no personal papers yet.',
      why: 'This procedure is for people whose birth is not registered but who have personal papers.',
      todo: 'Compare the date of birth; if it is right, use the birth registration procedure.',
    },
    'too-old': {
      title: (p: P) => `Check the date of birth: the person whose birth is registered is ${p.years}.`,
      why: 'Such an age is very rare; usually the year was mistyped.',
      todo: COMPARE,
    },
  },
  'child-ethnicity': {
    neither: {
      title: () => 'Check the child’s ethnic group: it is neither the father’s nor the mother’s.',
      why: 'A child takes the ethnic group of the birth father or mother (Civil Code 2015 Article 29).',
      todo: COMPARE,
    },
    'not-of-parent': {
      title: (p: P) => `Check the child’s ethnic group: it differs from that of the ${who(p.parent)}.`,
      why: 'If only one parent is known, the child follows that parent.',
      todo: COMPARE,
    },
  },
  'child-hometown': {
    neither: {
      title: () => 'Check the child’s home town: its province is neither parent’s.',
      why: 'The home town follows that of the father or mother (Law on Civil Status 2014 Article 4).',
      todo: 'Ask the parents whose home town they chose, then compare with the papers.',
    },
  },
  'child-name': {
    'of-parent': {
      title: (p: P) => `Check the child’s name: it is identical to that of the ${who(p.parent)}.`,
      why: COPIED_WHY,
      todo: COMPARE,
    },
    parents: {
      title: () => 'Check the names of father and mother: both are the same.',
      why: COPIED_WHY,
      todo: COMPARE,
    },
  },
  'child-nationality': {
    foreign: {
      title: () => 'Check the child’s nationality: the parents are citizens of Viet Nam.',
      why: 'A child of Vietnamese citizens has Vietnamese nationality (Law on Nationality Article 15).',
      todo: COMPARE,
    },
    vietnamese: {
      title: () => 'Check the nationality: the child is Vietnamese, both parents are not.',
      why: 'A child is Vietnamese if the father or mother is a citizen of Viet Nam.',
      todo: COMPARE,
    },
  },
  'child-number': {
    'before-registration': {
      title: () => 'Check: at the first registration a child usually has no personal number yet.',
      why: 'The personal number is issued when the birth is registered.',
      todo: 'Leave this field empty, or check whether this is the first registration.',
    },
  },
  'child-surname': {
    neither: {
      title: () => 'Check the child’s surname: it is neither the father’s nor the mother’s.',
      why: 'A child bears the surname of the birth father or mother (Civil Code 2015 Article 26).',
      todo: 'Ask the parents which surname they agreed on, then compare with the papers.',
    },
    'not-of-parent': {
      title: (p: P) => `Check the child’s surname: it differs from that of the ${who(p.parent)}.`,
      why: 'If only one parent is known, the child bears that parent’s surname.',
      todo: COMPARE,
    },
    marks: {
      title: () => 'Check the accents in the child’s surname: one differs from the parent’s.',
      why: 'The child’s surname must equal a parent’s, every accent included.',
      todo: COMPARE,
    },
  },
  'facility-name': {
    unnamed: {
      title: () => 'Write the name of the health facility.',
      why: 'For a birth or death in a health facility, enter its name as on the papers.',
      todo: 'Copy the name from the birth notice or the death notice.',
    },
    'other-commune': {
      title: () => 'Check the commune: the health station bears another commune’s name.',
      why: 'A station may still bear a former commune’s name; or the wrong commune was chosen.',
      todo: COMPARE,
    },
  },
  'grandparent-asks': {
    'other-side': {
      title: (p: P) =>
        `Check “nội”/“ngoại”: the requester is hardly older than the child’s ${who(p.parent)}.`,
      why: 'The requester’s age fits the other side better.',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) =>
        `Check the relation: a grandparent only ${p.years} years older than the child’s ${who(p.parent)}.`,
      why: SLIP,
      todo: COMPARE,
    },
  },
  'registration-choice': {
    'no-choice': {
      title: () => 'Choose the type of registration again: something else is entered here.',
      why: 'It resembles none of the usual types; perhaps it was copied into the wrong field.',
      todo: 'Choose a line from the form’s list.',
    },
  },
  'requester-age': {
    'too-young': {
      title: (p: P) => `Check the requester: only ${p.years} years old.`,
      why: 'Somebody under 15 needs a representative; or this section holds the wrong person.',
      todo: COMPARE,
    },
  },
  'parent-age': {
    both: {
      title: () => 'Check the child’s date of birth: it fits neither parent’s age.',
      why: 'If neither parent’s age fits, the child’s date of birth is usually wrong.',
      todo: COMPARE,
    },
    'not-older': {
      title: () => 'Check the date of birth: a parent is not older than the child.',
      why: 'Parents must be born before their child.',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Check the date of birth: only ${p.years} years older than the child.`,
      why: 'A gap of less than 12 years is usually a mistyped year.',
      todo: COMPARE,
    },
    'too-old': {
      title: (p: P) => `Check the date of birth: ${p.years} years older than the child.`,
      why: 'Such a gap is very rare; usually the year was mistyped.',
      todo: COMPARE,
    },
    rare: {
      title: (p: P) =>
        `Compare the date of birth: the ${who(p.parent)} is ${p.years} years older than the child.`,
      why: 'Such a gap is possible but uncommon.',
      todo: COMPARE,
    },
  },
  'parents-marriage': {
    'child-before': {
      title: (p: P) => `Ask for the parents’ written recognition: born before the marriage on ${p.date}.`,
      why: 'For a child born before the marriage, the parents recognise it as theirs in writing (Circular 04/2020/TT-BTP).',
      todo: 'Ask the parents; compare the date of birth and the date of marriage.',
    },
    'too-young': {
      title: (p: P) => `Check the date of marriage ${p.date}: the ${who(p.parent)} was only ${p.years} then.`,
      why: 'Men may marry from 20, women from 18 (Law on Marriage and Family Article 8).',
      todo: COMPARE_MARRIAGE,
    },
    'before-birth': {
      title: (p: P) => `Check the date of marriage ${p.date}: the ${who(p.parent)} was not born yet.`,
      why: 'A marriage cannot be before the date of birth.',
      todo: COMPARE_MARRIAGE,
    },
  },
};
