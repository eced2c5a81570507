import type { Rule } from '../../core/rule';
import cardKind from './card-kind';
import cardValidity from './card-validity';
import idPaperNumber from './id-paper-number';
import oldCard from './old-card';
import oldIdNumber from './old-id-number';
import paperDates from './paper-dates';
import paperExpired from './paper-expired';
import paperIssuer from './paper-issuer';
import paperPeople from './paper-people';
import passport from './passport';
import passportValidity from './passport-validity';
import personalId from './personal-id';
import personalIdCross from './personal-id-cross';
import personalIdPeople from './personal-id-people';
import twoNumbers from './two-numbers';

export const identity: readonly Rule[] = [
  cardKind,
  cardValidity,
  idPaperNumber,
  oldCard,
  oldIdNumber,
  paperDates,
  paperExpired,
  paperIssuer,
  paperPeople,
  passport,
  passportValidity,
  personalId,
  personalIdCross,
  personalIdPeople,
  twoNumbers,
];
