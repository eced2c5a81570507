/** Chance that can be repeated, as practice has it. */
export * from '../../../utils/practice/random';
