import { texts } from '../../../utils/i18n';
import type { KnownMachine } from '../../../utils/register/api';
import { shown } from '../../panel/show';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { MachinesModel } from './model';
import { Mark } from './own';

const say = texts.machinesPage.compare;

/** The one step that nobody can take for the people: does the mark of this card agree with what they read out at the other machine? */
export function Compare(props: { model: MachinesModel; machine: KnownMachine; onClose(): void }) {
  const { model, machine, onClose } = props;
  const label = shown(machine.label, 60);
  const end = (work: Promise<void>) => {
    onClose();
    void work;
  };
  return (
    <Dialog
      title={say.title(label)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.machinesPage.cancel}</Button>
          <Button onClick={() => end(model.forget(machine, say.dropped))}>{say.differs}</Button>
          <Button kind="primary" icon="check" onClick={() => end(model.trust(machine))}>
            {say.same}
          </Button>
        </>
      }
    >
      <p id="their-mark">{say.how(label)}</p>
      <Mark mark={machine.mark} labelledBy="their-mark" />
      <p class="soft">{say.role[machine.role]}</p>
      <p>
        <strong>{say.never}</strong>
      </p>
    </Dialog>
  );
}
