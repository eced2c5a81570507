/**
 * Every family's own cheap test, without the families themselves: the scout asks them in every frame, the agent when the page
 * has changed. The surest answer wins; on a tie the first of `FAMILIES`.
 */
import type { Detection } from './adapter';
import { FAMILIES, type FamilyId } from './families';
import { detect as formio } from './formio/detect';
import { detect as igateStaff } from './igate-staff/detect';
import { detect as lienThong } from './lien-thong/detect';
import { detect as liferay } from './liferay/detect';
import { detect as liz } from './liz/detect';
import { detect as named } from './named/detect';
import { detect as national } from './national/detect';
import { detect as survey } from './survey/detect';
import { detect as webforms } from './webforms/detect';
import { wizardAddress } from './wizard-address';
import { detect as xEform } from './x-eform/detect';

type Detect = (root: Document, url: URL) => Detection | null;

/** Id of the adapter → its test. Ids are the adapters' own. */
export const DETECTORS = {
  'x-eform': xEform,
  liferay,
  liz,
  'lien-thong': lienThong,
  surveyjs: survey,
  formio,
  webforms,
  national,
  'igate-staff': igateStaff,
  'named-inputs': named,
  'justice-wizard': (_root: Document, url: URL) => (wizardAddress(url) === null ? null : { confidence: 0.5 }),
} as const satisfies Record<FamilyId, Detect>;
export type { FamilyId };

/** The family of this frame, or null. */
export function familyAt(root: Document, url: URL): FamilyId | null {
  let best: FamilyId | null = null;
  let most = 0;
  for (const id of FAMILIES) {
    const confidence = DETECTORS[id](root, url)?.confidence ?? 0;
    if (confidence > most) [best, most] = [id, confidence];
  }
  return best;
}
