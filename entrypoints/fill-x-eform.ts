import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerWriter } from '@/utils/adapters/writers';
import { write } from '@/utils/adapters/x-eform/write';

export default defineUnlistedScript(() => offerWriter('x-eform', write));
