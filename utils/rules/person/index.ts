import type { Rule } from '../../core/rule';
import ethnicity from './ethnicity';
import gender from './gender';
import nameCase from './name-case';
import nameEncoding from './name-encoding';
import nameMarks from './name-marks';
import nameParts from './name-parts';
import nameVariants from './name-variants';
import nameWords from './name-words';
import names from './names';
import nationality from './nationality';
import religion from './religion';

export const person: readonly Rule[] = [
  ethnicity,
  gender,
  nameCase,
  nameEncoding,
  nameMarks,
  nameParts,
  nameVariants,
  nameWords,
  names,
  nationality,
  religion,
];
