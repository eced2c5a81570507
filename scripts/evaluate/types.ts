/** What every kind of evaluation takes and gives. */
export interface EvaluateOptions {
  /** Path of the official records the cases refer to, JSONL. */
  records: string;
}

export interface Evaluation {
  /** Number of cases scored. */
  n: number;
  /** Names as in the JSON output: shares 0…1, times in ms. */
  metrics: Record<string, number | Record<string, number>>;
  misses: unknown[];
  /** For people: the table and the misses in words. */
  table: string;
}

/** @throws Error with a sentence when the data is not a file of such cases. Unknown keys are ignored. */
export type Evaluate = (data: unknown, options: EvaluateOptions) => Promise<Evaluation>;
