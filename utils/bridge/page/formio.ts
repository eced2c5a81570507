import type { Library } from '../serve';

export const formio: Library = {};
