/** Spot checks over the open register. */
import { nextN, type Mark } from '../supervision/register/mark-types';
import { refusalOf, withMark } from '../supervision/register/loop';
import { outcomesOf, sheetOf } from '../supervision/register/ticks';
import { keyOf, type RegisterRow } from '../supervision/register/types';
import type { WorkClock } from '../supervision/register/work-clock';
import { allocate } from '../supervision/stats/allocate';
import { extend, replace, type Draw, type FrameEntry, type GoneReason } from '../supervision/stats/draw';
import { seedFromBytes, seedOf } from '../supervision/stats/seed';
import type { Check, CheckPlan, CheckResult, PlanView, SheetView } from './api';
import type { Book } from './book';
import { newId } from './ids';
import { frameOf, type Frame } from './frame';
import { judged, type KeptCheck } from './judging';
import { drawn, planView } from './planning';

const PREFIX = 'check.';

export class Checking {
  constructor(
    private readonly book: Book,
    private readonly clock: WorkClock,
    /** Id of the clerk who has it open. */
    private readonly me: string,
    private readonly now: () => number,
  ) {}

  async plan(plan: CheckPlan, now: number): Promise<PlanView> {
    await this.book.whole;
    return planView(this.#frame(plan, this.me), plan, now, this.clock);
  }

  /** The frame is closed before the seed is drawn, or it could be chosen to suit it. @throws Error with the refusal of the plan. */
  async draw(plan: CheckPlan, publicNumber: number | null, now: number): Promise<Check> {
    const done = await this.book.commit(() => {
      const frame = this.#frame(plan, this.me);
      const seed =
        publicNumber === null
          ? seedFromBytes(crypto.getRandomValues(new Uint8Array(16)))
          : seedOf(publicNumber);
      const { draw, accept } = drawn(frame, plan, seed, now, this.clock);
      const check: Check = { id: newId(), plan, draw, by: this.me, at: now, ended: null, accept };
      const kept: KeptCheck = { check, keys: keysOf(draw, frame, {}), final: null };
      return { rows: this.#noted(kept, draw, new Set(), now), meta: [change(kept, 0)], check };
    });
    return done!.check;
  }

  async checks(): Promise<Check[]> {
    const names = await this.book.metaNames(PREFIX);
    const kept = await Promise.all(names.map((name) => this.book.meta<KeptCheck>(name)));
    return kept.flatMap((one) => (one ? [one.value.check] : [])).sort((a, b) => b.at - a.at);
  }

  async result(id: string): Promise<CheckResult | null> {
    await this.book.whole;
    const kept = await this.#kept(id);
    return kept && (kept.value.final ?? judged(kept.value, (key) => this.book.register.get(key)));
  }

  /** Also under the name of a second checker's marks (`secondOf`). */
  async sheet(check: string, key: string): Promise<SheetView | null> {
    await this.book.whole;
    const row = this.book.register.get(key);
    return row && { key, row, outcome: outcomesOf(row).get(check) ?? null, ticks: sheetOf(row, check) };
  }

  async replace(id: string, key: string, reason: GoneReason): Promise<'done' | 'counts' | 'unknown'> {
    let refused: 'counts' | 'unknown' = 'unknown';
    const done = await this.#redraw(id, (draw, frame, { keys }) => {
      const code = Object.keys(keys).find((one) => keys[one] === key) ?? '';
      const next = replace(draw, frame, code, reason);
      if (!next.ok) refused = next.refuse === 'counts' ? 'counts' : 'unknown';
      return next.ok ? next.draw : null;
    });
    return done ? 'done' : refused;
  }

