import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adapterOf } from '@/utils/adapters/family/family';
import { family } from '@/utils/adapters/survey/family';
import { offer } from '@/utils/adapters/registered';
import { later } from '@/utils/adapters/writers';

export default defineUnlistedScript(() => offer(adapterOf({ ...family, write: later('surveyjs') })));
