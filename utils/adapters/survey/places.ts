/**
 * Address clusters: the questions after a radio "Trong nước / Khác" and before the next radio of the same panel. Their names
 * differ from form to form, so they are known by whole labels ("Giới tính" holds "tỉnh" after folding).
 */
import { cleanLabel } from '../../dom/label';
import type { Level } from '../family/spot';
import { words, type Question } from './questions';

const LABELS: readonly (readonly [Level, RegExp])[] = [
  ['country', /^(quoc gia|nuoc)( noi .*| cu tru| sinh)?$/],
  [
    'province',
    /^(tinh thanh pho|tinh tp|tinh|thanh pho tinh)( noi .*| cu tru| thuong tru| tam tru| hien tai| noi o hien tai)?$/,
  ],
  ['ward', /^(xa phuong|phuong xa)( thi tran| dac khu)*( noi .*| cu tru| thuong tru| tam tru| hien tai)?$/],
  ['detail', /^(.* )?dia chi chi tiet( .*)?$|^dia chi$|^(so nha|chi tiet)\b.*$/],
];
const levelOf = (label: string): Level | null => {
  const text = words(cleanLabel(label).label);
  return LABELS.find(([, form]) => form.test(text))?.[0] ?? null;
};

export interface Placed {
  level: Level;
  group: string;
  /** The radio the cluster belongs to; null where an address stands without one. */
  radio: Question | null;
}

const isScope = ({ host }: Question): boolean =>
  [...host.querySelectorAll('label')].some((label) =>
    /trong nuoc|viet nam/.test(words(label.textContent ?? '')),
  ) && host.querySelector('input[type=radio]') !== null;

/** Which questions are parts of addresses. */
export function placesIn(
  questions: readonly Question[],
  keyOf: (question: Question) => string,
): Map<Question, Placed> {
  const placed = new Map<Question, Placed>();
  let radio: Question | null = null;
  let group: string | null = null;
  let parts = new Set<Level>();
  let block: Element | null = null;
  for (const question of questions) {
    const own = question.host.closest('.sd-panel,.sv-panel,.sv_p_container') ?? question.survey;
    if (own !== block || question.host.querySelector('input[type=radio]')) {
      [radio, group, parts, block] = [null, null, new Set(), own];
      if (isScope(question)) {
        radio = question;
        group = keyOf(question);
        placed.set(question, { level: 'scope', group, radio });
        continue;
      }
    }
    const level = levelOf(question.label);
    if (!level) {
      // an address without a radio is a run of neighbours
      if (!radio) [group, parts] = [null, new Set()];
      continue;
    }
    if (!radio && (group === null || parts.has(level))) {
      if (level !== 'province' && level !== 'country') continue;
      [group, parts] = [keyOf(question), new Set()];
    }
    parts.add(level);
    if (group !== null) placed.set(question, { level, group, radio });
  }
  abroad(placed);
  return placed;
}

/** In the other case of the radio an address is one line of free text. */
function abroad(placed: Map<Question, Placed>): void {
  const groups = new Map<string, Level[]>();
  for (const { group, level } of placed.values()) groups.set(group, [...(groups.get(group) ?? []), level]);
  for (const [question, place] of placed) {
    const levels = groups.get(place.group) ?? [];
    if (place.level === 'detail' && place.radio && !levels.includes('ward') && !levels.includes('province'))
      placed.set(question, { ...place, level: 'abroad' });
  }
}
