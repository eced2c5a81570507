import type { Health } from '@/utils/core/health';

/** A PC on which all is well, but for what the parts say. */
export function someHealth(parts: Partial<Health> = {}): Health {
  const at = Date.UTC(2026, 10, 20, 3);
  return {
    at,
    product: {
      version: '0.1.0',
      browser: 'Chromium',
      browserVersion: '156',
      system: 'Linux',
      language: 'vi',
    },
    data: {
      packs: 45,
      procedures: '2026-07',
      units: '2026-11-21',
      rules: '2026-11-22',
      holidays: '2026-11-21',
      lastYear: 2027,
    },
    worker: { ms: 12, refusal: null },
    lock: { state: 'locked', clerks: 2, lockedAt: at - 3_600_000, minutes: 5 },
    storage: {
      used: 12_400_000,
      free: 70_000_000_000,
      persisted: false,
      databases: [
        {
          name: 'so-tay-mot-cua',
          version: 20,
          moved: false,
          tables: [
            { name: 'drafts', rows: 12 },
            { name: 'journal', rows: 40 },
          ],
        },
      ],
      copies: 11,
      copyFails: false,
      waiting: 0,
      restored: 0,
      damaged: 0,
      wiped: false,
      clockJumped: false,
    },
    updateSince: null,
    portals: { known: 27, missing: [], added: [] },
    keysUnset: [],
    forms: [{ form: 'surveyjs/khai-tu', gone: 5, fresh: 3, since: '2026-11-18' }],
    troubles: [
      { place: 'background', code: 'quota', asked: 'save', line: 0, column: 0, at: at - 60_000, times: 3 },
    ],
    policy: { keys: [], problems: [] },
    ...parts,
  };
}
