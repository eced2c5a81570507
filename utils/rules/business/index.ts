import type { Rule } from '../../core/rule';

export const business: readonly Rule[] = [];
