/** One sentence per rule and subtype, with why and what to do. */
export const issues = {};
