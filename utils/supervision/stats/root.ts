/** The root of a function that changes its sign once between `a` and `b` (Chandrupatla 1997): halving that learns. */
export function root(f: (x: number) => number, a: number, b: number): number {
  let [x1, x2] = [a, b];
  let [f1, f2] = [f(x1), f(x2)];
  if (f1 === 0) return x1;
  if (f2 === 0 || f1 > 0 === f2 > 0) return x2;
  let [x3, f3] = [x1, f1];
  let step = 0.5;
  for (let round = 0; round < 200; round++) {
    const x = x1 + step * (x2 - x1);
    const value = f(x);
    if (value > 0 === f1 > 0) [x3, f3] = [x1, f1];
    else [x3, f3, x2, f2] = [x2, f2, x1, f1];
    [x1, f1] = [x, value];
    const best = Math.abs(f1) < Math.abs(f2) ? x1 : x2;
    const tolerance = 1e-15 * Math.abs(best) + 1e-300;
    const least = tolerance / Math.abs(x2 - x1);
    if (value === 0 || least > 0.5 || x1 === x2) return best;
    // Inverse quadratic interpolation where it is safe, the middle where it is not.
    const xi = (x1 - x2) / (x3 - x2);
    const phi = (f1 - f2) / (f3 - f2);
    const safe = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    step = safe
      ? (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2))
      : 0.5;
    step = Math.min(1 - least, Math.max(least, step));
  }
  return x1;
}
