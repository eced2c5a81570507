/**
 * Ways in which a page can make somebody press our panel without knowing it: by making the panel invisible, by laying something over
 * it, by turning and cutting it, by pushing it under a pointer that is about to press. Plain data from a seed; `lure.ts` carries it out.
 */

/** As in `faults/kit/random.ts`. */
export interface Chance {
  next(): number;
  between(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
}

export interface Lure {
  name: string;
  /** CSS that the page gives to our element, to the root, and to an element that it lays over everything. */
  host?: string;
  root?: string;
  cover?: {
    as: 'div' | 'pseudo' | 'popover' | 'svg' | 'canvas' | 'iframe' | 'shadow' | 'dialog';
    css: string;
  };
  /** Where a point of the panel comes to lie: `a b c d e f` of a CSS matrix about the panel's corner, or about the window's (`root`). */
  matrix?: readonly [number, number, number, number, number, number];
  /** When it is done: all the time before the press; just before it (the pointer waits there); or it ends just before it; or it flickers. */
  when: 'standing' | 'sudden' | 'ended' | 'flickering';
  /** Between the page's last act and the press, ms. */
  gap: number;
}

/** Our element as a block of the same size, so that the page can transform, clip and mask it. */
const BLOCK =
  'display:block;position:fixed;top:0;right:0;width:380px;height:100vh;z-index:2147483647;transform-origin:0 0;';
const FULL =
  'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;pointer-events:none;';

const round = (value: number): number => Math.round(value * 1000) / 1000;
const effects = (chance: Chance): string =>
  chance.pick([
    () => `opacity:${round(chance.next() * 0.98)}`,
    () => `filter:opacity(${round(chance.next() * 0.98)})`,
    () => `filter:blur(${chance.between(1, 20)}px)`,
    () => `filter:contrast(${round(chance.next() * 0.5)})`,
    () => `filter:hue-rotate(${chance.between(10, 350)}deg)`,
    () => `filter:drop-shadow(0 0 ${chance.between(1, 9)}px red)`,
  ])();

const mask = (chance: Chance): string =>
  chance.pick([
    () => `clip-path:inset(0 0 ${chance.between(10, 90)}% 0)`,
    () => `clip-path:circle(${chance.between(20, 200)}px at 50% ${chance.between(20, 80)}%)`,
    () => `clip-path:polygon(0 0,100% ${chance.between(1, 60)}%,100% 100%,0 100%)`,
    () => `mask-image:linear-gradient(#000 ${chance.between(5, 60)}%,transparent)`,
    () => `-webkit-mask:radial-gradient(#000 ${chance.between(5, 60)}%,transparent)`,
    () =>
      `mix-blend-mode:${chance.pick(['multiply', 'screen', 'difference', 'color-burn', 'luminosity'] as const)}`,
  ])();

function turn(chance: Chance): Pick<Lure, 'matrix'> & { css: string } {
  const grow = round(chance.pick([0.2, 0.5, 0.8, 1.3, 2, 3]));
  const angle = (chance.pick([-40, -12, -3, 3, 9, 30]) * Math.PI) / 180;
  const matrix: readonly number[] = chance.pick([
    () => [grow, 0, 0, grow, -200 * grow, 0],
    () => [
      round(Math.cos(angle)),
      round(Math.sin(angle)),
      round(-Math.sin(angle)),
      round(Math.cos(angle)),
      -250,
      20,
    ],
    () => [1, 0, round(chance.pick([-0.4, -0.1, 0.1, 0.3])), 1, -250, 0],
    () => [1, 0, 0, grow, -120, 0],
    () => [-1, 0, 0, 1, 0, 0],
  ])();
  return { matrix: matrix as NonNullable<Lure['matrix']>, css: `transform:matrix(${matrix.join()})` };
}

function cover(chance: Chance): NonNullable<Lure['cover']> {
  const as = chance.pick([
    'div',
    'pseudo',
    'popover',
    'svg',
    'canvas',
    'iframe',
    'shadow',
    'dialog',
  ] as const);
  const paint = chance.pick([
    'background:#fff',
    'background:rgba(255,255,255,.6)',
    'background:transparent',
    'background:linear-gradient(#fff,#eee)',
    'backdrop-filter:blur(8px)',
  ]);
  const left = chance.between(0, 200);
  const top = chance.between(0, 400);
  const part = `inset:${top}px 0 auto auto;width:${380 - left}px;height:${chance.between(40, 300)}px;`;
  const place = chance.next() < 0.5 ? '' : part;
  return { as, css: `${FULL}${place}z-index:2147483647;${paint}` };
}

const KINDS: Record<string, (chance: Chance) => Omit<Lure, 'name' | 'gap'>> = {
  'effect on our element': (chance) => ({ host: BLOCK + effects(chance), when: 'standing' }),
  'effect on the root': (chance) => ({ root: effects(chance), when: 'standing' }),
  'mask on our element': (chance) => ({ host: BLOCK + mask(chance), when: 'standing' }),
  'mask on the root': (chance) => ({ root: `height:100vh;${mask(chance)}`, when: 'standing' }),
  cover: (chance) => ({ cover: cover(chance), when: 'standing' }),
  'cover that ends': (chance) => ({ cover: cover(chance), when: 'ended' }),
  'effect that ends': (chance) => ({ host: BLOCK + effects(chance), when: 'ended' }),
  'flickering cover': (chance) => ({ cover: cover(chance), when: 'flickering' }),
  turned: (chance) => {
    const { css, matrix } = turn(chance);
    return { host: BLOCK + css, ...(matrix ? { matrix } : {}), when: 'standing' };
  },
  'off the screen in part': (chance) => {
    const by = chance.between(60, 180);
    const matrix = chance.pick([[1, 0, 0, 1, by, 0] as const, [1, 0, 0, 1, 0, -by] as const]);
    return { host: `${BLOCK}transform:matrix(${matrix.join()})`, matrix, when: 'standing' };
  },
  'under the pointer': (chance) => {
    const matrix = [1, 0, 0, 1, -chance.between(40, 900), chance.between(-40, 0)] as const;
    return { host: `${BLOCK}transform:matrix(${matrix.join()})`, matrix, when: 'sudden' };
  },
  'under the pointer, a little': (chance) => {
    const matrix = [1, 0, 0, 1, -chance.between(24, 60), 0] as const;
    return { host: `${BLOCK}transform:matrix(${matrix.join()})`, matrix, when: 'sudden' };
  },
  'under the pointer, by its height': (chance) => {
    const matrix = [1, 0, 0, 1, 0, chance.between(30, 200) * (chance.next() < 0.5 ? -1 : 1)] as const;
    return { host: `${BLOCK}transform:matrix(${matrix.join()})`, matrix, when: 'sudden' };
  },
};

/** The `nr`-th of a round: every kind comes in turn. */
export function lure(chance: Chance, nr: number): Lure {
  const kinds = Object.keys(KINDS);
  const kind = kinds[nr % kinds.length]!;
  const made = KINDS[kind]!(chance);
  const gap =
    made.when === 'standing' || made.when === 'flickering'
      ? chance.between(150, 900)
      : chance.between(0, 400);
  return { name: kind, ...made, gap };
}
