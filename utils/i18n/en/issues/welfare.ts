import { type P, COMPARE, who, FAR_APART } from './shared';

export const welfare = {
  'benefit-age': {
    'too-young': {
      title: (p: P) => `Check the age: ${p.age}, this benefit category is from ${p.least}.`,
      why: 'Category and date of birth do not match; the elderly are 60 or older (Law on the Elderly 2009).',
      todo: COMPARE,
    },
    'too-old': {
      title: (p: P) => `Check the age: ${p.age}, this benefit category is only up to ${p.most}.`,
      why: 'Category and date of birth do not match; children are under 16 (Law on Children 2016).',
      todo: COMPARE,
    },
  },
  'social-pension-age': {
    'too-young': {
      title: (p: P) => `Check the age: ${p.age}, the social pension allowance is from ${p.least}.`,
      why: 'From the age of 75; for poor and near-poor households from 70 (Decree 176/2025/NĐ-CP).',
      todo: 'Compare the date of birth; if it is right, the person is too young for it.',
    },
    'poor-only': {
      title: (p: P) => `Aged ${p.age}: only for poor and near-poor households.`,
      why: 'From 70 to under 75 the household must be poor or near-poor (Decree 176/2025/NĐ-CP).',
      todo: 'Look up the commune’s list of poor and near-poor households.',
    },
    'died-younger': {
      title: (p: P) => `Check the age at death: ${p.age}, the social pension allowance is from ${p.least}.`,
      why: 'This procedure is for people who received that allowance; for other allowances there is another (1.116910).',
      todo: 'Compare the dates of birth and death and the type of allowance.',
    },
  },
  'benefit-procedure': {
    other: {
      title: (p: P) => `Check the procedure: this benefit category may belong to ${p.code}.`,
      why: 'Each category has its own procedure and form; a province may post others. To be confirmed.',
      todo: 'Ask the citizen which allowance it is, then choose the procedure.',
    },
  },
  disability: {
    'level-in-kind': {
      title: () => 'Check the type of disability: a degree is entered here.',
      why: 'Types: movement; hearing and speech; sight; nervous and mental; intellectual; other. Degrees: extremely severe, severe, mild.',
      todo: COMPARE,
    },
    'kind-in-level': {
      title: () => 'Check the degree of disability: a type is entered here.',
      why: 'The degree is extremely severe, severe or mild (Law on Persons with Disabilities Article 3).',
      todo: COMPARE,
    },
    'unknown-level': {
      title: () => 'Enter the degree of disability: extremely severe, severe or mild.',
      why: 'The Law on Persons with Disabilities has only these three (Article 3).',
      todo: 'Enter it from the disability certificate.',
    },
    'no-cause': {
      title: () => 'Check the cause of the disability: a type or a degree is entered here.',
      why: 'A cause is congenital, an illness, an accident…',
      todo: COMPARE,
    },
    'level-without-kind': {
      title: () => 'Check: no type of disability, but a degree is entered.',
      why: 'There is a degree only if there is a type.',
      todo: COMPARE,
    },
    'group-differs': {
      title: () => 'Check the degree of disability: it does not match the benefit category.',
      why: 'The benefit category names one degree, this field another.',
      todo: 'Compare with the disability certificate.',
    },
    mild: {
      title: () => 'Check “mild”: the monthly allowance is only for severe or extremely severe.',
      why: 'See the Law on Persons with Disabilities Article 44.',
      todo: 'Compare the degree; if it is right, explain it to the citizen.',
    },
  },
  'minor-representative': {
    empty: {
      title: (p: P) => `Enter the representative: the child is only ${p.age}.`,
      why: 'A parent or guardian must act for a child.',
      todo: 'Enter the representative’s name from the papers.',
    },
  },
  'funeral-applicant': {
    deceased: {
      title: (p: P) => `Check the ${who(p.person)}: the deceased is entered here.`,
      why: 'Funeral support goes to the person or agency that arranges the funeral.',
      todo: 'Enter whoever arranges the funeral.',
    },
  },
  'submitter-age': {
    'too-young': {
      title: (p: P) => `Check the submitter’s date of birth: only ${p.age} years old.`,
      why: 'Nobody under 15 may hand in for another; the child’s date of birth may have been entered here.',
      todo: COMPARE,
    },
  },
  'submitter-relation': {
    empty: {
      title: () => 'Enter the submitter’s relation to the owner of the dossier.',
      why: 'A submitter who is not the owner must state the relation or have an authorisation.',
      todo: 'Ask the submitter, then enter the relation or “Người được ủy quyền”.',
    },
    'not-self': {
      title: () => 'Check the relation: it says self, but the submitter is not the owner.',
      why: 'The two sections hold two different people.',
      todo: COMPARE,
    },
    'is-self': {
      title: () => 'Check: submitter and owner of the dossier are the same person.',
      why: 'The relation names a relative. If “Người nộp là chủ hồ sơ” is ticked, the portal copies the submitter over the owner.',
      todo: COMPARE,
    },
    'too-close': {
      title: (p: P) => `Check the relation of parent and child: only ${p.n} years apart.`,
      why: FAR_APART,
      todo: COMPARE,
    },
  },
};
