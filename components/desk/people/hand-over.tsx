import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { shown } from '../../panel/show';
import { Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { refusal, type Desk } from '../model';
import { Who } from './who';
import './people.css';

const say = texts.people.hand;

/** A dossier goes to a colleague at this PC, on purpose: from then on only they can open it. */
export function HandOver({ desk, id, onClose }: { desk: Desk; id: string; onClose(): void }) {
  const [to, setTo] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const vault = desk.vault.value;
  const others = vault.state === 'open' ? vault.clerks.filter((one) => one.id !== vault.clerk) : [];
  const receiver = others.find((one) => one.id === to);
  const submit = async () => {
    if (!receiver) return;
    const reason = await desk.people.hand(id, receiver.id);
    if (reason) return setError(reason === 'not-found' ? say.never : refusal(reason));
    onClose();
    await desk.show({ kind: 'empty' });
    desk.tell(say.done(shown(receiver.label)));
  };
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>{texts.desk.cancel}</Button>
          <Button kind="primary" type="submit" icon="person" disabled={!receiver}>
            {say.run}
          </Button>
        </>
      }
    >
      <p>{say.what}</p>
      {others.length === 0 ? (
        <Notice tone="info">{say.nobody}</Notice>
      ) : (
        <Who legend={say.to} clerks={others} chosen={to} onDuty={null} onChoose={setTo} />
      )}
      {error && (
        <Notice tone="error" alert>
          {error}
        </Notice>
      )}
    </Dialog>
  );
}
