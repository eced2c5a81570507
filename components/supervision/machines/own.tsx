import { useState } from 'preact/hooks';
import { texts } from '../../../utils/i18n';
import type { MachineCard } from '../../../utils/register/api';
import { shown } from '../../panel/show';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { cardText, fileWord } from './card-text';
import type { MachinesModel, Own } from './model';

const say = texts.machinesPage.own;
const ROLES = ['clerk', 'reviewer'] as const;

/** This machine: its name, what it is for, the mark to be read out, the card to be handed on. */
export function OwnBlock({ model, own }: { model: MachinesModel; own: Own }) {
  const [editing, setEditing] = useState(false);
  const { card, mark } = own;
  const { world } = model;
  if (!model.named || editing)
    return <Naming model={model} card={card} onDone={() => setEditing(false)} first={!model.named} />;
  const copy = async () => {
    model.host.say((await world.copy(cardText(card))) ? say.copied : say.notCopied);
  };
  const save = () => {
    const head = say.fileHead(card.label, texts.machinesPage.roles[card.role]);
    world.download(say.fileName(fileWord(card.label)), `${head}\n\n${cardText(card)}\n`);
  };
  return (
    <section class="block own-machine" aria-labelledby="own-machine">
      <div class="row spread">
        <h2 id="own-machine">{say.title}</h2>
        <Button kind="quiet" small icon="pencil" onClick={() => setEditing(true)}>
          {say.change}
        </Button>
      </div>
      <p>
        <strong>
          <bdi>{shown(card.label, 60)}</bdi>
        </strong>{' '}
        <span class="soft">· {texts.machinesPage.roles[card.role]}</span>
      </p>
      <div>
        <p class="soft small" id="own-mark">
          {say.mark}
        </p>
        <Mark mark={mark} labelledBy="own-mark" />
        <p class="soft small">{say.markWhat}</p>
      </div>
      <div class="row">
        <Button icon="download" onClick={save}>
          {say.toFile}
        </Button>
        <Button icon="copy" onClick={() => void copy()}>
          {say.copy}
        </Button>
      </div>
      <p class="soft small">{say.cardWhat}</p>
    </section>
  );
}

/** Groups stand apart, so that they are read out and compared one by one. */
export function Mark({ mark, labelledBy }: { mark: string; labelledBy: string }) {
  return (
    <p class="mark" role="group" aria-labelledby={labelledBy}>
      {mark.split(/[\s-]+/).map((group, at) => (
        <span key={at}>{group}</span>
      ))}
    </p>
  );
}

interface Props {
  model: MachinesModel;
  card: MachineCard;
  first: boolean;
  onDone(): void;
}

function Naming({ model, card, first, onDone }: Props) {
  const [label, setLabel] = useState(card.label);
  const [role, setRole] = useState(card.role);
  const [error, setError] = useState<string | undefined>();
  const save = async () => {
    const plain = shown(label.normalize('NFC'), 60);
    setError(plain === '' ? say.needLabel : undefined);
    if (plain === '') return;
    await model.name(plain, role);
    onDone();
  };
  return (
    <form
      class="block"
      aria-labelledby="own-machine"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 id="own-machine">{say.title}</h2>
      {first && <p>{say.unnamed}</p>}
      <Field
        label={say.label}
        hint={say.labelHint}
        value={label}
        error={error}
        maxLength={60}
        onInput={setLabel}
      />
      <fieldset class="who">
        <legend>{say.role}</legend>
        {ROLES.map((one) => (
          <label key={one}>
            <input type="radio" name="role" checked={role === one} onChange={() => setRole(one)} />
            <span>{say.roleOf[one]}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <Button kind="primary" type="submit">
          {say.save}
        </Button>
        {!first && <Button onClick={onDone}>{texts.machinesPage.cancel}</Button>}
      </div>
    </form>
  );
}
