/** Angular forms that keep `formcontrolname` in the page, above all the liên thông portal. */
import { adapterOf } from '../family/family';
import { family } from './family';
import { write } from './write';

export default adapterOf({ ...family, write });
