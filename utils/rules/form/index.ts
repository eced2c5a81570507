import type { Rule } from '../../core/rule';
import dateOrder from './date-order';
import dates from './dates';
import hostile from './hostile';
import mirrorFields from './mirror-fields';
import otherText from './other-text';
import required from './required';
import requesterRelation from './requester-relation';
import textEncoding from './text-encoding';
import textForm from './text-form';

export const form: readonly Rule[] = [
  dates,
  dateOrder,
  hostile,
  mirrorFields,
  otherText,
  required,
  requesterRelation,
  textEncoding,
  textForm,
];
