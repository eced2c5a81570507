export const residence = {};
