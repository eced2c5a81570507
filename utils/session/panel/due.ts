/**
 * The due date of the dossier in work: which published limit holds for its way of filing, from which moment it is counted,
 * and what the calendar makes of it. Read when the view first asks, so that the panel's first picture does not carry it.
 */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { calendarOf } from '../../calendar/calendar-of';
import { isoAt, minuteAt } from '../../calendar/days';
import { dueDate } from '../../calendar/due-date';
import { DEFAULT_OFFICE } from '../../calendar/office';
import { distinct, keyOf, sameTerm, type KeptTerm, type KeptTerms } from '../../calendar/terms';
import type { Calendar, DueAnswer, OfficeTime, Term } from '../../calendar/types';
import { channelOf } from '../../core/channel';
import type { Condition, Pack } from '../../core/pack';
import { receivedAtOf, type Received } from '../../core/received';

/** What the panel's page hands in. */
export interface DueWorld {
  /** Milliseconds since 1970. */
  now(): number;
  /** Parsed JSON of `CALENDAR_FILE`; null when it cannot be read. */
  loadCalendar(): Promise<unknown>;
  /** What the office has set; null: nothing. */
  loadTime(): Promise<OfficeTime | null>;
  loadTerms(): Promise<KeptTerms>;
  saveTerms(terms: KeptTerms): Promise<void>;
}

/** What the panel knows of the dossier in work. */
export interface DueDossier {
  procedure: ReadonlySignal<{ code: string } | null>;
  pack: ReadonlySignal<Pack | null>;
  cases: ReadonlySignal<ReadonlySet<string>>;
  /** Does a condition of the pack hold on the page as it is now? */
  applies(when: Condition | undefined): boolean;
  draftId: ReadonlySignal<string | null>;
  /** When it was received, as the draft keeps it; null without a draft. */
  reception: ReadonlySignal<Received | null>;
  /** Keeps another day and minute; null: no time is said. */
  receive(on: string, minute: number | null): void;
}

export type DueState =
  | { kind: 'loading' | 'nothing' | 'no-calendar' }
  /** Nothing with a unit is published (`none`), or several limits that differ. */
  | { kind: 'choose'; why: 'none' | 'conflict'; candidates: readonly Term[] }
  | {
      kind: 'answer';
      term: Term;
      /** Set when the limit is the office's own choice. */
      kept: KeptTerm | null;
      /** The limits that the data gives for this way of filing. */
      candidates: readonly Term[];
      start: number;
      /** Counted anew from the day the supplemented dossier was complete. */
      restarted: boolean;
      answer: DueAnswer;
    };

export type DueModel = ReturnType<typeof dueModel>;

export function dueModel(dossier: DueDossier, world: DueWorld) {
  const { procedure, pack, cases, applies, draftId } = dossier;
  const calendar = signal<Calendar | 'none' | null>(null);
  const office = signal<OfficeTime>(DEFAULT_OFFICE);
  const kept = signal<KeptTerms>({});
  const now = signal(world.now());
  /** Null: the present moment. */
  const received = computed(() => {
    const kept = dossier.reception.value;
    return kept && receivedAtOf(kept, now.value);
  });
  /** When the supplemented dossier was complete; null: there was no supplement. */
  const supplement = signal<number | null>(null);

  const channel = computed(() => channelOf(cases.value));
  const key = computed(() => {
    const code = procedure.value?.code;
    return code === undefined ? null : keyOf(code, pack.value?.asOf ?? '-', channel.value);
  });

  const candidates = computed<Term[]>(() =>
    distinct(
      (pack.value?.time.terms ?? [])
        .filter(({ channels, when }) => channels.includes(channel.value) && applies(when))
        .map(({ amount, unit }) => ({ amount, unit })),
    ),
  );

  const state = computed<DueState>(() => {
    if (key.value === null) return { kind: 'nothing' };
    if (calendar.value === null) return { kind: 'loading' };
    if (calendar.value === 'none') return { kind: 'no-calendar' };
    const own = kept.value[key.value] ?? null;
    const term = own ?? (candidates.value.length === 1 ? candidates.value[0]! : null);
    if (!term)
      return {
        kind: 'choose',
        why: candidates.value.length > 1 ? 'conflict' : 'none',
        candidates: candidates.value,
      };
    const start = supplement.value ?? received.value ?? now.value;
    return {
      kind: 'answer',
      term: { amount: term.amount, unit: term.unit },
      kept: own,
      candidates: candidates.value,
      start,
      restarted: supplement.value !== null,
      answer: dueDate(start, term, office.value, calendar.value),
    };
  });

  // Another dossier has another supplement. The first save of this one does not make it another.
  let before = { key: key.value?.split(' ')[0], draft: draftId.value };
  const stop = effect(() => {
    const next = { key: key.value?.split(' ')[0], draft: draftId.value };
    if (next.key !== before.key || (before.draft !== null && next.draft !== before.draft))
      supplement.value = null;
    before = next;
  });

  /** The clock and what the desk may have set meanwhile. */
  async function tick(): Promise<void> {
    now.value = world.now();
    const [time, terms] = await Promise.all([world.loadTime(), world.loadTerms()]);
    office.value = time ?? DEFAULT_OFFICE;
    kept.value = terms;
  }
  const ready = Promise.all([
    tick(),
    world.loadCalendar().then((data) => {
      const checked = calendarOf(data);
      calendar.value = checked.ok ? checked.calendar : 'none';
    }),
  ]).then(() => {});

  /** Another window may have kept a limit meanwhile: only ours is changed. */
  async function keep(at: string, term: KeptTerm | null): Promise<void> {
    const { [at]: _old, ...others } = await world.loadTerms();
    kept.value = term ? { ...others, [at]: term } : others;
    await world.saveTerms(kept.value);
  }

  return {
    state,
    now,
    received,
    /** Another moment of receipt, kept with the draft; null: the present one. */
    receive(at: number | null): void {
      if (at === null) dossier.receive(isoAt(world.now()), null);
      else dossier.receive(isoAt(at), Math.floor(minuteAt(at)));
    },
    supplement,
    /** Resolves when calendar and settings are read. */
    ready,
    tick,
    /** The office's limit for this version of the procedure and this way of filing. */
    async choose(term: Term, by: string): Promise<void> {
      if (key.value === null) return;
      const known = kept.value[key.value];
      if (known && sameTerm(known, term) && known.by === by) return;
      const amount = term.unit === 'SAME_DAY' ? 1 : term.amount;
      const one: KeptTerm = { amount, unit: term.unit, by, on: isoAt(world.now()) };
      await keep(key.value, one);
    },
    /** Back to what is published. */
    async forget(): Promise<void> {
      if (key.value !== null) await keep(key.value, null);
    },
    close: stop,
  };
}
