import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import adapter from '@/utils/adapters/justice-wizard';
import { offer } from '@/utils/adapters/registered';

export default defineUnlistedScript(() => offer(adapter));
