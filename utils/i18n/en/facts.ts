import type { Texts } from '../index';

export const facts: Texts['facts'] = {
  mistakes: 'What such dossiers come back for',
  terms: 'Time limit, fee',
  time: 'Time limit',
  fee: 'Fee',
  replaces: 'Old codes',
  source: 'Source',
  asOf: (date: string) => `Data as of ${date}`,
};
