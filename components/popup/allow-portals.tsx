import { useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';

interface Props {
  /** Known portals that the browser does not let us work on. */
  missing: number;
  /** Asks the browser; must run inside the press. True: all of them are ours now. */
  allow(): Promise<boolean>;
}

/** Where nothing of ours runs nobody can see why: so it is said here, with the button that mends it. */
export function AllowPortals({ missing, allow }: Props) {
  const [refused, setRefused] = useState(false);
  const say = texts.allowed;
  if (missing === 0) return null;
  return (
    <Notice tone="warn">
      <p>{refused ? say.refused : say.missing(missing)}</p>
      <Button onClick={() => void allow().then((all) => setRefused(!all))}>{say.allow}</Button>
    </Notice>
  );
}
