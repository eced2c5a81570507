/** `npm run sweep`: randomised fills over every family and mood (`scripts/sweep.ts`). */
import { ensureBrowserOrExit, ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
ensureBrowserOrExit();
await runTypeScript('scripts/sweep.ts');
