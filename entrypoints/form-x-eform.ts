import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '@/utils/adapters/registered';
import { later } from '@/utils/adapters/writers';
import { reader } from '@/utils/adapters/x-eform/reader';

export default defineUnlistedScript(() => offer({ ...reader, write: later('x-eform') }));
