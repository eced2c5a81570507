import type { Site } from '../kit/site';

export const site: Site = { name: 'liz', hosts: [], entry: null, answer: () => null, addresses: [] };
