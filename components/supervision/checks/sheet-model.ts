/** The sheet of one dossier in a check: what is on it, where the reviewer is, and what each key does. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Pack } from '../../../utils/core/pack';
import { isRole } from '../../../utils/core/roles';
import { texts } from '../../../utils/i18n';
import type { Check, NewMark, SheetView } from '../../../utils/register/api';
import type { ErrorClass, MarkOf } from '../../../utils/supervision/register/mark-types';
import { compareEntries } from '../../../utils/supervision/register/second-look';
import { printOf, type Tick } from '../../../utils/supervision/register/ticks';
import type { Host } from '../host';
import { addMarks } from './asked';
import { splitItem } from './reasons';
import { valuesOf } from './sheet-words';
import { firstOf } from './turns';

export type Verdict = MarkOf<'tick'>['verdict'];
/** `hidden`: nobody has looked at the values here · `blind`: they are being typed a second time · `shown`. */
export type Values = 'hidden' | 'blind' | 'shown';

/** By window, whose values were shown to whom: what has been seen is no longer entered blindly. */
const shownIn = new WeakMap<Host, Set<string>>();

export class SheetModel {
  /** Null: there is none; undefined: not answered yet. */
  readonly view: Signal<SheetView | null | undefined> = signal(undefined);
  readonly pack: Signal<Pack | null> = signal(null);
  /** The item the keys speak of. */
  readonly at: Signal<string> = signal('');
  /** The item whose reason is being asked for. */
  readonly failing: Signal<string | null> = signal(null);
  readonly values: Signal<Values> = signal('hidden');
  /** Values by role while they are shown or compared; null: the draft is not here. Never kept. */
  readonly known: Signal<ReadonlyMap<string, string> | null | undefined> = signal(undefined);
  readonly busy = signal(false);
  readonly second: boolean;

  constructor(
    private readonly host: Host,
    readonly check: Check,
    /** The id the marks stand under: the check's, or its second checker's. */
    readonly under: string,
    readonly key: string,
  ) {
    this.second = firstOf(under).second;
  }

  readonly ticks: ReadonlySignal<readonly Tick[]> = computed(() => this.view.value?.ticks ?? []);
  readonly left: ReadonlySignal<readonly Tick[]> = computed(() =>
    this.ticks.value.filter((tick) => this.isLeft(tick)),
  );
  readonly done: ReadonlySignal<boolean> = computed(() => this.view.value?.outcome?.done === true);
  /** Nobody marks own dossiers, what they have judged as the first checker, or a check that has ended. */
  readonly closed: ReadonlySignal<'own' | 'ended' | 'first' | null> = computed(() => {
    const me = this.host.world.me.value?.id;
    const row = this.view.value?.row;
    if (this.check.ended !== null) return 'ended';
    if (row?.clerk === me) return 'own';
    return this.second &&
      row &&
      row.history.some((mark) => mark.what === 'done' && mark.check === this.check.id && mark.by === me)
      ? 'first'
      : null;
  });

  isLeft({ item, state }: Tick): boolean {
    const row = this.view.value?.row;
    const gone = row !== undefined && row !== null && printOf(row, item) === null;
    return !gone && (state === 'unchecked' || state === 'explain');
  }
  /** After the sheet is finished only what has changed since may be judged again. */
  mayTick(tick: Tick): boolean {
    return (
      this.closed.value === null && (!this.done.value || tick.fellBack) && this.printNow(tick.item) !== null
    );
  }

  async load(): Promise<void> {
    const { world } = this.host;
    const view = await world.ledger.sheet(this.under, this.key);
    this.view.value = view;
    if (view && this.pack.value === null) this.pack.value = await world.pack(view.row.procedure);
    if (this.at.value === '') this.at.value = (this.left.value[0] ?? this.ticks.value[0])?.item ?? '';
  }

  printNow(item: string): string | null {
    const row = this.view.value?.row;
    return row ? printOf(row, item) : null;
  }

