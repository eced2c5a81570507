import type { Rule } from '../../core/rule';

export const certification: readonly Rule[] = [];
