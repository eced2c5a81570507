/**
 * A stored draft as a page. A draft holds what was typed or prefilled; a field nobody has touched is not in it. On paper
 * that is exactly the field to name, so what the pack requires in this case stands on the page as empty.
 */
import { requiredOf } from '../core/condition';
import type { Draft } from '../core/draft';
import { factsOf, snapshotOfDraft } from '../core/facts';
import type { Pack } from '../core/pack';
import type { Role } from '../core/roles';
import type { Field, PageSnapshot } from '../core/snapshot';

export interface DraftPage {
  page: PageSnapshot;
  /** Roles that were added as empty: nobody has seen whether the portal's form has them. */
  untouched: ReadonlySet<Role>;
}

/** `today` is ISO `yyyy-mm-dd`. Without a pack nothing is required and the page is the draft alone. */
export function pageOfDraft(draft: Draft, pack: Pack | null, today: string): DraftPage {
  const page = snapshotOfDraft(draft);
  const form = page.frames[0];
  if (!pack || !form) return { page, untouched: new Set() };
  const facts = factsOf(page, { procedure: pack.code, cases: draft.cases, today });
  const untouched = new Set<Role>();
  for (const [role, severity] of requiredOf(pack, facts))
    if (severity === 'error' && !facts.has(role)) untouched.add(role);
  const fields = [...form.snapshot.fields, ...[...untouched].map(emptyField)];
  return { page: { frames: [{ ...form, snapshot: { ...form.snapshot, fields } }] }, untouched };
}

const emptyField = (role: Role): Field => ({
  key: `empty:${role}`,
  name: role,
  role,
  confidence: 1,
  label: '',
  section: null,
  kind: 'text',
  value: '',
  required: false,
  readonly: false,
  visible: true,
});
