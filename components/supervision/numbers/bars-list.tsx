import type { ComponentChildren } from 'preact';
import { FILL } from './fillings';
import { whole } from './words';

export interface BarRow {
  key: string;
  name: ComponentChildren;
  value: number;
  /** Behind the figure, e.g. "trên 120 hồ sơ cần". */
  more?: string;
}

const LENGTH = 200;

/** Names with bars, longest first: what happens most. The figure stands beside each bar. */
export function BarsList({ rows, label }: { rows: readonly BarRow[]; label: string }) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <ol class="numbers-bars" aria-label={label}>
      {rows.map(({ key, name, value, more }) => (
        <li key={key}>
          <span class="name">{name}</span>
          <svg viewBox={`0 0 ${LENGTH} 12`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect x="0" y="1" width={(value / most) * LENGTH} height="10" fill={FILL.full} />
          </svg>
          <span class="value">
            <strong>{whole(value)}</strong> {more && <span class="soft">{more}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
