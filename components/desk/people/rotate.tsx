import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { refusal, type Desk } from '../model';

const say = texts.people.account;

type Run = 'idle' | { done: number; total: number } | 'stopped';

/** New keys for everything, with how far it has come. What was interrupted goes on from there. */
export function Rotate({ desk }: { desk: Desk }) {
  const [run, setRun] = useState<Run>('idle');
  const [why, setWhy] = useState('');
  const busy = typeof run === 'object';
  const start = async () => {
    setRun({ done: 0, total: 0 });
    const reason = await desk.people.rotate(run === 'stopped', (done, total) => setRun({ done, total }));
    setRun(reason ? 'stopped' : 'idle');
    if (reason) setWhy(reason === 'failed' ? '' : refusal(reason));
    else desk.tell(say.rotated);
  };
  return (
    <section class="block">
      <h2>{say.rotate}</h2>
      <p>{say.rotateWhat}</p>
      <p class="soft small">{say.rotateNot}</p>
      {typeof run === 'object' && (
        <p role="status">
          {/* without a value it moves: the first answer says how much there is */}
          <progress
            aria-label={say.rotate}
            max={run.total || 1}
            value={run.total ? run.done : undefined}
          />{' '}
          {run.total > 0 && say.rotating(run.done, run.total)}
        </p>
      )}
      {run === 'stopped' && (
        <Notice tone="warn" alert>
          {say.rotateFailed} {why}
        </Notice>
      )}
      <Button icon="lock" disabled={busy} onClick={() => void start()}>
        {run === 'stopped' ? say.rotateMore : say.rotate}
      </Button>
    </section>
  );
}
