/** Names and reasons for codes. The words live in `i18n`; here they are looked up. */
import { texts } from '../../utils/i18n';

const lookUp = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

export const roleLabel = (role: string): string => texts.common.role(role);
/** Why a field was not filled. */
export const outcomeText = (reason: string | null): string =>
  reason === null ? '' : lookUp(texts.common.outcome, reason);
/** Why something was not kept, and what to do. */
export const refusalText = (reason: string): string => lookUp(texts.common.refusal, reason);
