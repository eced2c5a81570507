import type { Rule } from '../../core/rule';
import dates from './dates';
import hostile from './hostile';
import mirrorFields from './mirror-fields';
import required from './required';
import requesterRelation from './requester-relation';
import textForm from './text-form';

export const form: readonly Rule[] = [dates, hostile, mirrorFields, required, requesterRelation, textForm];
