/** One control as a family's scan sees it, before anybody has said whose fact it holds. */
import type { FieldKind } from '../../core/snapshot';

export type Level = 'scope' | 'country' | 'province' | 'district' | 'ward' | 'detail' | 'abroad';

export interface Spot {
  /**
   * Stable within one version of the form and unique on the page: the technical name, with a block's key in front where
   * several blocks use the same names (`panelNguoiNop/fullname`), and a part behind it (`NsDiaChi/ward`).
   */
  key: string;
  /** The technical name as written in the page; '' where the family has none. */
  name: string;
  /** The name without what changes between versions (`citizenQuanhe__1024` → `citizenQuanhe`); what `KnownForm` speaks of. */
  base: string;
  kind: FieldKind;
  /** The whole widget: events inside it are this field's. */
  host: Element;
  /** What is read, outlined and focused; null while the widget is not rendered. */
  el: Element | null;
  /** Visible label as written; the engine cleans it. */
  label: string;
  /** The page says in the markup that the field is required (an attribute, a class, a star outside the label). */
  starred?: boolean;
  /** Titles of the blocks around it, outermost first. */
  headings: readonly string[];
  /** Where the markup itself tells which part of an address this is. */
  level?: Level;
  /** Fields of one widget or cluster (an address) share this. */
  group?: string;
  /** Further elements of the same field that lie beside `host` (select2's box, the other boxes of a group): their events are its own. */
  also?: readonly Element[];
  /**
   * Whose field it is where the technical name itself says so, in words of a heading; titles on the page speak before it. Null: nobody's
   * of the dossier (the clerk's own account), so it never has a role.
   */
  whose?: string | null;
}
