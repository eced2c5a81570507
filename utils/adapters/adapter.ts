/**
 * What every form family must offer. An adapter knows one family's markup and nothing of packs, rules, storage or
 * `browser`. It works on the root it is given, so the same code runs in a portal's frame, in a test and in practice.
 */
import type { Field, FrameSnapshot, UploadLimits } from '../core/snapshot';

/** The result of one attempt to write. `retry`: may work later; `refused`: will not, and nothing was changed. */
export type Outcome =
  /** `value`: what the field reads now, where the portal words it differently (an option's text, capitals). */
  | { outcome: 'done'; value?: string }
  | { outcome: 'retry'; reason: OutcomeReason }
  | { outcome: 'refused'; reason: OutcomeReason };

/** Reasons are codes; their sentences live in i18n. They never carry what a person typed. */
export type OutcomeReason =
  | 'not-found' // no such field on the page now
  | 'ambiguous' // more than one field could be meant
  | 'readonly' // the portal locked it
  | 'hidden' // the portal hides it in the present case
  | 'not-an-option' // the list has no such entry
  | 'several-options' // more than one entry fits
  | 'options-late' // the list did not load in time
  | 'bad-value' // the value does not fit the field (e.g. not a date)
  | 'did-not-hold' // the portal took it away again after the allowed repairs
  | 'wiped' // a rebuild of the portal removed it and it could not be put back
  | 'focused' // the clerk is typing there
  | 'page-changed' // the form went away during the act
  | 'drifted' // a known form has renamed this field: it is not certain any more what belongs there
  | 'form-drifted' // so much of a known form has changed that nothing is written into it
  | 'several-units' // the old commune became several: the clerk has to say which
  | 'unreachable' // the portal's own form object does not answer (the page bridge is missing or the page has changed)
  | 'session-lost' // a login stands before the form: nothing would be taken
  | 'cancelled';

export interface Detection {
  /** 0…1. */
  confidence: number;
}

/** What the portal says after a dossier was handed in. */
export interface Receipt {
  /** The dossier's code as the page writes it, e.g. `G22.99.08-261120-0001`. */
  code: string;
  /** Promised date of the result, `dd/mm/yyyy`, or null where the page does not say it. */
  promised: string | null;
}

/** A field whose change makes the portal rebuild or wipe others (e.g. "Quan hệ"). */
export interface Driver {
  /** Does changing the driver endanger this field? */
  affects(key: string): boolean;
  /** Milliseconds the portal needs before the rebuilt block may be touched. */
  settleMs: number;
}

export interface Adapter {
  id: string;
  /** Null: not my family. Cheap: called on pages that are none of our business. Never looks beyond `root`. */
  detect(root: Document, url: URL): Detection | null;
  /** The whole form as data. */
  read(root: Document, url: URL): FrameSnapshot;
  /**
   * One field again, freshly from the DOM; null when it is gone. `seen`: the field as it was read, where no node, name, word, class or
   * lock has changed since; then only what it holds and whether it shows is asked for.
   */
  readField(root: Document, key: string, seen?: Field): Field | null;
  /** Keys of the fields that an event at this element may have changed. [] for foreign elements. */
  keysAt(root: Document, target: Element): string[];
  /** The element to outline, scroll to and focus; never a hidden one. */
  anchor(root: Document, key: string): HTMLElement | null;
  /** Writing order: drivers first (lower first), text that depends on them last. */
  rank(field: Field): number;
  driver(field: Field): Driver | null;
  /**
   * Writes one value the way a person's hand would reach the portal's own code, and returns when the portal has
   * taken it or will not. Does not verify over time: the fill queue re-reads. `value` '' clears. `seen`: the field as it is, where
   * the page has shown and locked nothing since it was read; to find that out once more costs the page a layout.
   */
  write(root: Document, key: string, value: string, signal: AbortSignal, seen?: Field): Promise<Outcome>;
  /** Do two readings of this field mean the same (option text against its abbreviation, `5/9/2026` against `05/09/2026`)? */
  same(field: Field, a: string, b: string): boolean;
  /**
   * True for families whose values live in scripts of the page: the agent puts the page bridge (`utils/bridge`) into the
   * frame before it writes. Reading has to work without it.
   */
  bridge?: boolean;
  /**
   * Opens the closed part of the form (a disclosure, never a button that sends or adds) where a field with this key stands,
   * all closed parts without one; one level at a time, true where something was opened. Fields are looked for again afterwards.
   */
  reveal?(root: Document, key?: string): boolean;
  /** The page's own words that a dossier was handed in: code and promised date; null while they are not there. */
  receipt?(root: Document, url: URL): Receipt | null;
  /**
   * A name of the dossier in work that survives the portal's page loads (WebForms answers every "Lưu" with a new page);
   * null where a new page may be another citizen's dossier. Never built from citizens' data.
   */
  dossier?(root: Document, url: URL): string | null;
  /** What the portal accepts as an attachment here, where it is known. */
  uploads?(root: Document, url: URL): UploadLimits | null;
  /** Has this trusted click just submitted the dossier? (Only seen, never caused.) */
  isSubmit?(root: Document, url: URL, target: Element): boolean;
}
