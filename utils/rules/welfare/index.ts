import type { Rule } from '../../core/rule';
import benefitAge from './benefit-age';
import benefitProcedure from './benefit-procedure';
import disability from './disability';
import funeralApplicant from './funeral-applicant';
import minorRepresentative from './minor-representative';
import socialPensionAge from './social-pension-age';
import submitterAge from './submitter-age';
import submitterRelation from './submitter-relation';

export const welfare: readonly Rule[] = [
  benefitAge,
  socialPensionAge,
  benefitProcedure,
  disability,
  minorRepresentative,
  funeralApplicant,
  submitterAge,
  submitterRelation,
];
