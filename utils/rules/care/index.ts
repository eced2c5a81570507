import type { Rule } from '../../core/rule';

export const care: readonly Rule[] = [];
