/** Many dossiers at once: made up, and imported as from a backup. Nobody's data: letters by chance. */
import type { Page } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import type { Draft } from '../../utils/core/draft';
import { mustAsk } from './clerk';
import type { Random } from './random';

const DAY_MS = 86_400_000;
const PROCEDURES = ['1.001193', '1.000894', '1.004873', null];

/** A dossier of so many fields, last worked on within the last days. */
export function madeUp(random: Random, { fields = 12, letters = 20, days = 6 } = {}): Draft {
  const now = Date.now();
  const updatedAt = now - random.between(0, days * DAY_MS);
  return {
    v: 1,
    id: randomUUID(),
    procedure: random.pick(PROCEDURES),
    origin: 'https://tokhaidientu.moj.gov.vn',
    form: { adapter: 'x-eform', url: 'https://tokhaidientu.moj.gov.vn/e-form/a' },
    path: `/e-form/${random.letters(8)}`,
    createdAt: updatedAt - random.between(0, DAY_MS),
    updatedAt,
    fields: Array.from({ length: fields }, (_, at) => ({
      key: `truong-${at}`,
      role: null,
      label: `Trường ${at}`,
      value: random.letters(letters),
      by: 'user' as const,
      at: updatedAt,
    })),
    papers: [],
    cases: [],
    ignored: [],
    note: random.letters(12),
    submittedAt: null,
  };
}

const AT_A_TIME = 50;

/** Brings drafts in through the door of a backup. */
export async function bring(desk: Page, drafts: readonly Draft[]): Promise<void> {
  for (let at = 0; at < drafts.length; at += AT_A_TIME)
    await mustAsk(desk, { type: 'draft.import', drafts: drafts.slice(at, at + AT_A_TIME) });
}
