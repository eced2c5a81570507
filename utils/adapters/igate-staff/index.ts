/** The clerk's own side of iGate, with its writing. */
import { adapterOf } from '../family/family';
import { family } from './family';
import { write } from '../formio/write';

export default adapterOf({ ...family, write });
