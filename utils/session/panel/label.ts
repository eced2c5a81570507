import { isRole } from '../../core/roles';
import { texts } from '../../i18n';

/** What a field is called in a list: by its role, which names the person too ("Dân tộc của mẹ"), else as the page labels it. */
export const nameOf = (role: string | null, label: string): string =>
  role !== null && isRole(role) ? texts.common.role(role) : label;
