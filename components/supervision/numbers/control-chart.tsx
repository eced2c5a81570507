import type { ComponentChildren } from 'preact';
import type { Chart } from '../../../utils/supervision/stats/chart';
import { texts } from '../../../utils/i18n';
import { shareText } from './words';
import { weekShort } from './week-names';

const say = texts.numbersPage.charts;
const SIZE = { width: 640, height: 190, left: 50, bottom: 22, top: 10, right: 10 };

/** Weekly shares between the limits of chance: a line for what is usual, steps for the limits, a large square for a week that stands out. */
export function ControlDrawing({ chart, name }: { chart: Chart; name: string }) {
  const { weeks, centre } = chart;
  const most = Math.min(1, Math.max(0.02, ...weeks.map(({ rate, high }) => Math.max(rate, high))) * 1.1);
  const inner = {
    width: SIZE.width - SIZE.left - SIZE.right,
    height: SIZE.height - SIZE.bottom - SIZE.top,
  };
  const slot = inner.width / weeks.length;
  const x = (at: number): number => SIZE.left + slot * (at + 0.5);
  const y = (share: number): number => SIZE.top + inner.height * (1 - Math.min(share, most) / most);
  const every = Math.ceil(34 / slot);
  const steps = (side: 'low' | 'high'): string =>
    weeks
      .map((week, at) => `${at === 0 ? 'M' : 'L'}${x(at) - slot / 2} ${y(week[side])}H${x(at) + slot / 2}`)
      .join('');
  return (
    <figure class="numbers-chart">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={say.about(name, shareText(centre))}
      >
        {[0, most / 2, most].map((share) => (
          <text key={share} x={SIZE.left - 6} y={y(share) + 4} text-anchor="end">
            {shareText(share)}
          </text>
        ))}
        <line class="axis" x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y(0)} y2={y(0)} />
        <line class="centre" x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y(centre)} y2={y(centre)} />
        <path class="limit" d={steps('high')} />
        <path class="limit" d={steps('low')} />
        <path
          class="line"
          d={weeks.map(({ rate }, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(rate)}`).join('')}
        />
        {weeks.map(({ week, rate, signals }, at) =>
          signals.length > 0 ? (
            <rect key={week} class="out" x={x(at) - 6} y={y(rate) - 6} width="12" height="12" />
          ) : (
            <circle key={week} class="point" cx={x(at)} cy={y(rate)} r="3.5" />
          ),
        )}
        {weeks.map(({ week }, at) =>
          at % every === 0 ? (
            <text key={week} x={x(at)} y={SIZE.height - 6} text-anchor="middle">
              {weekShort(week)}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption>
        <Sample word={say.point}>
          <circle class="point" cx="13" cy="6" r="3.5" />
        </Sample>
        <Sample word={say.out}>
          <rect class="out" x="7" y="0.5" width="11" height="11" />
        </Sample>
        <Sample word={`${say.centre} ${shareText(centre)}`}>
          <line class="centre" x1="0" x2="26" y1="6" y2="6" />
        </Sample>
        <Sample word={say.limit}>
          <path class="limit" d="M0 6H26" />
        </Sample>
      </figcaption>
    </figure>
  );
}

function Sample({ word, children }: { word: string; children: ComponentChildren }) {
  return (
    <span>
      <svg class="numbers-key wide" viewBox="0 0 26 12" aria-hidden="true" focusable="false">
        {children}
      </svg>{' '}
      {word}
    </span>
  );
}
