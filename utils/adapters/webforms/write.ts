/** Writing a server control as a hand does, and waiting for what the portal makes of it. */
import { dateOf } from '../../core/dates';
import type { Native } from '../../dom/native';
import { typeValue } from '../../dom/set-value';
import type { Outcome } from '../adapter';
import { readControl } from '../controls/value';
import { writeControl } from '../controls/write';
import type { WriteJob } from '../family/family';
import { done, refused, retry } from '../outcomes';
import { sameValue } from '../same';
import { answered, pageBefore, postsBack } from './postback';
import { scan } from './scan';

/** One attempt; returns when the portal has answered it. A full postback ends with the page: then nobody hears the outcome. */
export async function write(job: WriteJob): Promise<Outcome> {
  const { root, spot, value, signal } = job;
  const control = spot.host as Native;
  const likely = postsBack(control);
  if (likely && clerkWrites(root)) return refused('focused');
  if (spot.kind === 'date' && value !== '' && dateOf(value) === null) return refused('bad-value');
  const before = pageBefore(root);
  const outcome =
    spot.kind === 'number'
      ? typeAmount(control as HTMLInputElement, value)
      : await writeControl(job, { scan: () => scan(root) });
  if (outcome.outcome !== 'done') return outcome;
  const text = spot.kind === 'text' || spot.kind === 'number' || spot.kind === 'date';
  if (likely || !text) await answered(root, before, { likely, signal });
  return standing(job, outcome.value ?? value);
}

/**
 * Is the clerk in a text? The portal's answer replaces the box while the keys go on. A caret that the page itself put there
 * before anybody touched it does not count.
 */
function clerkWrites(root: Document): boolean {
  const at = root.activeElement;
  if (!at || !root.hasFocus() || !/^(INPUT|TEXTAREA)$/.test(at.tagName)) return false;
  if (/^(checkbox|radio|button|submit|image)$/.test((at as HTMLInputElement).type)) return false;
  return root.defaultView?.navigator.userActivation?.hasBeenActive !== false;
}

/** What stands there after the portal's answer, in the portal's own words. */
function standing({ again, field, value }: WriteJob, said: string): Outcome {
  const now = again();
  if (!now) return retry('page-changed');
  const { value: reads } = readControl(now);
  const held = sameValue(field, reads, said) || sameValue(field, reads, value);
  return held ? done(reads) : retry('did-not-hold');
}

const digits = (text: string): string => text.replace(/[\s.,]/g, '');

/** The portal writes an amount with points of its own. */
function typeAmount(box: HTMLInputElement, value: string): Outcome {
  if (box.maxLength > 0 && value.length > box.maxLength) return refused('bad-value');
  if (!/^\d*$/.test(digits(value))) return refused('bad-value');
  typeValue(box, value);
  return digits(box.value) === digits(value) ? done(box.value) : refused('bad-value');
}
