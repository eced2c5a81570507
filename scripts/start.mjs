/** `npm start`: a browser on a practice portal with the extension loaded; `-- --tour` plays it headless. */
import { ensureBrowserOrExit, ensureBuild, ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
ensureBrowserOrExit();
await ensureBuild();
await runTypeScript('scripts/start.ts');
