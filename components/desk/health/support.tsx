import type { Health } from '../../../utils/core/health';
import { supportFile } from '../../../utils/core/support-file';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { useCopying } from '../../ui/copying';
import { Dialog } from '../../ui/dialog';

const t = texts.health.support;

/** The whole file is read before it is saved: who sends it knows what is in it. */
export function SupportDialog(props: {
  health: Health;
  save(text: string): void;
  copy(text: string): Promise<boolean>;
  onClose(): void;
}) {
  const { health, save, copy, onClose } = props;
  const file = supportFile(health);
  const { box, said, say, onCopy } = useCopying(file, copy, t);
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            icon="download"
            onClick={() => {
              save(file);
              say(t.saved);
            }}
          >
            {t.save}
          </Button>
          <Button icon="copy" onClick={() => void onCopy()}>
            {t.copy}
          </Button>
          <Button onClick={onClose}>{t.close}</Button>
        </>
      }
    >
      {/* a dialog begins where it is read from, not at the text to be sent */}
      <p tabIndex={-1} autofocus class="support-what">
        {t.what}
      </p>
      <textarea ref={box} class="input support-text" aria-label={t.preview} readOnly value={file} />
      <p role="status">{said}</p>
    </Dialog>
  );
}
