import type { Rule } from '../../core/rule';

export const records: readonly Rule[] = [];
