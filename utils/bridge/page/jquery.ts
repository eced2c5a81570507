import type { Library } from '../serve';

export const jquery: Library = {};
