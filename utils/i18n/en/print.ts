/** Printed forms. */
export const print = {};
