import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { write } from '@/utils/adapters/survey/write';
import { offerWriter } from '@/utils/adapters/writers';

export default defineUnlistedScript(() => offerWriter('surveyjs', write));
