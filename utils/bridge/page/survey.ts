import type { Library } from '../serve';

export const survey: Library = {};
