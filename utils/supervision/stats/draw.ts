/**
 * Drawing a sample that anybody can draw again.
 *
 * Every dossier of the frame gets a number of its own, SHA-256 of `seed:code`, and a stratum gives those with the lowest
 * numbers: a simple random sample by permanent random numbers (Ohlsson 1995). Hence the order in which the frame is listed
 * does not matter; a larger sample holds the smaller one; when a dossier drops out, the next number moves up; and whoever
 * doubts the draw can repeat it with `sha256sum` and a spreadsheet.
 *
 * The seed is drawn *after* the frame is closed, or the frame could be chosen to suit it.
 */
import { groupBy } from './group';
import { order, pick } from './pick';
import { sha256 } from './sha256';

export interface FrameEntry {
  /** The code of the dossier. */
  id: string;
  stratum: string;
  /** What a systematic draw is sorted by, e.g. the moment of receipt, as text. */
  sort?: string;
}

export type Method = 'random' | 'systematic';

export interface Unit {
  id: string;
  stratum: string;
  /** `risk`: added on suspicion ("kiểm tra theo dấu hiệu"). Its result never enters an estimate. */
  by: 'random' | 'risk';
  /** 1, 2, 3 … within the stratum; checked in this order, a half-finished sample is a sample too. 0 for risk. */
  turn: number;
  /** Why there is a suspicion, as codes. A dossier drawn at random may have some; it stays random. */
  why: readonly string[];
}

/** The dossier was never one of those the sample is about. */
export type GoneReason = 'withdrawn' | 'duplicate' | 'not-in-period' | 'test-entry';

export interface Gone {
  id: string;
  stratum: string;
  reason: GoneReason;
  /** Who moved up; null when the stratum has no more. */
  instead: string | null;
}

export interface Draw {
  seed: string;
  method: Method;
  /** Digest of the frame. Equal digests: equal frames. */
  frame: string;
  strata: readonly { stratum: string; size: number; drawn: number }[];
  units: readonly Unit[];
  gone: readonly Gone[];
}

export type Drawn =
  | { ok: true; draw: Draw }
  /** `twice`: a code stands twice in the frame. `changed`: see `extend`. `counts`: see `replace`. `unknown`: not in the sample. */
  | { ok: false; refuse: 'twice' | 'changed' | 'counts' | 'unknown'; about: string[] };

export type Sizes = ReadonlyMap<string, number>;

/** SHA-256 of the sorted lines `code TAB stratum`. */
export const frameDigest = (frame: readonly FrameEntry[]): string =>
  sha256(
    frame
      .map(({ id, stratum }) => `${id}\t${stratum}`)
      .sort()
      .join('\n'),
  );

/** Draws `sizes` dossiers per stratum, or all that there are. Strata that are not named give none. */
export function drawSample(
  frame: readonly FrameEntry[],
  asked: { seed: string; sizes: Sizes; method?: Method },
): Drawn {
  const { seed, sizes, method = 'random' } = asked;
  const empty: Draw = { seed, method, frame: '', strata: [], units: [], gone: [] };
  return drawn(frame, empty, sizes);
}

/**
 * A larger sample of the same frame: all that was drawn stays, the next numbers join. Dossiers that came late into the frame
 * take part in a random draw. Refused (`changed`) when a drawn dossier left the frame or its stratum, or, after a systematic
 * draw, when the frame is no longer the same.
 */
export function extend(draw: Draw, frame: readonly FrameEntry[], sizes: Sizes): Drawn {
  const strata = new Map(frame.map(({ id, stratum }) => [id, stratum]));
  const moved = draw.units.filter(({ id, stratum, by }) => by === 'random' && strata.get(id) !== stratum);
  if (moved.length > 0) return { ok: false, refuse: 'changed', about: moved.map(({ id }) => id) };
  if (draw.method === 'systematic' && frameDigest(whole(frame, draw.gone)) !== draw.frame)
    return { ok: false, refuse: 'changed', about: [] };
  return drawn(frame, draw, sizes);
}

const GONE: readonly GoneReason[] = ['withdrawn', 'duplicate', 'not-in-period', 'test-entry'];

