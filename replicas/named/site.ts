import type { Site } from '../kit/site';

export const site: Site = { name: 'named', hosts: [], entry: null, answer: () => null, addresses: [] };
