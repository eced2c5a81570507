/** Form.io pages, with their writing. */
import { adapterOf } from '../family/family';
import { family } from './family';
import { write } from './write';

export default adapterOf({ ...family, write });
