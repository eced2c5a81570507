import type { Waiting } from '../../utils/messaging/protocol';
import { isoDayAt } from '../../utils/core/received';
import { texts } from '../../utils/i18n';
import { Notice } from '../ui/badge';

const say = texts.supervision.todo;

/** `dd/mm`, in Vietnam: a term is never far enough for a year. */
const dayMonth = (iso: string): string => `${iso.slice(8)}/${iso.slice(5, 7)}`;

/** "2 phát hiện cần trả lời, hạn 25/11". @param today ISO day in Vietnam. */
export function todoText({ count, until }: Waiting, today: string): string {
  const day = until === null ? null : isoDayAt(until);
  return say.what(count, day && dayMonth(day), day !== null && day < today);
}

interface Props {
  waiting: Waiting;
  today: string;
  /** Absent: where the findings are cannot be opened from here. */
  onOpen: (() => void) | undefined;
}

/** Findings of spot checks that wait for this clerk's answer. Calm: nothing of it is about the dossier in work. */
export function TodoNotice({ waiting, today, onOpen }: Props) {
  return (
    <Notice tone="info">
      <p>
        {todoText(waiting, today)}.{' '}
        {onOpen && (
          <button type="button" class="link" onClick={onOpen}>
            {say.go}
          </button>
        )}
      </p>
    </Notice>
  );
}
