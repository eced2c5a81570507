import type { Texts } from './index';
import { common } from './en/common';
import { panel } from './en/panel';
import { desk } from './en/desk';
import { issues } from './en/issues';
import { print } from './en/print';
import { procedures } from './en/procedures';
import { dock } from './en/dock';

export const en: Texts = { common, panel, desk, issues, print, procedures, dock };
