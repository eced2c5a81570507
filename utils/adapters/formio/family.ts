/** Form.io pages, above all those of VNPT iGate 2.0 (ministries and provinces). */
import type { Field } from '../../core/snapshot';
import { fold } from '../../core/text';
import type { Driver } from '../adapter';
import type { Family } from '../family/family';
import type { Spot } from '../family/spot';
import { detect } from './detect';
import { FORMS, platformForm } from './names';
import { hints, isSubmit, papers, receipt } from './page';
import { read } from './read';
import { reveal } from './reveal';
import { scan, widgetOf } from './scan';

/** "Người nộp hồ sơ là chủ hồ sơ": copies one person over the other, so it comes before both. */
const IS_OWNER = /\bisOwnerDossier(Check)?\b/i;
const COPIES_MS = 300;
/** A choice may open or shut others; the library looks at its conditions a beat later. */
const OPENS_MS = 120;

const blockOf = (key: string): string => key.slice(0, key.lastIndexOf('/') + 1);
const lastOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
const isOwners = (key: string): boolean => /^owner[A-Z]/.test(lastOf(key));

function driver({ key, kind }: Field): Driver | null {
  if (IS_OWNER.test(key)) return { settleMs: COPIES_MS, affects: isOwners };
  return kind === 'choice' || kind === 'checkbox' ? { settleMs: OPENS_MS, affects: () => false } : null;
}

/** Lists of an address hang on each other, the wider on the left. */
const WIDER = /\b(tinh|thanh pho|quan|huyen)\b/;
const NARROWER = /\b(quan|huyen|phuong|xa|thi tran)\b/;

/** What a hand at this field may change besides: the wards behind a province, the owner whom the page copies the applicant to. */
function alsoAt(spot: Spot, all: readonly Spot[]): string[] {
  const box = all.find(({ key }) => IS_OWNER.test(key));
  const copying = box !== undefined && widgetOf(box).controls[0]?.checked === true;
  const twin = copying ? `owner${lastOf(spot.key)}`.toLowerCase() : null;
  const wider = widgetOf(spot).shape === 'list' && WIDER.test(fold(spot.label));
  const hangs = (other: Spot): boolean =>
    other !== spot &&
    widgetOf(other).shape === 'list' &&
    blockOf(other.key) === blockOf(spot.key) &&
    NARROWER.test(fold(other.label));
  return all
    .filter(
      (other) =>
        lastOf(other.key).toLowerCase() === twin ||
        (spot === box && isOwners(other.key)) ||
        (wider && hangs(other)),
    )
    .map(({ key }) => key);
}

/** Shared with the clerk's side, whose pages hold the same forms. */
export const FORM_PARTS = {
  scan,
  forms: FORMS,
  formAt: (_root, _url, bases) => platformForm(bases),
  read,
  reveal,
  rank: ({ key }) => (IS_OWNER.test(key) ? -1 : null),
  driver,
  alsoAt,
  bridge: true,
} satisfies Omit<Family, 'id' | 'detect' | 'write'>;

/** The family without its writing. */
export const family = {
  id: 'formio',
  detect,
  ...FORM_PARTS,
  papers,
  hints,
  receipt,
  isSubmit,
} satisfies Omit<Family, 'write'>;
