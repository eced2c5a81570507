import type { Rule } from '../../core/rule';
import deathRegistrationDeadline from './death-registration-deadline';

export const death: readonly Rule[] = [deathRegistrationDeadline];
