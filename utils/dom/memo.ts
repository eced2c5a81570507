export { memo } from '../core/memo';
