/** `npm run evaluate -- <what> FILE [--json]`: scores the engine on a file of cases (`scripts/evaluate.ts`). */
import { ensureDependencies, runTypeScript } from './bootstrap.mjs';

ensureDependencies();
await runTypeScript('scripts/evaluate.ts');
