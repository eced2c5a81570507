import type { Rule } from '../../core/rule';
import birthKind from './birth-kind';
import birthRegisteredAgain from './birth-registered-again';
import birthRegistrationDeadline from './birth-registration-deadline';
import childAge from './child-age';
import childEthnicity from './child-ethnicity';
import childHometown from './child-hometown';
import childName from './child-name';
import childNationality from './child-nationality';
import childNumber from './child-number';
import childSurname from './child-surname';
import facilityName from './facility-name';
import grandparentAsks from './grandparent-asks';
import parentAge from './parent-age';
import parentsMarriage from './parents-marriage';
import registrationChoice from './registration-choice';
import requesterAge from './requester-age';

export const birth: readonly Rule[] = [
  birthKind,
  birthRegisteredAgain,
  birthRegistrationDeadline,
  childAge,
  childEthnicity,
  childHometown,
  childName,
  childNationality,
  childNumber,
  childSurname,
  facilityName,
  grandparentAsks,
  parentAge,
  parentsMarriage,
  registrationChoice,
  requesterAge,
];
