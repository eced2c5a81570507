/** From a control of an Angular form to what the engine knows of a field: kind, parts of an address, dates with a format. */
import type { FieldKind } from '../../core/snapshot';
import { fold } from '../../core/text';
import { cleanLabel } from '../../dom/label';
import type { Reading } from '../family/family';
import type { Level, Spot } from '../family/spot';
import { choicesOf, lockedAt, requiredAt, valueOf, widgetOf } from './widget';

const KINDS = {
  date: 'date',
  'mat-select': 'select',
  'ng-select': 'select',
  autocomplete: 'select',
  radio: 'choice',
  checkbox: 'checkbox',
} as const;

export function kindAt(el: Element): FieldKind {
  const widget = widgetOf(el);
  if (widget === 'native') {
    if (el.tagName === 'SELECT') return 'select';
    return (el as HTMLInputElement).type === 'checkbox' ? 'checkbox' : 'choice';
  }
  if (widget === 'text') return (el as HTMLInputElement).type === 'number' ? 'number' : 'text';
  return KINDS[widget];
}

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['country', /^quoc gia|^nuoc$/],
  ['province', /^(tinh|thanh pho)/],
  ['district', /^(quan|huyen|thi xa)/],
  ['ward', /^(xa|phuong|thi tran|dac khu)\b/],
  ['detail', /^(chi tiet|dia chi|so nha|thon|duong|to dan pho|khu pho)/],
];
/** Which part of an address do these words ask for? */
export const levelOf = (label: string): Level | null =>
  LEVELS.find(([, words]) => words.test(fold(label).trim()))?.[0] ?? null;

/** What stands in a spot; a list that waits for the one above it is not locked, only empty. */
export function readAt(spot: Spot): Reading {
  const { el } = spot;
  if (!el) return { value: '', readonly: true, visible: false };
  const value = valueOf(el);
  const level = spot.level ?? levelOf(cleanLabel(spot.label).label);
  const waits = value === '' && (level === 'ward' || level === 'district');
  const options = choicesOf(el);
  return {
    value,
    readonly: lockedAt(el) && !waits,
    required: requiredAt(el),
    ...(options ? { options } : {}),
  };
}

/** Choosing the wider part empties the narrower ones, by a hand as well. */
export function narrower(spot: Spot, all: readonly Spot[]): string[] {
  const at = LEVELS.findIndex(([level]) => level === spot.level);
  if (!spot.group || at < 0 || at > 2) return [];
  return all
    .filter(({ group, level }) => group === spot.group && LEVELS.findIndex(([name]) => name === level) > at)
    .map(({ key }) => key);
}
