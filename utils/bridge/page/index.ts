/** The libraries the bridge can reach. */
import type { Library } from '../serve';
import { flatpickr } from './flatpickr';
import { formio } from './formio';
import { jquery } from './jquery';
import { survey } from './survey';

export const libraries: readonly Library[] = [survey, formio, flatpickr, jquery];
