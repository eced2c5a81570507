/** `npm run roles`: how well the roles of every form of every replica are told (`scripts/roles.ts`). */
import { ensureBrowserOrExit, ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
ensureBrowserOrExit();
await runTypeScript('scripts/roles.ts');
