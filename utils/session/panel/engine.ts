/** All rules, and what is about to change in them: the heaviest part of the panel, fetched behind its first picture. */
export { assess } from '../../core/assess';
export { announced } from '../../core/announce';
