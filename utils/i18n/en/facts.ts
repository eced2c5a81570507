import type { Texts } from '../index';

export const facts: Texts['facts'] = {
  mistakes: 'Why such dossiers are often returned',
  terms: 'Time limit, fee',
  time: 'Time limit',
  fee: 'Fee',
  replaces: 'Old codes',
  source: 'Source',
  asOf: (date: string) => `Data as of ${date}`,
};
