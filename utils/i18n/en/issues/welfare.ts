import { type P, COMPARE, who } from './shared';

export const welfare = {
  'benefit-age': {
    'too-young': {
      title: (p: P) => `Check the age: ${p.age}, this group is from ${p.least}.`,
      why: 'Group and birth date do not agree; the elderly are 60 or more (Law on the Elderly 2009).',
      todo: COMPARE,
    },
    'too-old': {
      title: (p: P) => `Check the age: ${p.age}, this group is up to ${p.most}.`,
      why: 'Group and birth date do not agree; children are under 16 (Law on Children 2016).',
      todo: COMPARE,
    },
  },
  'social-pension-age': {
    'too-young': {
      title: (p: P) => `Check the age: ${p.age}, the social pension is from ${p.least}.`,
      why: 'From 75; for poor and nearly poor households from 70 (Decree 176/2025/NĐ-CP).',
      todo: 'Check the date of birth; if right, it is too early.',
    },
    'poor-only': {
      title: (p: P) => `Aged ${p.age}: only for poor and nearly poor households.`,
      why: 'From 70 to under 75 the household has to be poor or nearly poor (Decree 176/2025/NĐ-CP).',
      todo: 'Look into the list of poor households.',
    },
    'died-younger': {
      title: (p: P) => `Check the age at death: ${p.age}, the social pension is from ${p.least}.`,
      why: 'This procedure is for those who had the social pension; for other benefits there is another (1.116910).',
      todo: 'Check birth, death and the kind of benefit.',
    },
  },
  'benefit-procedure': {
    other: {
      title: (p: P) => `Check the procedure: this group may belong to ${p.code}.`,
      why: 'Groups have procedures and forms of their own; an office may post others. Somebody has to confirm.',
      todo: 'Ask which benefit it is, then choose the procedure.',
    },
  },
  disability: {
    'level-in-kind': {
      title: () => 'Check the kind of disability: a degree stands there.',
      why: 'Kinds: moving; hearing, speech; sight; mind; intellect; other. Degrees: extreme, severe, mild.',
      todo: COMPARE,
    },
    'kind-in-level': {
      title: () => 'Check the degree of disability: a kind stands there.',
      why: 'Degrees are extreme, severe and mild (Law on Persons with Disabilities Article 3).',
      todo: COMPARE,
    },
    'unknown-level': {
      title: () => 'Write the degree: extreme, severe or mild.',
      why: 'The law has only these three (Article 3).',
      todo: 'Write what the certificate of disability says.',
    },
    'no-cause': {
      title: () => 'Check the cause of disability: a kind or a degree stands there.',
      why: 'Causes are birth, illness, an accident and the like.',
      todo: COMPARE,
    },
    'level-without-kind': {
      title: () => 'Check: no kind of disability, but a degree.',
      why: 'A degree belongs to a kind.',
      todo: COMPARE,
    },
    'group-differs': {
      title: () => 'Check: the degree differs from the group of beneficiaries.',
      why: 'The group names one degree, the box another.',
      todo: 'Compare with the certificate of disability.',
    },
    mild: {
      title: () => 'Mild: the monthly allowance is for severe and extreme degrees.',
      why: 'Law on Persons with Disabilities Article 44.',
      todo: 'Check the degree, or explain it to the citizen.',
    },
  },
  'minor-representative': {
    empty: {
      title: (p: P) => `Write who acts for the child (aged ${p.age}).`,
      why: 'A parent or guardian acts for a child.',
      todo: 'Write the name from the papers.',
    },
  },
  'funeral-applicant': {
    deceased: {
      title: (p: P) => `Check ${who(p.person)}: it is the person who has died.`,
      why: 'The support goes to whoever sees to the funeral.',
      todo: 'Write who sees to the funeral.',
    },
  },
  'submitter-age': {
    'too-young': {
      title: (p: P) => `Check the submitter's birth date: aged ${p.age}.`,
      why: 'Nobody under 15 acts for another; perhaps the child’s date stands here.',
      todo: COMPARE,
    },
  },
  'submitter-relation': {
    empty: {
      title: () => "Write the submitter's relation to the owner of the dossier.",
      why: 'They are two people: a relation or an authorisation is needed.',
      todo: 'Ask and write the relation, or that there is an authorisation.',
    },
    'not-self': {
      title: () => 'Check the relation: it says self, but they are two people.',
      why: 'The two blocks hold two people.',
      todo: COMPARE,
    },
    'is-self': {
      title: () => 'Check: submitter and owner are the same person here.',
      why: 'The relation names a relative. The portal copies the submitter over the owner when that box is ticked.',
      todo: COMPARE,
    },
    'too-close': {
      title: (p: P) => `Check parent and child: only ${p.n} years apart.`,
      why: 'Parents and children are mostly 12 years or more apart.',
      todo: COMPARE,
    },
  },
};
