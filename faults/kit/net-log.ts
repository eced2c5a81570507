/** Reads what Chromium writes with `--log-net-log`: every request of the browser, of pages, workers and extensions. */
import { readFileSync } from 'node:fs';

export interface NetRequest {
  url: string;
  /** The origin that began it; 'not an origin' or '' for the browser's own services. */
  initiator: string;
}

/** @param path a log of a browser that was closed. */
export function requestsIn(path: string): NetRequest[] {
  const log = JSON.parse(readFileSync(path, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  const start = log.constants.logEventTypes['URL_REQUEST_START_JOB'];
  return log.events.flatMap(({ type, params }) =>
    type === start && params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : [],
  );
}
