/** Writing one field as a person's hand would, by the kind of its component. Never into another field, never over a lock. */
import { nfc } from '../../core/text';
import type { Native } from '../../dom/native';
import { visible } from '../../dom/visible';
import { waitFor, waitQuiet } from '../../dom/wait';
import type { Outcome } from '../adapter';
import { writeNative } from '../native';
import { done, refused, retry } from '../outcomes';
import { sameValue } from '../same';
import { writePlace } from './address';
import { pickFromList } from './pick';
import { OPENS, tick } from './tick';
import type { Tools } from './tools';
import { LATE_MS, typeDate, typeText } from './typing';
import { faceOf, isBusy, isLocked, valueOf } from './widgets';

/** Ethnic group "Khác" rebuilds the whole party's block one beat later. */
const REBUILDS = { minMs: 400, quietMs: 250, maxMs: 2_000 };

export async function write(
  tools: Tools,
  root: Document,
  key: string,
  value: string,
  signal: AbortSignal,
): Promise<Outcome> {
  if (signal.aborted) return retry('cancelled');
  const entry = tools.locate(root, key);
  if (entry === null) return retry('not-found');
  if (entry === 'ambiguous') return refused('ambiguous');
  const wanted = nfc(value).trim();
  const field = tools.fieldOf(entry);
  const seen = entry.slots.filter((slot) => faceOf(slot) !== null);
  if (seen.length > 0 && seen.every((slot) => sameValue(field, valueOf(slot), wanted))) return done();
  if (seen.length === 0) return retry('hidden');
  const open = seen.filter((slot) => !isLocked(slot));
  const [first] = open;
  if (!first) return refused('readonly');
  if (open.some(isBusy)) return refused('focused');
  switch (first.widget) {
    case 'typed':
      return typeText(tools, root, key, wanted, signal);
    case 'date':
    case 'date-text':
      return typeDate(tools, root, key, wanted, signal);
    case 'choice':
      return tick(tools, root, key, wanted, signal);
    case 'list':
      return first.level
        ? writePlace({ tools, root, level: first.level, area: first.area as Element, value: wanted, signal })
        : list(tools, root, key, wanted, signal);
    default:
      return writeNative(first.el as Native, wanted);
  }
}

async function list(
  tools: Tools,
  root: Document,
  key: string,
  value: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const find = () => {
    const el = tools.openSlots(root, key)?.slots[0]?.el ?? null;
    return el && visible(el) ? el : null;
  };
  if (!(await waitFor(root, find, { timeoutMs: LATE_MS, signal }))) return retry('not-found');
  const places = /record(Agency|AgencyProvince)$/.test(locateRole(tools, root, key) ?? '');
  const outcome = await pickFromList({ root, find, value, places, signal });
  if (outcome.outcome === 'done') {
    const rebuilds = /(ethnicity|maritalStatus)$/.test(locateRole(tools, root, key) ?? '');
    await waitQuiet(root.body, { ...(rebuilds ? REBUILDS : OPENS), signal });
  }
  return outcome;
}

function locateRole(tools: Tools, root: Document, key: string): string | null {
  const entry = tools.locate(root, key);
  return entry && entry !== 'ambiguous' ? entry.known.role : null;
}
