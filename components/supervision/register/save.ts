/** Writes changes through the worker, notes them in the log, and offers to take them back. */
import type { RowChange } from '../../../utils/register/api';
import { texts } from '../../../utils/i18n';
import type { Host } from '../host';

const say = texts.registerPage.edit;

/** @returns a sentence when nothing was changed, else null. */
export async function change(
  host: Host,
  changes: readonly RowChange[],
  done: string,
): Promise<string | null> {
  const { world } = host;
  try {
    const answer = await world.ledger.change(changes, world.now());
    const [first] = answer.refused;
    if (answer.done === 0) return first ? say.refused[first.why] : say.refused.unknown;
    await world.note('dossier-changed', answer.done);
    offerBack(host, done, answer.undo);
    return null;
  } catch {
    return say.failed;
  }
}

/** Says what was done, with the way back: rows as they were, rows that came away again. */
export function offerBack(
  host: Host,
  done: string,
  undo: readonly RowChange[],
  added: readonly string[] = [],
): void {
  const run = (): void => {
    // the notice goes with what it offered: pressed twice it would change again
    const offered = host.toasts.value.find(({ action }) => action?.run === run);
    if (offered) host.dismiss(offered.id);
    void takeBack(host, undo, added);
  };
  host.say(done, { label: say.undo, run });
}

async function takeBack(host: Host, undo: readonly RowChange[], added: readonly string[]): Promise<void> {
  const { world } = host;
  try {
    const back = undo.length > 0 ? (await world.ledger.change(undo, world.now())).done : 0;
    const gone = added.length > 0 ? await world.ledger.erase(added, world.now()) : 0;
    if (back > 0) await world.note('dossier-changed', back);
    if (gone > 0) await world.note('dossier-erased', gone);
    const [done, all] = [back + gone, undo.length + added.length];
    host.say(done === all ? say.undone : say.undonePart(done, all));
  } catch {
    host.say(say.failed);
  }
}
