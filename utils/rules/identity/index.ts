import type { Rule } from '../../core/rule';
import idPaperNumber from './id-paper-number';
import paperDates from './paper-dates';
import personalId from './personal-id';
import personalIdCross from './personal-id-cross';
import personalIdPeople from './personal-id-people';

export const identity: readonly Rule[] = [
  idPaperNumber,
  paperDates,
  personalId,
  personalIdCross,
  personalIdPeople,
];
