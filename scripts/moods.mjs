/** `npm run moods`: every mood of the replica against filling (`scripts/moods.ts`). */
import { ensureBrowserOrExit, ensureBuild, ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
ensureBrowserOrExit();
await ensureBuild();
await runTypeScript('scripts/moods.ts');
