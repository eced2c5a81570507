import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { write } from '@/utils/adapters/named/write';
import { offerWriter } from '@/utils/adapters/writers';

export default defineUnlistedScript(() => offerWriter('named-inputs', write));
