import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { shown } from '../../panel/show';
import { Button } from '../../ui/button';
import { refusal, type Desk } from '../model';
import { useMark } from './mark';

const say = texts.people.office;

/** Somebody has set a recovery key: only what the clerk compares with the office's sheet may open their drafts. */
export function OfficeAsked({ desk, publicKey, by }: { desk: Desk; publicKey: string; by: string | null }) {
  const mark = useMark(desk, publicKey);
  const [busy, setBusy] = useState(false);
  const judge = async (right: boolean) => {
    if (busy) return;
    setBusy(true);
    const reason = await desk.people.judgeOffice(publicKey, right);
    setBusy(false);
    if (reason) desk.tell(reason === 'not-found' ? say.other : refusal(reason));
    else desk.tell(right ? say.judged(mark) : say.refused);
  };
  if (mark === '') return null;
  return (
    <>
      <p>
        <strong>{say.asked(mark, by === null ? null : shown(by))}</strong> {say.askedWhy}
      </p>
      <div class="row">
        <Button small icon="check" disabled={busy} onClick={() => void judge(true)}>
          {say.right}
        </Button>
        <Button small icon="close" disabled={busy} onClick={() => void judge(false)}>
          {say.wrong}
        </Button>
      </div>
    </>
  );
}
