import { FILL, Key, type Look } from './fillings';
import { whole } from './words';

export interface Series {
  name: string;
  look: Look;
  values: readonly number[];
}

const SIZE = { width: 640, height: 170, left: 44, bottom: 22, top: 8 };

/** Columns side by side for each label. The same figures stand in a table one click away. */
export function ColumnsChart(props: { title: string; labels: readonly string[]; series: readonly Series[] }) {
  const { labels, series } = props;
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const step = stepOf(most);
  const top = Math.ceil(most / step) * step;
  const inner = { width: SIZE.width - SIZE.left, height: SIZE.height - SIZE.bottom - SIZE.top };
  const slot = inner.width / Math.max(1, labels.length);
  const thick = Math.min(26, (slot * 0.8) / series.length);
  const y = (value: number): number => SIZE.top + inner.height * (1 - value / top);
  const lines = Array.from({ length: top / step + 1 }, (_, at) => at * step);
  // labels that would touch each other are thinned out
  const every = Math.ceil(34 / slot);
  return (
    <figure class="numbers-chart">
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={props.title}>
        {lines.map((value) => (
          <g key={value}>
            <line class="grid" x1={SIZE.left} x2={SIZE.width} y1={y(value)} y2={y(value)} />
            <text x={SIZE.left - 6} y={y(value) + 4} text-anchor="end">
              {whole(value)}
            </text>
          </g>
        ))}
        {labels.map((label, at) => {
          const middle = SIZE.left + slot * (at + 0.5);
          return (
            <g key={label}>
              {series.map(({ name, look, values }, index) => (
                <rect
                  key={name}
                  x={middle + (index - series.length / 2) * thick}
                  y={y(values[at] ?? 0)}
                  width={thick}
                  height={y(0) - y(values[at] ?? 0)}
                  fill={FILL[look]}
                  stroke="#18222d"
                />
              ))}
              {at % every === 0 && (
                <text x={middle} y={SIZE.height - 6} text-anchor="middle">
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {series.map(({ name, look }) => (
          <span key={name}>
            <Key look={look} /> {name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** 1, 2, 5, 10, 20 … so that there are at most five lines. */
function stepOf(most: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (most / (step * power) <= 4) return step * power;
}
