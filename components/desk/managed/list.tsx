import { MANAGED_KEYS, type Managed, type ManagedKey } from '../../../utils/core/managed';
import { texts } from '../../../utils/i18n';
import { shown } from '../../panel/show';
import './managed.css';

const say = texts.managed;

/** Everything that the office has set for all its machines, in words, and why it cannot be changed here. */
export function ManagedList({ managed }: { managed: Managed }) {
  const keys = MANAGED_KEYS.filter((key) => managed[key] !== undefined);
  if (keys.length === 0) return null;
  return (
    <section class="detail narrow managed" aria-labelledby="managed-title">
      <h2 id="managed-title">{say.title}</h2>
      <p class="soft">{say.why}</p>
      <dl>
        {keys.map((key) => (
          <div key={key}>
            <dt>{say.keys[key].label}</dt>
            <dd>{wordsOf(key, managed)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is set, as a person would say it. */
export function wordsOf(key: ManagedKey, managed: Managed): string {
  switch (key) {
    case 'submittedDays':
    case 'untouchedDays':
      return say.days(managed[key] ?? 0);
    case 'lockMinutes':
      return say.minutes(managed[key] ?? 0);
    case 'passphraseLength':
      return say.characters(managed[key] ?? 0);
    case 'portals':
      return managed.portals?.join(', ') || say.none;
    case 'ruleSeverities':
      return say.rules(Object.keys(managed.ruleSeverities ?? {}).length);
    case 'featuresOff':
      return (managed.featuresOff ?? []).map((one) => say.features[one]).join(', ');
    default:
      return shown(managed[key] ?? '');
  }
}
