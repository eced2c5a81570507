import { texts } from '../../../utils/i18n';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';

const say = texts.logPage;

/** Whether the log is whole; where it is not, what that means and what to do. */
export function Chain(props: { brokenAt: number | null; lines: number; onShow?: (() => void) | undefined }) {
  const { brokenAt, lines, onShow } = props;
  if (brokenAt === null) return <Notice tone="ok">{say.whole(lines)}</Notice>;
  return (
    <Notice tone="error" alert>
      <strong>{say.broken(brokenAt)}</strong>
      <p>{say.brokenMeans(brokenAt)}</p>
      <p>{say.brokenWhy}</p>
      <ol class="steps-todo">
        {Object.entries(say.brokenDo).map(([key, what]) => (
          <li key={key}>{what}</li>
        ))}
      </ol>
      {onShow && (
        <Button small onClick={onShow}>
          {say.toLine(brokenAt)}
        </Button>
      )}
    </Notice>
  );
}
