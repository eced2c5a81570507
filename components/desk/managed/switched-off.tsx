import type { Feature } from '../../../utils/core/managed';
import { texts } from '../../../utils/i18n';
import { Icon } from '../../ui/icon';
import './managed.css';

const say = texts.managed;

/** Stands where a section would be that the office does without. */
export function SwitchedOff({ feature }: { feature: Feature }) {
  return (
    <main class="only">
      <div class="empty">
        <Icon name="office" />
        <h1>{say.off.title(say.features[feature])}</h1>
        <p class="soft">{say.off.what}</p>
      </div>
    </main>
  );
}
