import { texts } from '../../../utils/i18n';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { AuthoringModel } from './model';

const say = texts.practiceAuthor.import;

/** What is in the file and what would come of each, before anything is taken in. */
export function ImportDialog({ model }: { model: AuthoringModel }) {
  const { value: preview } = model.preview;
  const close = (): void => void (model.preview.value = null);
  if (preview === null) return null;
  if (typeof preview === 'string')
    return (
      <Dialog
        title={say.title}
        onClose={close}
        onSubmit={close}
        actions={<Button onClick={close}>{texts.desk.close}</Button>}
      >
        <Notice tone="error" alert>
          {say.faults[preview]}
        </Notice>
      </Dialog>
    );
  const count = preview.fates.filter((fate) => fate !== 'same').length;
  return (
    <Dialog
      title={say.title}
      onClose={close}
      onSubmit={() => void (count > 0 ? model.take() : close())}
      actions={
        <>
          <Button onClick={close}>{say.cancel}</Button>
          {count > 0 && (
            <Button kind="primary" type="submit" icon="upload" disabled={model.busy.value}>
              {say.take(count)}
            </Button>
          )}
        </>
      }
    >
      <p>{count > 0 ? say.sees(preview.came.length) : say.nothing}</p>
      <ul class="authoring-preview">
        {preview.came.map((one, at) => (
          <li key={at}>
            <span>{one.title}</span>
            <Badge tone={preview.fates[at] === 'same' ? 'neutral' : 'info'}>
              {say.fates[preview.fates[at]!]}
            </Badge>
          </li>
        ))}
        {preview.left.map(({ n, title, why }) => (
          <li key={`left ${n}`}>
            <span>{say.left(n, title)}</span>
            <Badge tone="warn">{say.leftWhy[why]}</Badge>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
