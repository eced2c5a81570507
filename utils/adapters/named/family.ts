/**
 * Forms of plain named inputs, as on the portal of Lai Châu and Lào Cai: no component library to go by, only names, labels and
 * jQuery's widgets. Every step has its own path and the same button; the address' `sid` changes as it likes.
 */
import type { Native } from '../../dom/native';
import { controlsIn, type Named } from '../controls/collect';
import { dependentOf } from '../controls/cascade';
import { procedureHints } from '../controls/hints';
import { readControl, valueAt } from '../controls/value';
import type { Family } from '../family/family';
import type { Spot } from '../family/spot';
import { asksElse, asksForDossier, detect } from './detect';
import { isPaperInput, papersIn } from './papers';

const REGION = 'form,#form-content,.form-wrapper';
const ITS_PAGE = '[name^="CongDan_"],[name^="HoSoOnline_"],[id^="_fc"],#btn-next';
const LAST_STEP = /^\/dich-vu-cong\/tiep-nhan-online\/nhap-le-phi-ho-so\/?$/;
const HOME = /^dichvucong\.(?:laichau|laocai)\.gov\.vn$/;
/** Of a file, as the field team heard it. */
const MAX_BYTES = 6 * 1024 * 1024;
/** Boxes of a page's frame. */
const SEARCH = /^(?:q|s|query|search|keywords?|tu-?khoa|tim-?kiem)$/i;

/** Whom a name's first part means. `CongDan`: the citizen who is logged in and files. */
const WHOSE: readonly (readonly [RegExp, string | null])[] = [
  [/^(?:nguoi)?uy_?quyen|nguoi_?dai_?dien/i, null],
  [/^chu_?ho_?so_?/i, 'chủ hồ sơ'],
  [/^(?:cong_?dan|nguoi_?nop(?:_?ho_?so)?)_/i, 'người nộp hồ sơ'],
];

function nameOf(el: Native): Named | null {
  const name = el.getAttribute('name') || el.id;
  if (name === '' || el.type === 'search' || SEARCH.test(name) || isPaperInput(el)) return null;
  const base = name.replace(/^_fc/, '').replace(/\[\d*\]$/, '');
  const [, whose] = WHOSE.find(([pattern]) => pattern.test(base)) ?? [];
  return { name, base, ...(whose === undefined ? {} : { whose }) };
}

/** Does this control belong to the dossier? On a page known for its names, all do but those of forms for something else. */
function membership(root: Document): (el: Native) => boolean {
  const forms = [...root.querySelectorAll('form')];
  if (root.querySelector(ITS_PAGE)) {
    const others = forms.filter((form) => !form.querySelector(ITS_PAGE) && asksElse(form));
    return (el) => !others.some((form) => form.contains(el));
  }
  const regions = [...root.querySelectorAll(REGION)].filter(asksForDossier);
  return (el) => regions.some((region) => region.contains(el));
}

export function scan(root: Document): Spot[] {
  if (!root.body) return [];
  const isMember = membership(root);
  return controlsIn(root.body, { nameOf: (el) => (isMember(el) ? nameOf(el) : null) });
}

/** The family without its writing. */
export const family = {
  id: 'named-inputs',
  detect,
  scan,
  forms: [],
  read: readControl,
  value: valueAt,
  alsoAt(spot, all) {
    const next = dependentOf(spot, all);
    return next ? [next.key] : [];
  },
  papers: papersIn,
  hints: procedureHints,
  uploads: (_root, url) =>
    HOME.test(url.hostname) ? { maxBytes: MAX_BYTES, types: [], names: 'any' } : null,
  isSubmit: (_root, url, target) =>
    HOME.test(url.hostname) && LAST_STEP.test(url.pathname) && target.closest('#btn-next') !== null,
  bridge: true,
} satisfies Omit<Family, 'write'>;
