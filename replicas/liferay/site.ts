import type { Site } from '../kit/site';

export const site: Site = { name: 'liferay', hosts: [], entry: null, answer: () => null, addresses: [] };
