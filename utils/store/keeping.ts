/** How long drafts stay and when Sổ tay locks: the office's figures, in `storage.local`. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { BOUNDS } from '../core/managed';
import { onManaged } from './managed';
import { load, save, withManaged, withoutManaged, type Part } from './setting';

const within = ([from, to]: readonly [number, number]) => z.int().check(z.minimum(from), z.maximum(to));
export const keepingSchema = z.strictObject({
  submittedDays: within(BOUNDS.submittedDays),
  untouchedDays: within(BOUNDS.untouchedDays),
  lockMinutes: within(BOUNDS.lockMinutes),
});
export type Keeping = z.infer<typeof keepingSchema>;

/** Long enough to answer a portal that lost a dossier and for a citizen who brings a paper; short enough to be clean (NĐ 356/2025). */
export const USUAL_KEEPING: Keeping = { submittedDays: 7, untouchedDays: 30, lockMinutes: 5 };
export const KEEPING = 'keeping';

const ownKeeping = async (): Promise<Keeping> => (await load(KEEPING, keepingSchema)) ?? USUAL_KEEPING;
const keepingOf: Part<Keeping> = ({ submittedDays, untouchedDays, lockMinutes }) => ({
  submittedDays,
  untouchedDays,
  lockMinutes,
});

/** How long drafts stay and when Sổ tay locks; the usual figures when nothing was decided or what is stored does not fit. */
export const loadKeeping = async (): Promise<Keeping> => withManaged(await ownKeeping(), keepingOf);
/** @throws ZodError when a figure does not fit; the form has checked them before. */
export const saveKeeping = async (keeping: Keeping): Promise<void> =>
  save(
    KEEPING,
    keepingSchema,
    await withoutManaged(keepingSchema.parse(keeping), await ownKeeping(), keepingOf),
  );
/** Tells when somebody has decided anew, here or for all machines. */
export function onKeeping(hear: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEEPING in changes) hear();
  });
  onManaged(hear);
}
