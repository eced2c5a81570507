/** Writing through the SurveyJS model; a value is done when the model and the page both show it. */
import { dateOf } from '../../core/dates';
import { askBridge } from '../../bridge/client';
import { boxText } from '../../dom/native';
import { typeValue } from '../../dom/set-value';
import { pause, waitFor } from '../../dom/wait';
import type { Outcome } from '../adapter';
import type { WriteJob } from '../family/family';
import { matchOption } from '../options';
import { done, refused, retry } from '../outcomes';
import { sameValue } from '../same';
import { handIn, type Hand } from './hand';
import { entryFor, sameEntry } from './lists';
import { afterWrite, isTold } from './lookup';
import { modelOf, sameModelValue, setModel, type Model } from './model';
import { valueOf } from './read';
import { calendarOf, spotsIn, textBoxOf } from './spots';

/** React draws within a few frames; a busy page gets this long. */
const DRAW_MS = 1_500;
/** A calendar that does not follow the model is told itself after this long. */
const CALENDAR_MS = 500;
/** "Wait at least 250 ms after every dropdown and radio": the form's conditions run, and may wipe. */
const SETTLE_MS = 250;

interface Job extends WriteJob {
  hand: Hand;
}

/** One attempt; returns when the portal has drawn it, and has looked up what it looks up. */
export async function write(job: WriteJob): Promise<Outcome> {
  const { root, spot, signal } = job;
  if (isTold(root, spot.key, valueOf(spot))) return refused('readonly');
  const outcome = await writeSpot(job);
  if (outcome.outcome === 'done') await afterWrite(root, spot, () => spotsIn(root), signal);
  return outcome;
}

async function writeSpot(job: WriteJob): Promise<Outcome> {
  const hand = handIn(job.root);
  try {
    return await writeBeside({ ...job, hand });
  } finally {
    hand.end();
  }
}

async function writeBeside(job: Job): Promise<Outcome> {
  const { spot } = job;
  const model = modelOf(spot.host);
  if (!model) return withoutModel(job);
  if (model.readOnly) return refused('readonly');
  if (!model.visible) return retry('hidden');
  switch (spot.kind) {
    case 'choice':
      // yes or no drawn as two radios: no list in the model
      return model.choices.length === 0 ? withoutModel(job) : choose(job);
    case 'select':
      return choose(job);
    case 'checkbox':
      if (job.value !== 'true' && job.value !== '') return refused('bad-value');
      return commit(
        job,
        model.type === 'checkbox' ? ticked(job, model) : job.value === 'true' ? model.on : model.off,
        job.value,
      );
    case 'date':
      return writeDate(job);
    case 'number': {
      const number = Number(job.value.replace(',', '.'));
      if (!Number.isFinite(number)) return refused('bad-value');
      return commit(job, job.value === '' ? null : number, job.value);
    }
    case 'file':
      return refused('bad-value');
    case 'date-text':
      return model.iso ? writeDate(job) : writeText(job);
    default:
      return writeText(job);
  }
}

/** The boxes of a list that are ticked, with this one or without it. */
function ticked({ spot, value }: WriteJob, { choices, value: held }: Model): unknown {
  const box = spot.host.querySelector<HTMLInputElement>('input[type=checkbox]');
  const entry =
    choices.find(({ text }) => box && text === boxText(box)) ?? (choices.length === 1 ? choices[0] : null);
  const others = (Array.isArray(held) ? (held as unknown[]) : []).filter(
    (each) => !sameModelValue(each, entry?.value),
  );
  return value === 'true' && entry ? [...others, entry.value] : others;
}

function writeText(job: Job): Promise<Outcome> | Outcome {
  const max = textBoxOf(job.spot.host)?.maxLength ?? -1;
  if (max > 0 && job.value.length > max) return refused('bad-value');
  return commit(job, job.value === '' ? null : job.value, job.value);
}

async function choose(job: Job): Promise<Outcome> {
  if (job.value === '') return commit(job, null, '');
  const entry = await entryFor(job);
  if (typeof entry === 'string')
    return entry === 'not-an-option' || entry === 'several-options' ? refused(entry) : retry(entry);
  // nodes may have been made anew while the list loaded
  const outcome = await commit(job, entry.value, entry.text);
  if (outcome.outcome === 'done') await pause(SETTLE_MS, job.signal);
  return outcome;
}

async function writeDate(job: Job): Promise<Outcome> {
  if (job.value === '') return commit(job, null, '');
  const date = dateOf(job.value);
  if (!date || date.precision !== 'day') return refused('bad-value');
  const two = (part: number | undefined) => String(part ?? 0).padStart(2, '0');
  const iso = `${date.year}-${two(date.month)}-${two(date.day)}`;
  return commit(job, iso, `${two(date.day)}/${two(date.month)}/${date.year}`, (host) => {
    const calendar = calendarOf(host);
    if (calendar) askBridge(calendar, { op: 'flatpickr.set', iso });
  });
}

/** Sets the model, then waits until a second reading of it and the page agree that the value stands. */
async function commit(
  { root, spot, again, signal, hand }: Job,
  value: unknown,
  text: string,
  otherwise?: (host: Element) => void,
): Promise<Outcome> {
  const host = again()?.host;
  if (!host) return retry('not-found');
  hand.keep();
  if (!setModel(host, value)) return retry('unreachable');
  const stands = (): string | false => {
    const now = again();
    if (!now) return false;
    const model = modelOf(now.host);
    const holds = model && (isEmpty(value) ? isEmpty(model.value) : sameModelValue(model.value, value));
    const shown = valueOf(now);
    const reads = sameValue({ kind: spot.kind, role: null }, shown, text) || sameEntry(shown, text);
    return holds && reads ? `=${shown}` : false;
  };
  let shown = await waitFor(root, stands, { timeoutMs: otherwise ? CALENDAR_MS : DRAW_MS, signal });
  if (!shown && otherwise && !signal.aborted) {
    const now = again();
    if (now) otherwise(now.host);
    shown = await waitFor(root, stands, { timeoutMs: DRAW_MS, signal });
  }
  return shown ? done(shown.slice(1)) : retry(signal.aborted ? 'cancelled' : 'did-not-hold');
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** Without the bridge: what the library hears from the DOM (texts, radios). Lists and calendars stay as they are. */
async function withoutModel({ root, spot, value, again, signal }: WriteJob): Promise<Outcome> {
  if (spot.kind === 'text' || spot.kind === 'date-text' || spot.kind === 'number') {
    const box = textBoxOf(spot.host);
    if (!box || calendarOf(spot.host)) return retry('unreachable');
    typeValue(box, value);
    const stands = () => {
      const now = again();
      return now !== null && valueOf(now) === value;
    };
    return (await waitFor(root, stands, { timeoutMs: DRAW_MS, signal })) ? done() : retry('did-not-hold');
  }
  if (spot.kind !== 'choice' || value === '') return retry('unreachable');
  const boxes = [...spot.host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const found = matchOption(value, boxes.map(boxText));
  if (found.at === null) return refused(found.reason);
  boxes[found.at]?.click();
  await pause(SETTLE_MS, signal);
  const now = again();
  const shown = now ? valueOf(now) : '';
  return sameEntry(shown, boxes[found.at] ? boxText(boxes[found.at]!) : '')
    ? done(shown)
    : retry('did-not-hold');
}
