/**
 * Every page and state that a person may meet, as data: what shows it, and the presses that lead to it. Views are the real
 * components over worlds in memory; `product` is the built extension.
 */
import { desk } from './desk';
import { panel } from './panel';
import { people, supervision } from './people';
import type { Place } from './place';
import { print, product } from './product';

export type { Place, State } from './place';
export const PLACES: readonly Place[] = [
  panel,
  desk,
  people('desk'),
  people('popup'),
  supervision,
  print,
  product,
];
