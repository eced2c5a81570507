import { texts } from '../../utils/i18n';
import { Button } from '../ui/button';

const say = texts.print;

/** Sentences for the reasons that a clerk can do something about; everything else is `failed`. */
const sentenceOf = (reason: string): string => {
  const sentences: Readonly<Record<string, string>> = {
    locked: say.locked,
    'no-vault': say.locked,
    'not-found': say.noDraft,
    'bad-message': say.noDraft,
    damaged: say.damaged,
    'no-procedure': say.notice.none,
  };
  return sentences[reason] ?? say.failed;
};

/** Before there is a paper: `reason` null while loading, otherwise why there is none. */
export function Wait(props: { reason: string | null; loading?: string; onDesk(): void }) {
  const { reason, loading = say.loading, onDesk } = props;
  return (
    <main class="wait" aria-live="polite">
      <p>{reason === null ? loading : sentenceOf(reason)}</p>
      {reason !== null && (
        <p>
          <Button kind="primary" icon="open" onClick={onDesk}>
            {say.openDesk}
          </Button>
        </p>
      )}
    </main>
  );
}
