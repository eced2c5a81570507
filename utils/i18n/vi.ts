/** The source of truth for every sentence. `en.ts` has the same shape. */
export { common } from './vi/common';
export { facts } from './vi/facts';
export { panel } from './vi/panel';
export { parts } from './vi/parts';
export { portal } from './vi/portal';
export { desk } from './vi/desk';
export { issues } from './vi/issues';
export { print } from './vi/print';
export { procedures } from './vi/procedures';
export { dock } from './vi/dock';
export { calendar } from './vi/calendar';
export { catalogue } from './vi/catalogue';
export { distill } from './vi/distill';
export { records } from './vi/records';
export { rules } from './vi/rules';
export { ruleBook } from './vi/rule-book';
