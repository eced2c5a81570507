import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { write } from '@/utils/adapters/lien-thong/write';
import { offerWriter } from '@/utils/adapters/writers';

export default defineUnlistedScript(() => offerWriter('lien-thong', write));
