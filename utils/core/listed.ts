/** Where a value comes from the portal's own list rather than from somebody's fingers. */
import type { Role } from './roles';
import type { Facts } from './rule';

/** Was it picked from a list on the page? Then it cannot be misspelled, and a fix would write what the list may not have. */
export const isListed = (facts: Facts, role: Role): boolean =>
  ['select', 'choice'].includes(facts.fields(role)[0]?.kind ?? '');
