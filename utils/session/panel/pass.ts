/** One pass over the values of a job: each to its field, in today's names of places, through the agents of the frames. */
import { LIMITS } from '../../core/limits';
import type { JobOptions, Renamed, Result, Target, Wanted } from './jobs';
import type { Orders } from './orders';

/** A value with the field it goes into. */
type Found = Wanted & { target: Target };

/** Notes what became of each value in `results`. `all` are the values of the whole job: an address is understood by its parts. */
export function passing(
  orders: Orders,
  { stopped, todaysNames, cancelled }: Pick<JobOptions, 'stopped' | 'todaysNames'> & { cancelled(): boolean },
) {
  return async function pass(
    pending: readonly Wanted[],
    results: Map<string, Result>,
    all: readonly Wanted[],
  ): Promise<void> {
    const note = (
      { id, label, value }: Wanted,
      found: Pick<Result, 'outcome' | 'reason' | 'target' | 'renamed' | 'names'>,
      was?: string,
    ) => {
      const before = results.get(id)?.before ?? was ?? null;
      results.set(id, { id, label, value, before, ...found });
    };
    const found: Found[] = [];
    for (const wanted of pending) {
      let target = wanted.value.length > LIMITS.value ? 'bad-value' : wanted.find();
      if (typeof target !== 'string' && stopped(target.frameId)) target = 'form-drifted';
      if (typeof target === 'string') note(wanted, { outcome: 'refused', reason: target, target: null });
      else found.push({ ...wanted, target });
    }
    const first = (await todaysNames(found, all, false)) ?? new Map<string, Renamed>();
    const refused = await write(found, first);
    if (refused.length === 0) return;
    // The list has no such entry: a name of today may still stand there in its old form, any other may be of before 2025.
    const fresh = refused.filter(({ id }) => !first.has(id));
    const names = (await todaysNames(fresh, all, true)) ?? new Map<string, Renamed>();
    await write(
      refused.filter(({ id }) => first.has(id) || names.has(id)),
      names,
    );

    /** Writes what was found, some of it by other names. Returns what the portal's lists did not have. */
    async function write(list: Found[], names: ReadonlyMap<string, Renamed>): Promise<Found[]> {
      const refused: Found[] = [];
      if (cancelled()) return refused;
      const frames = new Map<number, Map<string, Found[]>>();
      for (const wanted of list) {
        const name = names.get(wanted.id);
        if (name && 'names' in name) {
          note(wanted, { outcome: 'refused', reason: 'several-units', target: wanted.target, ...name });
          continue;
        }
        const { frameId, key } = wanted.target;
        const keys = frames.get(frameId) ?? new Map<string, Found[]>();
        frames.set(frameId, keys.set(key, [...(keys.get(key) ?? []), wanted]));
      }
      const textOf = ({ id, value }: Wanted): string => {
        const name = names.get(id);
        return name && 'value' in name ? name.value : value;
      };
      await Promise.all(
        [...frames].map(async ([frameId, keys]) => {
          const values: { key: string; value: string }[] = [];
          for (const [key, rivals] of keys) {
            // Two values for one field: neither is certain.
            if (new Set(rivals.map(textOf)).size === 1)
              values.push({ key, value: textOf(rivals[0] as Wanted) });
            else
              for (const wanted of rivals)
                note(wanted, { outcome: 'refused', reason: 'ambiguous', target: null });
          }
          const outcomes = values.length > 0 ? await orders.give(frameId, values) : [];
          const byKey = new Map(outcomes?.map((one) => [one.key, one]));
          for (const { key, value } of values)
            for (const wanted of keys.get(key) ?? []) {
              const one = byKey.get(key);
              const { target } = wanted;
              const renamed = value === wanted.value ? {} : { renamed: value };
              if (one)
                note(
                  wanted,
                  { outcome: one.outcome, reason: one.reason ?? null, target, ...renamed },
                  one.before,
                );
              else note(wanted, { outcome: 'retry', reason: 'page-changed', target });
              if (one?.reason === 'not-an-option') refused.push(wanted);
            }
        }),
      );
      return refused;
    }
  };
}
