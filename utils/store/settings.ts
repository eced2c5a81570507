/**
 * Settings of the office, in `storage.local`: what stands at the head of a printed form, and since when the portals' forms
 * have changed. Nothing here is about a citizen, so nothing is sealed.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { seenOf, type Seen } from '../core/drift-log';

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

const DRIFT = 'formChanges';

/** Since when changes of the portals' forms are seen (`core/drift-log.ts`): technical names and days. */
export async function loadDriftLog(): Promise<Seen> {
  return seenOf((await browser.storage.local.get(DRIFT))[DRIFT]);
}
export const saveDriftLog = (seen: Seen): Promise<void> => browser.storage.local.set({ [DRIFT]: seen });

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
