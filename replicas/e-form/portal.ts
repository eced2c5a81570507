/** What every control of the page needs: options, state, delays, lists, names. */
import type { FormSpec, SelectSpec, Spec } from './spec';
import { chance, random, type Mood, type Options } from '../moods';
import { Lists } from './lists';
import { Model } from './model';

export type Delay = 'list' | 'ward' | 'area' | 'reveal' | 'date-text' | 'rebuild' | 'open';

/** Milliseconds from–to: calm, slow, and the moods that stretch one of them. */
const DELAYS: Record<Delay, { calm: [number, number]; slow: [number, number] }> = {
  list: { calm: [40, 160], slow: [800, 2600] },
  ward: { calm: [200, 450], slow: [1200, 3000] },
  area: { calm: [80, 160], slow: [900, 1600] },
  reveal: { calm: [60, 140], slow: [1200, 2200] },
  'date-text': { calm: [60, 160], slow: [1600, 2200] },
  rebuild: { calm: [200, 350], slow: [250, 350] },
  open: { calm: [250, 350], slow: [350, 450] },
};

/** What a control tells the form after the portal took a new value. */
export type Changed = (spec: Spec, key: string, value: string) => void;

export class Portal {
  readonly model = new Model();
  readonly lists: Lists;
  readonly #random: () => number;
  #nextId = 16;
  readonly #renamed: ReadonlyMap<string, string | null>;
  /** Times an address block has been built, by name. */
  readonly built = new Map<string, number>();

  constructor(
    readonly form: FormSpec,
    readonly options: Options,
    eformId: number,
  ) {
    this.#random = random(options.seed);
    this.lists = new Lists(eformId, options.moods);
    this.#renamed = rename(form, options);
  }

  has(mood: Mood): boolean {
    return this.options.moods.has(mood);
  }

  /** Milliseconds of one wait; repeatable for one seed and one order of acts. */
  delay(what: Delay): number {
    if (what === 'date-text' && this.has('late')) return 2800 + this.#random() * 400;
    if (what === 'reveal' && this.has('hidden')) return 1500;
    const [from, to] = DELAYS[what][this.has('slow') ? 'slow' : 'calm'];
    return from + this.#random() * (to - from);
  }

  after(what: Delay, act: () => void): void {
    setTimeout(act, this.delay(what));
  }

  /** 0…1 for a word; the same in every run with one seed. */
  chance(word: string): number {
    return chance(this.options.seed, word);
  }

  /** The technical name as this version of the form writes it; null: this version does not show it. */
  nameOf(name: string): string | null {
    const renamed = this.#renamed.get(name);
    return renamed === undefined ? name : renamed;
  }

  /** `custom-select-17`, … */
  nextId(): number {
    return (this.#nextId += 1);
  }

  /** Names differ between versions; wards of the other version use an en dash and curly apostrophes. */
  listOf(list: SelectSpec['list'], parent: string, inline: readonly string[] = []): Promise<string[]> {
    if (list === 'inline') return Promise.resolve([...inline]);
    return this.lists.load(list, parent, () => this.delay(list === 'ward' ? 'ward' : 'list'));
  }
}

function* allSpecs(specs: readonly Spec[]): Generator<Spec> {
  for (const spec of specs) {
    yield spec;
    if (spec.kind === 'radio') for (const inner of Object.values(spec.reveals ?? {})) yield* allSpecs(inner);
  }
}

/** Aliases of the second version, and unknown names in mood `drift`. */
function rename(form: FormSpec, { moods, seed, drift }: Options): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>(moods.has('alias') ? Object.entries(form.aliases) : []);
  if (!moods.has('drift')) return names;
  for (const block of form.blocks)
    for (const { name } of allSpecs(block.fields))
      if (chance(seed, `drift ${name}`) * 100 < drift)
        names.set(name, `truong_${Math.floor(chance(seed, name) * 1e8).toString(36)}`);
  return names;
}
