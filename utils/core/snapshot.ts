/**
 * What an adapter saw on a page: plain data, no DOM. Everything after the adapter (rules, checklist, drafts,
 * `inspect`) works on this.
 */
import type { Role } from './roles';

/**
 * `text` free text · `number` digits only · `date` dd/mm/yyyy · `date-text` dd/mm/yyyy, mm/yyyy or yyyy ·
 * `select` one of a list · `choice` radio-like group · `checkbox` "true" or "" · `file` names of attached files.
 */
export type FieldKind = 'text' | 'number' | 'date' | 'date-text' | 'select' | 'choice' | 'checkbox' | 'file';

export interface Field {
  /** Stable within one version of the form: the technical name plus a part, e.g. `nksQueQuan_TrongNuoc/ward`. */
  key: string;
  /** The technical name in the page (as written there). Not unique: an address area names all its widgets. */
  name: string;
  /** Null when the person or the attribute is not certain: such a field is drafted by key and never filled by role. */
  role: Role | null;
  /** 0…1, of the role; 0 when it is null. */
  confidence: number;
  /** The visible label, NFC, without numbering, colon and asterisk. */
  label: string;
  /** Heading of the block the field stands in, or null. */
  section: string | null;
  kind: FieldKind;
  /** What a person would read in the field; '' when empty. Choices and selects: the option's text. Dates as typed by part, joined with '/'. */
  value: string;
  /** True only where the page itself says so (attribute, star). The pack knows the legal requirement. */
  required: boolean;
  readonly: boolean;
  /** False when the page hides it now (e.g. a "Khác" box before "Khác" is chosen). */
  visible: boolean;
  /** Texts of the options where they are in the DOM already. */
  options?: readonly string[];
  /** A known form has this field under a name nobody has met: it is read and drafted by key, and never filled by role. */
  drifted?: true;
}

/** A row of the portal's own table "Thành phần hồ sơ". */
export interface PortalPaper {
  name: string;
  required: boolean;
  attached: readonly string[];
  /** `empty` nothing attached · `attached` at least one file name is visible · `uploading` the portal is busy. */
  state: 'empty' | 'attached' | 'uploading';
  /** "Bản chính" or "Bản sao" as ticked, '' when neither is; absent where the table does not ask. */
  copy?: 'original' | 'copy' | '';
  /** Where a row has to be ticked before its file counts: is it? Absent where there is no such box. */
  ticked?: boolean;
  /** Not a fixed row of the procedure: added by hand, or remembered by the portal from an earlier dossier. */
  added?: true;
}

/** What a portal takes as an attachment. */
export interface UploadLimits {
  /** Bytes per file. */
  maxBytes: number | null;
  /** Lower-case endings with the dot, e.g. `.pdf`; empty: not known. */
  types: readonly string[];
  /** What the name of the file may consist of; a code whose sentence stands in i18n. */
  names: 'any' | 'no-dots' | 'no-marks';
}

/** Evidence about which procedure the page belongs to. */
export interface ProcedureHint {
  how: 'code-in-url' | 'code-in-text' | 'uuid-in-url' | 'title' | 'fields';
  /** A procedure code for code hints, a uuid, the heading's text, or the procedure code the field set stands for. */
  value: string;
}

/** One frame as one adapter sees it. */
export interface FrameSnapshot {
  /** Id of the adapter, e.g. `x-eform`. */
  adapter: string;
  /** 0…1: how sure the adapter is that the frame is its own. */
  confidence: number;
  /** Origin + pathname; never the query (it may carry tokens). */
  url: string;
  fields: Field[];
  papers: PortalPaper[];
  hints: ProcedureHint[];
  /** What the adapter expected on this known form and did not find, and named fields it has never met. */
  drift: Drift;
  uploads?: UploadLimits;
}

export interface Drift {
  /** Documented names that should be here and are not. */
  missing: string[];
  /** Named fields that nobody has met. */
  new: string[];
  /** How many documented names were looked for; absent on a form that is not documented. */
  expected?: number;
  /** Id of the known form, e.g. `birth`; absent on a form that is not documented. */
  form?: string;
}

/**
 * From this share of missing names on, nothing is written into a known form any more. 0.4: a form without one person's block
 * (a parent's ten of thirty always-there fields) is still certain about the others; when nearly half is gone it is another form,
 * and a value in the wrong field costs a citizen more than typing costs the clerk. From 0.5 on the form does not count as known at
 * all (`known-form.ts`). Held by `tests/adapters/family.test.ts`.
 */
export const DRIFT_LIMIT = 0.4;
/** Has a known form changed so much that nothing is written into it? */
export const isBeyondDrift = ({ missing, expected = 0 }: Drift): boolean =>
  expected > 0 && missing.length / expected > DRIFT_LIMIT;

/** Everything known about one tab at one moment. */
export interface PageSnapshot {
  frames: { frameId: number; snapshot: FrameSnapshot }[];
}
