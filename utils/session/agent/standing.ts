/** Is the form before the clerk's eyes still the one they typed into, although the address has changed? */
import type { Adapter } from '../../adapters/adapter';
import { visible } from '../../dom/visible';
import type { FormMemory } from './memory';

export interface StandingForm {
  root: Document;
  memory: FormMemory;
  adapter: Adapter | null;
  /** Frames in which the form may stand, as they were at the last reading. */
  frames: readonly Element[];
  /** The element the clerk's hands are working on: its text may differ by a few letters. */
  hand: Element | null;
}

/** Where at least half of the typed texts stand, it is the same; where nothing was typed, while its frames are there. */
export function stillStands({ root, memory, adapter, frames, hand }: StandingForm): boolean {
  const texts = memory.texts();
  if (texts.length === 0) return frames.length > 0 && frames.every((frame) => frame.isConnected);
  const under = new Set(hand ? adapter?.keysAt(root, hand) : []);
  let gone = 0;
  for (const { key, value } of texts) {
    const now = adapter?.readField(root, key)?.value ?? '';
    if (now !== value && !(under.has(key) && isEdited(value, now))) gone += 1;
    if (gone * 2 > texts.length) return false;
  }
  return true;
}

/** Is this the text a hand has just worked on? An input method takes back a few letters at a time. */
function isEdited(before: string, now: string): boolean {
  let same = 0;
  while (same < now.length && now[same] === before[same]) same += 1;
  return same > 0 && same >= before.length - 4;
}

/** Frames in which a form can stand. Chats and counters are small. */
export const roomyFrames = (root: Document): Element[] =>
  [...root.querySelectorAll('iframe')].filter((frame) => {
    if (!visible(frame)) return false;
    const { width, height } = frame.getBoundingClientRect();
    return width > 300 && height > 200;
  });
