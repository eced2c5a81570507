/** The source of truth for every sentence. `en.ts` has the same shape. */
import { common } from './vi/common';
import { panel } from './vi/panel';
import { desk } from './vi/desk';
import { issues } from './vi/issues';
import { print } from './vi/print';
import { procedures } from './vi/procedures';
import { dock } from './vi/dock';

export const vi = { common, panel, desk, issues, print, procedures, dock };
