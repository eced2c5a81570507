/** What the page shows: the figures of a period and the spot checks that are about it. Asked again when the register has changed. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CheckResult, Numbers } from '../../../utils/register/api';
import type { Pack } from '../../../utils/core/pack';
import type { Host } from '../host';
import { aboutOf, placeOf, type Place } from './place';

export type People = Awaited<ReturnType<Host['world']['ledger']['people']>>;

export interface Figures {
  numbers: Numbers;
  checks: readonly CheckResult[];
  /** Packs of the procedures whose papers are named. */
  packs: ReadonlyMap<string, Pack>;
  /** When they were asked for. */
  at: number;
}

export class NumbersModel {
  readonly place: ReadonlySignal<Place>;
  readonly figures: Signal<Figures | null> = signal(null);
  readonly state: Signal<'loading' | 'ready' | 'failed'> = signal('loading');
  /** Only after a deliberate press, and gone when another period is looked at. */
  readonly people: Signal<People | null> = signal(null);
  /** Tells answers apart: only the newest counts. */
  #asked = 0;

  constructor(readonly host: Host) {
    this.place = computed(() => placeOf(host.about.value, host.world.today()));
  }

  /** @returns what ends it. */
  start(): () => void {
    const period = computed(() => JSON.stringify(this.place.value.period));
    let before = '';
    return effect(() => {
      const now = period.value;
      void this.host.world.changed.value;
      if (now !== before) {
        this.people.value = null;
        this.figures.value = null;
      }
      before = now;
      void this.load();
    });
  }

  show(place: Partial<Place>): void {
    this.host.show('numbers', aboutOf({ ...this.place.peek(), ...place }));
  }

  async load(): Promise<void> {
    const { ledger, now } = this.host.world;
    const { period } = this.place.peek();
    const asked = ++this.#asked;
    this.state.value = 'loading';
    const at = now();
    try {
      const [numbers, checks] = await Promise.all([ledger.numbers(period, at), this.#checks(at)]);
      const packs = await this.#packs(numbers.report.missing.map(({ procedure }) => procedure));
      if (asked !== this.#asked) return;
      this.figures.value = { numbers, checks, packs, at };
      this.state.value = 'ready';
    } catch {
      if (asked === this.#asked) this.state.value = 'failed';
    }
  }

  /** Those whose period meets this one, the newest first. */
  async #checks(at: number): Promise<CheckResult[]> {
    const { ledger } = this.host.world;
    const { from, to } = this.place.peek().period;
    const about = (await ledger.checks()).filter(
      ({ plan }) => plan.period.from <= to && plan.period.to >= from,
    );
    const results = await Promise.all(about.map(({ id }) => ledger.result(id, at)));
    return results.filter((one) => one !== null).toSorted((a, b) => b.check.at - a.check.at);
  }

  async #packs(codes: readonly string[]): Promise<ReadonlyMap<string, Pack>> {
    const found = await Promise.all(
      [...new Set(codes)].map(
        async (code) => [code, await this.host.world.pack(code).catch(() => null)] as const,
      ),
    );
    return new Map(found.flatMap(([code, pack]) => (pack ? [[code, pack]] : [])));
  }

  async showPeople(): Promise<void> {
    const { ledger, now, note } = this.host.world;
    const people = await ledger.people(this.place.peek().period, now());
    await note('people-shown', Math.max(1, people.length));
    this.people.value = people;
  }
}
