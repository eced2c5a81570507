export const welfare = {};
