/** What the pages of checks and findings ask the register's worker, and what they write. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { NewMark } from '../../../utils/register/api';
import type { MarkRefusal } from '../../../utils/supervision/register/loop';
import type { Host } from '../host';

const say = texts.checksPage.acts;

export interface Asked<T> {
  /** Undefined until the first answer. The last one stays while the next is awaited. */
  value: T | undefined;
  failed: boolean;
  again(): void;
}

/**
 * Asks now, when `about` changes, and whenever rows have come or changed. One question at a time: while one is being answered only the
 * newest of those behind it waits, so that typing into a plan does not heap up work.
 */
export function useAsked<T>(host: Host, ask: () => Promise<T>, about: readonly unknown[]): Asked<T> {
  const [state, setState] = useState<{ value: T | undefined; failed: boolean }>({
    value: undefined,
    failed: false,
  });
  const line = useRef({ busy: false, waiting: false, gone: false, ask });
  line.current.ask = ask;
  const run = async (): Promise<void> => {
    const now = line.current;
    now.waiting = now.busy;
    if (now.busy) return;
    now.busy = true;
    const next = await now.ask().then(
      (value) => ({ value, failed: false }),
      () => null,
    );
    now.busy = false;
    if (now.gone) return;
    setState((before) => next ?? { value: before.value, failed: true });
    if (now.waiting) await run();
  };
  useEffect(() => {
    line.current.gone = false;
    return () => void (line.current.gone = true);
  }, []);
  useEffect(() => void run(), [host.world.changed.value, ...about]);
  return { ...state, again: () => void run() };
}

/** Does one thing of the worker; says so when it failed. Undefined: it did. */
export async function attempt<T>(host: Host, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch {
    host.say(say.failed);
    return undefined;
  }
}

/** Adds marks. False, and a sentence, when one was refused or could not be written. */
export async function addMarks(
  host: Host,
  marks: readonly { key: string; mark: NewMark }[],
): Promise<boolean> {
  const answer = await attempt(host, () => host.world.ledger.mark(marks, host.world.now()));
  const why = answer?.refused[0]?.why;
  if (why) host.say(refusalText(why));
  return answer !== undefined && why === undefined;
}

export const refusalText = (why: MarkRefusal): string => say.refused[why];
