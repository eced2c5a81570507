const [WIDTH, HEIGHT] = [120, 14];

/** From 0 to 100 of a hundred: the range as a bar, what was found as a stroke across it. The figures stand beside it. */
export function RangeBar({ low, high, at }: { low: number; high: number; at: number }) {
  const x = (share: number): number => 1 + share * (WIDTH - 2);
  return (
    <svg class="range-bar" width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <line class="axis" x1={x(0)} x2={x(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <rect x={x(low)} y={HEIGHT / 2 - 3} width={Math.max(1, x(high) - x(low))} height={6} />
      <line class="found" x1={x(at)} x2={x(at)} y1={1} y2={HEIGHT - 1} />
    </svg>
  );
}
