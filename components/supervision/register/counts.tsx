import { texts } from '../../../utils/i18n';
import { Icon } from '../../ui/icon';
import type { RegisterModel } from './model';
import { CLASS_LOOK, CLASS_ORDER, figure } from './words';

const say = texts.registerPage;

/** How many dossiers stand how; pressing one shows only these, pressing again shows all. */
export function Counts({ model }: { model: RegisterModel }) {
  const counts = model.counts.value;
  const chosen = model.filters.value.due;
  if (!counts) return null;
  return (
    <div class="register-counts" role="group" aria-label={say.byClass}>
      {CLASS_ORDER.filter(
        (name) => counts[name] > 0 || chosen.includes(name) || (name !== 'no-due' && name !== 'unmeasured'),
      ).map((name) => (
        <button
          key={name}
          type="button"
          class={`count ${CLASS_LOOK[name].tone}`}
          aria-pressed={chosen.includes(name)}
          title={say.classHelp[name]}
          onClick={() => model.toggleDue(name)}
        >
          <Icon name={CLASS_LOOK[name].icon} />
          <strong>{figure(counts[name])}</strong> {say.class[name]}
        </button>
      ))}
    </div>
  );
}

/** What the list holds, or why it holds nothing. */
export function Total({ model, filtered }: { model: RegisterModel; filtered: boolean }) {
  const shown = model.shown.value;
  const { rows, of } = model.host.world.loaded.value;
  if (!shown) return null;
  return (
    <span class="register-total">
      <span role="status">{filtered ? say.found(figure(shown.total)) : say.total(figure(shown.total))}</span>
      {rows < of && (
        <span class="reading">
          <Icon name="clock" /> {say.progress(figure(rows), figure(of))}
          <progress value={rows} max={of} aria-label={say.progress(figure(rows), figure(of))} />
        </span>
      )}
    </span>
  );
}
