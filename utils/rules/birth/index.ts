import type { Rule } from '../../core/rule';
import birthKind from './birth-kind';
import birthRegistrationDeadline from './birth-registration-deadline';
import parentAge from './parent-age';

export const birth: readonly Rule[] = [birthKind, birthRegistrationDeadline, parentAge];
