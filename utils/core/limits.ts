/** Caps that every message and file is held to: a value ≤ 64 KiB, ≤ 500 fields, a draft ≤ 1 MiB. Lengths in UTF-16 units. */
export const LIMITS = { value: 65_536, key: 160, fields: 500, draft: 1_048_576, note: 2_000 } as const;

/** What a clerk has practised, as JSON: room for years (`utils/practice/record.ts`). In bytes. */
export const LEARNING_BYTES = 200_000;
