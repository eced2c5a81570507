import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '@/utils/adapters/registered';
import { later } from '@/utils/adapters/writers';
import { reader, tools } from '@/utils/adapters/x-eform/reader';
import type { write } from '@/utils/adapters/x-eform/write';

const writing = later<typeof write>('x-eform');

export default defineUnlistedScript(() =>
  offer({ ...reader, write: (root, key, value, signal) => writing(tools, root, key, value, signal) }),
);
