import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { PracticeModel } from './model';

const say = texts.practice;

/** After the daily round: what was known, and that the rest comes back. */
export function RoundEnd({ model }: { model: PracticeModel }) {
  const round = model.round.value;
  if (!round) return null;
  const known = round.known.filter(Boolean).length;
  const isMore = (model.due.value ?? []).length > 0;
  return (
    <div class="practice-home">
      <h1 tabIndex={-1}>{say.feedback.round}</h1>
      <section class="block">
        <p>{say.feedback.roundWhat(known, round.drills.length)}</p>
        <ul class="round-items">
          {round.drills.map(({ item, scenario, skill }, at) => (
            <li key={item}>
              <Icon name={round.known[at] ? 'ok' : 'undo'} />
              <span>
                {say.feedback.skill[skill]} · {scenario.title}
                <span class="soft"> ({round.known[at] ? say.progress.known : say.progress.due})</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <div class="row">
        <Button kind="primary" icon="back" onClick={() => model.stop()}>
          {say.home}
        </Button>
        {isMore && (
          <Button icon="clock" disabled={model.busy.value} onClick={() => void model.beginRound()}>
            {say.start.roundMore}
          </Button>
        )}
      </div>
    </div>
  );
}
