/**
 * Official records from the national portal's own public service, one after the other and slowly. Off unless a person has
 * switched it on; the requests are made by the portal's own tab (the caller hands in `post`). Undocumented and changeable
 * (facts of 2026-09): so nothing here believes an answer that is not what it should be, and a refusal ends the whole run.
 */

/** What came back. `text` is the body as it is: a firewall answers with a web page, sometimes under status 200. */
export interface PortalReply {
  status: number;
  text: string;
}
/** Sends a JSON body to a path of the portal. May reject: no tab, no network. */
export type PortalPost = (path: string, body: unknown) => Promise<PortalReply>;

const LIST = '/api/v1/submitting/formality/list-all-public-formality-by-citizen';
const DETAIL = '/api/v1/configuring/formality/get-formality-by-citizen';

/** Between two requests: crawlers report 300–500 ms as tolerated. */
const PAUSE_MS = 500;
/** Waits before the second and the third try of one request. */
const RETRY_MS = [2_000, 6_000] as const;
/** A text search for a code also brings procedures that only mention it. */
const NEAR_HITS = 50;

/** `refused` the portal answered with something else, three times · `offline` not at all. */
type Silence = 'refused' | 'offline';

export interface FetchedRecords {
  /** One record a line, as the portal gave it: to be read by `importFiles` like any file. */
  jsonl: string;
  fetched: number;
  /** Codes that the portal does not list now. */
  unlisted: string[];
  /** The portal would not go on, or the person stopped: the codes after this one were not asked for. */
  stopped: Silence | 'by-hand' | null;
}

export interface FetchOptions {
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** Asks for the current record of each code. Never rejects. */
export async function fetchRecords(
  codes: readonly string[],
  post: PortalPost,
  { wait, signal, onProgress }: FetchOptions,
): Promise<FetchedRecords> {
  const lines: string[] = [];
  const unlisted: string[] = [];
  const end = (stopped: FetchedRecords['stopped']): FetchedRecords => ({
    jsonl: lines.join('\n'),
    fetched: lines.length,
    unlisted,
    stopped: stopped !== null && signal?.aborted ? 'by-hand' : stopped,
  });
  const ask = async (path: string, body: unknown): Promise<Record<string, unknown> | Silence> => {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await post(path, body).catch(() => null);
      const data = answer && dataOf(answer);
      if (data) return data;
      const pause = RETRY_MS[attempt];
      if (pause === undefined || signal?.aborted) return answer ? 'refused' : 'offline';
      await wait(pause);
    }
  };

  for (const [at, code] of codes.entries()) {
    onProgress?.(at, codes.length);
    if (signal?.aborted) return end('by-hand');
    const listed = await ask(LIST, { limit: NEAR_HITS, lastId: '', q: code });
    if (typeof listed === 'string') return end(listed);
    const id = idOf(listed, code);
    await wait(PAUSE_MS);
    if (id === null) {
      unlisted.push(code);
      continue;
    }
    const record = await ask(DETAIL, { id });
    if (typeof record === 'string') return end(record);
    lines.push(JSON.stringify(record));
    await wait(PAUSE_MS);
  }
  onProgress?.(codes.length, codes.length);
  return end(null);
}

/** The `data` of an answer that says "OK"; null for everything else, whatever its status. */
function dataOf({ status, text }: PortalReply): Record<string, unknown> | null {
  if (status < 200 || status > 299) return null;
  try {
    const { code, data } = JSON.parse(text) as { code?: unknown; data?: unknown };
    return code === 'OK' && typeof data === 'object' && data !== null
      ? (data as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function idOf(listed: Record<string, unknown>, wanted: string): string | null {
  const items: unknown = listed['items'];
  if (!Array.isArray(items)) return null;
  for (const item of items as unknown[]) {
    const { id, code, codeNotation } = (item ?? {}) as Record<string, unknown>;
    if (typeof id === 'string' && (code === wanted || codeNotation === wanted)) return id;
  }
  return null;
}
