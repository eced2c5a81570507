/** `npm run inspect -- <url> …`: what the built extension sees on a page (`docs/inspect.md`). */
import { ensureBrowserOrExit, ensureBuild, ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
ensureBrowserOrExit();
await ensureBuild();
await runTypeScript('scripts/inspect.ts');
