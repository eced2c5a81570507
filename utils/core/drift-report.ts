/** The report about a changed form for whoever mends the adapter: technical facts only, never a value. */
import { seenSince, type Seen } from './drift-log';
import type { FrameSnapshot } from './snapshot';
import { clip } from './text';

export interface ReportInput {
  /** `stopped`: so much has changed that nothing is written into it. */
  frames: readonly { snapshot: FrameSnapshot; stopped: boolean }[];
  seen: Seen;
  /** ISO day. */
  today: string;
  /** Of the extension. */
  version: string;
  procedure: string | null;
}

/** Addresses carry tokens and names in their query and sometimes in their path: long runs of digits and letters are cut. */
const plainAddress = (url: string): string =>
  (url.split(/[?#]/)[0] ?? '').replace(/[0-9a-f-]{16,}|\d{5,}/gi, '…').slice(0, 200);

/** Labels are the page's words; a digit run in one could be somebody's number. */
const plainLabel = (label: string): string => clip(label.replace(/\d{4,}/g, '…').replace(/\s+/g, ' '), 120);

/** Text of the report, line by line, in English for programmers; labels as the form prints them. */
export function driftReport({ frames, seen, today, version, procedure }: ReportInput): string {
  const lines = [`Form drift, ${today}, version ${version}`, `procedure: ${procedure ?? '-'}`];
  for (const { snapshot, stopped } of frames) {
    const { adapter, url, drift, fields } = snapshot;
    if (drift.missing.length === 0 && drift.new.length === 0) continue;
    const since = (name: string): string => ` (since ${seenSince(seen, adapter, drift, name) ?? today})`;
    const about = (name: string): string => {
      const field = fields.find((one) => one.name === name);
      return field
        ? `: ${field.kind}, ${JSON.stringify(plainLabel(field.label))} in ${JSON.stringify(plainLabel(field.section ?? ''))}`
        : '';
    };
    lines.push(
      '',
      `adapter: ${adapter}`,
      `page: ${plainAddress(url)}`,
      `form: ${drift.form ?? '-'}`,
      `expected: ${drift.expected ?? '-'}, missing: ${drift.missing.length}, new: ${drift.new.length}, ${stopped ? 'writing stopped' : 'writing goes on'}`,
      ...drift.missing.map((name) => `- ${name}${since(`-${name}`)}`),
      ...drift.new.map((name) => `+ ${name}${about(name)}${since(`+${name}`)}`),
    );
  }
  return `${lines.join('\n')}\n`;
}
