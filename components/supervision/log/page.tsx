import { useMemo } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { Host } from '../host';
import { LogView } from './log-view';
import type { LogWorld } from './log-world';

const say = texts.logPage;

/** The page "Nhật ký" of the section. The same log is shown in the desk (`components/desk/keeping/log.tsx`). */
export function LogPage({ host }: { host: Host }) {
  const { world: of } = host;
  const world = useMemo(
    (): LogWorld => ({
      read: async (before) => (await of.log(before)) ?? say.unread,
      exported: (count) => of.note('log-exported', count),
      download: (name, content) => of.download(name, content),
      now: () => of.now(),
    }),
    [of],
  );
  // read anew when somebody unlocks meanwhile
  return (
    <div class="log-page">
      <h1 tabIndex={-1}>{say.title}</h1>
      <LogView key={of.state.value} world={world} />
    </div>
  );
}
