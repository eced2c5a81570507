/** Certain: the day. What the new law says about these matters has not been read. */
const NEW_LAW = {
  '2027-03-01':
    'Civil Status Law 03/2026/QH16 takes effect; dossiers received before follow the old law. What is new needs a person to confirm.',
};
const STOPS = {
  '2027-03-01':
    'Civil Status Law 03/2026/QH16 takes effect: this rule is silent about dossiers received from then on, until the new terms are confirmed.',
};

export const birth = {
  'birth-kind': {
    name: 'Kind of birth and the parents',
    what: 'Compares the kind of birth with the blocks of father and mother and with who asks: whoever is known is filled in.',
    changes: NEW_LAW,
  },
  'birth-registered-again': {
    name: 'Registering a birth again: only from before 2016',
    what: 'The birth and its former registration must be earlier than 01/01/2016 to be registered again.',
    changes: STOPS,
  },
  'birth-registration-deadline': {
    name: 'A birth within 60 days',
    what: 'Compares birth and receipt with the kind of registration. A term that ends on a day off ends later; around public holidays nothing is said.',
    changes: STOPS,
  },
  'child-age': {
    name: 'Age of the person registered',
    what: 'The joint procedure is for children under six; grown people have their own; a very great age is mostly a slip.',
  },
  'child-ethnicity': {
    name: 'A child has the ethnic group of a parent',
    what: 'Speaks when the group is neither parent’s, or not that of the only known one. Silent where somebody is foreign.',
  },
  'child-hometown': {
    name: 'A child has the home town of a parent',
    what: 'Only where the form shows both home towns. Old and new names of a merged province count as one.',
    changes: NEW_LAW,
  },
  'child-name': {
    name: 'Child and parents with one whole name',
    what: 'Two people of a family with the same whole name are mostly a block that was copied by mistake.',
  },
  'child-nationality': {
    name: 'Nationality of child and parents',
    what: 'Vietnamese parents have a Vietnamese child; where both are foreign, a Vietnamese child is worth a look.',
  },
  'child-number': {
    name: 'A number before the first registration',
    what: 'The personal number is given with the registration. With one already there, it may not be the first.',
    changes: NEW_LAW,
  },
  'child-surname': {
    name: 'A child bears the surname of a parent',
    what: 'Compares surnames. Silent about names with the clan at the end, foreigners, and peoples who do not put the surname first.',
  },
  'facility-name': {
    name: 'Name of the health facility of a birth or death',
    what: 'A facility is written with its name; a health station named after another commune is a hint to check the commune.',
  },
  'grandparent-asks': {
    name: 'A grandparent registers the birth',
    what: 'The age of the requester has to fit the relation. The bound of 12 years is for review only.',
  },
  'parent-age': {
    name: 'Age of the parents against the child',
    what: 'Parents are born first. Less than 12 years, a mother over 60 or a father over 85 is mostly a slip in the year.',
  },
  'parents-marriage': {
    name: 'Date of the parents’ marriage',
    what: 'Compares the marriage certificate with the births of the parents: they were old enough to marry.',
  },
  'registration-choice': {
    name: 'Something else as kind of registration or of birth',
    what: 'Speaks where typed text has no word of the usual options. What was picked from a list of the portal is left alone.',
  },
  'requester-age': {
    name: 'Age of who registers a birth or a death',
    what: 'Nobody under 15 registers alone; mostly the block or its number is of somebody else.',
  },
};
