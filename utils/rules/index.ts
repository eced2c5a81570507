/** Every rule of this folder. `tests/rules/registry.test.ts` checks that none is left out; the cases stay out of the bundle. */
import type { Rule } from '../core/rule';
import addressMixture from './address-mixture';
import birthKind from './birth-kind';
import birthRegistrationDeadline from './birth-registration-deadline';
import dates from './dates';
import deathRegistrationDeadline from './death-registration-deadline';
import email from './email';
import ethnicity from './ethnicity';
import gender from './gender';
import hostile from './hostile';
import idPaperNumber from './id-paper-number';
import marriageAge from './marriage-age';
import marriageSamePerson from './marriage-same-person';
import marriageStatus from './marriage-status';
import mirrorFields from './mirror-fields';
import nameCase from './name-case';
import names from './names';
import nationality from './nationality';
import paperDates from './paper-dates';
import parentAge from './parent-age';
import personalIdCross from './personal-id-cross';
import personalIdPeople from './personal-id-people';
import personalId from './personal-id';
import phone from './phone';
import requesterRelation from './requester-relation';
import required from './required';
import textForm from './text-form';

export const RULES: readonly Rule[] = [
  addressMixture,
  birthKind,
  birthRegistrationDeadline,
  dates,
  deathRegistrationDeadline,
  email,
  ethnicity,
  gender,
  hostile,
  idPaperNumber,
  marriageAge,
  marriageSamePerson,
  marriageStatus,
  mirrorFields,
  nameCase,
  names,
  nationality,
  paperDates,
  parentAge,
  personalIdCross,
  personalIdPeople,
  personalId,
  phone,
  requesterRelation,
  required,
  textForm,
];
