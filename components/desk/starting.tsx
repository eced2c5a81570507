/** While nobody has answered yet: nothing is said of a wait that is short, and what to do of one that does not end. */
import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';
import { Button } from '../ui/button';

const t = texts.waiting;

/** When something is said, and when somebody has to do something, ms. */
const SAID_AFTER = 2_000;
const STUCK_AFTER = 10_000;

/**
 * @param short what stands there at first.
 * @param onWait every two seconds: what was asked while the browser was still putting the worker in is never answered, and the next question is
 *   (Chromium 156, 2026-11).
 */
export function Starting(props: { short: string; onAgain(): void; onWait?(): void }) {
  const { short, onAgain, onWait } = props;
  const [turn, setTurn] = useState(0);
  const [waited, setWaited] = useState<'short' | 'long' | 'stuck'>('short');
  useEffect(() => {
    setWaited('short');
    const said = setTimeout(() => setWaited('long'), SAID_AFTER);
    const stuck = setTimeout(() => setWaited('stuck'), STUCK_AFTER);
    const again = setInterval(() => onWait?.(), SAID_AFTER);
    return () => {
      clearInterval(again);
      clearTimeout(said);
      clearTimeout(stuck);
    };
  }, [turn]);
  if (waited !== 'stuck') return <p class="soft">{waited === 'short' ? short : t.starting}</p>;
  return (
    <div class="gate">
      <Notice tone="warn">
        <p>
          <strong>{t.stuck}</strong> {t.stuckTodo}
        </p>
      </Notice>
      <Button
        onClick={() => {
          setTurn(turn + 1);
          onAgain();
        }}
      >
        {t.again}
      </Button>
    </div>
  );
}
