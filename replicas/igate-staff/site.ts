import type { Site } from '../kit/site';

export const site: Site = { name: 'igate-staff', hosts: [], entry: null, answer: () => null, addresses: [] };
