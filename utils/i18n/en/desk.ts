/** Desk page, popup, passphrase. */
export const desk = {};
