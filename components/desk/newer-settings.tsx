import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import type { DeskWorld } from './model';

/** Said where settings are shown, as long as some of a newer version lie here unread. */
export function NewerSettings({ world }: { world: Pick<DeskWorld, 'hasNewerSettings'> }) {
  const [there, setThere] = useState(false);
  useEffect(() => {
    void world.hasNewerSettings?.().then(setThere);
  }, [world]);
  return there ? <Notice tone="warn">{texts.desk.office.newer}</Notice> : null;
}
