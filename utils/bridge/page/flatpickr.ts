import type { Library } from '../serve';

export const flatpickr: Library = {};
