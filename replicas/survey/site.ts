import type { Site } from '../kit/site';

export const site: Site = { name: 'survey', hosts: [], entry: null, answer: () => null, addresses: [] };
