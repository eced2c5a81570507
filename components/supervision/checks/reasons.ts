/** Reason codes of a failed item, by kind of item, each with the class it usually has (domain-rules §10.1). The reviewer may choose another class. */
import type { ErrorClass } from '../../../utils/supervision/register/mark-types';
import type { texts } from '../../../utils/i18n';

export type Reason = keyof typeof texts.checksPage.reasons;

const PAPER = {
  'paper-missing': 'critical',
  'paper-kind': 'critical',
  'paper-person': 'critical',
  'paper-unreadable': 'major',
  'paper-unsigned': 'major',
  'paper-expired': 'major',
  'paper-version': 'major',
  'paper-needless': 'major',
  'paper-unopened': 'critical',
} as const;

const FIELD = {
  'field-differs': 'critical',
  'field-spelling': 'minor',
  'field-empty': 'major',
  'field-no-paper': 'major',
} as const;

const STEP: Readonly<Record<string, Partial<Record<Reason, ErrorClass>>>> = {
  procedure: { 'procedure-wrong': 'major', 'procedure-version': 'major' },
  receipt: { 'receipt-none': 'major', 'receipt-incomplete': 'major', 'receipt-due': 'major' },
  'passing-on': { 'passing-late': 'minor' },
  supplement: {
    'supplement-vague': 'major',
    'supplement-twice': 'major',
    'supplement-late': 'major',
    'supplement-ground': 'major',
  },
  refusal: { 'refusal-form': 'major', 'refusal-ground': 'major' },
  extension: { 'extension-late': 'major', 'extension-twice': 'major' },
  fee: { 'fee-wrong': 'major', 'fee-receipt': 'major', 'fee-exempt': 'major' },
  result: { 'result-wrong': 'critical', 'result-unsigned': 'major', 'result-undelivered': 'major' },
};

/** The reasons an item may fail for, in the order they are offered. `other` is always the last. */
export function reasonsFor(item: string): { code: Reason; class: ErrorClass }[] {
  const [kind, name] = splitItem(item);
  const own: Partial<Record<Reason, ErrorClass>> =
    kind === 'paper' ? PAPER : kind === 'field' ? FIELD : (STEP[name] ?? {});
  return Object.entries({ ...own, other: 'minor' as ErrorClass }).map(([code, grave]) => ({
    code: code as Reason,
    class: grave,
  }));
}

/** `paper:to-khai` → `['paper', 'to-khai']`. */
export const splitItem = (item: string): [kind: string, name: string] => {
  const at = item.indexOf(':');
  return [item.slice(0, at), item.slice(at + 1)];
};
