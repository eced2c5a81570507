import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DraftSummary } from '../../../utils/core/draft';
import { texts } from '../../../utils/i18n';
import type { RefusalReason } from '../../../utils/messaging/protocol';
import { Button } from '../../ui/button';

const say = texts.panel.shift;

type Drafts = readonly DraftSummary[] | null;

export interface EndShiftProps {
  /** The clerk's drafts, to say how many are unfinished; null: not known. Asked for at the first press. */
  drafts(): Drafts | Promise<Drafts>;
  end(): Promise<RefusalReason | null>;
  small?: boolean;
}

/** "Kết thúc ca" in two presses, for desk, popup and panel: the first says what it does, the second does it. */
export function EndShift({ drafts, end, small = false }: EndShiftProps) {
  const [asking, setAsking] = useState(false);
  const [unfinished, setUnfinished] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focus = (place: string) => root.current?.querySelector<HTMLElement>(`${place} button`)?.focus();
  // together with the picture: who presses Enter twice in a row means the question, not the button that asks it
  useLayoutEffect(() => {
    if (asking) focus('.end-shift-ask');
  }, [asking]);
  const close = () => {
    setAsking(false);
    focus('');
  };
  const ask = async () => {
    setFailed(false);
    setAsking(true);
    const list = await drafts();
    setUnfinished(list && list.filter((one) => one.submittedAt === null && one.deletedAt === null).length);
  };
  return (
    <div
      ref={root}
      class="end-shift"
      onFocusOut={({ relatedTarget }) => {
        // whoever goes on with Tab finds nothing covered by it
        if (asking && relatedTarget instanceof Node && !root.current?.contains(relatedTarget))
          setAsking(false);
      }}
      onKeyDown={(event) => {
        if (!asking || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <Button
        kind="quiet"
        small={small}
        icon="door"
        aria-expanded={asking}
        onClick={() => (asking ? close() : void ask())}
      >
        {say.end}
      </Button>
      {asking && (
        <div class="end-shift-ask" role="group" aria-label={say.end}>
          <p role="status">
            {say.what(unfinished)} {say.next}
          </p>
          {failed && <p role="alert">{say.failed}</p>}
          <div class="row">
            <Button
              kind="primary"
              small
              icon="lock"
              onClick={() => void end().then((why) => setFailed(!!why))}
            >
              {say.sure}
            </Button>
            <Button small onClick={close}>
              {say.keepOn}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
