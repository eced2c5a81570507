import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/badge';
import { Dialog } from '../../ui/dialog';
import { shown } from '../../panel/show';
import { refusal, type Desk } from '../model';
import { MakeKey } from './make-key';
import { useMark } from './mark';
import { TakeKey } from './take-key';

const say = texts.people.office;

/** Has this PC the office's recovery key, what it is worth, who should keep it; make one, take the existing one, remove. */
export function OfficeKey({ desk, today }: { desk: Desk; today: string }) {
  const [act, setAct] = useState<'make' | 'take' | 'remove' | null>(null);
  const vault = desk.vault.value;
  const office = vault.state === 'open' ? vault.office : null;
  const mark = useMark(desk, office);
  const uncovered = vault.state === 'open' ? vault.clerks.filter((clerk) => clerk.office !== office) : [];
  const close = () => setAct(null);
  /** Null: done. */
  const set = async (publicKey: string | null): Promise<string | null> => {
    const reason = await desk.people.setOffice(publicKey);
    if (reason) return refusal(reason);
    close();
    desk.tell(publicKey ? say.set(await (await desk.world.recovery()).mark(publicKey)) : say.removed);
    return null;
  };
  const savePublic = async () => {
    const tools = await desk.world.recovery();
    if (office) desk.world.download(say.publicFile, tools.publicFile(office));
  };
  return (
    <section class="block office-key">
      <h2>{say.title}</h2>
      <p>
        {say.what} {say.keeper}
      </p>
      <p role="status">
        <strong>{office ? mark && say.has(mark) : say.none}</strong>
      </p>
      {office && uncovered.length > 0 && (
        <Notice tone="warn">{say.notFor(uncovered.map(({ label }) => shown(label)).join(', '))}</Notice>
      )}
      <p class="soft small">{say.since}</p>
      {act === 'make' && <MakeKey desk={desk} today={today} onUse={set} onClose={close} />}
      {act === 'take' && <TakeKey desk={desk} onUse={set} onClose={close} />}
      {act !== 'make' && act !== 'take' && (
        <div class="row">
          <Button icon="plus" onClick={() => setAct('make')}>
            {office ? say.replace : say.make}
          </Button>
          <Button icon="upload" onClick={() => setAct('take')}>
            {say.take}
          </Button>
          {office && (
            <>
              <Button icon="download" title={say.publicWhat} onClick={() => void savePublic()}>
                {say.savePublic}
              </Button>
              <Button kind="danger" icon="trash" onClick={() => setAct('remove')}>
                {say.remove}
              </Button>
            </>
          )}
        </div>
      )}
      {act === 'remove' && (
        <Dialog
          title={say.removeAsk}
          onClose={close}
          onSubmit={() => void set(null)}
          actions={
            <>
              <Button onClick={close}>{texts.desk.cancel}</Button>
              <Button kind="danger" type="submit" icon="trash">
                {say.remove}
              </Button>
            </>
          }
        >
          <p>{say.removeWhat}</p>
        </Dialog>
      )}
    </section>
  );
}
