/** `npm run bench`: the figures of P1, P3, P6 and P8, measured in pairs in one run. */
import { ensureBrowserOrExit, ensureBuild, ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
ensureBrowserOrExit();
await ensureBuild();
await runTypeScript('bench/bench.ts');
