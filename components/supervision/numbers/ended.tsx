import { texts } from '../../../utils/i18n';
import type { Indicator } from '../../../utils/supervision/register/formulas';
import { FILL, Key } from './fillings';
import { among, percentText, whole } from './words';

const say = texts.numbersPage.ended;
const PARTS = [
  { id: 'early', name: 'early', look: 'full' },
  { id: 'on-time', name: 'onTime', look: 'hatched' },
  { id: 'late', name: 'late', look: 'dotted' },
] as const;
const LENGTH = 600;
const HEIGHT = 24;

/** Early, on time, late as one bar; the figures stand below as text. */
export function Ended({ indicators }: { indicators: readonly Indicator[] }) {
  const done = among(indicators, 'finished').top;
  if (done === 0) return <p class="soft">{say.none}</p>;
  let from = 0;
  const parts = PARTS.map(({ id, name, look }) => {
    const { top, value } = among(indicators, id);
    const [x, width] = [from, (top / done) * LENGTH];
    from += width;
    return { id, name: say[name], look, top, share: percentText(value ?? 0), x, width };
  });
  const [early, onTime, late] = parts.map(({ share }) => share) as [string, string, string];
  return (
    <figure class="numbers-ended">
      <svg
        viewBox={`0 0 ${LENGTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say.chart(early, onTime, late)}
      >
        {parts.map(({ id, look, x, width }) => (
          <rect key={id} x={x} y="0" width={width} height={HEIGHT} fill={FILL[look]} stroke="#18222d" />
        ))}
      </svg>
      <figcaption>
        {parts.map(({ id, name, look, top, share }) => (
          <span key={id}>
            <Key look={look} /> {name}: <strong>{share}</strong> ({whole(top)})
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
