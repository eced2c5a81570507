/** The national portal's new forms (2026): SurveyJS, drawn by React or Preact. Only its model counts; reading needs the DOM alone. */
import { attributeOf } from '../../core/roles';
import type { Driver } from '../adapter';
import type { Family } from '../family/family';
import { knownField } from '../family/known-form';
import { papersIn } from '../papers-table';
import { defaultRank } from '../family/rank';
import { detect } from './detect';
import { FORMS, formIn } from './forms';
import { hints, isSubmit, receipt, uploads } from './page';
import { readSpot } from './read';
import { spotsIn } from './spots';

/** `resetValueIf` and `copyvalue` run with the change itself; what they show and hide is drawn right after. */
const SETTLE_MS = 300;
/** Wards are asked for when their province changes. */
const BLOCKS = /^(relation|registrationType|birthKind|residenceKind|\w+Scope)$/;

/** Does any documented form have this field in the subject's block, which a change of the relation empties? */
const ofSubject = (key: string): boolean =>
  FORMS.some((form) => knownField(form, key)?.role?.startsWith('subject.') === true);

/** The family without its writing. */
export const family = {
  id: 'surveyjs',
  bridge: true,
  detect,
  scan: spotsIn,
  forms: FORMS,
  formAt: (_root, _url, bases) => formIn(bases),
  read: readSpot,
  rank(field) {
    // whoever the form is about first: khai tử looks the three up and fills the rest by itself
    if (field.role === 'subject.fullName' || field.role === 'subject.personalId') return 1.5;
    if (field.role === 'subject.birthDate') return 1.6;
    return defaultRank(field);
  },
  driver({ role, kind }): Driver | null {
    const attribute = role ? attributeOf(role) : '';
    if (kind !== 'select' && kind !== 'choice') return null;
    if (!BLOCKS.test(attribute) && kind !== 'choice') return null;
    return { affects: attribute === 'relation' ? ofSubject : () => false, settleMs: SETTLE_MS };
  },
  alsoAt: (spot, all) =>
    spot.level === 'province'
      ? all.filter(({ level, group }) => level === 'ward' && group === spot.group).map(({ key }) => key)
      : [],
  papers: papersIn,
  hints,
  uploads,
  isSubmit,
  receipt,
} satisfies Omit<Family, 'write'>;
