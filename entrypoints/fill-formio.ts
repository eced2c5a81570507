import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { write } from '@/utils/adapters/formio/write';
import { offerWriter } from '@/utils/adapters/writers';

export default defineUnlistedScript(() => {
  offerWriter('formio', write);
  // the same forms on the clerk's side
  offerWriter('igate-staff', write);
});
