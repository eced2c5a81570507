import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';

const { keyList, keyNames } = texts.practice.run;

/** Everything goes by keys; this says which. */
export function KeyList({ onClose }: { onClose(): void }) {
  return (
    <section class="key-list" aria-label={texts.practice.run.keys}>
      <dl>
        {Object.entries(keyList).map(([id, what]) => (
          <div key={id}>
            <dt>{keyNames[id as keyof typeof keyNames]}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Button kind="quiet" small icon="close" label={texts.desk.close} onClick={onClose} />
    </section>
  );
}
