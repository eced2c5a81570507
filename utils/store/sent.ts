/** Which revision of a draft is in the register: a fact of its own, which goes with the draft. */
export const SENT = 'sent.';
export const sentOf = (draftId: string): string => SENT + draftId;
