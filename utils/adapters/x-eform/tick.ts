/** Ticking one option of a radio group once, and never taking a tick away. */
import { isLocked as isLockedControl } from '../../dom/native';
import { pressLikeAPerson } from '../../dom/press';
import { realmOf } from '../../dom/set-value';
import { waitFor, waitQuiet } from '../../dom/wait';
import type { Outcome } from '../adapter';
import { matchOption } from '../options';
import { done, refused, retry } from '../outcomes';
import { choicesOf, faceOf, type Choice } from './radio';
import type { Tools } from './tools';

/** A redraw may put the tick into a new node; it must stand there by then. */
const HOLD_MS = 250;
/** What a choice opens is built within a moment; longer loads are waited for where they are needed. */
export const OPENS = { minMs: 60, quietMs: 120, maxMs: 1_200 };

/** `ChaDe` → "Cha De": the ends of box ids are words run together. */
const spell = (code: string): string => code.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');

function choiceFor(
  host: Element,
  value: string,
): { choice: Choice } | { reason: 'not-an-option' | 'several-options' } {
  const choices = choicesOf(host);
  const byText = matchOption(
    value,
    choices.map(({ text }) => text),
  );
  const found =
    byText.at === null && byText.reason === 'not-an-option' && value.length > 1
      ? matchOption(
          spell(value),
          choices.map(({ code }) => spell(code)),
        )
      : byText;
  const choice = found.at === null ? undefined : choices[found.at];
  return choice ? { choice } : { reason: found.at === null ? found.reason : 'not-an-option' };
}

export async function tick(
  { openSlots }: Tools,
  root: Document,
  key: string,
  value: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const host = () => openSlots(root, key)?.slots[0]?.el ?? null;
  const start = host();
  // taking a tick away would make the portal reset the block twice; a person picks another option instead
  if (!start || value === '') return refused('not-an-option');
  const found = choiceFor(start, value);
  if ('reason' in found) return refused(found.reason);
  const { code, text } = found.choice;
  const now = () =>
    choicesOf(host() ?? start).find((choice) => choice.code === code && choice.text === text) ?? null;
  const stands = () => now()?.box.checked === true;
  if (stands()) return done(text);
  const target = now();
  if (!target) return retry('not-found');
  if (isLockedControl(target.box)) return refused('readonly');
  target.box.click();
  if (!stands()) {
    const again = now();
    if (again && faceOf(again) !== again.box) pressLikeAPerson(faceOf(again));
  }
  if (!stands()) force(now());
  const held = await waitFor(root, stands, { timeoutMs: HOLD_MS, signal });
  if (!held) return retry('did-not-hold');
  await waitQuiet(root.body, { ...OPENS, signal });
  return done(text);
}

/** Last resort, for components that listen to `change` alone. */
function force(choice: Choice | null): void {
  const realm = choice ? realmOf(choice.box) : null;
  if (!choice || !realm) return;
  choice.box.checked = true;
  choice.box.dispatchEvent(new realm.Event('change', { bubbles: true }));
}
