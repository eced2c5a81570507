import type { Site } from '../kit/site';

export const site: Site = { name: 'formio', hosts: [], entry: null, answer: () => null, addresses: [] };
