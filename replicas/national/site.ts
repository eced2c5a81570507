import type { Site } from '../kit/site';

export const site: Site = { name: 'national', hosts: [], entry: null, answer: () => null, addresses: [] };