  /** `fail` first asks for its reason. */
  press(tick: Tick, verdict: Verdict): void {
    if (!this.mayTick(tick)) return;
    this.at.value = tick.item;
    if (verdict === 'fail') this.failing.value = tick.item;
    else if (verdict !== 'undone' || tick.mark) void this.tick(tick.item, verdict);
  }

  async tick(item: string, verdict: Verdict, grave: ErrorClass = 'minor', reason = ''): Promise<boolean> {
    const marked = await this.add({
      what: 'tick',
      as: 'reviewer',
      check: this.under,
      item,
      verdict,
      class: grave,
      reason,
      print: this.printNow(item) ?? '',
    });
    if (!marked) return false;
    this.failing.value = null;
    if (verdict !== 'undone') this.at.value = this.nextFrom(item);
    return true;
  }

  /** The next item that waits below this one, else the first that waits, else this one. */
  nextFrom(item: string): string {
    const all = this.ticks.value;
    const from = all.findIndex((tick) => tick.item === item);
    const waiting = (tick: Tick): boolean =>
      this.isLeft(tick) && tick.state === 'unchecked' && tick.item !== item;
    return (all.slice(from + 1).find(waiting) ?? all.find(waiting))?.item ?? item;
  }

  async finish(): Promise<boolean> {
    if (this.left.value.length > 0) {
      this.at.value = this.left.value[0]!.item;
      this.host.say(texts.checksPage.sheet.leftOver(this.left.value.length));
      return false;
    }
    return this.add({ what: 'done', as: 'reviewer', check: this.under });
  }

  /** A second checker's first mark draws the dossier into their own sheet. */
  private async add(mark: NewMark): Promise<boolean> {
    if (this.busy.value) return false;
    this.busy.value = true;
    const view = this.view.value;
    const base = { as: 'reviewer', check: this.under } as const;
    const drawn: NewMark = { ...base, what: 'drawn', how: 'random', stratum: 'all' };
    const first = this.second && view?.outcome === null ? [{ key: this.key, mark: drawn }] : [];
    const added = await addMarks(this.host, [...first, { key: this.key, mark }]);
    if (added) await this.load().catch(() => {});
    this.busy.value = false;
    return added;
  }

  /* ------------------------------------------------------------------------------ values of the draft */

  get mayBeBlind(): boolean {
    return shownIn.get(this.host)?.has(this.seenAs) !== true;
  }
  private get seenAs(): string {
    return `${this.host.world.me.value?.id} ${this.key}`;
  }
  async show(values: Values): Promise<void> {
    const row = this.view.value?.row;
    if (!row || (values === 'blind' && !this.mayBeBlind)) return;
    if (values !== 'hidden' && this.known.value === undefined) {
      const draft = await this.host.world.draft(row.id).catch(() => null);
      this.known.value =
        draft &&
        valuesOf(
          draft,
          row.fields.map(({ role }) => role),
        );
    }
    this.values.value = values;
    if (values === 'shown' && this.known.value) {
      shownIn.set(this.host, (shownIn.get(this.host) ?? new Set()).add(this.seenAs));
      await this.host.world.note('values-shown', 1).catch(() => {});
    }
    if (values === 'hidden') this.known.value = undefined;
  }
  /** Only how the two entries compare is kept; what was typed is forgotten with this call. */
  async enter(item: string, typed: string): Promise<boolean> {
    const role = splitItem(item)[1];
    const first = this.known.value?.get(role) ?? '';
    // commas between the parts of an address stand as each hand likes
    const plain = (text: string): string => (isRole(role) ? text : text.replace(/[,;.]+/g, ' '));
    return this.add({
      what: 'entry',
      as: 'reviewer',
      check: this.under,
      item,
      outcome: compareEntries(plain(first), plain(typed)),
      print: this.printNow(item) ?? '',
    });
  }
  /** The last comparison of what is there now. */
  entryOf(item: string): MarkOf<'entry'>['outcome'] | null {
    const entries = (this.view.value?.row.history ?? []).filter(
      (mark): mark is MarkOf<'entry'> =>
        mark.what === 'entry' && mark.check === this.under && mark.item === item,
    );
    const last = entries.at(-1);
    return last && last.print === this.printNow(item) ? last.outcome : null;
  }
}
