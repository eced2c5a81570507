/** Looks that differ on a black and white printer too: filled, hatched, dotted. */
export type Look = 'known' | 'fresh' | 'due';

/**
 * A horizontal bar of shares (0 … 1 of its length). The figures stand beside it as text, so it says nothing itself.
 *
 * @param length in units of its drawing; about its width in px, so that strokes are as far apart in every bar.
 */
export function Bar({
  parts,
  length = 360,
}: {
  parts: readonly { share: number; look: Look }[];
  length?: number;
}) {
  let from = 0;
  return (
    <svg
      class="bar-chart"
      viewBox={`0 0 ${length} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="ground" x="0.5" y="0.5" width={length - 1} height="13" />
      {parts.map(({ share, look }) => {
        const x = from;
        const width = Math.max(0, Math.min(1, share)) * length;
        from += width;
        return (
          <g key={look} class={look}>
            <rect x={x} y="0.5" width={width} height="13" />
            {look !== 'known' && <path d={strokes(x, width, look === 'due' ? 4 : 9)} />}
          </g>
        );
      })}
    </svg>
  );
}

/** Slanting lines `gap` apart, none beyond the part. */
function strokes(x: number, width: number, gap: number): string {
  const lines = [];
  for (let at = x + gap; at < x + width; at += gap)
    lines.push(`M${at.toFixed(1)} 1L${(at - 3).toFixed(1)} 13`);
  return lines.join('');
}
