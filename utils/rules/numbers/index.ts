import type { Rule } from '../../core/rule';

export const numbers: readonly Rule[] = [];
