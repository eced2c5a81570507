import { type P, who, COMPARE } from './shared';

const SLIP = 'Such a span is mostly a slip in the year.';

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
    'parent-asks': {
      title: (p: P) => `Check the kind of birth or the relation: the ${who(p.parent)} is asking.`,
      why: 'The kind of birth says that the very person who asks is not known.',
      todo: 'Ask. A parent who wants to recognise the child does both procedures together.',
    },
  },
  'birth-registered-again': {
    'again-too-new': {
      title: (p: P) => `Check: registering again is for before 01/01/2016; the birth is ${p.date}.`,
      why: 'Records may be registered again only when book and original from before 2016 are lost.',
      todo: 'Choose a new registration, or check the date of birth.',
    },
    'record-too-new': {
      title: (p: P) => `Check: registering again is for before 01/01/2016; the record is ${p.date}.`,
      why: 'What was registered from 2016 on stands in a book: a copy is asked for instead.',
      todo: 'Check the date of the former registration, or ask for a copy.',
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
    'papers-too-early': {
      title: (p: P) => `Check the kind: a child of ${p.days} days hardly has personal papers.`,
      why: 'This choice is for people without a birth record who have papers of their own.',
      todo: 'Choose registration in time, or check the date of birth.',
    },
  },
  'child-age': {
    'not-under-six': {
      title: (p: P) => `Check the birth date or the procedure: aged ${p.years}, it is for under six.`,
      why: 'The joint procedure is for children under six only.',
      todo: 'Compare the date of birth; if right, register the birth by itself.',
    },
    grown: {
      title: (p: P) => `Check the procedure: the person to be registered is ${p.years}.`,
      why: 'People with papers of their own have a procedure of their own (1.004772).',
      todo: 'Ask which papers exist before choosing the procedure.',
    },
    'no-papers-yet': {
      title: () => 'Check the birth date or the procedure: a newborn has no papers yet.',
      why: 'This procedure is for people without a birth record who have papers of their own.',
      todo: 'Compare the date of birth; if right, register the birth.',
    },
    'too-old': {
      title: (p: P) => `Check the birth date: the person to be registered is ${p.years}.`,
      why: 'Such an age is very rare, mostly a slip in the year.',
      todo: COMPARE,
    },
  },
  'child-ethnicity': {
    neither: {
      title: () => "Check the child's ethnic group: neither the father's nor the mother's.",
      why: 'A child follows father or mother (Civil Code 2015 Article 29).',
      todo: COMPARE,
    },
    'not-of-parent': {
      title: (p: P) => `Check the child's ethnic group: not that of the ${who(p.parent)}.`,
      why: 'Where one parent only is known the child follows that one.',
      todo: COMPARE,
    },
  },
  'child-hometown': {
    neither: {
      title: () => "Check the child's home town: another province than both parents'.",
      why: 'The home town follows father or mother (Civil Status Law 2014 Article 4).',
      todo: 'Ask whose home town the parents chose, then compare with the papers.',
    },
  },
  'child-name': {
    'of-parent': {
      title: (p: P) => `Check the child's name: exactly that of the ${who(p.parent)}.`,
      why: 'Two people with one whole name are mostly a block copied by mistake.',
      todo: COMPARE,
    },
    parents: {
      title: () => 'Check the names of father and mother: both blocks have the same one.',
      why: 'Two people with one whole name are mostly a block copied by mistake.',
      todo: COMPARE,
    },
  },
  'child-nationality': {
    foreign: {
      title: () => "Check the child's nationality: the parents are citizens of Viet Nam.",
      why: 'A child of Vietnamese citizens is Vietnamese (Nationality Law Article 15).',
      todo: COMPARE,
    },
    vietnamese: {
      title: () => 'Check the nationality: the child is Vietnamese, the parents are not.',
      why: 'A child is Vietnamese when father or mother is a citizen.',
      todo: COMPARE,
    },
  },
  'child-number': {
    'before-registration': {
      title: () => 'Check: a child registered for the first time has no number yet.',
      why: 'The personal number is given with the registration of the birth.',
      todo: 'Leave the box empty, or check whether it is the first registration.',
    },
  },
  'child-surname': {
    neither: {
      title: () => "Check the child's surname: neither the father's nor the mother's.",
      why: 'A child bears the surname of father or mother (Civil Code 2015 Article 26).',
      todo: 'Ask what the parents agreed and compare with the papers.',
    },
    'not-of-parent': {
      title: (p: P) => `Check the child's surname: not that of the ${who(p.parent)}.`,
      why: 'Where one parent only is known the child bears that surname.',
      todo: COMPARE,
    },
    marks: {
      title: () => "Check the accents of the child's surname: they differ from the parents'.",
      why: 'On a birth certificate the surname equals that of a parent, accents included.',
      todo: COMPARE,
    },
  },
  'facility-name': {
    unnamed: {
      title: () => 'Write the name of the health facility.',
      why: 'Births and deaths in a facility are recorded with its name.',
      todo: 'Copy the name from the birth or death notice.',
    },
    'other-commune': {
      title: () => 'Check the commune: the health station bears the name of another one.',
      why: 'A station may keep the name of a former commune; or the wrong one is chosen.',
      todo: COMPARE,
    },
  },
  'grandparent-asks': {
    'other-side': {
      title: (p: P) => `Check "nội" and "ngoại": hardly older than the ${who(p.parent)}.`,
      why: 'The age of the requester fits the other side better.',
      todo: COMPARE,
    },
    'too-young': {
      title: (p: P) => `Check the relation: only ${p.years} years older than the ${who(p.parent)}.`,
      why: SLIP,
      todo: COMPARE,
    },
  },
  'registration-choice': {
    'no-choice': {
      title: () => 'Choose again: something else stands here.',
      why: 'It has no word of the usual options; perhaps another box was copied.',
      todo: 'Choose one line of the list of the form.',
    },
  },
  'requester-age': {
    'too-young': {
      title: (p: P) => `Check the requester: only ${p.years} years old.`,
      why: 'Under 15 a representative acts; or the block holds somebody else.',
      todo: COMPARE,
    },
  },
  'parent-age': {
    both: {
      title: () => "Check the child's birth date: it fits the age of neither parent.",
      why: 'Parents are born many years before; where neither fits, it is mostly the date of the child.',
      todo: COMPARE,
    },
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
    rare: {
      title: (p: P) => `Compare the birth date: the ${who(p.parent)} is ${p.years} years older.`,
      why: 'Such a span is real but seldom.',
      todo: COMPARE,
    },
  },
  'parents-marriage': {
    'child-before': {
      title: (p: P) => `Ask for the parents' recognition: born before the marriage on ${p.date}.`,
      why: 'A child born before the marriage is recognised by both in writing (Circular 04/2020/TT-BTP).',
      todo: 'Ask the parents; compare the dates of birth and marriage.',
    },
    'too-young': {
      title: (p: P) => `Check the marriage date ${p.date}: the ${who(p.parent)} was ${p.years} then.`,
      why: 'Men marry from 20, women from 18 (Marriage and Family Law Article 8).',
      todo: 'Compare the marriage certificate and the date of birth.',
    },
    'before-birth': {
      title: (p: P) => `Check the marriage date ${p.date}: before the ${who(p.parent)} was born.`,
      why: 'Nobody marries before being born.',
      todo: 'Compare the marriage certificate and the date of birth.',
    },
  },
};
