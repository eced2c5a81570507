/** Boots the wizard of the address. */
import { createRoot } from 'react-dom/client';
import { beHostile } from '../hostile';
import { App } from './app';
import { readSetting } from './state';

const setting = readSetting(location);
const root = document.getElementById('root');
if (setting && root) {
  createRoot(root).render(<App setting={setting} />);
  if (setting.has('hostile')) beHostile();
}
