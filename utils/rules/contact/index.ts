import type { Rule } from '../../core/rule';
import email from './email';
import phone from './phone';

export const contact: readonly Rule[] = [email, phone];