/**
 * Strikes a dossier that never belonged in the frame; the next number of its stratum moves up, and both are noted. Nothing
 * else is a reason: a dossier that cannot be found or opened counts as faulty (domain-rules §10.2), refused with `counts`.
 */
export function replace(draw: Draw, frame: readonly FrameEntry[], id: string, reason: GoneReason): Drawn {
  const unit = draw.units.find((one) => one.id === id && one.by === 'random');
  if (!unit) return { ok: false, refuse: 'unknown', about: [id] };
  if (!GONE.includes(reason)) return { ok: false, refuse: 'counts', about: [id] };
  const { stratum } = unit;
  const others = draw.units.filter((one) => one !== unit);
  const gone: Gone = { id, stratum, reason, instead: null };
  const sizes = new Map(draw.strata.map((one) => [one.stratum, one.drawn]));
  const next = extend({ ...draw, units: others, gone: [...draw.gone, gone] }, frame, sizes);
  if (!next.ok) return next;
  const before = new Set(others.filter(({ by }) => by === 'random').map((one) => one.id));
  const instead = next.draw.units.find((one) => one.by === 'random' && !before.has(one.id))?.id ?? null;
  return { ok: true, draw: { ...next.draw, gone: [...draw.gone, { ...gone, instead }] } };
}

/** Adds dossiers on suspicion, marked apart. One that chance has drawn already stays random and only notes the suspicion. */
export function addByRisk(draw: Draw, suspects: readonly (FrameEntry & { why: readonly string[] })[]): Draw {
  const whys = new Map(suspects.map(({ id, why }) => [id, why]));
  const known = new Set([...draw.units, ...draw.gone].map(({ id }) => id));
  const noted = draw.units.map((unit) => ({
    ...unit,
    why: [...new Set([...unit.why, ...(whys.get(unit.id) ?? [])])],
  }));
  const added = [...new Map(suspects.map((one) => [one.id, one])).values()]
    .filter(({ id }) => !known.has(id))
    .map(({ id, stratum, why }): Unit => ({ id, stratum, by: 'risk', turn: 0, why }));
  return { ...draw, units: [...noted, ...added] };
}

/** The frame as it was closed: what was struck since then belongs to it, whether or not the list still holds it. */
function whole(frame: readonly FrameEntry[], gone: readonly Gone[]): FrameEntry[] {
  const struck = new Set(gone.map(({ id }) => id));
  return [...frame.filter(({ id }) => !struck.has(id)), ...gone];
}

function drawn(given: readonly FrameEntry[], before: Draw, sizes: Sizes): Drawn {
  const seen = new Set<string>();
  const twice = given.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id);
  if (twice.length > 0) return { ok: false, refuse: 'twice', about: [...new Set(twice)].sort() };

  const frame = whole(given, before.gone);
  const gone = new Set(before.gone.map(({ id }) => id));
  const random = before.units.filter(({ by }) => by === 'random');
  const strata = [...groupBy(frame, ({ stratum }) => stratum)].sort(([one], [other]) => order(one, other));
  const risk = new Map(before.units.map((unit) => [unit.id, unit]));
  const units = strata.flatMap(([stratum, entries]) => {
    const kept = random.filter((unit) => unit.stratum === stratum).map(({ id }) => id);
    const live = entries.filter(({ id }) => !gone.has(id));
    const picked = pick(live, { ...before, kept, size: sizes.get(stratum) ?? 0 });
    return picked.map((id, at): Unit => ({
      id,
      stratum,
      by: 'random',
      turn: at + 1,
      why: risk.get(id)?.why ?? [],
    }));
  });
  const chosen = new Set(units.map(({ id }) => id));
  const count = groupBy(units, ({ stratum }) => stratum);
  return {
    ok: true,
    draw: {
      ...before,
      frame: frameDigest(frame),
      strata: strata.map(([stratum, entries]) => ({
        stratum,
        size: entries.length,
        drawn: count.get(stratum)?.length ?? 0,
      })),
      // A suspect whose number comes up in a larger draw is drawn at random now, as it would have been without suspicion.
      units: [...units, ...before.units.filter(({ id, by }) => by === 'risk' && !chosen.has(id))],
    },
  };
}
