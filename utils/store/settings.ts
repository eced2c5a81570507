/**
 * Settings of the office, in `storage.local`: what stands at the head of a printed form, since when the portals' forms
 * have changed, opening hours, what was decided about due dates and severities of rules. Nothing here is about a citizen, so nothing is sealed.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { seenOf, type Seen } from '../core/drift-log';
import type { Policy } from '../core/findings';
import { isOff } from '../core/managed';
import { decisionsSchema, policyOf, type Decisions } from '../core/policy';
import { POLICY_KEY } from '../core/rule-book';
import { loadManaged } from './managed';
import { day, shortLine } from './office-time';
import { KEEPING, keepingSchema } from './keeping';
import { TIME, timeSchema } from './office-time';
import { isNewer, load, save, stored, withManaged, withoutManaged, type Part } from './setting';

export * from './keeping';
export * from './office-time';

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

const officeOf: Part<Office> = ({ officeParent, officeName, officePlace, officePhone }) => ({
  parentName: officeParent,
  officeName,
  place: officePlace,
  phone: officePhone,
});

const ownOffice = async (): Promise<Office> => (await load(KEY, officeSchema)) ?? NO_OFFICE;

/** The letterhead; empty lines when nothing was entered or what is stored does not fit. */
export const loadOffice = async (): Promise<Office> => withManaged(await ownOffice(), officeOf);

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200);

const ASK_PORTAL = 'askPortal';

/** May records be asked of the national portal? Only when somebody of the office has said so, and it is not switched off for all. */
export const loadAskPortal = async (): Promise<boolean> =>
  (await load(ASK_PORTAL, z.boolean())) === true && !isOff(await loadManaged(), 'askPortal');
export const saveAskPortal = (on: boolean): Promise<void> => save(ASK_PORTAL, z.boolean(), on);

const DRIFT = 'formChanges';

/** Since when changes of the portals' forms are seen (`core/drift-log.ts`): technical names and days. */
export async function loadDriftLog(): Promise<Seen> {
  return seenOf(await stored(DRIFT));
}
export const saveDriftLog = (seen: Seen): Promise<void> => browser.storage.local.set({ [DRIFT]: seen });

/* ------------------------------------------------------------------ due dates */

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

const TERMS = 'officeTerms';

export const loadOfficeTerms = async (): Promise<StoredTerms> => (await load(TERMS, termsSchema)) ?? {};
export const saveOfficeTerms = (terms: StoredTerms): Promise<void> => save(TERMS, termsSchema, terms);

/** Keeps the letterhead: NFC, trimmed, one line each, at most 200 characters. */
export async function saveOffice(office: Office): Promise<Office> {
  const kept: Office = {
    parentName: tidy(office.parentName),
    officeName: tidy(office.officeName),
    place: tidy(office.place),
    phone: tidy(office.phone),
  };
  await save(KEY, officeSchema, await withoutManaged(kept, await ownOffice(), officeOf));
  return loadOffice();
}

/* ------------------------------------------------------------------ rules */

/** What somebody here has decided about severities; nothing when what is stored does not fit. */
export const loadDecisions = async (): Promise<Decisions> => (await load(POLICY_KEY, decisionsSchema)) ?? {};
export const saveDecisions = (decisions: Decisions): Promise<void> =>
  save(POLICY_KEY, decisionsSchema, decisions);
/** As the engine takes it, with what is managed. */
export const loadPolicy = async (): Promise<Policy> =>
  policyOf(...(await Promise.all([loadDecisions(), loadManaged()])));

/* ------------------------------------------------------------------ a newer version's */

/** Has a newer version decided something here that this one cannot read? Then the usual holds, and what it wrote is kept (`setting.ts`). */
export async function hasNewerSettings(): Promise<boolean> {
  const found = await Promise.all([
    isNewer(KEY, officeSchema),
    isNewer(ASK_PORTAL, z.boolean()),
    isNewer(TERMS, termsSchema),
    isNewer(POLICY_KEY, decisionsSchema),
    isNewer(KEEPING, keepingSchema),
    isNewer(TIME, timeSchema),
  ]);
  return found.includes(true);
}

/* ------------------------------------------------------------------ practice */

const SCENARIOS = 'officeScenarios';

/** Scenarios that the office has written, as they lie there (`utils/practice/office-scenarios.ts`). @throws when the browser cannot read them: then nothing may be written over them. */
export const loadOfficeScenarios = async (): Promise<unknown> =>
  (await browser.storage.local.get(SCENARIOS))[SCENARIOS];
export const saveOfficeScenarios = (kept: unknown): Promise<void> =>
  browser.storage.local.set({ [SCENARIOS]: kept });
/** Tells when they were changed in any window. */
export function onOfficeScenarios(hear: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (SCENARIOS in changes) hear();
  });
}
