/**
 * Settings of the office, in `storage.local`: what stands at the head of a printed form, since when the portals' forms
 * have changed, opening hours, what was decided about due dates and severities of rules. Nothing here is about a citizen, so nothing is sealed.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { seenOf, type Seen } from '../core/drift-log';
import { decisionsSchema, type Decisions } from '../core/policy';
import { POLICY_KEY } from '../core/rule-book';

const line = z.string().check(z.maxLength(200));

const officeSchema = z.strictObject({
  /** The authority above, e.g. "ỦY BAN NHÂN DÂN PHƯỜNG …". */
  parentName: line,
  /** The office itself, e.g. "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG". */
  officeName: line,
  /** The place before the date, e.g. "Đà Lạt". */
  place: line,
  phone: line,
});
export type Office = z.infer<typeof officeSchema>;

export const NO_OFFICE: Office = { parentName: '', officeName: '', place: '', phone: '' };

const KEY = 'office';

/** The letterhead; empty lines when nothing was entered or what is stored does not fit. */
export async function loadOffice(): Promise<Office> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = officeSchema.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : { ...NO_OFFICE };
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200);

const ASK_PORTAL = 'askPortal';

/** May records be asked of the national portal? Only when somebody of the office has said so. */
export const loadAskPortal = async (): Promise<boolean> =>
  (await browser.storage.local.get(ASK_PORTAL))[ASK_PORTAL] === true;
export const saveAskPortal = (on: boolean): Promise<void> => browser.storage.local.set({ [ASK_PORTAL]: on });

const DRIFT = 'formChanges';

/** Since when changes of the portals' forms are seen (`core/drift-log.ts`): technical names and days. */
export async function loadDriftLog(): Promise<Seen> {
  return seenOf((await browser.storage.local.get(DRIFT))[DRIFT]);
}
export const saveDriftLog = (seen: Seen): Promise<void> => browser.storage.local.set({ [DRIFT]: seen });

/* ------------------------------------------------------------------ due dates */

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const minute = z.int().check(z.minimum(0), z.maximum(1439));
const shortLine = z.string().check(z.minLength(1), z.maxLength(200));

const timeSchema = z.strictObject({
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

const termsSchema = z.record(
  z.string().check(z.maxLength(80)),
  z.strictObject({
    amount: z.int().check(z.minimum(1), z.maximum(3650)),
    unit: z.enum(['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'SAME_DAY']),
    by: shortLine,
    on: day,
  }),
);
/** Time limits that somebody of the office has confirmed, by procedure, version and way of filing. */
export type StoredTerms = z.infer<typeof termsSchema>;

const TIME = 'officeTime';
const TERMS = 'officeTerms';

async function load<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  const parsed = schema.safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.data : null;
}

/** Opening hours and decisions; null when nothing was entered or what is stored does not fit. */
export const loadOfficeTime = (): Promise<StoredTime | null> => load(TIME, timeSchema);

/** @throws ZodError when the hours do not fit; the form has checked them before. `null` goes back to the defaults. */
export async function saveOfficeTime(time: StoredTime | null): Promise<void> {
  if (time === null) await browser.storage.local.remove(TIME);
  else await browser.storage.local.set({ [TIME]: timeSchema.parse(time) });
}

export const loadOfficeTerms = async (): Promise<StoredTerms> => (await load(TERMS, termsSchema)) ?? {};
export const saveOfficeTerms = (terms: StoredTerms): Promise<void> =>
  browser.storage.local.set({ [TERMS]: termsSchema.parse(terms) });

/** Keeps the letterhead: NFC, trimmed, one line each, at most 200 characters. */
export async function saveOffice(office: Office): Promise<Office> {
  const kept: Office = {
    parentName: tidy(office.parentName),
    officeName: tidy(office.officeName),
    place: tidy(office.place),
    phone: tidy(office.phone),
  };
  await browser.storage.local.set({ [KEY]: kept });
  return kept;
}

/* ------------------------------------------------------------------ rules */

/** What the office has decided about severities; nothing when what is stored does not fit. */
export const loadDecisions = async (): Promise<Decisions> => (await load(POLICY_KEY, decisionsSchema)) ?? {};
export const saveDecisions = (decisions: Decisions): Promise<void> =>
  browser.storage.local.set({ [POLICY_KEY]: decisionsSchema.parse(decisions) });
