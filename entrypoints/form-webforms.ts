import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import adapter from '@/utils/adapters/webforms';
import { offer } from '@/utils/adapters/registered';

export default defineUnlistedScript(() => offer(adapter));
