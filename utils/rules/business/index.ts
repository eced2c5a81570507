import type { Rule } from '../../core/rule';
import agent from './business-agent';
import capital from './business-capital';
import labourers from './business-labourers';
import lines from './business-lines';
import name from './business-name';
import otherNames from './business-other-names';
import owner from './business-owner';
import pause from './business-pause';
import startDate from './business-start-date';
import taxMethod from './business-tax-method';

export const business: readonly Rule[] = [
  name,
  otherNames,
  lines,
  capital,
  labourers,
  owner,
  startDate,
  taxMethod,
  pause,
  agent,
];
