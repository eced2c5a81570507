/** `npm run zip`: the packages for the stores. */
import { ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
await runTypeScript('scripts/zip.ts');
