import type { Rule } from '../../core/rule';
import deathAge from './death-age';
import deathCause from './death-cause';
import deathNoticeIssuer from './death-notice-issuer';
import deathNoticeNumber from './death-notice-number';
import deathRegisteredAgain from './death-registered-again';
import deathRegistrationDeadline from './death-registration-deadline';
import deathTime from './death-time';
import deceasedCard from './deceased-card';
import deceasedRelation from './deceased-relation';
import newbornDeath from './newborn-death';

export const death: readonly Rule[] = [
  deathAge,
  deathCause,
  deathNoticeIssuer,
  deathNoticeNumber,
  deathRegisteredAgain,
  deathRegistrationDeadline,
  deathTime,
  deceasedCard,
  deceasedRelation,
  newbornDeath,
];
