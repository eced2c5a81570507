/** The registry: who can read this frame? */
import type { Adapter } from './adapter';
import { DETECTORS, familyAt } from './detectors';
import formio from './formio';
import igateStaff from './igate-staff';
import justiceWizard from './justice-wizard';
import lienThong from './lien-thong';
import liferay from './liferay';
import liz from './liz';
import named from './named';
import national from './national';
import plain from './plain';
import survey from './survey';
import webforms from './webforms';
import xEform from './x-eform';

export { DETECTORS, familyAt };

export const adapters: readonly Adapter[] = [
  xEform,
  liferay,
  liz,
  lienThong,
  survey,
  formio,
  webforms,
  national,
  igateStaff,
  named,
  justiceWizard,
  plain,
];

/** The surest adapter for a frame, or null. Unknown pages are read only in a survey, when a maintainer asks for it. */
export function pick(
  root: Document,
  url: URL,
  { survey: asked = false }: { survey?: boolean } = {},
): Adapter | null {
  const family = familyAt(root, url);
  if (family) return adapters.find(({ id }) => id === family) ?? null;
  return asked && plain.detect(root, url) ? plain : null;
}
