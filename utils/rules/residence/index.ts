import type { Rule } from '../../core/rule';

export const residence: readonly Rule[] = [];
