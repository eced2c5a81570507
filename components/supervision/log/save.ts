/** The log as a file: for a spreadsheet, or as a text that can be checked. */
import { isoDayAt } from '../../../utils/core/received';
import { texts } from '../../../utils/i18n';
import { inVietnamese } from '../../../utils/i18n/on-paper';
import type { AuditEntry } from '../../../utils/messaging/protocol';
import { timeOf } from '../../panel/show';
import type { LogWorld } from './log-world';
import { proofFile } from './proof-file';
import { cellsOf, columns } from './words';

const say = texts.logPage;
export type SaveAs = 'excel' | 'csv' | 'proof';

/** @param entries newest first, as they are shown. */
export async function saveLog(world: LogWorld, as: SaveAs, entries: readonly AuditEntry[]): Promise<void> {
  const day = isoDayAt(world.now());
  if (as === 'proof')
    world.download(
      say.save.proofName(day),
      inVietnamese(() => proofOf(entries, world.now())),
    );
  else {
    const sheet = inVietnamese(() => ({ name: say.title, columns: columns(), rows: entries.map(cellsOf) }));
    const { csvOf, writeWorkbook } = await import('../sheets/write');
    const bytes = as === 'csv' ? csvOf(sheet) : await writeWorkbook([sheet]);
    world.download(`${say.save.name(day)}.${as === 'csv' ? 'csv' : 'xlsx'}`, bytes);
  }
  // the log takes no larger number
  await world.exported(Math.min(Math.max(entries.length, 1), 100_000));
}

function proofOf(entries: readonly AuditEntry[], now: number): Blob {
  const { title, made, lines, how, open } = say.proof;
  return proofFile(entries.toReversed(), [title, made(timeOf(now, '', true)), lines, how, open]);
}
