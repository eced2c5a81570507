import type { Site } from '../kit/site';

export const site: Site = { name: 'webforms', hosts: [], entry: null, answer: () => null, addresses: [] };
