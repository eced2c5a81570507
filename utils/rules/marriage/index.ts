import type { Rule } from '../../core/rule';
import marriageAge from './marriage-age';
import marriageSamePerson from './marriage-same-person';
import marriageStatus from './marriage-status';

export const marriage: readonly Rule[] = [marriageAge, marriageSamePerson, marriageStatus];
