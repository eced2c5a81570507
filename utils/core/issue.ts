/** An issue is data with a deterministic id, so "ignore this" is remembered. Its sentence lives in `i18n`. */
import type { Role } from './roles';

/** Lỗi (must be mended) · Cần xem lại (compare with the paper) · Gợi ý. */
export type Severity = 'error' | 'warn' | 'info';

/** How sure the law or the source is; it caps the severity (certain → error, likely → warn, uncertain → info). */
export type Confidence = 'certain' | 'likely' | 'uncertain';

/** A change the clerk can make with one press. Never an identity number, never the letters of a name. */
export interface Fix {
  role: Role;
  /** The full new value of the field; '' clears it. */
  value: string;
}

export interface Issue {
  /** `rule:subtype:role` — the same cause has the same id in every run. */
  id: string;
  rule: string;
  subtype: string;
  severity: Severity;
  /** The field where it is shown. */
  role: Role;
  /** Other fields that take part, e.g. both sides of a contradiction. */
  others: readonly Role[];
  /** Values for the sentence. Short; shown in the panel only. */
  params: Readonly<Record<string, string | number>>;
  fixes: readonly Fix[];
}
