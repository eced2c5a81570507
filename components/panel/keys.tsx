import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import './keys.css';

const t = texts.parts.keys;

export function Keys({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={t.title} onClose={onClose} actions={<Button onClick={onClose}>{t.close}</Button>}>
      <dl class="keys">
        {[...t.rows, texts.learning.key].map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t.remap}</p>
    </Dialog>
  );
}
