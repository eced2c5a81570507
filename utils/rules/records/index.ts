import type { Rule } from '../../core/rule';
import addressee from './addressee';
import changeConsent from './change-consent';
import changeContent from './change-content';
import copies from './copies';
import kinAges from './kin-ages';
import kinGender from './kin-gender';
import recordAgency from './record-agency';
import recordBook from './record-book';
import recordEvent from './record-event';
import recordNumber from './record-number';
import recordYear from './record-year';

export const records: readonly Rule[] = [
  recordNumber,
  recordBook,
  recordYear,
  recordAgency,
  recordEvent,
  addressee,
  kinAges,
  kinGender,
  copies,
  changeContent,
  changeConsent,
];
