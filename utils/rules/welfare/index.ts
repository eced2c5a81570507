import type { Rule } from '../../core/rule';

export const welfare: readonly Rule[] = [];
