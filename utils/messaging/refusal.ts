import type { RefusalReason } from './protocol';

/** A refusal that may be thrown. It carries a code only, never what somebody typed; the sentence lives in i18n. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
    this.name = 'Refusal';
  }
}

/** The code for any error: what the storage engine says about space and versions, otherwise `failed`. */
export function reasonOf(error: unknown): RefusalReason {
  for (let cause = error; cause instanceof Error || cause instanceof DOMException; cause = innerOf(cause)) {
    if (cause instanceof Refusal) return cause.reason;
    if (cause.name === 'QuotaExceededError') return 'quota';
    if (cause.name === 'VersionError') return 'newer-database';
  }
  return 'failed';
}

/** Dexie keeps the browser's own error in `inner`. */
const innerOf = (error: Error & { inner?: unknown }): unknown => error.inner ?? error.cause;
