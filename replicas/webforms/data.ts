/** What the server tells the judge beside the page. */
import type { Role } from '../../utils/core/roles';
import type { KitField } from '../kit/spec';

export interface PageData {
  procedure: string | null;
  fields: {
    id: string;
    name: string;
    role: Role | null;
    kind: KitField['kind'];
    /** Texts of radio groups by code; lists are read from their options. */
    texts: Record<string, string>;
  }[];
  /** What the session holds of this page, as a person reads it. */
  saved: Record<string, string>;
  /** Everything posted with the last handing in, or null. */
  submitted: Record<string, string> | null;
}
