import type { Rule } from '../../core/rule';
import addressMixture from './address-mixture';

export const places: readonly Rule[] = [addressMixture];