  /** To so many dossiers in all, shared out as before. What is drawn stays. */
  async enlarge(id: string, size: number): Promise<Check> {
    const done = await this.#redraw(id, (draw, frame, { check }) => {
      const { goal } = check.plan;
      const least = goal.kind === 'estimate' ? goal.least : 0;
      const before = draw.strata.map((one) => one.drawn);
      const sizes = allocate(draw.strata, { total: size, by: 'proportional', least, drawn: before });
      const next = extend(draw, frame, new Map(draw.strata.map(({ stratum }, at) => [stratum, sizes[at]!])));
      return next.ok ? next.draw : null;
    });
    if (!done) throw new Error('unknown');
    return done;
  }

  async end(id: string, now: number): Promise<void> {
    await this.book.commit(async () => {
      const kept = await this.#kept(id);
      if (!kept || kept.value.check.ended !== null) return null;
      const check: Check = { ...kept.value.check, ended: now };
      const final = judged({ ...kept.value, check }, (key) => this.book.register.get(key));
      return { rows: [], meta: [change({ ...kept.value, check, final }, kept.rev)] };
    });
  }

  /** Drawn again from the register as it is now. */
  async repeat(id: string): Promise<'same' | 'frame-changed' | 'differs'> {
    await this.book.whole;
    const kept = await this.#kept(id);
    if (!kept) return 'differs';
    const { draw, plan, by } = kept.value.check;
    const sizes = new Map(draw.strata.map((one) => [one.stratum, one.drawn]));
    const again = extend({ ...draw, units: [], strata: [] }, this.#frame(plan, by).entries, sizes);
    if (!again.ok || again.draw.frame !== draw.frame) return 'frame-changed';
    return sampleOf(again.draw) === sampleOf(draw) ? 'same' : 'differs';
  }

  /** Another draw of a check that goes on. */
  async #redraw(
    id: string,
    next: (draw: Draw, frame: readonly FrameEntry[], kept: KeptCheck) => Draw | null,
  ): Promise<Check | null> {
    const done = await this.book.commit(async () => {
      const kept = await this.#kept(id);
      if (!kept || kept.value.check.ended !== null) return null;
      const { check, keys } = kept.value;
      const frame = this.#frame(check.plan, check.by);
      const draw = next(check.draw, withDrawn(frame.entries, check.draw), kept.value);
      if (!draw) return null;
      const changed: KeptCheck = {
        check: { ...check, draw },
        keys: keysOf(draw, frame, keys),
        final: null,
      };
      const before = new Set(check.draw.units.map((unit) => unit.id));
      return {
        rows: this.#noted(changed, draw, before, this.now()),
        meta: [change(changed, kept.rev)],
        check: changed.check,
      };
    });
    return done?.check ?? null;
  }

  #frame(plan: CheckPlan, reviewer: string): Frame {
    return frameOf(this.book.register, plan, reviewer);
  }
  #kept(id: string): Promise<{ rev: number; value: KeptCheck } | null> {
    return this.book.meta<KeptCheck>(PREFIX + id);
  }

  /** Rows with a note that they were drawn. */
  #noted({ check, keys }: KeptCheck, draw: Draw, before: ReadonlySet<string>, at: number): RegisterRow[] {
    return draw.units.flatMap(({ id, by: how, stratum }) => {
      const row = before.has(id) ? null : this.book.register.get(keys[id] ?? '');
      if (!row) return [];
      const mark: Mark = {
        id: newId(),
        n: nextN(row.history),
        at,
        by: this.me,
        as: 'reviewer',
        what: 'drawn',
        check: check.id,
        how,
        stratum,
      };
      return refusalOf(row, mark) ? [] : [withMark(row, mark)];
    });
  }
}

const change = (kept: KeptCheck, rev: number) => ({ id: PREFIX + kept.check.id, rev, value: kept });

/** What was drawn stays drawn, in its stratum, whatever has become of the dossier since. */
function withDrawn(entries: readonly FrameEntry[], { units }: Draw): FrameEntry[] {
  const kept = new Map(units.map(({ id, stratum }) => [id, { id, stratum }]));
  return [...entries.filter(({ id }) => !kept.has(id)), ...kept.values()];
}

function keysOf(
  draw: Draw,
  { rows }: Frame,
  before: Readonly<Record<string, string>>,
): Record<string, string> {
  const keys: Record<string, string> = { ...before };
  for (const { id } of draw.units) {
    const row = rows.get(id);
    if (row) keys[id] ??= keyOf(row);
  }
  return keys;
}

const sampleOf = ({ units }: Draw): string =>
  units
    .filter(({ by }) => by === 'random')
    .map(({ id }) => id)
    .sort()
    .join('\n');
