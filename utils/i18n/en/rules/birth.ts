import { NEW_LAW, STOPS } from './shared';

export const birth = {
  'birth-kind': {
    name: 'Type of birth registration and the parents’ details',
    what: 'Compares the type of birth registration with the parents’ details and the requester’s relation: a parent who is known must be filled in.',
    changes: NEW_LAW,
  },
  'birth-registered-again': {
    name: 'Registering a birth again: only if first registered before 2016',
    what: 'A birth may be registered again only when both the birth and its earlier registration were before 01/01/2016.',
    changes: STOPS,
  },
  'birth-registration-deadline': {
    name: 'Registering a birth within 60 days',
    what: 'Compares the date of birth and the date of receipt with the chosen type of registration. A deadline on a day off moves to the next working day; around public holidays and the Lunar New Year the rule stays silent.',
    changes: STOPS,
  },
  'child-age': {
    name: 'Age of the person whose birth is registered',
    what: 'The joint procedure is only for children under 6; older people have a procedure of their own. A very high age is usually a mistyped year.',
  },
  'child-ethnicity': {
    name: 'The child’s ethnic group follows a parent’s',
    what: 'Reminds you when the child’s ethnic group differs from both parents’, or from that of the only known parent. Not checked when somebody is a foreigner.',
  },
  'child-hometown': {
    name: 'The child’s home town follows a parent’s',
    what: 'Checked only when the form shows the home towns of both parents. A province before and after its merger counts as one.',
    changes: NEW_LAW,
  },
  'child-name': {
    name: 'Child, father or mother with identical full names',
    what: 'When two people in a family share surname, middle name and given name, a section was usually copied by mistake.',
  },
  'child-nationality': {
    name: 'Nationality of the child and the parents',
    what: 'If both parents are citizens of Viet Nam, so is the child; if both have another nationality and the child is entered as Vietnamese, check again.',
  },
  'child-number': {
    name: 'First birth registration of a child who already has a personal number',
    what: 'The personal number is issued when the birth is registered. If there already is one, check whether this is the first registration.',
    changes: NEW_LAW,
  },
  'child-surname': {
    name: 'The child’s surname follows a parent’s',
    what: 'Compares the child’s surname with the parents’. Not checked for names with the surname last, for foreigners, or for peoples who do not put the surname first.',
  },
  'facility-name': {
    name: 'Health facility at the place of birth or death',
    what: 'A birth or death in a health facility needs the facility’s name; if a health station bears the name of another commune, check the chosen commune.',
  },
  'grandparent-asks': {
    name: 'A grandparent registers the birth',
    what: 'The requester’s age must fit the relation of a grandparent on either side. The gap of 12 years is only a screening limit.',
  },
  'parent-age': {
    name: 'Parents’ ages compared with the child’s',
    what: 'Parents must be born before their child. Less than 12 years older, a mother over 60 or a father over 85 at the birth usually means a mistyped year.',
  },
  'parents-marriage': {
    name: 'Date of the parents’ marriage',
    what: 'Compares the date on the marriage certificate with the parents’ dates of birth: they must have been old enough to marry.',
  },
  'registration-choice': {
    name: 'Something else entered as type of registration or of birth',
    what: 'Reminds you when typed text resembles none of the usual types. Anything chosen from the portal’s list is not checked.',
  },
  'requester-age': {
    name: 'Age of the person who registers a birth or a death',
    what: 'Nobody under 15 can register alone; usually the wrong person or personal number was entered.',
  },
};
