import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerFill } from '@/utils/session/fill-part';
import { runFill } from '@/utils/session/fill-queue';

/** Put into a frame by the background when its agent is to fill for the first time. */
export default defineUnlistedScript(() => offerFill(runFill));
