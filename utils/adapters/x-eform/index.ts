/** The civil-status e-form made of `x-*` components (`tokhaidientu.moj.gov.vn`, framed by several portals). */
import type { Adapter } from '../adapter';
import { reader, tools } from './reader';
import { write } from './write';

const adapter: Adapter = {
  ...reader,
  write: (root, key, value, signal) => write(tools, root, key, value, signal),
};

export default adapter;
