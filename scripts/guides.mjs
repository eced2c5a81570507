/** `npm run guides`: prints the guides; see `guides.ts`. */
import { ensureBrowserOrExit, ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
ensureBrowserOrExit();
await runTypeScript('scripts/guides.ts');
