/** The sites that the server answers for, besides the justice portal's older pages. */
import type { Site } from './kit/site';
import { site as eForm } from './e-form/site';
import { site as formio } from './formio/site';
import { site as igateStaff } from './igate-staff/site';
import { site as lienThong } from './lien-thong/site';
import { site as liferay } from './liferay/site';
import { site as liz } from './liz/site';
import { site as named } from './named/site';
import { site as national } from './national/site';
import { site as portalEvents } from './portal-events/site';
import { site as survey } from './survey/site';
import { site as webforms } from './webforms/site';

export const SITES: readonly Site[] = [
  eForm,
  survey,
  national,
  formio,
  igateStaff,
  lienThong,
  liz,
  liferay,
  named,
  webforms,
  portalEvents,
];
