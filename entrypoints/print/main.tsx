/**
 * The page that is printed. It may show citizens' data, so nothing of it goes into the title (which becomes the name of a
 * PDF) or the address.
 */
import { render } from 'preact';
import { watchTroubles } from '@/utils/messaging/trouble';
import { followLanguage } from '../pages/language';
import { draftPage } from './draft-page';
import { noticePage } from './notice-page';
import '@/components/print/print.css';
import '@/components/print/notice.css';

watchTroubles('print');
const said = new URLSearchParams(location.hash.slice(1));
const notice = said.get('notice');
const Page = notice === null ? draftPage(said.get('draft') ?? '', said.get('form')) : noticePage(notice);

const root = document.getElementById('print') as HTMLElement;
await followLanguage(root);
render(<Page />, root);
