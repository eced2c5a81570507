/**
 * "Học trên màn hình thật": the panel explains the field under the trainee's hands, and nothing of ours writes into the page
 * meanwhile. What is said of a field is put together by the view; here is only whether it is on, whose it is, and where the hand is.
 *
 * Agents tell no focus. A field is known by its first key, by a choice made in it, by a warning on the way into it; of a field that
 * was left only the next one is known, and it is called so.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { RuleBook } from '../../core/rule-book';
import type { Field } from '../../core/snapshot';
import type { Role } from '../../core/roles';
import type { Units } from '../../core/units-file';
import type { Order, Report } from '../../messaging/protocol';
import type { RulesAt, Setting } from './learning-rules';
import { refOf, type PageModel, type Placed } from './page';

/** What learning needs of the panel's page; where it is absent (a practice form), learning is not offered. */
export interface LearningWorld {
  /** Names and examples of all rules; null when the file cannot be read. */
  readBook(): Promise<RuleBook | null>;
  /** Has the panel the keyboard? Then a field was left for the panel, not for the next field. */
  hasFocus(): boolean;
  /** Whose learning this panel remembers while its tab lives, '' before there are clerks; null: it is off. */
  recall(): string | null;
  remember(whose: string | null): void;
}

export interface LearningOptions {
  world: LearningWorld | undefined;
  page: PageModel;
  /** Fields with text that is still being typed. */
  typing: ReadonlySignal<ReadonlySet<string>>;
  /** Is something being written now? */
  busy(): boolean;
  /** Communes and provinces; null: rules that need them stay silent. */
  loadUnits(): Promise<Units | null>;
  focus(frameId: number, key: string): boolean;
  later(fn: () => void, ms: number): () => void;
}

/** `here`: the hand is there · `next`: it comes next in the page · `chosen`: picked in the panel's list. */
export type At = { ref: string; how: 'here' | 'next' | 'chosen' };

/** The panel gets the keyboard a little later than the page loses it, ms. */
const KEYBOARD_LATE = 100;

/** Orders that change what stands on the page. */
const WRITES: ReadonlySet<Order['t']> = new Set<Order['t']>(['fill', 'reveal']);

export type Teacher = (role: Role, setting: Setting) => RulesAt;
export type Learning = ReturnType<typeof learning>;

export function learning({ world, page, typing, busy, loadUnits, focus, later }: LearningOptions) {
  /** Null: nobody has said yet whose panel this is. */
  let whose: string | null = null;
  const remembered = world?.recall() ?? null;
  const on = signal(remembered !== null);
  const at = signal<At | null>(null);
  let stopWaiting: (() => void) | null = null;
  let told = false;

  const fields = computed<readonly Placed[]>(() => page.placed.value.filter(({ field }) => field.visible));
  const current = computed(() => fields.value.find(({ ref }) => ref === at.value?.ref) ?? null);

  function move(next: At): void {
    stopWaiting?.();
    stopWaiting = null;
    at.value = next;
  }

  /** The next field of the same frame that a hand can fill. */
  function after(ref: string): Placed | undefined {
    const index = fields.value.findIndex((one) => one.ref === ref);
    const frameId = fields.value[index]?.frameId;
    return fields.value.slice(index + 1).find((one) => one.frameId === frameId && !one.field.readonly);
  }

  function leave(ref: string): void {
    stopWaiting?.();
    stopWaiting = later(() => {
      const next = world?.hasFocus() ? undefined : after(ref);
      if (next) move({ ref: next.ref, how: 'next' });
    }, KEYBOARD_LATE);
  }

  /** One field read again under the hand: chosen there, or left. A rebuild reads several, or takes some away. */
  function reread(frameId: number, read: readonly Field[]): void {
    if (new Set(read.map(({ name }) => name)).size !== 1) return;
    const refs = read.map(({ key }) => refOf(frameId, key));
    const chosen = refs.find((ref, index) => {
      const before = page.byRef.value.get(ref)?.field.value;
      return before !== undefined && before !== read[index]?.value && !typing.value.has(ref);
    });
    if (chosen !== undefined) move({ ref: chosen, how: 'here' });
    else leave(refs.at(-1)!);
  }

  function turn(next: boolean): boolean {
    // what is under way would still write: it ends first
    if (!world || (next && busy())) return false;
    on.value = next;
    world.remember(next ? (whose ?? '') : null);
    return true;
  }

  return {
    /** May it be turned on here at all? */
    offered: world !== undefined,
    on,
    at,
    /** Visible fields in page order. */
    fields,
    /** The field that is explained now; null: none yet, or the page no longer shows it. */
    current,
    /** What knows which rules look at a field; null: the book cannot be read. */
    async teacher(): Promise<Teacher | null> {
      const [book, units, { rulesAt }] = await Promise.all([
        world?.readBook() ?? null,
        loadUnits(),
        import('./learning-rules'),
      ]);
      return book && ((role, setting) => rulesAt(book, units, role, setting));
    },
    /** True: it is so now. It is not turned on while something is being written. */
    turn,
    toggle: (): boolean => turn(!on.value),
    /** Is this order kept from the page? */
    forbids: ({ t }: Order): boolean => on.value && WRITES.has(t),
    /** The vault says whose panel this is ('' before there are clerks): nobody learns on with another's. */
    met(clerk: string): void {
      const before = whose ?? remembered;
      whose = clerk;
      if (!on.value) return;
      if (before !== null && before !== clerk) turn(false);
      else world?.remember(clerk);
    },
    /** Shows a field of the list; `go` puts the caret there as well. */
    look(ref: string): void {
      move({ ref, how: 'chosen' });
    },
    go({ ref, frameId, field }: Placed): void {
      move({ ref, how: 'here' });
      focus(frameId, field.key);
    },
    /** Before the page model takes the report: what changed shows against what stood there. */
    report(frameId: number, report: Report): void {
      if (report.t === 'typing') move({ ref: refOf(frameId, report.key), how: 'here' });
      else if (report.t === 'wipe-ahead') {
        // with nothing endangered it says where the hand is: then nothing has to be guessed any more
        told ||= report.keys.length === 0;
        move({ ref: refOf(frameId, report.driver), how: 'here' });
      } else if (report.t === 'fields' && report.gone.length === 0 && !told) reread(frameId, report.fields);
    },
    close(): void {
      stopWaiting?.();
    },
  };
}
