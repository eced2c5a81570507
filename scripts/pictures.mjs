/** `npm run pictures`: the stores' pictures from the product itself. */
import { ensureBrowserOrExit, ensureBuild, ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
ensureBrowserOrExit();
await ensureBuild();
await runTypeScript('scripts/pictures.ts');
