import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { write } from '@/utils/adapters/webforms/write';
import { offerWriter } from '@/utils/adapters/writers';

export default defineUnlistedScript(() => offerWriter('webforms', write));
