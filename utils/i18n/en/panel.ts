/** The panel beside the form. */
export const panel = {};
