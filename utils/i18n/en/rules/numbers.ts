export const numbers = {};
