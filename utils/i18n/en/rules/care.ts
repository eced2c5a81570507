export const care = {};
