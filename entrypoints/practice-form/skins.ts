/** Which skin draws a family. The wizard and the national portal's page frame another family's form, as they do in real life. */
import type { Family } from '@/utils/practice/form';
import type { Skin } from './skin';

/** Families that have no questions of their own for a dossier → whose form stands in the frame inside. */
export const FRAMED: Partial<Record<Family, Family>> = { 'justice-wizard': 'x-eform', national: 'surveyjs' };

export const SKINS: Readonly<Record<Exclude<Family, 'justice-wizard' | 'national'>, () => Promise<Skin>>> = {
  'x-eform': async () => (await import('./skin-x-eform')).xEform,
  formio: async () => (await import('./skin-formio')).formio,
  'igate-staff': async () => (await import('./skin-formio')).igateStaff,
  surveyjs: async () => (await import('./skin-survey')).survey,
  webforms: async () => (await import('./skin-webforms')).webforms,
  liferay: async () => (await import('./skin-jquery')).liferay,
  'named-inputs': async () => (await import('./skin-jquery')).named,
  'lien-thong': async () => (await import('./skin-angular')).lienThong,
  liz: async () => (await import('./skin-angular')).liz,
};
