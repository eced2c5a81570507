import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import type { Desk } from './model';

/** Said where settings are shown, as long as some of a newer version lie here unread. */
export function NewerSettings({ desk }: { desk: Desk }) {
  const [there, setThere] = useState(false);
  useEffect(() => {
    void desk.world.hasNewerSettings?.().then(setThere);
  }, []);
  return there ? <Notice tone="warn">{texts.desk.office.newer}</Notice> : null;
}
