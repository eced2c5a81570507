import type { Announced } from '../../utils/core/announce';
import { texts } from '../../utils/i18n';

const t = texts.parts.problems;
const names: Readonly<Record<string, { name: string }>> = texts.rules;
const dmy = (iso: string): string => iso.split('-').reverse().join('/');

/** Quiet lines under the list: which rule of this form changes soon. The book says how. */
export function Coming({ coming, onRule }: { coming: readonly Announced[]; onRule(id: string): void }) {
  return (
    <ul class="soft">
      {coming.map(({ rule, day, what }) => (
        <li key={`${rule} ${day}`}>
          {t.coming[what](dmy(day), names[rule]?.name ?? rule)}{' '}
          <button type="button" class="link" onClick={() => onRule(rule)}>
            {t.book}
          </button>
        </li>
      ))}
    </ul>
  );
}
