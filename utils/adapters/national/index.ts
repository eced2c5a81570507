/**
 * The national portal's page of a procedure, while the card "Chọn cơ quan thực hiện" is open (2026): province and unit. The
 * way on (results, login, "Thông tin chung") is the clerk's.
 */
import { cleanInvisible, fold } from '../../core/text';
import type { KnownForm } from '../family/known-form';
import type { Spot } from '../family/spot';
import { adapterOf } from '../family/family';
import { isPlaceholder } from '../options';
import { cardIn, detect } from './detect';
import { writeCombobox } from './combobox';

const UUID = /^\/thu-tuc-hanh-chinh\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i;

/** A ward here is the agency that will decide, not anybody's address: no role says that. */
const AGENCY: KnownForm = {
  id: 'agency',
  procedure: null,
  fields: {
    '@tinh': { role: 'dossier.addresseeProvince', label: 'Tỉnh/Thành phố' },
    '@don-vi': { role: null, label: 'Phường/Xã' },
  },
};
const PLACES = [
  { base: '@tinh', key: 'co-quan/tinh', label: 'Tỉnh/Thành phố', level: 'province' },
  { base: '@don-vi', key: 'co-quan/don-vi', label: 'Phường/Xã', level: 'ward' },
] as const;

const shownIn = (el: Element): string =>
  el.tagName === 'INPUT' ? (el as HTMLInputElement).value : cleanInvisible(el.textContent ?? '');

/** "-- Chọn Sở --": departments stand in the second box when the radio says so. */
const labelOf = (el: Element, usual: string): string => {
  const asked = /chọn\s+(.+?)[\s-]*$/iu.exec(shownIn(el))?.[1];
  return el.tagName === 'BUTTON' && asked ? cleanInvisible(asked) : usual;
};

/** By their order: a chosen box is another node than an empty one. */
function scan(root: Document): Spot[] {
  const boxes =
    cardIn(root)?.querySelectorAll('button.custom-input-typography,input.custom-input-typography') ?? [];
  return PLACES.flatMap(({ base, key, label, level }, at): Spot[] => {
    const el = boxes[at];
    if (!el) return [];
    return [
      {
        key,
        name: key,
        base,
        kind: 'select',
        host: el,
        el,
        label: labelOf(el, label),
        headings: ['Chọn cơ quan thực hiện'],
        level,
        group: 'co-quan',
      },
    ];
  });
}

export default adapterOf({
  id: 'national',
  detect,
  scan,
  forms: [AGENCY],
  formAt: () => AGENCY,
  read({ host }) {
    const text = cleanInvisible(shownIn(host));
    const empty = isPlaceholder(text) || /^-* ?chon /.test(fold(text));
    return { value: empty ? '' : text, readonly: host.matches(':disabled') };
  },
  write: writeCombobox,
  rank: ({ key }) => (key === 'co-quan/tinh' ? 1 : 2),
  // a new province empties the unit
  driver: ({ key }) =>
    key === 'co-quan/tinh' ? { affects: (other) => other === 'co-quan/don-vi', settleMs: 300 } : null,
  alsoAt: ({ level }, all) =>
    level === 'province' ? all.filter((spot) => spot.level === 'ward').map(({ key }) => key) : [],
  hints(_root, url) {
    const uuid = UUID.exec(url.pathname)?.[1];
    return uuid ? [{ how: 'uuid-in-url', value: uuid.toLowerCase() }] : [];
  },
});
