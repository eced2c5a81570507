/** English beside the Vietnamese source; `tests/i18n.test.ts` holds the two to the same shape. */
export { common } from './en/common';
export { facts } from './en/facts';
export { panel } from './en/panel';
export { parts } from './en/parts';
export { portal } from './en/portal';
export { desk } from './en/desk';
export { issues } from './en/issues';
export { print } from './en/print';
export { procedures } from './en/procedures';
export { dock } from './en/dock';
export { calendar } from './en/calendar';
export { catalogue } from './en/catalogue';
export { distill } from './en/distill';
export { records } from './en/records';
export { rules } from './en/rules';
export { ruleBook } from './en/rule-book';
