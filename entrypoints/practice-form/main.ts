/**
 * A frame of the practice page: a form with its agent, or the panel beside it. By itself the page does nothing: it waits for the desk to
 * open its door, and says so where somebody has opened it as a tab. It has no port to the background, no store, no message.
 */
import { official } from '@/utils/i18n/area';
import { practiceStage } from '@/utils/i18n/vi/practice-stage';
import { DOOR, type Door } from './door';
import { el } from './dom';

const root = document.getElementById('practice') as HTMLElement;

const door: Door = {
  form: async (task) => (await import('./form')).openForm(root, task),
  panel: async (task, needs) => (await import('./panel')).openPanel(root, task, needs),
};
// nobody has said here which language is spoken
if (window.top === window) root.append(el('p', { class: 'alone' }, official(practiceStage).alone));
else Object.defineProperty(window, DOOR, { value: door });
