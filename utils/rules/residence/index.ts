import type { Rule } from '../../core/rule';
import householderRelation from './householder-relation';
import residentMinor from './resident-minor';
import stayPeriod from './stay-period';

export const residence: readonly Rule[] = [stayPeriod, householderRelation, residentMinor];
