/** "Mã đề": what a group types so that everybody gets the same made dossier. `<procedure or 0>-<level or 0>-<number>`. */

export interface Exam {
  /** Code of the procedure; null: any. */
  procedure: string | null;
  /** 1 … 5; null: any. */
  level: number | null;
  seed: number;
}

/** Numbers that are easily said across a room. */
export const SEEDS = { from: 1_000, to: 9_999 } as const;

export const codeOf = ({ procedure, level, seed }: Exam): string => `${procedure ?? 0}-${level ?? 0}-${seed}`;

/** Null: it is no code. */
export function examOf(code: string): Exam | null {
  // as somebody may write it down
  const plain = code.replaceAll(/\s+/g, '').replaceAll(/[\u2013\u2014]/g, '-');
  const [, procedure, level, seed] = /^(0|\d{1,2}\.\d{6,9})-([0-5])-(\d{1,9})$/.exec(plain) ?? [];
  if (procedure === undefined || level === undefined || seed === undefined) return null;
  return {
    procedure: procedure === '0' ? null : procedure,
    level: level === '0' ? null : Number(level),
    seed: Number(seed),
  };
}
