import type { Rule } from '../../core/rule';
import bankAccount from './bank-account';
import bankHolder from './bank-holder';
import bankName from './bank-name';
import healthInsuranceNumber from './health-insurance-number';
import insuranceAgrees from './insurance-agrees';
import sharedNumber from './shared-number';
import socialInsuranceNumber from './social-insurance-number';
import taxCode from './tax-code';
import taxCodeHolder from './tax-code-holder';
import taxCodeOwn from './tax-code-own';
import taxCodeReplaced from './tax-code-replaced';

export const numbers: readonly Rule[] = [
  bankAccount,
  bankHolder,
  bankName,
  healthInsuranceNumber,
  insuranceAgrees,
  sharedNumber,
  socialInsuranceNumber,
  taxCode,
  taxCodeHolder,
  taxCodeOwn,
  taxCodeReplaced,
];
