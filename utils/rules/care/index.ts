import type { Rule } from '../../core/rule';
import adoptionAge from './adoption-age';
import careSamePerson from './care-same-person';
import guardianAge from './guardian-age';

export const care: readonly Rule[] = [guardianAge, adoptionAge, careSamePerson];
