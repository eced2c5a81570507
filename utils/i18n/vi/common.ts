/** What is said everywhere: severities, states, field roles, reasons. */
export const common = {};
