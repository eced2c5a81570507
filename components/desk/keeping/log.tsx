import { useMemo } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { LogView } from '../../supervision/log/log-view';
import type { LogWorld } from '../../supervision/log/log-world';
import { refusal, type Desk } from '../model';

/** The log as the section "Giám sát" shows it, beside what it is about: backups and erasing. */
export function Log({ desk }: { desk: Desk }) {
  const world = useMemo(
    (): LogWorld => ({
      read: async (before) => {
        const older = before !== undefined && { before, most: 1_000 };
        const answer = await desk.world.ask({ type: 'audit.list', ...older });
        return answer.ok ? answer.value : refusal(answer.reason);
      },
      exported: (count) => desk.world.ask({ type: 'audit.note', what: 'log-exported', count }),
      download: (name, content) => desk.world.download(name, content),
      now: () => desk.world.now(),
    }),
    [desk],
  );
  return (
    <>
      <h2 class="visually-hidden">{texts.logPage.title}</h2>
      <LogView world={world} />
    </>
  );
}
