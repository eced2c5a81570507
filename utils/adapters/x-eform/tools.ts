/**
 * What writing needs of reading. It is handed over instead of imported: writing comes into a frame as a script of its own,
 * and the reader with its index is there already.
 */
import type { fieldOf, locate, openSlots } from './fields';
import type { hostsNamed } from './scan';

export interface Tools {
  locate: typeof locate;
  fieldOf: typeof fieldOf;
  openSlots: typeof openSlots;
  hostsNamed: typeof hostsNamed;
}
