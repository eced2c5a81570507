import type { Rule } from '../../core/rule';
import contactShared from './contact-shared';
import email from './email';
import phone from './phone';

export const contact: readonly Rule[] = [contactShared, email, phone];
