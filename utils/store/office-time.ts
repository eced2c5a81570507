/** Opening hours and what was decided about open days, in `storage.local`. */
import * as z from 'zod/mini';
import { load, save } from './setting';

export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const minute = z.int().check(z.minimum(0), z.maximum(1439));
export const shortLine = z.string().check(z.minLength(1), z.maxLength(200));

export const timeSchema = z.strictObject({
  /** Opening hours in minutes after midnight, in order, not touching. */
  hours: z.array(z.strictObject({ from: minute, to: minute })).check(
    z.minLength(1),
    z.maxLength(4),
    z.refine((spans) =>
      spans.every(({ from, to }, at) => from < to && (at === 0 || spans[at - 1]!.to < from)),
    ),
  ),
  sameDayCutoff: minute,
  shiftAfterCutoff: z.boolean(),
  saturdayCounts: z.boolean(),
  /** Decisions on days that are officially open, and who took them (by the same day). */
  assume: z.record(day, z.enum(['off', 'working'])),
  decidedBy: z.record(day, shortLine),
  closures: z.array(z.strictObject({ day, decision: shortLine })).check(z.maxLength(366)),
});
/** Fits `OfficeTime` of `calendar/types.ts`. */
export type StoredTime = z.infer<typeof timeSchema>;

export const TIME = 'officeTime';

/** Opening hours and decisions; null when nothing was entered or what is stored does not fit. */
export const loadOfficeTime = (): Promise<StoredTime | null> => load(TIME, timeSchema);

/** @throws ZodError when the hours do not fit; the form has checked them before. `null` goes back to the defaults. */
export const saveOfficeTime = (time: StoredTime | null): Promise<void> => save(TIME, timeSchema, time);
