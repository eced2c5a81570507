/** `npm run faults`: each way of losing what was typed, tried in real Chromium (`scripts/faults.ts`). */
import { ensureBrowserOrExit, ensureBuild, ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
ensureBrowserOrExit();
await ensureBuild();
await runTypeScript('scripts/faults.ts');
