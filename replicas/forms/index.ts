/** Forms that no document describes, in the style of such forms: any family can show them. */
import type { KitForm } from '../kit/spec';

export const UNDESCRIBED: readonly KitForm[] = [];
