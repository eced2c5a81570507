import type { Site } from '../kit/site';

export const site: Site = { name: 'lien-thong', hosts: [], entry: null, answer: () => null, addresses: [] };
