/** Writes what a list was found to change, some at a time, and offers to take all of it back. */
import type { RowChange } from '../../../utils/register/api';
import { texts } from '../../../utils/i18n';
import type { Host } from '../host';
import { rowOfLine } from './add';
import type { Planned } from './list-plan';
import { offerBack } from './save';
import { figure } from './words';

const say = texts.registerPage.lists;
const CHUNK = 200;

export interface Written {
  done: number;
  /** Sentences, one for each reason. */
  refused: string[];
  failed: boolean;
}

/** What `signal` ends stays as far as it came, and is told with the way back. */
export async function write(
  host: Host,
  planned: readonly Planned[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Written> {
  const { world } = host;
  const undo: RowChange[] = [];
  const added: string[] = [];
  const refused = new Set<string>();
  let [changed, failed] = [0, false];
  try {
    for (let at = 0; at < planned.length && !signal.aborted; at += CHUNK) {
      const some = planned.slice(at, at + CHUNK);
      const changes = some.flatMap(({ change }) => (change ? [change] : []));
      if (changes.length > 0) {
        const answer = await world.ledger.change(changes, world.now());
        changed += answer.done;
        undo.push(...answer.undo);
        for (const { why } of answer.refused) refused.add(texts.registerPage.edit.refused[why]);
      }
      const rows = await Promise.all(
        some
          .filter(({ fate }) => fate === 'add')
          .map(async ({ line, procedure }) =>
            rowOfLine(line, procedure, await world.pack(procedure).catch(() => null), world.now()),
          ),
      );
      if (rows.length > 0) added.push(...(await world.ledger.add(rows, world.now())));
      onProgress(Math.min(at + CHUNK, planned.length));
    }
  } catch {
    failed = true;
  }
  const done = changed + added.length;
  if (done > 0) {
    await world.note('dossier-changed', done);
    offerBack(host, say.done(figure(changed), figure(added.length)), undo, added);
  }
  return { done, refused: [...refused], failed };
}
