/** Small sentences of the desk that need figures. */
import type { Draft, DraftSummary, DraftField } from '../../utils/core/draft';
import { isRole, personOf } from '../../utils/core/roles';
import { texts } from '../../utils/i18n';

const DAY = 24 * 3_600_000;

export type Group = 'working' | 'submitted' | 'deleted';

export const groupOf = ({ deletedAt, submittedAt }: DraftSummary): Group =>
  deletedAt !== null ? 'deleted' : submittedAt !== null ? 'submitted' : 'working';

/** An unfinished draft that nobody touches is announced as going when so many days are left. */
const SOON = 7;

/** "Tự xóa sau 6 ngày", or null when nothing is planned, or not `soon`. */
export function countdown(draft: DraftSummary, now: number, when: 'soon' | 'ever' = 'soon'): string | null {
  if (draft.keepUntil === undefined) return null;
  const days = Math.ceil((draft.keepUntil - now) / DAY);
  if (draft.submittedAt !== null) return texts.desk.days(days);
  return when === 'ever' || days <= SOON ? texts.keeping.untouched(days) : null;
}

export interface FieldGroup {
  title: string;
  fields: DraftField[];
}

/** Fields by the person they are about, in the order they first came; fields without a role last. */
export function fieldGroups({ fields }: Draft): FieldGroup[] {
  const groups = new Map<string, DraftField[]>();
  for (const field of fields) {
    const title = field.role !== null && isRole(field.role) ? texts.common.persons[personOf(field.role)] : '';
    groups.set(title, [...(groups.get(title) ?? []), field]);
  }
  const others = groups.get('') ?? [];
  groups.delete('');
  const named = [...groups].map(([title, list]) => ({ title: capital(title), fields: list }));
  return others.length === 0 ? named : [...named, { title: texts.desk.draft.other, fields: others }];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Two dossiers may carry the same label twice (father, mother): the role says which. */
export const labelOf = ({ label, role, key }: DraftField): string =>
  label || (role !== null ? texts.common.role(role) : key);
